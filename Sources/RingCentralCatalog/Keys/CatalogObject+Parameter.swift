extension CatalogObject {
    /// The keys of types, with those that only parameters have.
    static let parameterKeys: [CatalogKey] = typeKeys.flatMap { key in
        switch key.name {
        case "description": [place, key]
        case "required": [isRequired, separator]
        default: [key]
        }
    }

    private static let place = CatalogKey(
        "in", owner: .service, value: .word(["query", "header"]),
        meaning: "The place; `query` by default. A parameter that the path names in braces is in the path.")
    private static let isRequired = CatalogKey(
        "required", owner: .service, value: .flag,
        meaning: "Indicates whether it must be given; parameters of the path always are.")
    private static let separator = CatalogKey(
        "separator", owner: .service, value: .word(["comma"]),
        meaning:
            "`comma`: several values in one, instead of the key repeated. Lists in paths and headers always are so.")

    static let bodyKeys: [CatalogKey] = [
        CatalogKey(
            "required", owner: .service, value: .flag,
            meaning: "Indicates whether a body must be sent; true by default."),
        CatalogKey(
            "content", owner: .service, value: .map(names: .definition(.mediaType), values: .type), isRequired: true,
            meaning: "The type of the body by media type."),
    ]

    static let responseKeys: [CatalogKey] = [
        CatalogKey(
            "content", owner: .service, value: .map(names: .definition(.mediaType), values: .type),
            meaning: "The type of the response by media type."),
        CatalogKey(
            "headers", owner: .service, value: .map(names: .matching("^[A-Za-z0-9-]+$"), values: .type),
            meaning: "The types of headers that matter, by name."),
    ]
}
