"""Breaks copies of the catalog's files, each in one way: a schema that refuses none of them would check nothing."""

import pytest
from catalog_schema import SCHEMA, CatalogSchema
from repository import SPEC
from strict_json import GONE, changed, read

# What is broken (an endpoint, a model, the first file of areas or models, another file), where, with which value.
CASES = [
    ("endpoint", ["method"], "FETCH", "an unknown method"),
    ("endpoint", ["method"], GONE, "no method"),
    ("endpoint", ["path"], "restapi/v1.0", "a path without a slash"),
    ("endpoint", ["path"], "/a/{id}/b/{id}", "a parameter twice in a path"),
    ("endpoint", ["path"], "/a/{id", "an open brace"),
    ("endpoint", ["path"], "/a?b=c", "a query in a path"),
    ("endpoint", ["sumary"], "Reads.", "a misspelt key"),
    ("endpoint", ["notes"], "Be careful.", "notes that are no list"),
    ("endpoint", ["access"], "execute", "an unknown access"),
    ("endpoint", ["lifecycle"], "removed", "an unknown lifecycle"),
    ("endpoint", ["authorization"], "basic", "an unknown authorization"),
    ("endpoint", ["replacement"], 3, "a replacement that is no id"),
    ("endpoint", ["paging"], "pages", "an unknown paging form"),
    ("endpoint", ["paging"], "startIndex", "a paging form without its parameters"),
    ("endpoint", ["batch"], "50", "a number in quotes"),
    ("endpoint", ["media"], "yes", "a word for true"),
    ("endpoint", ["errors"], ["Not found"], "an error code that is none"),
    ("endpoint", ["sends"], "form-data", "a media type that is none"),
    ("endpoint", ["multipart"], "parts", "an unknown form of multipart"),
    ("endpoint", ["response"], ["string", "string"], "a list of two types"),
    ("endpoint", ["response"], "strng", "a misspelt type"),
    ("endpoint", ["responses"], {"ok": None}, "a status that is none"),
    ("endpoint", ["failures"], {"200": None}, "a success among the failures"),
    ("endpoint", ["body"], {"content": {"application/json": None}}, "a body without a type"),
    ("endpoint", ["parameters", "x"], {"type": "string", "in": "cookie"}, "a parameter in a cookie"),
    ("endpoint", ["parameters", "x"], {"type": "string", "required": ["x"]}, "a parameter with a list of required"),
    ("endpoint", ["parameters", "x"], {"type": ["string"], "separator": "semicolon"}, "an unknown separator"),
    ("endpoint", ["parameters", "x"], {"type": "int32", "default": "1"}, "a default of another type"),
    ("model", ["properties", "x"], None, "a property without a type"),
    ("model", ["properties", "x"], {"type": "string", "maxLenght": 3}, "a misspelt limit"),
    ("model", ["properties", "x"], {"type": "string", "maxLength": "3"}, "a limit in quotes"),
    ("model", ["properties", "x"], {"type": "string", "values": "a"}, "values that are no list"),
    ("model", ["properties", "x"], {"type": ["string", "int32"]}, "a list type of two"),
    ("model", ["properties", "x"], {"oneOf": ["string"], "discriminator": {}}, "a discriminator without a property"),
    ("model", ["required"], True, "a required that is no list"),
    ("model", ["includes"], "Other", "includes that are no list"),
    ("model", ["nullable"], "true", "a flag in quotes"),
    ("area", ["title"], GONE, "an area without a title"),
    ("area", ["models"], {}, "models in an area"),
    ("models", ["models", "lower case"], "string", "a model's name with a space"),
    ("models", ["endpoints"], {}, "endpoints among models"),
    ("service.json", ["format"], 2, "another format"),
    ("service.json", ["version"], GONE, "no version"),
    ("service.json", ["servers", "x"], {"url": "http://example.com"}, "a server without TLS"),
    ("service.json", ["errorCodes", "lower-1"], {}, "an error code in lower case"),
    ("service.json", ["rateGroups", "X"], {"limit": "ten"}, "a limit in words"),
    ("service.json", ["batch"], {"limit": 50}, "a batch without the names of an entry"),
    ("service.json", ["batch", "entry"], {"id": "a", "status": "b"}, "an entry without a body"),
    ("service.json", ["groups", "X"], {"areas": []}, "a group without a title"),
    ("service.json", ["events", "x"], {"filter": []}, "an event with an unknown key"),
    ("wording.json", ["parameters", "x"], 3, "words that are a number"),
    ("wording.json", ["models"], {}, "models among words"),
    ("wording.json", ["samples", "x"], {"file": "a.txt"}, "a sample file without a type"),
    (
        "overrides.json",
        ["overrides"],
        [{"target": "models/X/required", "reason": "So."}],
        "an override that does nothing",
    ),
    (
        "overrides.json",
        ["overrides"],
        [{"target": "models/X/required", "value": [], "remove": True, "reason": "So."}],
        "an override that does both",
    ),
    (
        "overrides.json",
        ["overrides"],
        [{"target": "models/X/required", "remove": True}],
        "an override without a reason",
    ),
    (
        "overrides.json",
        ["overrides"],
        [{"target": "areas/X/title", "value": "X", "reason": "So."}],
        "an override of what can't be overridden",
    ),
    (
        "overrides.json",
        ["overrides"],
        [{"target": "models/X", "remove": True, "reason": "So."}],
        "an override of a whole model",
    ),
    (
        "overrides.json",
        ["overrides"],
        [{"target": "models/X/properties/y", "value": {"typ": "any"}, "reason": "So."}],
        "an override with a wrong type",
    ),
]


def first(folder, key, fits):
    """The first file of a folder that has an entry of a kind, and the way to that entry."""
    for path in sorted((SPEC / folder).glob("*.json")):
        for name, entry in read(path)[key].items():
            if fits(entry):
                return path, [key, name]
    raise LookupError(f"no file of {folder} has what is to be broken")


@pytest.fixture(scope="module")
def places():
    """The file and the way in it for everything that is broken."""
    endpoint = first("areas", "endpoints", lambda entry: entry.get("parameters") and "lifecycle" not in entry)
    model = first("models", "models", lambda entry: isinstance(entry, dict) and entry.get("properties"))
    found = {"endpoint": endpoint, "model": model, "area": (endpoint[0], []), "models": (model[0], [])}
    return found | {name: (SPEC / name, []) for name in ("service.json", "wording.json", "overrides.json")}


@pytest.fixture(scope="module")
def schema():
    return CatalogSchema(read(SCHEMA))


@pytest.mark.parametrize(("place", "way", "value", "what"), CASES, ids=[case[3] for case in CASES])
def test_broken_copy_is_refused(place, way, value, what, places, schema):
    path, start = places[place]
    original = read(path)
    assert schema.errors(path, original) == []
    assert schema.refuses(path, changed(original, start + way, value)), f"{path.name} with {what} was not refused"
