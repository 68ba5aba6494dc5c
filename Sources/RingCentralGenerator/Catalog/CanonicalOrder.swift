/// The order of lists in which the order says nothing: the catalog is written so, and read so whatever stands there.
enum CanonicalOrder {
    private static let sets: Set<String> = ["required", "values", "includes", "errors", "events"]

    /// A tree with its set-like lists sorted.
    static func apply(_ tree: JSONTree, key: String = "", named: Bool = false) -> JSONTree {
        switch tree {
        case .object(let members):
            // Below "properties" and the like the keys are names of the API, whatever they read.
            let below = CatalogTrees.named.contains(key) && !named
            return .object(
                JSONMembers(members.pairs.map { ($0.key, apply($0.value, key: below ? "" : $0.key, named: false)) }))
        case .array(let elements):
            let inner = elements.map { apply($0) }
            if sets.contains(key) { return .array(inner.sorted { text($0) < text($1) }) }
            if key == "oneOf" || key == "anyOf" { return .array(inner.sorted { alternative($0) < alternative($1) }) }
            return .array(inner)
        default: return tree
        }
    }

    /// A tree of the catalog with its set-like lists and its keys sorted.
    static func sortingKeys(_ tree: JSONTree) -> JSONTree { sortKeys(apply(tree)) }

    private static func sortKeys(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .object(let members):
            .object(JSONMembers(members.pairs.sorted { $0.key < $1.key }.map { ($0.key, sortKeys($0.value)) }))
        case .array(let elements): .array(elements.map(sortKeys))
        default: tree
        }
    }

    /// What alternatives are sorted by: names first, then what an object must have and may have.
    static func alternative(_ tree: JSONTree) -> String {
        if let name = tree.string { return name }
        let members = tree.object
        if let name = members?["type"]?.string, members?["values"] == nil { return name }
        let required = (members?["required"]?.array ?? []).map(text).sorted()
        let properties = (members?["properties"]?.object?.keys ?? []).sorted()
        let values = (members?["values"]?.array ?? []).map(text).sorted()
        let element = tree.array ?? members?["type"]?.array ?? []
        return "~"
            + (required + ["|"] + properties + ["|"] + values + ["|"] + element.map(alternative)).joined(separator: ",")
    }

    private static func text(_ tree: JSONTree) -> String {
        switch tree {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        default: ""
        }
    }
}
