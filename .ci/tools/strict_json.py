"""JSON as the catalog has it: no key twice in an object, no constants that JSON lacks."""

import json


def read(path):
    """The value of a file; raises ValueError with the place and the reason."""

    def members(pairs):
        names = [name for name, _ in pairs]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"the key {name!r} stands twice in one object")
        return dict(pairs)

    def constant(word):
        raise ValueError(f"{word} is not JSON")

    text = path.read_text(encoding="utf-8")
    return json.loads(text, object_pairs_hook=members, parse_constant=constant)


def undescribed(schema):
    """The keys that a JSON Schema allows without saying what they are: editors have nothing to show for them."""

    def described(value):
        while isinstance(value, dict):
            if value.get("description"):
                return True
            target = value.get("$ref")
            if not target:
                return False
            value = schema
            for part in target[2:].split("/"):
                value = value[part]
        return False

    def walk(value, way):
        if isinstance(value, list):
            for index, element in enumerate(value):
                yield from walk(element, f"{way}/{index}")
        elif isinstance(value, dict):
            if value.get("additionalProperties") is False:
                for key, member in value.get("properties", {}).items():
                    if not described(member):
                        yield f"{way}/properties/{key}"
            for key, member in value.items():
                yield from walk(member, f"{way}/{key}")

    return list(walk(schema, "#"))


def changed(value, way, new):
    """A copy of a JSON value with another value in one place; GONE removes what is there."""
    key, *rest = way
    copied = list(value) if isinstance(value, list) else dict(value)
    if rest:
        copied[key] = changed(copied[key], rest, new)
    elif new is GONE:
        del copied[key]
    else:
        copied[key] = new
    return copied


GONE = object()
