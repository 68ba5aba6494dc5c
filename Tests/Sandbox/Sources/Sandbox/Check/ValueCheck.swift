/// Holds a JSON value against its type.
struct ValueCheck {
    let catalog: Catalog
    /// In a request nobody has to send what only the service can know.
    var isAnswer = false

    /// - Parameter name: What the value is called in findings.
    func findings(_ value: JSON, _ type: Schema, name: String) -> [Finding] {
        let schema = catalog.resolve(type)
        if value == .null {
            return schema.nullable ? [] : [Finding(name: name, message: "\(name) is null")]
        }
        switch schema.kind {
        case .simple(let word):
            return simple(value, word, schema, name)
        case .list(let element):
            guard case .array(let values) = value else { return wrongKind(value, "array", name) }
            return LengthCheck(limits: schema.limits).list(values, name: name)
                + values.enumerated().flatMap { findings($1, element, name: "\(name)[\($0)]") }
        case .structure(let structure):
            return self.structure(value, structure, schema, name)
        case .model:
            return [Finding(name: name, message: "\(name) has a type that the catalog does not describe")]
        }
    }

    private func wrongKind(_ value: JSON, _ expected: String, _ name: String) -> [Finding] {
        [Finding(name: name, message: "\(name) is of type \(value.kind), not \(expected)")]
    }

    private func simple(_ value: JSON, _ word: String, _ schema: Schema, _ name: String) -> [Finding] {
        var result: [Finding] = []
        if let problem = SimpleType.problem(value, word) {
            return [Finding(name: name, value: value.string, message: "\(name) \(problem)")]
        }
        if !schema.values.isEmpty, !schema.values.contains(value) {
            let known = schema.values.map { String(decoding: $0.data, as: UTF8.self) }.sorted()
            let message = "\(name) is not one of \(known.joined(separator: ", "))"
            result.append(Finding(name: name, value: value.string, message: message))
        }
        return result + LengthCheck(limits: schema.limits).simple(value, name: name)
    }

    private func structure(_ value: JSON, _ structure: Structure, _ schema: Schema, _ name: String) -> [Finding] {
        let branches = Branches(catalog: catalog).branches(of: structure, for: value)
        if branches.count == 1, branches[0].isPlain { return members(value, structure, schema, name) }
        let all = branches.map { findings(value, $0.schema, name: name) }
        // Any alternative may fit; the one that comes closest tells what is wrong.
        return all.first(where: \.isEmpty) ?? all.min { $0.count < $1.count } ?? [
            Finding(name: name, message: "\(name) is of none of the kinds that are known")
        ]
    }

    private func members(_ value: JSON, _ structure: Structure, _ schema: Schema, _ name: String) -> [Finding] {
        guard case .object(let members) = value else { return wrongKind(value, "object", name) }
        let flat = catalog.flatten(structure)
        var result: [Finding] = []
        for key in flat.required.subtracting(members.keys).sorted()
        where isAnswer || flat.properties[key]?.readOnly != true {
            let way = Self.way(name, key)
            result.append(Finding(name: way, message: "\(way) is missing"))
        }
        for (key, member) in members.sorted(by: { $0.key < $1.key }) {
            let way = Self.way(name, key)
            if let type = flat.properties[key] {
                result += findings(member, type, name: way)
                if !isAnswer, flat.required.contains(key) || key == "to" {
                    result += empty(member, type, name: way)
                }
            } else {
                switch flat.additional {
                case .anything: break
                case .of(let type): result += findings(member, type, name: way)
                case .unsaid, .forbidden:
                    // Something that is described as "object" and no more takes anything.
                    if flat.properties.isEmpty, case .unsaid = flat.additional { break }
                    result.append(Finding(name: way, message: "\(way) is not a property that is known"))
                }
            }
        }
        if let minimum = schema.limits.minProperties, members.count < minimum {
            result.append(Finding(name: name, message: "\(name) has fewer than \(minimum) properties"))
        }
        return result
    }

    /// A required member of a request that says nothing is as good as missing: a text message to nobody is refused,
    /// though no description states a least length.
    private func empty(_ value: JSON, _ type: Schema, name: String) -> [Finding] {
        let problem = [Finding(name: name, value: value.string, message: "\(name) is empty")]
        switch (catalog.resolve(type).kind, value) {
        case (.simple, .string("")), (.list, .array([])): return problem
        case (.structure(let structure), .object([:])):
            return catalog.flatten(structure).properties.isEmpty ? [] : problem
        case (.list(let element), .array(let values)):
            return values.enumerated().flatMap { empty($1, element, name: "\(name)[\($0)]") }
        default: return []
        }
    }

    private static func way(_ name: String, _ key: String) -> String {
        name == "body" ? key : "\(name).\(key)"
    }
}
