"""The OpenAPI document in words that openapi-core takes: each change means the same to JSON Schema."""


def for_openapi_core(document):
    """A copy of the document, for any server.

    openapi-core neither casts to a list of types, nor looks into the parts of allOf that state no type, nor casts the
    parts of a multipart body unless their encoding says how they are written.
    """
    # No test sends to the service, whose addresses the document has.
    return {**reworded(document), "servers": [{"url": "/"}]}


def reworded(value):
    if isinstance(value, list):
        return [reworded(element) for element in value]
    if not isinstance(value, dict):
        return value
    result = {key: reworded(member) for key, member in value.items()}
    if isinstance(result.get("type"), list) and "anyOf" not in result:
        result["anyOf"] = [{"type": name} for name in result.pop("type")]
    if isinstance(result.get("allOf"), list):
        result["allOf"] = [{"type": "object", **part} if "anyOf" in part else part for part in result["allOf"]]
    for media, content in result.get("content", {}).items():
        if media.startswith("multipart/"):
            content["encoding"] = encoding(content.get("schema", {}))
    return result


def encoding(schema):
    """Numbers and Booleans are written as in a form."""
    properties = schema.get("properties", {}).items()
    return {name: {"style": "form"} for name, one in properties if one.get("type") in ("boolean", "integer", "number")}
