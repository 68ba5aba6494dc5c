"""Faults that the document's server must see in requests, and the responses that it makes up."""

import json

import pytest
from document_server import DocumentService
from jsonschema import Draft202012Validator
from relaxing import relaxed
from repository import openapi
from response_samples import successes

EXTENSION = "/restapi/v1.0/account/~/extension/~"
JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PARTS = {"Content-Type": "multipart/form-data; boundary=b"}
TEXT = {"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}], "text": "Hello"}


def encoded(value):
    return json.dumps(value).encode()


def parts(*bodies):
    return ("".join(f"--b\r\nContent-Disposition: form-data; {body}\r\n" for body in bodies) + "--b--\r\n").encode()


FILE = 'name="attachment"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nA file.'
TO = 'name="json"; filename="request.json"\r\nContent-Type: application/json\r\n\r\n{"to": [{"phoneNumber": "+1650"}]}'
TOKEN = b"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=a"
RIGHT = [
    ("a query", "GET", f"{EXTENSION}/message-store?perPage=10&messageType=SMS&messageType=Fax", {}, b""),
    ("a path of no parameters", "GET", "/restapi/v1.0/status", {}, b""),
    ("a body", "POST", f"{EXTENSION}/sms", JSON, encoded(TEXT)),
    ("a form", "POST", "/restapi/oauth/token", FORM, TOKEN),
    ("parts", "POST", f"{EXTENSION}/fax", PARTS, parts(TO, FILE)),
]
WRONG = [
    ("an unknown path", "GET", "/restapi/v1.0/nothing", {}, b""),
    ("a path within another", "GET", "/x/restapi/v1.0/status", {}, b""),
    ("an unknown method", "PATCH", "/restapi/v1.0/status", {}, b""),
    ("an undescribed query", "GET", f"{EXTENSION}/message-store?perpage=10", {}, b""),
    ("a number in words", "GET", f"{EXTENSION}/message-store?perPage=ten", {}, b""),
    ("a number out of bounds", "GET", "/restapi/v2/accounts/~/phone-numbers?page=0", {}, b""),
    ("a value twice", "GET", f"{EXTENSION}/message-store?perPage=10&perPage=20", {}, b""),
    ("an unknown value", "GET", f"{EXTENSION}/message-store?messageType=Telegram", {}, b""),
    ("a date in words", "GET", f"{EXTENSION}/message-store?dateFrom=yesterday", {}, b""),
    ("a required query left out", "GET", "/restapi/v1.0/number-parser", {}, b""),
    ("no body", "POST", f"{EXTENSION}/sms", JSON, b""),
    ("a body cut off", "POST", f"{EXTENSION}/sms", JSON, encoded(TEXT)[:-1]),
    ("a body of another type", "POST", f"{EXTENSION}/sms", {"Content-Type": "text/plain"}, b"Hello"),
    ("a required property left out", "POST", f"{EXTENSION}/sms", JSON, encoded({**TEXT, "to": None})),
    ("a property of another type", "POST", f"{EXTENSION}/sms", JSON, encoded({**TEXT, "text": 3})),
    ("an element of another type", "POST", f"{EXTENSION}/sms", JSON, encoded({**TEXT, "to": ["+1650"]})),
    ("a form without a required field", "POST", "/restapi/oauth/token", FORM, TOKEN.split(b"&")[0]),
    ("a form with an unknown grant", "POST", "/restapi/oauth/token", FORM, b"grant_type=magic&assertion=a"),
    ("no parts", "POST", f"{EXTENSION}/fax", PARTS, b"A file."),
    ("parts without a file", "POST", f"{EXTENSION}/fax", PARTS, parts(TO)),
    ("parts without what is required", "POST", f"{EXTENSION}/fax", PARTS, parts(FILE)),
    ("a JSON part of another type", "POST", f"{EXTENSION}/fax", PARTS, parts(TO.replace('"+1650"', "1650"), FILE)),
]


def titles(cases):
    return [case[0] for case in cases]


@pytest.fixture(scope="module")
def service():
    return DocumentService(openapi())


@pytest.mark.parametrize(("what", "method", "target", "headers", "body"), RIGHT, ids=titles(RIGHT))
def test_request_is_accepted(what, method, target, headers, body, service):
    status, _, content = service.response(method, target, headers, body)
    assert status < 400, f"{what}: {content}"


@pytest.mark.parametrize(("what", "method", "target", "headers", "body"), WRONG, ids=titles(WRONG))
def test_request_is_refused(what, method, target, headers, body, service):
    assert service.response(method, target, headers, body)[0] == 400, f"{what} was accepted"


def test_responses_fit_the_document(service):
    document, wrong = relaxed(openapi()), []
    for operation, (status, media, schema) in successes(document):
        made, _, body = service.responses[operation]
        assert made == status
        if media is not None and "json" in media:
            validator = Draft202012Validator({**schema, "components": document["components"]})
            wrong += [f"{operation}: {e.json_path}: {e.message[:200]}" for e in validator.iter_errors(json.loads(body))]
    assert wrong == []
