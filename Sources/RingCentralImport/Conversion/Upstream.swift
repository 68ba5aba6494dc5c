import RingCentralGenerator

/// Puts what the service describes back in the place of our corrections, as our own export carries it.
enum Upstream {
    /// - Parameter upstream: by the way to a value, an object with what stood there before a correction, or empty.
    static func restore(_ upstream: JSONTree?, in tree: JSONTree) -> JSONTree {
        guard let entries = upstream?.object else { return tree }
        var out = tree
        for (path, value) in entries.pairs {
            let keys = JSONPointer(path: path).keys
            // No correction lies deeper than a catalog can be nested.
            if keys.count > mostLevels { continue }
            out = set(value["value"], at: keys[...], in: out)
        }
        return out
    }

    private static let mostLevels = 60

    private static func set(_ value: JSONTree?, at keys: ArraySlice<String>, in tree: JSONTree) -> JSONTree {
        guard let key = keys.first else { return value ?? tree }
        var members = SchemaConverter.long(tree)
        if keys.count == 1 {
            members[key] = value
        } else {
            members[key] = set(value, at: keys.dropFirst(), in: members[key] ?? .object(JSONMembers()))
        }
        return .object(members)
    }
}
