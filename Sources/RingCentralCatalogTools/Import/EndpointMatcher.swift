import RingCentralGenerator

/// Finds the endpoints of the catalog that a document's operations are.
///
/// By method and path without the names of its parameters; what is left by method and operation id; what is left by
/// method, last word of the path, and the shape of everything that goes in and comes out.
struct EndpointMatcher {
    struct Place: Hashable {
        var area: String
        var id: String
    }

    let trees: CatalogTrees

    /// The places by the index of the operation; none for what is new.
    func match(_ found: [EndpointConverter.Found]) -> [Int: Place] {
        var matched: [Int: Place] = [:]
        let endpoints = trees.areas.keys.sorted().flatMap { area in
            (trees.areas[area]?.endpoints ?? [:]).sorted { $0.key < $1.key }
                .map { (place: Place(area: area, id: $0.key), members: $0.value) }
        }
        var left = endpoints
        func take(_ key: (JSONMembers, String) -> String?, _ wanted: (EndpointConverter.Found) -> String?) {
            // Only where one on each side has the key.
            var places: [String: [Int]] = [:]
            for (index, entry) in left.enumerated() {
                if let key = key(entry.members, entry.place.id) { places[key, default: []].append(index) }
            }
            var operations: [String: [Int]] = [:]
            for (index, operation) in found.enumerated() where matched[index] == nil {
                if let key = wanted(operation) { operations[key, default: []].append(index) }
            }
            var gone: Set<Place> = []
            for (key, indices) in operations where indices.count == 1 {
                guard let own = places[key], own.count == 1 else { continue }
                matched[indices[0]] = left[own[0]].place
                gone.insert(left[own[0]].place)
            }
            left.removeAll { gone.contains($0.place) }
        }
        take({ members, _ in Importer.shape(of: members) }, { Endpoint.key(method: $0.method, path: $0.path) })
        // What is retired has not come back under another path.
        left.removeAll { $0.members["lifecycle"]?.string == "retired" }
        take({ members, id in "\(members["method"]?.string ?? "") \(id)" }, { "\($0.method) \($0.id)" })
        if !left.isEmpty, matched.count < found.count {
            let shapes = ShapeIndex(trees.allModels)
            take({ members, _ in Self.form(members, shapes) }, { Self.form($0.members, shapes) })
        }
        return matched
    }

    /// What goes in and comes out, as text; nil for too little to go by.
    private static func form(_ endpoint: JSONMembers, _ shapes: ShapeIndex) -> String? {
        guard let last = endpoint["path"]?.string?.split(separator: "/").last(where: { !$0.hasPrefix("{") }) else {
            return nil
        }
        let content = ["body", "response", "responses"].compactMap { key in
            endpoint[key].map { "\(key) \(shapes.contentSignature($0))" }
        }
        guard !content.isEmpty else { return nil }
        let parameters = endpoint["parameters"]?.object?.pairs ?? []
        let query = parameters.filter { !(endpoint["path"]?.string?.contains("{\($0.key)}") ?? false) }
            .map { "\($0.key)=\(shapes.signature($0.value))" }.sorted()
        return ([endpoint["method"]?.string ?? "", String(last)] + query + content).joined(separator: "\n")
    }
}

extension ShapeIndex {
    /// The shape of a body or of answers: a schema, or one by media type and status.
    func contentSignature(_ tree: JSONTree) -> String {
        guard let members = tree.object, members["type"] == nil, members["properties"] == nil else {
            return signature(tree)
        }
        return members.pairs.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value.object == nil ? signature($0.value) : contentSignature($0.value))" }
            .joined(separator: "; ")
    }
}
