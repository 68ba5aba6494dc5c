/// Finds the names of a request in the catalog, and reports those that are not there with the nearest that is.
struct NameResolver {
    private let api: API
    private let areas: [String: String]
    private let permissions: Set<String>
    private let events: Set<String>
    private let bag: DiagnosticBag

    init(_ api: API, bag: DiagnosticBag) {
        self.api = api
        areas = Dictionary(
            AreaNames(api).accessors.map { ($0.value.text, $0.key) }, uniquingKeysWith: { first, _ in first })
        permissions = Set(api.service.permissions.map(\.name))
        events = Set(api.service.events.map(\.name))
        self.bag = bag
    }

    func resolve(_ names: ClientRequest.Names) -> ResolvedNames {
        ResolvedNames(
            areas: find(names.areas, "area", .unknownArea, { Array(areas.keys) }) { areas[$0.text] },
            operations: operations(names.operations),
            permissions: find(names.permissions, "permission", .unknownPermission, permissions),
            events: find(names.events, "event", .unknownEvent, events))
    }

    private func find(
        _ names: [ClientRequest.Name], _ what: String, _ code: DiagnosticCode, _ known: Set<String>
    ) -> [String: ClientRequest.Name] {
        find(names, what, code, { Array(known) }) { known.contains($0.text) ? $0.text : nil }
    }

    private func find(
        _ names: [ClientRequest.Name], _ what: String, _ code: DiagnosticCode, _ known: () -> [String],
        _ lookUp: (ClientRequest.Name) -> String?
    ) -> [String: ClientRequest.Name] {
        var found: [String: ClientRequest.Name] = [:]
        for name in names {
            if let id = lookUp(name) {
                if let other = found[id] {
                    bag.add(
                        .unusedSelection, "\"\(name.text)\" is the same as \"\(other.text)\"",
                        advice: "Keep one of them", at: name.source)
                }
                found[id] = name
                continue
            }
            let close = bag.nearest(to: name.text, among: known())
            bag.add(
                code, "The catalog has no \(what) \"\(name.text)\"",
                advice: close.map { "Did you mean \"\($0)\"?" } ?? "client.schema.json lists the names", at: name.source
            )
        }
        return found
    }

    // MARK: Operations

    private func operations(_ names: [ClientRequest.Name]) -> [String: ClientRequest.Name] {
        if names.isEmpty { return [:] }
        let known = OperationNames(api)
        var single: [ClientRequest.Name] = []
        for name in names {
            guard case .several(let functions) = known.find(name.text) else {
                single.append(name)
                continue
            }
            bag.add(
                .ambiguousOperation, "Several areas have a function \"\(name.text)\"",
                advice: "Write \(functions.map { "\"\($0)\"" }.joined(separator: " or "))", at: name.source)
        }
        return find(single, "operation", .unknownEndpoint, { known.all.map(\.name) }) { name in
            guard case .one(let endpoint, let other) = known.find(name.text) else { return nil }
            if let other {
                let (chosen, retired) = (known.qualified(endpoint), known.qualified(other))
                bag.add(
                    .retiredOperation,
                    "\"\(name.text)\" is the function \(chosen), and the id of the retired \(retired)",
                    advice: "Write \"\(chosen)\" or \"\(retired)\"", at: name.source)
            }
            return endpoint.id
        }
    }
}
