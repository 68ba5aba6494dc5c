"""Samples of the responses that the OpenAPI document describes, the same ones in every run."""

import json

import schemathesis
from hypothesis import strategies as st
from narrowing import Narrowing
from sampling import samples

# Of so many samples the largest is taken: the first ones have only what is required.
COUNT = 4
FORMATS = {
    "date-time": ["2026-01-15T09:30:00.000Z", "1999-12-31T23:59:59Z"],
    "time": ["09:30:00"],
    "uri": ["https://example.com/", "https://example.com/a?b=c%20d"],
}
# RFC 6749 allows tokens visible characters only.
TOKENS = {"access_token": "^[!-~]+$", "refresh_token": "^[!-~]+$"}


def response_samples(document):
    """Status, media type and body of a success, by operation."""
    for name, values in FORMATS.items():
        schemathesis.openapi.format(name, st.sampled_from(values))
    found = dict(successes(document))
    schema = schemathesis.openapi.from_dict(mirror(document, found))
    bodies = {}
    for result in schema.get_all_operations():
        operation = result.ok()
        values = [case.body for case in samples(operation, COUNT)]
        bodies[operation.definition.raw["operationId"]] = max(map(json.dumps, values), key=len).encode()
    return {
        operation: (status, fixed(media), bodies.get(operation, b"0123456789" if media else b""))
        for operation, (status, media, _) in found.items()
    }


def fixed(media):
    """A media type of a range of them."""
    return media and media.replace("*/*", "application/octet-stream").replace("/*", "/plain")


def successes(document):
    """The first success of each operation: status, media type and schema."""
    for item in document["paths"].values():
        for operation in item.values():
            if "operationId" not in operation:
                continue
            status, response = next(
                (status, response)
                for status, response in operation["responses"].items()
                if status[0] in "23d" and status != "207"
            )
            content = response.get("content", {})
            media = "application/json" if "application/json" in content else next(iter(content), None)
            schema = content.get(media, {}).get("schema", {})
            yield operation["operationId"], (200 if status == "default" else int(status), media, schema)


def mirror(document, successes):
    """A document in which each JSON response is the body of a request: requests are what schemathesis samples."""
    narrowing = Narrowing(document, fills=False)
    paths = {
        f"/{operation}": {
            "post": {
                "operationId": operation,
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": narrowing.schema(schema)}},
                },
                "responses": {"200": {"description": ""}},
            }
        }
        for operation, (_, media, schema) in successes.items()
        if media is not None and "json" in media
    }
    components = narrowing.components(document)
    for schema in components["schemas"].values():
        for name in TOKENS.keys() & schema.get("properties", {}).keys():
            schema["properties"][name]["pattern"] = TOKENS[name]
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths, "components": components}
