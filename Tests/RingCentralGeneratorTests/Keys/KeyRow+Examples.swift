extension KeyRow {
    /// Pairs of objects that differ in a key, where it takes others beside it to make a difference.
    static let examples: [String: (String, String)] = [
        "endpoint.sends": (
            #"{"method": "POST", "path": "/x", "sends": "application/json", \#(KeyComparisonTests.contents)}"#,
            #"{"method": "POST", "path": "/x", "sends": "text/plain", \#(KeyComparisonTests.contents)}"#
        ),
        "endpoint.also": (
            #"{"method": "POST", "path": "/x", "also": {}, \#(KeyComparisonTests.contents)}"#,
            #"{"method": "POST", "path": "/x", "also": {"two": {"summary": "Sends.", "sends": "text/plain"}}, \#(KeyComparisonTests.contents)}"#
        ),
        "endpoint.failures": (
            #"{"method": "GET", "path": "/x", "failures": {"404": "string"}}"#,
            #"{"method": "GET", "path": "/x", "failures": {"409": "string"}}"#
        ),
        "variant.sends": (
            #"{"summary": "Sends.", "sends": "application/json"}"#, #"{"summary": "Sends.", "sends": "text/plain"}"#
        ),
        "variant.summary": (
            #"{"summary": "Sends text.", "sends": "text/plain"}"#, #"{"summary": "Sends.", "sends": "text/plain"}"#
        ),
        "parameterObject.separator": (
            #"{"type": ["string"]}"#, #"{"type": ["string"], "separator": "comma"}"#
        ),
        "typeObject.required": (
            #"{"properties": {"two": "string"}, "required": []}"#,
            #"{"properties": {"two": "string"}, "required": ["two"]}"#
        ),
        "typeObject.pageSize": (
            #"{"oneOf": ["integer", {"type": "string", "values": ["max"]}]}"#,
            #"{"oneOf": ["integer", {"type": "string", "values": ["max"]}], "pageSize": true}"#
        ),
        "typeObject.additional": (
            #"{"properties": {"two": "string"}, "additional": false}"#,
            #"{"properties": {"two": "string"}, "additional": true}"#
        ),
        "typeObject.discriminator": (
            #"{"oneOf": ["Gamma", "Delta"]}"#,
            #"{"oneOf": ["Gamma", "Delta"], "discriminator": {"property": "kind"}}"#
        ),
        "event.parameters": (
            #"{"filters": ["/a/{b}"], "payload": "Gamma", "parameters": {"b": "string"}}"#,
            #"{"filters": ["/a/{b}"], "payload": "Gamma", "parameters": {"b": "integer"}}"#
        ),
        "overridesFile.overrides": (
            #"{"overrides": []}"#,
            #"{"overrides": [{"target": "models/Gamma/description", "value": "x", "reason": "So."}]}"#
        ),
        "evidence.seen": (#"{"source": "one", "seen": "2025"}"#, #"{"source": "one", "seen": "2026"}"#),
        "evidence.of": (#"{"source": "one", "count": 1, "of": 2}"#, #"{"source": "one", "count": 1, "of": 3}"#),
        "override.target": (
            #"{"target": "models/Gamma/description", "value": "x", "reason": "So."}"#,
            #"{"target": "models/Delta/description", "value": "x", "reason": "So."}"#
        ),
        "override.value": (
            #"{"target": "models/Gamma/description", "value": "x", "reason": "So."}"#,
            #"{"target": "models/Gamma/description", "value": "y", "reason": "So."}"#
        ),
        "override.remove": (
            #"{"target": "models/Gamma/properties/three", "value": "string", "reason": "So."}"#,
            #"{"target": "models/Gamma/properties/three", "remove": true, "reason": "So."}"#
        ),
    ]
}
