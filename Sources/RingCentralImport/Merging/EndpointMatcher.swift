import RingCentralCatalog
import RingCentralGenerator

/// Finds the endpoints of the catalog that a document's operations are.
///
/// By method and path without the names of its parameters; what is left by method and operation id; what is left by
/// the path without versions and the shape of everything that goes in and comes out, then by the last word of the path
/// and that shape; what is left by where the other methods of its path went.
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
        take({ members, _ in EndpointShape.shape(of: members) }, { Endpoint.key(method: $0.method, path: $0.path) })
        // What is retired has not come back under another path.
        left.removeAll { $0.members["lifecycle"]?.string == "retired" }
        take({ members, id in "\(members["method"]?.string ?? "") \(id)" }, { "\($0.method) \($0.id)" })
        if !left.isEmpty, matched.count < found.count {
            let shapes = ShapeIndex(trees.allModels)
            take({ members, _ in Self.form(members, shapes) }, { Self.form($0.members, shapes) })
            take({ members, _ in Self.looseForm(members, shapes) }, { Self.looseForm($0.members, shapes) })
            let paths = self.paths(of: found, matched)
            take(
                { members, _ in
                    paths[members["path"]?.string ?? ""].map { "\(members["method"]?.string ?? "") \($0)" }
                }, { "\($0.method) \($0.path)" })
        }
        return matched
    }

    /// The paths that endpoints had whose operations were found under another one: what else was there went along.
    private func paths(of found: [EndpointConverter.Found], _ matched: [Int: Place]) -> [String: String] {
        var paths: [String: String] = [:]
        for (index, place) in matched {
            guard let old = trees.areas[place.area]?.endpoints[place.id]?["path"]?.string else { continue }
            if Endpoint.key(method: "", path: old) != Endpoint.key(method: "", path: found[index].path) {
                paths[old] = found[index].path
            }
        }
        return paths
    }

    /// Method, the words of the path without versions, and what goes in and comes out.
    private static func form(_ endpoint: JSONMembers, _ shapes: ShapeIndex) -> String {
        let words = (endpoint["path"]?.string ?? "").split(separator: "/").filter { !isVersion($0) }
            .map { $0.hasPrefix("{") ? "{}" : String($0) }
        return ([endpoint["method"]?.string ?? ""] + words).joined(separator: " ") + content(endpoint, shapes).text
    }

    /// Whether a part of a path is like "v2" or "v1.0".
    private static func isVersion(_ part: Substring) -> Bool {
        part.count > 1 && part.first == "v" && part.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
    }

    /// Method, the last word of the path, and what goes in and comes out; nil for too little to go by.
    private static func looseForm(_ endpoint: JSONMembers, _ shapes: ShapeIndex) -> String? {
        let content = content(endpoint, shapes)
        guard content.says,
            let last = endpoint["path"]?.string?.split(separator: "/").last(where: { !$0.hasPrefix("{") })
        else { return nil }
        return "\(endpoint["method"]?.string ?? "") \(last)" + content.text
    }

    /// What goes in and comes out, and whether there is more to it than parameters.
    private static func content(_ endpoint: JSONMembers, _ shapes: ShapeIndex) -> (text: String, says: Bool) {
        let content = ["body", "response", "responses"].compactMap { key in
            endpoint[key].map { "\(key) \(shapes.contentSignature($0))" }
        }
        let parameters = endpoint["parameters"]?.object?.pairs ?? []
        let query = parameters.filter { !(endpoint["path"]?.string?.contains("{\($0.key)}") ?? false) }
            .map { "\($0.key)=\(shapes.shape(of: $0.value))" }.sorted()
        return ((query + content).map { "\n" + $0 }.joined(), !content.isEmpty)
    }
}

extension ShapeIndex {
    /// The shape of a body or of answers: a schema, or one by media type and status.
    func contentSignature(_ tree: JSONTree) -> String {
        guard let members = tree.object, members["type"] == nil, members["properties"] == nil else {
            return "\(shape(of: tree))"
        }
        return members.pairs.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value.object == nil ? "\(shape(of: $0.value))" : contentSignature($0.value))" }
            .joined(separator: "; ")
    }
}
