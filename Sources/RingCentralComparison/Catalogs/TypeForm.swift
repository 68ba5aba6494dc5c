import RingCentralGenerator

/// What a schema is to those who use the client.
enum TypeForm {
    /// A simple type, with the values that are known.
    case word(String, values: [String])
    case model(String)
    case list(Schema)
    case object(FlatObject)
    case union([UnionForm.Case])

    init(_ schema: Schema, _ api: API) {
        switch schema.shape {
        case .primitive(let primitive): self = .word(primitive.rawValue, values: schema.values.map(\.text))
        case .model(let name): self = .model(name)
        case .list(let element): self = .list(element)
        case .object: self = .object(FlatObject(schema, api))
        case .union:
            if schema.isPageSize {
                self = .word("integer or word", values: [])
            } else if let values = UnionForm.values(of: schema, api) {
                self = .word("string", values: values)
            } else if UnionForm.isInline(schema) {
                self = .object(FlatObject(schema, api))
            } else {
                self = .union(UnionForm.cases(of: schema, api))
            }
        }
    }

    /// JSON's own word for the type.
    static func jsonType(_ schema: Schema, _ side: ComparedCatalog) -> String {
        let followed = side.followed(schema)
        switch TypeForm(followed, side.api) {
        case .word(let word, _):
            guard let primitive = Schema.Primitive.byName[word] else { return word }
            if primitive.isInteger { return "integer" }
            if primitive.isNumber { return "number" }
            return [.boolean, .any, .object].contains(primitive) ? word : "string"
        case .list: return "array"
        case .model(let name): return side.api.modelsByName[name].map { jsonType($0.schema, side) } ?? "any"
        case .object: return "object"
        case .union: return "one of several"
        }
    }

    /// The form in a word or two, for a report.
    static func text(_ schema: Schema, _ side: ComparedCatalog) -> String {
        switch TypeForm(side.followed(schema), side.api) {
        case .word(let word, let values): values.isEmpty ? word : "\(word) of known values"
        case .model(let name): name
        case .list(let element): "list of \(text(element, side))"
        case .object(let object): object.properties.isEmpty ? "map" : "object"
        case .union: "one of several"
        }
    }
}
