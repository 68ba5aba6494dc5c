import RingCentralGenerator

/// Tells which of the models that are gone have come back under another name: by their shape, and where several have
/// that shape, by what uses them.
package struct ModelRenames {
    /// One of the two versions of an API.
    package struct Side {
        var models: [String: JSONTree]
        /// By method and path.
        var endpoints: [String: JSONMembers]
        /// The models that only this side has.
        var own: Set<String>

        package init(models: [String: JSONTree], endpoints: [String: JSONMembers], own: Set<String>) {
            self.models = models
            self.endpoints = endpoints
            self.own = own
        }
    }

    private let old: Side
    private let new: Side
    /// New names by old ones.
    package private(set) var names: [String: String] = [:]

    package init(_ old: Side, _ new: Side) {
        self.old = old
        self.new = new
        if old.own.isEmpty || new.own.isEmpty { return }
        let (shapes, newShapes) = (ShapeIndex(old.models), ShapeIndex(new.models))
        names = pairs(
            { Self.tells(old.models[$0]) ? "\(shapes.shape(of: .string($0)))" : nil },
            { Self.tells(new.models[$0]) ? "\(newShapes.shape(of: .string($0)))" : nil })
        let (uses, newUses) = (Self.uses(of: old), Self.uses(of: new))
        // Whatever is found tells more of what it uses itself.
        while true {
            let known = Set(names.values)
            let found = pairs(
                { key($0, shapes, old.models, uses, known: knownOwner) },
                { key($0, newShapes, new.models, newUses) { knownNewOwner($0, known) } })
            if found.isEmpty { return }
            names.merge(found) { first, _ in first }
        }
    }

    /// The names without a pair that alone on each side have a key.
    private func pairs(_ key: (String) -> String?, _ newKey: (String) -> String?) -> [String: String] {
        func byKey(_ names: Set<String>, _ key: (String) -> String?) -> [String: [String]] {
            names.reduce(into: [:]) { all, name in
                if let key = key(name) { all[key, default: []].append(name) }
            }
        }
        let former = byKey(old.own.subtracting(names.keys), key)
        let latter = byKey(new.own.subtracting(names.values), newKey)
        var found: [String: String] = [:]
        for (key, names) in former {
            guard let others = latter[key], names.count == 1, others.count == 1 else { continue }
            found[names[0]] = others[0]
        }
        return found
    }

    /// Shapes of one property or value are too common to be told apart by the shape alone.
    private static func tells(_ model: JSONTree?) -> Bool {
        func count(_ key: String) -> Int { model?[key]?.object?.keys.count ?? model?[key]?.array?.count ?? 0 }
        return count("properties") > 1 || count("includes") > 0 || count("values") > 1
    }

    // MARK: Uses

    /// Where a model is named: the endpoint or model, and the properties or parameters on the way.
    private struct Use: Hashable {
        var owner: String
        var path: String
    }

    private static func uses(of side: Side) -> [String: Set<Use>] {
        var all: [String: Set<Use>] = [:]
        func collect(_ tree: JSONTree, _ owner: String) {
            tree.forEachModelReference { name, path in
                if side.own.contains(name) { all[name, default: []].insert(Use(owner: owner, path: path)) }
            }
        }
        for (name, model) in side.models { collect(model, name) }
        for (shape, endpoint) in side.endpoints { collect(.object(endpoint), shape) }
        return all
    }

    /// The shape and the uses of a model; nil where nothing that is known uses it, and its shape does not tell either.
    private func key(
        _ name: String, _ shapes: ShapeIndex, _ models: [String: JSONTree], _ uses: [String: Set<Use>],
        known: (String) -> String?
    ) -> String? {
        var isUsed = false
        let places = (uses[name] ?? []).map { use in
            let owner = known(use.owner)
            if owner != nil { isUsed = true }
            return "\(owner ?? "?") \(use.path)"
        }
        guard isUsed || Self.tells(models[name]) else { return nil }
        return "\(shapes.shape(of: .string(name))): " + places.sorted().joined(separator: "; ")
    }

    /// What the owner is called on the new side; nil if that is not known.
    private func knownOwner(_ owner: String) -> String? {
        if old.own.contains(owner) { return names[owner] }
        return new.models[owner] != nil || new.endpoints[owner] != nil ? owner : nil
    }

    private func knownNewOwner(_ owner: String, _ found: Set<String>) -> String? {
        if new.own.contains(owner) { return found.contains(owner) ? owner : nil }
        return old.models[owner] != nil || old.endpoints[owner] != nil ? owner : nil
    }
}
