"""Schemas made narrower, so that samples of them are small and to the point: their values are values of the schema."""

LARGEST = 2**31 - 1
CHOICES = ("anyOf", "oneOf")


class Narrowing:
    """Closes objects, shortens lists, bounds numbers, and lets alternatives tell their kind.

    What other schemas include stays open, since its properties are not all there are. With `fills`, for requests, no
    text, list or object is empty; without, for responses, an object has at least half of its properties.
    """

    def __init__(self, document, *, fills):
        self.fills = fills
        self.bases = included(document["components"]["schemas"])

    def components(self, document):
        """All schemas of the document."""
        schemas = document["components"]["schemas"].items()
        return {"schemas": {name: self.schema(one, f"#/components/schemas/{name}") for name, one in schemas}}

    def schema(self, schema, reference=None, is_part=False):
        """A schema; `reference` is where it lies, and a part is an element of allOf."""
        if isinstance(schema, list):
            return [self.schema(element, is_part=is_part) for element in schema]
        if not isinstance(schema, dict):
            return schema
        result = {key: self.member(key, value, is_part) for key, value in schema.items() if not key.startswith("x-")}
        result.pop("discriminator", None)
        if not self.fills:
            # Requests, which schemathesis samples, have no such properties.
            result.pop("readOnly", None)
        for key in CHOICES:
            if isinstance(result.get(key), list):
                result[key] = [tagged(one, schema.get("discriminator", {})) for one in result[key]]
        if not is_part and reference not in self.bases:
            self.close(result)
        return result

    def member(self, key, value, is_part):
        """What stands in a schema under a key."""
        if key == "properties":
            return {name: self.schema(one) for name, one in value.items()}
        return self.schema(value, is_part=key == "allOf" or (is_part and key in CHOICES))

    def close(self, schema):
        """Limits what a schema leaves open."""
        if "allOf" in schema or schema.get("$ref") in self.bases:
            schema.setdefault("unevaluatedProperties", False)
            if self.fills:
                schema.setdefault("minProperties", 1)
        elif schema.get("type") == "object" and isinstance(schema.get("properties"), dict):
            count = len(schema["properties"])
            schema.setdefault("additionalProperties", False)
            schema.setdefault("minProperties", min(1, count) if self.fills else count // 2)
        elif schema.get("type") == "array":
            schema.setdefault("minItems", 1 if self.fills else 0)
            schema.setdefault("maxItems", max(2, schema["minItems"]))
        elif schema.get("type") == "integer":
            schema.setdefault("minimum", min(0, schema.get("maximum", 0)))
            schema.setdefault("maximum", max(LARGEST, schema["minimum"]))
        elif self.fills and schema.get("type") == "string" and "pattern" not in schema:
            schema.setdefault("minLength", 1)


def included(schemas):
    """The references of all schemas that others include, and therefore add properties to."""
    found = set()

    def walk(value, is_part=False):
        if isinstance(value, list):
            for element in value:
                walk(element, is_part)
        elif isinstance(value, dict):
            if is_part and "$ref" in value:
                found.add(value["$ref"])
            for key, member in value.items():
                walk(member, key == "allOf" or (is_part and key in CHOICES))

    walk(schemas)
    return found


def tagged(alternative, discriminator):
    """An alternative with the value that tells it from the others, which JSON Schema does not know of."""
    mapping = discriminator.get("mapping", {})
    tags = sorted(tag for tag, target in mapping.items() if target == alternative.get("$ref"))
    if not tags:
        return alternative
    name = discriminator["propertyName"]
    return {"allOf": [alternative, {"type": "object", "required": [name], "properties": {name: {"enum": tags}}}]}
