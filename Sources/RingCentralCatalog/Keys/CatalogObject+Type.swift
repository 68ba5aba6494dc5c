import RingCentralGenerator

extension CatalogObject {
    static let typeKeys: [CatalogKey] = namingKeys + shapeKeys + limitKeys + flagKeys + partKeys

    private static let namingKeys: [CatalogKey] = [
        CatalogKey(
            "name", value: .definition(.identifier),
            meaning: "The Swift name of the property, parameter or model."),
        CatalogKey(
            "formerNames", value: .map(names: .definition(.identifier), values: .definition(.releaseVersion)),
            meaning: "Names that it had in Swift, each with the last version of the client that had it."),
        .description("One sentence; without one, that of wording.json counts."),
    ]

    private static let shapeKeys: [CatalogKey] = [
        CatalogKey("type", owner: .service, value: .plainType, meaning: "The type: a word, or a list in brackets."),
        CatalogKey(
            "includes", owner: .service, value: .set(.definition(.modelName)),
            meaning: "Models whose properties it has as well (`allOf`)."),
        CatalogKey(
            "values", owner: .service, value: .choices(.scalar),
            meaning: "The known values; others may arrive, and are kept."),
        CatalogKey(
            "required", owner: .service, value: .set(.definition(.wireName)),
            meaning: "The properties that are always there."),
        CatalogKey(
            "default", owner: .service, value: .anything,
            meaning: "The value that the service takes where none is given."),
    ]

    private static let limitKeys: [CatalogKey] = LimitKey.all.map { limit in
        let value: KeyValue =
            switch limit.kind {
            case .number: .number
            case .count: .whole(from: 0)
            case .flag: .flag
            case .expression: .expression
            }
        return CatalogKey(limit.name, owner: .service, value: value, meaning: limit.meaning)
    }

    private static let flagKeys: [CatalogKey] = [
        CatalogKey("nullable", owner: .service, value: .flag, meaning: "Indicates whether null may be the value."),
        CatalogKey("readOnly", owner: .service, value: .flag, meaning: "Indicates whether only the service sets it."),
        CatalogKey(
            "writeOnly", owner: .service, value: .flag, meaning: "Indicates whether it is sent, and never received."),
        CatalogKey(
            "deprecated", owner: .service, value: .flag, meaning: "Indicates whether the service advises against it."),
    ]

    private static let partKeys: [CatalogKey] = [
        CatalogKey(
            "literal", value: .nonEmptyText,
            meaning: "The string property for which a literal may be written, while nothing else is required."),
        CatalogKey(
            "pageSize", value: .flag,
            meaning: "Indicates whether it is a page size: an integer or a word, which `oneOf` beside it has."),
        CatalogKey(
            "oneOf", owner: .service, value: .choices(.type), meaning: "Types of which a value has exactly one."),
        CatalogKey(
            "anyOf", owner: .service, value: .choices(.type), meaning: "Types of which a value has at least one."),
        CatalogKey(
            "discriminator", owner: .service, value: .object(.discriminator),
            meaning: "The property that tells the alternatives apart."),
        CatalogKey(
            "properties", owner: .service, value: .map(names: .nonEmptyText, values: .type),
            meaning: "The types of the properties by their names on the wire."),
        CatalogKey(
            "additional", owner: .service, value: .flagOrType,
            meaning: "Members beside the properties: true for any, false for none, or their type."),
    ]

    static let discriminatorKeys: [CatalogKey] = [
        CatalogKey(
            "property", owner: .service, value: .nonEmptyText, isRequired: true,
            meaning: "The property whose value tells."),
        CatalogKey(
            "mapping", owner: .service, value: .map(names: .text, values: .definition(.modelName)),
            meaning: "The model for each value of the property."),
    ]
}
