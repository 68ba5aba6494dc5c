import RingCentralGenerator

/// The order in which the catalog writes keys, names and lists in which the order says nothing.
package struct CanonicalOrder {
    /// A Boolean value that indicates whether the members of objects are sorted as well as lists.
    private var sortsMembers = false

    /// Returns a tree with its lists in order.
    package static func lists(_ tree: JSONTree, as value: KeyValue) -> JSONTree {
        CanonicalOrder().apply(tree, as: value)
    }

    /// Returns a tree as it is written into a file of the catalog: lists in order, keys in the order of the table, names
    /// by their bytes.
    package static func file(_ tree: JSONTree, as value: KeyValue) -> JSONTree {
        CanonicalOrder(sortsMembers: true).apply(tree, as: value)
    }

    /// Returns a tree with all members of objects in the order of their bytes.
    package static func byName(_ tree: JSONTree) -> JSONTree { file(tree, as: .anything) }

    private func apply(_ tree: JSONTree, as value: KeyValue) -> JSONTree {
        switch tree {
        case .object(let members): .object(sorted(members, as: value))
        case .array(let elements): .array(sorted(elements, as: value))
        default: tree
        }
    }

    // MARK: Lists

    private func sorted(_ elements: [JSONTree], as value: KeyValue) -> [JSONTree] {
        switch value {
        case .set(let element), .choices(let element):
            let inner = elements.map { apply($0, as: element) }
            if case .type = element { return inner.sorted { $0.rank < $1.rank } }
            return inner.sorted { $0.plainText < $1.plainText }
        case .list(let element, _): return elements.map { apply($0, as: element) }
        case .anything: return elements.map { apply($0, as: .anything) }
        // A list in brackets is a type.
        default: return elements.map { apply($0, as: .type) }
        }
    }

    // MARK: Members

    private func sorted(_ members: JSONMembers, as value: KeyValue) -> JSONMembers {
        guard let object = value.object(of: members) else {
            return sorted(members, by: { _ in 0 }) { value.member($0) }
        }
        let keys = object.keysByName
        return sorted(members, by: { keys[$0]?.place ?? .max }) { keys[$0]?.value ?? .anything }
    }

    private func sorted(
        _ members: JSONMembers, by rank: (String) -> Int, _ value: (String) -> KeyValue
    ) -> JSONMembers {
        let inner = members.pairs.map { (key: $0.key, value: apply($0.value, as: value($0.key)), rank: rank($0.key)) }
        let ordered =
            sortsMembers ? inner.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.key < $1.key } : inner
        return JSONMembers(ordered.map { ($0.key, $0.value) })
    }
}

extension CatalogObject {
    /// The places and values of the keys, by name.
    fileprivate var keysByName: [String: (place: Int, value: KeyValue)] { Self.allKeysByName[self] ?? [:] }

    private static let allKeysByName = Dictionary(
        uniqueKeysWithValues: allCases.map { object in
            let entries = object.keys.enumerated().map { ($1.name, (place: $0, value: $1.value)) }
            return (object, Dictionary(entries, uniquingKeysWith: { first, _ in first }))
        })
}
