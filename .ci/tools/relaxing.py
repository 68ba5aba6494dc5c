"""The document as the service lives by it."""


def relaxed(value):
    """The document with oneOf as anyOf, since alternatives that are open objects overlap, which the service does not
    mind; and without the format of times, to which RFC 3339 adds the offset that the service leaves out."""
    if isinstance(value, list):
        return [relaxed(element) for element in value]
    if not isinstance(value, dict):
        return value
    return {
        "anyOf" if key == "oneOf" else key: relaxed(member)
        for key, member in value.items()
        if (key, member) != ("format", "time")
    }
