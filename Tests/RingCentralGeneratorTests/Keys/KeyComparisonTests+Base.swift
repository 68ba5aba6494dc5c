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

    /// The body of an endpoint that can send several media types.
    static let contents =
        #""body": {"content": {"application/json": {"properties": {"one": "string"}}, "text/plain": "string"}}"#
}
