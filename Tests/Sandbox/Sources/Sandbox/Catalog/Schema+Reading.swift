extension Schema {
    /// Reads a type as the catalog writes it: a word, a list in brackets, or an object.
    init(_ json: JSON) throws {
        switch json {
        case .string(let word):
            self.init(kind: Self.named(word))
        case .array(let elements):
            guard elements.count == 1 else { throw CatalogProblem("a list type has \(elements.count) elements, not 1") }
            self.init(kind: .list(try Schema(elements[0])))
        case .object(let members):
            self.init(kind: try Self.kind(of: json, members))
            values = json["values"]?.array ?? []
            standard = json["default"]
            nullable = json["nullable"]?.bool ?? false
            readOnly = json["readOnly"]?.bool ?? false
            writeOnly = json["writeOnly"]?.bool ?? false
            limits = Limits(json)
        default:
            throw CatalogProblem("a type is a word, a list or an object, not \(json.kind)")
        }
    }

    private static func named(_ word: String) -> Kind {
        word.first?.isUppercase == true ? .model(word) : .simple(word)
    }

    private static func kind(of json: JSON, _ members: [String: JSON]) throws -> Kind {
        let structural = ["properties", "includes", "oneOf", "anyOf", "additional", "discriminator", "minProperties"]
        if structural.contains(where: { members[$0] != nil }) { return .structure(try Structure(json)) }
        switch members["type"] {
        case .string(let word)?: return named(word)
        case .array?, .object?: return try Schema(members["type"] ?? .null).kind
        default: return .structure(try Structure(json))
        }
    }
}

extension Structure {
    init(_ json: JSON) throws {
        properties = try json["properties"]?.object?.mapValues(Schema.init) ?? [:]
        required = Set(json["required"]?.strings ?? [])
        includes = (json["includes"]?.strings ?? []).sorted()
        choices = try ["oneOf", "anyOf"].compactMap { try json[$0]?.array?.map(Schema.init) }
        if let found = json["discriminator"], let property = found["property"]?.string {
            discriminator = Discriminator(
                property: property, mapping: found["mapping"]?.object?.compactMapValues(\.string) ?? [:])
        }
        switch json["additional"] {
        case nil: additional = .unsaid
        case .bool(let allowed)?: additional = allowed ? .anything : .forbidden
        case let type?: additional = .of(try Schema(type))
        }
    }
}
