import RingCentralGenerator

/// What is ours in a catalog entry survives an import; everything else is as the new description has it.
enum CatalogMerge {
    private static let oursOnEndpoints = [
        "name", "summary", "notes", "access", "authorization", "paging", "batch", "multipart", "sends", "arguments",
        "errors", "replacement", "formerNames",
    ]
    private static let oursOnSchemas = ["name", "description", "literal", "formerNames"]

    /// Former names with one more: the name, and the last version of the client that bore it.
    static func adding(_ name: String, _ release: String, to names: JSONTree?) -> JSONTree {
        var members = names?.object ?? JSONMembers()
        members[name] = .string(release)
        return .object(members)
    }

    static func endpoint(new: JSONMembers, old: JSONMembers, glossary: JSONMembers) -> JSONMembers {
        var merged = new
        for key in oursOnEndpoints { merged[key] = old[key] }
        // The path parameters keep the names that the new description gives them.
        merged["parameters"] = members(
            new["parameters"], old["parameters"], words: glossary["parameters"], glossary: glossary)
        for key in ["body", "responses", "failures"] {
            merged[key] = contents(new[key], old[key], glossary: glossary)
        }
        return merged
    }

    /// Nameless shapes of bodies and answers: below "content", by media type.
    private static func contents(_ new: JSONTree?, _ old: JSONTree?, glossary: JSONMembers) -> JSONTree? {
        guard var members = new?.object else { return new }
        for (key, value) in members.pairs {
            if key == "content", var types = value.object {
                for (media, type) in types.pairs {
                    types[media] = schema(type, old?[key]?[media] ?? .null, glossary: glossary, words: nil)
                }
                members[key] = .object(types)
            } else if value.object != nil {
                members[key] = contents(value, old?[key], glossary: glossary)
            }
        }
        return .object(members)
    }

    static func model(new: JSONTree, old: JSONTree, glossary: JSONMembers) -> JSONTree {
        schema(new, old, glossary: glossary, words: nil)
    }

    private static func members(
        _ new: JSONTree?, _ old: JSONTree?, words: JSONTree?, glossary: JSONMembers
    ) -> JSONTree? {
        guard var all = new?.object else { return new }
        for (name, value) in all.pairs {
            all[name] = schema(value, old?[name] ?? .null, glossary: glossary, words: words?[name]?.string)
        }
        return .object(all)
    }

    private static func schema(
        _ new: JSONTree, _ old: JSONTree, glossary: JSONMembers, words: String?
    ) -> JSONTree {
        var merged = SchemaConverter.long(new)
        let before = SchemaConverter.long(old)
        for key in oursOnSchemas {
            if let ours = before[key] { merged[key] = ours }
        }
        // Words that the glossary would give anyway are not repeated.
        if let words, merged["description"]?.string == words, before["description"] == nil {
            merged["description"] = nil
        }
        merged["properties"] = members(
            merged["properties"], before["properties"], words: glossary["properties"], glossary: glossary)
        for key in ["type", "oneOf", "anyOf"] {
            // Nameless shapes inside lists and alternatives have words of ours as well.
            guard let new = merged[key]?.array, let old = before[key]?.array, new.count == old.count else { continue }
            merged[key] = .array(zip(new, old).map { schema($0, $1, glossary: glossary, words: nil) })
        }
        return SchemaConverter.short(merged)
    }
}
