/// Makes of a right answer one that the catalog does not promise.
struct Spoiler {
    let catalog: Catalog

    /// Every text that is one of several known ones becomes one that nobody knows.
    ///
    /// What tells alternatives apart is spoilt as well: they are met as alternatives that are not known.
    func unknownEnums(_ value: JSON, _ type: Schema) -> JSON {
        let schema = catalog.resolve(type)
        switch (schema.kind, value) {
        case (.simple, .string(let text)) where !schema.values.isEmpty:
            return .string("New\(text)")
        case (.list(let element), .array(let values)):
            return .array(values.map { unknownEnums($0, element) })
        case (.structure(let structure), .object(let members)):
            let branches = Branches(catalog: catalog).branches(of: structure, for: value)
            let types = branches.compactMap { branch -> [String: Schema]? in
                guard case .structure(let inner) = branch.schema.kind else { return nil }
                return catalog.flatten(inner).properties
            }
            return .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, member in
                        (name, types.lazy.compactMap { $0[name] }.first.map { unknownEnums(member, $0) } ?? member)
                    }))
        default:
            return value
        }
    }

    /// Ids that are texts of digits become numbers, those that are numbers texts.
    static func swappedIDs(_ value: JSON) -> JSON {
        switch value {
        case .array(let values): return .array(values.map(swappedIDs))
        case .object(let members):
            return .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, member in
                        (name, name == "id" || name.hasSuffix("Id") ? swapped(member) : swappedIDs(member))
                    }))
        default: return value
        }
    }

    private static func swapped(_ value: JSON) -> JSON {
        switch value {
        case .string(let text): Int(text).map(JSON.integer) ?? value
        case .integer(let number): .string(String(number))
        default: swappedIDs(value)
        }
    }
}
