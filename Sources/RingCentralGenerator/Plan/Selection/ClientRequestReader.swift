import Foundation

/// Reads what a configuration file asks for.
struct ClientRequestReader {
    let bag: DiagnosticBag

    /// - Parameter folder: where a relative path to a catalog begins.
    func read(_ root: JSONValue, folder: URL) -> ClientRequest {
        var request = ClientRequest(source: root)
        var fields = ObjectReader(root, bag: bag)
        fields.ignore("$schema")
        request.include = names(&fields)
        if let exclude = fields.value("exclude") {
            var inner = ObjectReader(exclude, bag: bag)
            request.exclude = names(&inner)
            request.excludeSource = exclude
            inner.finish(keysIn: "client.schema.json")
        }
        request.access = fields.word("access", Endpoint.Access.self)
        request.accessSource = fields.value("access")
        request.retired = fields.bool("retired") ?? false
        request.accessLevel = fields.word("accessLevel", ClientRequest.AccessLevel.self) ?? .internal
        if let value = fields.value("namespace"), let text = fields.string("namespace") {
            request.namespace = ClientRequest.Name(text: text, source: value)
        }
        if let value = fields.value("catalog"), let path = fields.string("catalog") {
            request.catalog = catalog(path, folder, value)
        }
        fields.finish(keysIn: "client.schema.json")
        return request
    }

    private func catalog(_ path: String, _ folder: URL, _ source: JSONValue) -> URL {
        let catalog = URL(fileURLWithPath: path, relativeTo: folder)
        if !FileManager.default.fileExists(atPath: catalog.appendingPathComponent("service.json").path) {
            bag.add(
                .unreadableFile, "There is no catalog in \"\(path)\"",
                advice: "Name a folder with service.json, areas/ and models/, relative to this file", at: source)
        }
        return catalog
    }

    private func names(_ fields: inout ObjectReader) -> ClientRequest.Names {
        ClientRequest.Names(
            areas: names("areas", &fields), operations: names("operations", &fields),
            permissions: names("permissions", &fields), events: names("events", &fields))
    }

    private func names(_ key: String, _ fields: inout ObjectReader) -> [ClientRequest.Name] {
        if let value = fields.value(key), value.isArray, value.elements.isEmpty {
            bag.add(
                .emptySelection, "\"\(key)\" names nothing", advice: "Name something, or remove the key", at: value)
        }
        var seen: Set<String> = []
        return fields.list(key).compactMap { element in
            guard let text = element.string else {
                bag.add(
                    .wrongType, "\"\(key)\" should be a list of strings", advice: "Correct the value", at: element)
                return nil
            }
            if seen.insert(text).inserted { return ClientRequest.Name(text: text, source: element) }
            bag.add(.unusedSelection, "\"\(text)\" stands here twice", advice: "Keep one of them", at: element)
            return nil
        }
    }
}
