import RingCentralGenerator

/// An OpenAPI document as the importer sees it: a tree, and the parts that references name.
package struct OpenAPISource {
    package let root: JSONTree
    package let file: String

    static let methods = ["get", "put", "post", "delete", "head", "patch"]

    /// The document, if it is one of OpenAPI 3.0 or 3.1.
    ///
    /// - Throws: `DiagnosticsError` if the version is another one, or references lead to nothing or elsewhere.
    package init(_ document: JSONDocument) throws {
        root = JSONTree(document.root)
        file = document.file
        let version = root["openapi"]?.string ?? ""
        guard version.hasPrefix("3.0") || version.hasPrefix("3.1") else {
            throw DiagnosticsError([
                Diagnostic(
                    .formatVersion, "This is no document of OpenAPI 3.0 or 3.1 (\"openapi\" is \"\(version)\")",
                    advice: "Import a JSON document of OpenAPI 3.0 or 3.1", at: document.root.place)
            ])
        }
        try OpenAPIStructure.check(document.root)
        let bag = DiagnosticBag()
        var references = ReferenceRules(root: root, bag: bag)
        references.check(document.root)
        try bag.throwIfErrors()
    }

    var schemas: [(key: String, value: JSONTree)] { root["components"]?["schemas"]?.object?.pairs ?? [] }

    /// Whether the document describes operations at all.
    var hasOperations: Bool {
        root["paths"]?.object?.pairs.contains { path in
            Self.methods.contains { resolve(path.value)[$0] != nil }
        } ?? false
    }

    /// Whether operations say themselves if they are retired.
    var speaksOfLifecycles: Bool {
        root["paths"]?.object?.pairs.contains { path in
            path.value.object?.pairs.contains { $0.value["x-lifecycle"] != nil } ?? false
        } ?? false
    }

    /// The part of the document that a tree's `$ref` names, or the tree itself.
    func resolve(_ tree: JSONTree) -> JSONTree {
        var tree = tree
        var hops = 0
        while let reference = tree["$ref"]?.string, hops < 32, let target = target(of: reference) {
            tree = target
            hops += 1
        }
        return tree
    }

    private func target(of reference: String) -> JSONTree? {
        JSONPointer(reference: reference)?.tree(in: root)
    }

    /// The name at the end of a reference to a schema; nil for one that leads further in, or elsewhere.
    static func schemaName(_ reference: String) -> String? {
        guard let keys = JSONPointer(reference: reference)?.keys else { return nil }
        return keys.count == 3 && keys.starts(with: ["components", "schemas"]) ? keys[2] : nil
    }
}
