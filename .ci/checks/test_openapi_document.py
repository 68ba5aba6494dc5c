"""Holds the generated OpenAPI document against OpenAPI 3.1, and the validator against broken copies of an excerpt."""

import copy

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from repository import DOCUMENT
from strict_json import read


def operation(document):
    """The operation of an excerpt that is broken."""
    item = path(document)[1]
    return next(value for key, value in item.items() if key in ("get", "post", "put", "patch", "delete"))


def path(document):
    return next((name, item) for name, item in document["paths"].items() if "{" in name)


FAULTS = [
    ("no info", lambda d: d.pop("info")),
    ("no version", lambda d: d["info"].pop("version")),
    ("a path without a slash", lambda d: d["paths"].update({"no-slash": {}})),
    ("parameters that are no list", lambda d: operation(d).update(parameters="none")),
    ("a status that is none", lambda d: operation(d)["responses"].update({"ok": {"description": "Fine."}})),
    ("a path parameter that is not described", lambda d: operation(d).pop("parameters")),
    ("an operation id twice", lambda d: d["paths"].update({"/copy" + path(d)[0]: {"get": operation(d)}})),
    ("a schema's name with a colon", lambda d: d["components"].setdefault("schemas", {}).update({"a:b": {}})),
]


@pytest.fixture(scope="module")
def document():
    return read(DOCUMENT)


def test_document_is_openapi_3_1(document):
    assert document["openapi"].startswith("3.1.")
    errors = OpenAPIV31SpecValidator(document).iter_errors()
    assert [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:400]}" for error in errors] == []


def test_excerpt_is_accepted(document):
    assert list(OpenAPIV31SpecValidator(excerpt(document)).iter_errors()) == []


@pytest.mark.parametrize(("what", "fault"), FAULTS, ids=[what for what, _ in FAULTS])
def test_broken_document_is_refused(what, fault, document):
    broken = excerpt(document)
    fault(broken)
    try:
        errors = list(OpenAPIV31SpecValidator(broken).iter_errors())
    except Exception as error:  # A validator that stumbles has not accepted.
        errors = [error]
    assert errors, f"a document with {what} was not refused"


def excerpt(document):
    """A small document: the first path of the document and what it refers to."""
    kept = {}

    def follow(value):
        if isinstance(value, list):
            for element in value:
                follow(element)
        elif isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/components/") and reference not in kept:
                _, _, kind, name = reference.split("/", 3)
                target = document["components"][kind][name.replace("~1", "/").replace("~0", "~")]
                kept[reference] = (kind, name, target)
                follow(target)
            for member in value.values():
                follow(member)

    name, item = path(document)
    follow(item)
    small = {key: value for key, value in document.items() if key not in ("paths", "components")}
    small["paths"] = {name: item}
    small["components"] = {"securitySchemes": document["components"].get("securitySchemes", {})}
    for kind, name, target in kept.values():
        small["components"].setdefault(kind, {})[name] = target
    return copy.deepcopy(small)
