"""Bodies that openapi-core can't take apart alone: types that end in +json, and multipart as the service has it."""

import json
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

from werkzeug.datastructures import ImmutableMultiDict


class Parts(ImmutableMultiDict):
    """The parts of a form by name: a list that has no part is missing, not empty."""

    def getlist(self, key, *options):
        if key not in self:
            raise KeyError(key)
        return super().getlist(key, *options)


def media_type_deserializers(document):
    """What takes a body apart, for every media type and range of media types that the document's requests have."""
    ranges = {
        media
        for item in document["paths"].values()
        for operation in item.values()
        if "operationId" in operation
        for media in operation.get("requestBody", {}).get("content", {})
    }
    return dict.fromkeys(ranges, value) | {"application/octet-stream": file, "application/json": value}


def value(body, media="application/json", **parameters):
    """What the bytes of a body stand for; `media` is the type that the request states."""
    if media.endswith("json"):
        return json.loads(body)
    if media == "application/x-www-form-urlencoded":
        return form(body)
    if media.startswith("multipart/"):
        return multipart(body, media, **parameters)
    return body.decode("utf-8", errors="replace")


def file(body, **_):
    """A file is a string to JSON Schema, of whatever bytes."""
    return body


def form(value):
    return ImmutableMultiDict(parse_qsl(value.decode(), keep_blank_values=True, strict_parsing=True))


def multipart(body, media, boundary, unnamed="", **_):
    """The parts by property, each as the text that a part of its own would have.

    The service takes all that is not a file as one JSON part, with a file name of its own or, in multipart/mixed,
    without a name; a document can't describe that. A file without a name belongs to the property `unnamed`.
    """
    head = f'Content-Type: {media}; boundary="{boundary}"\r\nMIME-Version: 1.0\r\n\r\n'.encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart():
        raise ValueError("the body has no parts")
    fields = []
    for part in message.iter_parts():
        disposition = part.get("Content-Disposition")
        name = disposition.params.get("name") if disposition else None
        payload = part.get_payload(decode=True)
        if part.get_content_type() == "application/json" and (part.get_filename() or name is None):
            fields += members(json.loads(payload))
        else:
            fields.append((name or unnamed, payload.decode("utf-8", errors="replace")))
    return Parts(fields)


def members(value):
    """The members of a JSON part as parts: a list is a part for each element, a string its text."""
    for name, member in value.items():
        for element in member if isinstance(member, list) else [member]:
            yield name, element if isinstance(element, str) else json.dumps(element)
