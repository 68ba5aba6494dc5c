"""Requests that the OpenAPI document describes, one for each operation, the same ones in every run."""

import json

import requests
import schemathesis
from narrowing import Narrowing
from repository import SPEC
from sampling import samples
from schemathesis.core import NOT_SET
from schemathesis.transport.serialization import Binary

APP = "Basic dGVzdC1jbGllbnQ6dGVzdC1zZWNyZXQ="
# Forms of which no sample means something.
FORMS = {
    "getToken": {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "test-jwt"},
    "revokeToken": {"token": "unknown"},
}


class RequestSamples:
    """The least requests that fit the document, for a server."""

    def __init__(self, document, server):
        self.server = server
        schema = schemathesis.openapi.from_dict(narrowed(document))
        found = (result.ok() for result in schema.get_all_operations())
        self.operations = {operation.definition.raw["operationId"]: operation for operation in found}
        self.leading = leading_json()
        self.token = requests.post(
            f"{server}/restapi/oauth/token", data=FORMS["getToken"], headers={"Authorization": APP}, timeout=30
        ).json()["access_token"]

    def response(self, operation):
        """The response to the request of an operation."""
        if operation in FORMS:
            case = self.operations[operation].Case(
                body=FORMS[operation], media_type="application/x-www-form-urlencoded"
            )
        else:
            case = samples(self.operations[operation], 1)[0]
        options = {"headers": {"Authorization": APP if operation in FORMS else f"Bearer {self.token}"}}
        if (case.media_type or "").startswith("multipart/"):
            form = requests.Request("POST", self.server, files=list(self.parts(operation, case.body))).prepare()
            boundary = form.headers["Content-Type"].partition(";")[2]
            options["headers"]["Content-Type"] = f"{case.media_type};{boundary}"
            options["data"] = form.body
            case.body = NOT_SET
        return case.call(base_url=self.server, allow_redirects=False, timeout=30, **options)

    def parts(self, operation, body):
        """The parts of a form, with a type for each file; where the service wants it, one of JSON goes first."""
        files = {name: value for name, value in body.items() if is_file(value)}
        plain = {name: value for name, value in body.items() if name not in files}
        if operation in self.leading:
            yield "json", ("request.json", json.dumps(plain), "application/json")
        else:
            yield from ((name, (None, str(value), "text/plain")) for name, value in plain.items())
        for name in files:
            yield name, ("file.txt", "file", "text/plain")


def is_file(value):
    return isinstance(value[0] if isinstance(value, list) else value, Binary)


def leading_json():
    """The operations whose form begins with a part of JSON; the catalog says so, the document can't."""
    return {
        operation
        for area in (SPEC / "areas").glob("*.json")
        for operation, endpoint in json.loads(area.read_text())["endpoints"].items()
        if endpoint.get("multipart") == "json"
    }


def narrowed(document):
    """The document with narrower requests."""
    narrowing = Narrowing(document, fills=True)
    paths = {
        path: {method: narrowed_operation(operation, narrowing) for method, operation in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths, "components": narrowing.components(document), "servers": [{"url": "/"}]}


def narrowed_operation(operation, narrowing):
    """An operation with narrower parameters and bodies; what is not required is left out."""
    result = {"operationId": operation["operationId"], "responses": operation["responses"]}
    result["parameters"] = [
        {**parameter, "schema": narrowing.schema(parameter["schema"])}
        for parameter in operation.get("parameters", [])
        if parameter.get("required")
    ]
    body = operation.get("requestBody")
    if body:
        content = {media: {"schema": narrowing.schema(one["schema"])} for media, one in body["content"].items()}
        result["requestBody"] = {"required": True, "content": content}
    return result
