"""Asks the sandbox for every operation of the OpenAPI document, and holds each response against the document.

The requests are made from the document alone, and must be accepted; status, media type and JSON of the responses must
be as the document describes them, as schemathesis judges. Needs Tests/Sandbox to be built.
"""

import subprocess

import pytest
from repository import TESTS, openapi
from request_samples import RequestSamples
from response_judge import ResponseJudge

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
def judge():
    return ResponseJudge(openapi())


@pytest.mark.parametrize("operation", OPERATIONS)
def test_response_is_as_described(operation, requests, judge):
    judge.check(operation, requests.response(operation))
