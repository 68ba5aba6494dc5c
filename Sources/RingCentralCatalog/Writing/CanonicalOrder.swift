import RingCentralGenerator

/// The order of lists in which the order says nothing: the catalog is written so, and read so whatever stands there.
package enum CanonicalOrder {
    private static let sets: Set<String> = ["required", "values", "includes", "errors", "events", "endpoints"]

    /// A tree with its set-like lists sorted.
    package static func apply(_ tree: JSONTree, key: String = "", named: Bool = false) -> JSONTree {
        switch tree {
        case .object(let members):
            // Below "properties" and the like the keys are names of the API, whatever they read.
            let below = CatalogTrees.named.contains(key) && !named
            return .object(
                JSONMembers(members.pairs.map { ($0.key, apply($0.value, key: below ? "" : $0.key, named: false)) }))
        case .array(let elements):
            let inner = elements.map { apply($0) }
            if sets.contains(key) { return .array(inner.sorted { $0.plainText < $1.plainText }) }
            if key == "oneOf" || key == "anyOf" { return .array(inner.sorted { $0.rank < $1.rank }) }
            return .array(inner)
        default: return tree
        }
    }

    /// A tree of the catalog with its set-like lists and its keys sorted.
    package static func sortingKeys(_ tree: JSONTree) -> JSONTree { sortKeys(apply(tree)) }

    private static func sortKeys(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .object(let members):
            .object(JSONMembers(members.pairs.sorted { $0.key < $1.key }.map { ($0.key, sortKeys($0.value)) }))
        case .array(let elements): .array(elements.map(sortKeys))
        default: tree
        }
    }
}
