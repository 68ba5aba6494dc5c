"""Asks the sandbox for every operation of the OpenAPI document, and holds each response against the document.

The requests are made from the document alone, and must be accepted; status, media type and JSON of the responses must
be what the document promises, as schemathesis judges. Needs Tests/Sandbox to be built."""

import subprocess

import pytest
import schemathesis
from relaxing import relaxed
from repository import TESTS, openapi
from request_samples import RequestSamples
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

SANDBOX = TESTS / "Sandbox" / ".build" / "debug" / "ringcentral-sandbox"
OPERATIONS = [operation["operationId"] for item in openapi()["paths"].values() for operation in item.values()]


@pytest.fixture(scope="module")
def sandbox():
    """The address of a sandbox."""
    assert SANDBOX.exists(), f"{SANDBOX} is missing; run swift build --package-path Tests/Sandbox"
    with subprocess.Popen([SANDBOX, "--quiet", "--no-rate-limits"], stdout=subprocess.PIPE, text=True) as server:
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture(scope="module")
def requests(sandbox):
    return RequestSamples(openapi(), sandbox)


@pytest.fixture(scope="module")
def described():
    """The operations as the document describes them, by id."""
    schema = schemathesis.openapi.from_dict({**relaxed(openapi()), "servers": [{"url": "/"}]})
    found = (result.ok() for result in schema.get_all_operations())
    return {operation.definition.raw["operationId"]: operation for operation in found}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_response_is_as_described(operation, requests, described):
    case, response = requests.response(operation)
    assert response.status_code < 400, f"{case.method} {case.formatted_path}: {response.text[:500]}"
    judge(described[operation], case, response)


def judge(operation, case, response):
    """Holds a response against the description of its operation; raises what is wrong."""
    checks = [status_code_conformance, content_type_conformance, response_schema_conformance]
    if is_file(operation.definition.raw["responses"].get(str(response.status_code), {})):
        assert response.content, "a file without bytes"
        checks.remove(response_schema_conformance)
    received = operation.Case(
        path_parameters=case.path_parameters, query=case.query, body=case.body, media_type=case.media_type
    )
    received.validate_response(response, checks=checks)


def is_file(response):
    """A Boolean value that indicates whether a response is bytes, whatever its media type says."""
    return any(one.get("schema", {}).get("format") == "binary" for one in response.get("content", {}).values())
