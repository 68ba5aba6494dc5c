"""Holds responses against the OpenAPI document, with schemathesis."""

import re

import schemathesis
from relaxing import relaxed
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)


class ResponseJudge:
    """Holds responses against what the document says about the successes of their operations."""

    def __init__(self, document):
        schema = schemathesis.openapi.from_dict({**relaxed(document), "servers": [{"url": "/"}]})
        found = (result.ok() for result in schema.get_all_operations())
        self.operations = {operation.definition.raw["operationId"]: operation for operation in found}

    def check(self, operation, response):
        """Raises AssertionError, or the findings of schemathesis, if a response is not as described."""
        described = self.operations[operation]
        assert response.status_code < 400, f"status {response.status_code}: {response.content[:500]}"
        responses = described.definition.raw["responses"]
        content = responses.get(str(response.status_code), responses.get("default", {})).get("content", {})
        checks = [status_code_conformance, content_type_conformance, response_schema_conformance]
        if not content:
            assert not response.content, f"{len(response.content)} bytes where none are described"
        elif is_file(content):
            assert response.content, "a file without bytes"
            checks.remove(response_schema_conformance)
        names = re.findall(r"\{(.*?)\}", described.path)
        described.Case(path_parameters=dict.fromkeys(names, "1")).validate_response(response, checks=checks)


def is_file(content):
    """A Boolean value that indicates whether a response is bytes, whatever its media type says."""
    json = [one for media, one in content.items() if media.endswith("json")]
    return not json or any(one.get("schema", {}).get("format") == "binary" for one in json)
