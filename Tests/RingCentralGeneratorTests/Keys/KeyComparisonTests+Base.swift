@testable import RingCentralCatalog
@testable import RingCentralGenerator

extension KeyComparisonTests {
    /// The catalog in which one key differs.
    static let base = [
        "service.json": #"""
        {"format": 1, "name": "one", "title": "one", "version": "one", "groups": {
          "Things": {"title": "one"}, "Unlike": {"title": "Unlike", "areas": ["Things"]}
        }}
        """#,
        "areas/Things.json": #"""
        {"title": "Things", "endpoints": {
          "readAlpha": {"method": "GET", "path": "/alpha", "summary": "Reads.", "response": "Alpha"},
          "writeAlpha": {"method": "POST", "path": "/alpha", "summary": "Writes.", "body": "Alpha"},
          "readGamma": {"method": "GET", "path": "/gamma", "summary": "Reads.", "response": "Gamma"},
          "readDelta": {"method": "GET", "path": "/delta", "summary": "Reads.", "response": "Delta"},
          "sendBoth": {"method": "POST", "path": "/both", "summary": "Sends.", \#(contents)}
        }}
        """#,
        "models/Things.json": #"""
        {"models": {
          "Alpha": {"properties": {"one": {}, "two": {"oneOf": ["Gamma", "Delta"]}}},
          "Gamma": {"properties": {"three": "string", "kind": "string"}},
          "Delta": {"properties": {"four": "string", "kind": "string"}}
        }}
        """#,
    ]

    /// The ways to objects that the client has, where the shortest leads to one that it leaves out.
    static let ways: [CatalogObject: KeyWay] = [
        .variant: KeyWay(
            file: .areaFile, steps: [.name("endpoints"), .name("sendBoth"), .name("also"), .name("one")]),
        .type: KeyWay(
            file: .modelsFile, steps: [.name("models"), .name("Alpha"), .name("properties"), .name("one")]),
        .discriminator: KeyWay(
            file: .modelsFile,
            steps: [
                .name("models"), .name("Alpha"), .name("properties"), .name("two"), .name("discriminator"),
            ]),
    ]

    /// Pairs of objects that differ in a key, where it takes others beside it to make a difference.
    static let examples: [String: (String, String)] = [
        "endpoint.sends": (
            #"{"method": "POST", "path": "/x", "sends": "application/json", \#(contents)}"#,
            #"{"method": "POST", "path": "/x", "sends": "text/plain", \#(contents)}"#
        ),
        "endpoint.also": (
            #"{"method": "POST", "path": "/x", "also": {}, \#(contents)}"#,
            #"{"method": "POST", "path": "/x", "also": {"two": {"summary": "Sends.", "sends": "text/plain"}}, \#(contents)}"#
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

    private static let contents =
        #""body": {"content": {"application/json": {"properties": {"one": "string"}}, "text/plain": "string"}}"#
}
