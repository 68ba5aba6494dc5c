import RingCentralGenerator

/// What is ours in a catalog entry survives an import; everything else is as the new description has it. Words are always
/// ours: what is new has none until somebody writes them.
struct CatalogMerge {
    private static let oursOnEndpoints = [
        "name", "summary", "notes", "access", "authorization", "paging", "batch", "multipart", "sends",
        "fileName", "also", "arguments", "errors", "replacement", "formerNames",
    ]
    private static let oursOnSchemas = ["name", "description", "literal", "pageSize", "formerNames"]

    /// The models of the catalog before the import.
    let models: [String: JSONTree]
    /// What was said of shapes that had no name and have one now, by the new models' names.
    private(set) var named: [String: JSONTree] = [:]

    init(_ models: [String: JSONTree]) { self.models = models }

    /// Former names with one more: the name, and the last version of the client that bore it.
    static func adding(_ name: String, _ release: String, to names: JSONTree?) -> JSONTree {
        var members = names?.object ?? JSONMembers()
        members[name] = .string(release)
        return .object(members)
    }

    mutating func endpoint(new: JSONMembers, old: JSONMembers) -> JSONMembers {
        var merged = new
        for key in Self.oursOnEndpoints { merged[key] = old[key] }
        // The path parameters keep the names that the new description gives them.
        merged["parameters"] = members(new["parameters"], old["parameters"])
        for key in ["body", "responses", "failures"] { merged[key] = contents(new[key], old[key]) }
        return merged
    }

    mutating func model(new: JSONTree, old: JSONTree) -> JSONTree { schema(new, old) }

    /// Nameless shapes of bodies and answers: below "content", by media type.
    private mutating func contents(_ new: JSONTree?, _ old: JSONTree?) -> JSONTree? {
        guard var members = new?.object else { return new }
        for (key, value) in members.pairs {
            if key == "content" {
                members[key] = self.members(value, old?[key])
            } else if value.object != nil {
                members[key] = contents(value, old?[key])
            }
        }
        return .object(members)
    }

    private mutating func members(_ new: JSONTree?, _ old: JSONTree?) -> JSONTree? {
        guard var all = new?.object else { return new }
        for (name, value) in all.pairs { all[name] = schema(value, old?[name] ?? .null) }
        return .object(all)
    }

    private mutating func schema(_ new: JSONTree, _ old: JSONTree) -> JSONTree {
        var merged = SchemaConverter.long(new)
        var before = SchemaConverter.long(old)
        for key in Self.oursOnSchemas { merged[key] = before[key] }
        if let name = merged["type"]?.string, models[name] == nil, before["properties"] != nil {
            for key in ["name", "formerNames"] { before[key] = nil }
            named[name] = .object(before)
        } else if merged["properties"] != nil, let model = before["type"]?.string.flatMap({ models[$0] }) {
            // The model has become nameless: what was said of its parts goes on.
            before = SchemaConverter.long(model)
        }
        merged["properties"] = members(merged["properties"], before["properties"])
        // Nameless shapes inside lists and alternatives have words of ours as well.
        for key in ["type", "oneOf", "anyOf"] {
            guard let new = merged[key]?.array, let old = before[key]?.array else { continue }
            let partners = Partners.of(new, among: old)
            merged[key] = .array(zip(new, partners).map { schema($0, $1 ?? .null) })
        }
        return SchemaConverter.short(merged)
    }
}

/// Tells which shape of a list is which of another list.
private enum Partners {
    /// For each of the new shapes the old one that it has most in common with, each taken once.
    static func of(_ new: [JSONTree], among old: [JSONTree]) -> [JSONTree?] {
        // The element of a list of today is that of the list of before.
        if new.count == 1, old.count == 1 { return [old[0]] }
        let pairs = new.indices.flatMap { one in old.indices.map { (one, $0, likeness(new[one], old[$0])) } }
        var partners = [JSONTree?](repeating: nil, count: new.count)
        var taken: Set<Int> = []
        // The order of the lists decides between pairs that are equally alike.
        for (one, other, likeness) in pairs.sorted(by: { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }) where likeness > 0 {
            if partners[one] == nil, taken.insert(other).inserted { partners[one] = old[other] }
        }
        return partners
    }

    /// How many properties two shapes have in common; one for two of the same simple type.
    private static func likeness(_ a: JSONTree, _ b: JSONTree) -> Int {
        let (a, b) = (SchemaConverter.long(a), SchemaConverter.long(b))
        guard let mine = a["properties"]?.object, let other = b["properties"]?.object else {
            return a["type"] != nil && a["type"] == b["type"] ? 1 : 0
        }
        return mine.keys.count { other[$0] != nil }
    }
}
