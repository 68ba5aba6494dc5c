"""Faults that must be seen in responses: a judge that finds none would check nothing."""

import json

import pytest
import requests
from repository import openapi
from response_judge import ResponseJudge
from schemathesis import Response
from schemathesis.core.failures import FailureGroup

JSON = "application/json"
RULE = {"conditions": [{"schedule": {"triggers": [{"triggerType": "Daily", "startTime": 9}]}, "type": "Schedule"}]}
RIGHT = [
    ("JSON", "readAPIVersions", 200, JSON, b'{"uri": "https://example.com/"}'),
    ("nothing", "deleteMessage", 204, None, b""),
    ("a file", "readMessageContent", 200, "audio/mpeg", b"\xff"),
]
WRONG = [
    ("a status that is not described", "readAPIVersions", 201, JSON, b"{}"),
    ("a failure", "readAPIVersions", 404, JSON, b"{}"),
    ("another media type", "readAPIVersions", 200, "text/plain", b"{}"),
    ("no media type", "readAPIVersions", 200, None, b"{}"),
    ("JSON cut off", "readAPIVersions", 200, JSON, b"{"),
    ("a property of another type", "readAPIVersions", 200, JSON, b'{"uri": 3}'),
    ("an element of another type", "readAPIVersions", 200, JSON, b'{"apiVersions": [3]}'),
    ("an object without what is required", "createSubscription", 200, JSON, b'{"id": "1"}'),
    ("an alternative that is none", "readVoiceStateBasedRule", 200, JSON, json.dumps({"state": RULE}).encode()),
    ("bytes where none are described", "deleteMessage", 204, JSON, b"{}"),
    ("a file without bytes", "readMessageContent", 200, "audio/mpeg", b""),
]


def response(status, media, body):
    request = requests.Request("GET", "http://127.0.0.1/").prepare()
    headers = {"Content-Type": [media]} if media else {}
    return Response(status, headers, body, request, elapsed=0, verify=False)


@pytest.fixture(scope="module")
def judge():
    return ResponseJudge(openapi())


@pytest.mark.parametrize(("what", "operation", "status", "media", "body"), RIGHT, ids=[what for what, *_ in RIGHT])
def test_response_is_accepted(what, operation, status, media, body, judge):
    judge.check(operation, response(status, media, body))


@pytest.mark.parametrize(("what", "operation", "status", "media", "body"), WRONG, ids=[what for what, *_ in WRONG])
def test_fault_is_found(what, operation, status, media, body, judge):
    with pytest.raises((AssertionError, FailureGroup)):
        judge.check(operation, response(status, media, body))
