extension CatalogObject {
    static let areaFileKeys: [CatalogKey] = [
        .schemaLink,
        CatalogKey(
            "title", owner: .service, value: .nonEmptyText, isRequired: true, comparison: .ignoredInAreas,
            meaning: "The tag in OpenAPI, by which an import finds the area."),
        CatalogKey(
            "summary", value: .text, comparison: .ignoredInAreas, meaning: "One sentence about the area."),
        CatalogKey(
            "endpoints", owner: .both, value: .map(names: .definition(.endpointID), values: .object(.endpoint)),
            meaning: "The endpoints by id, which is unique in all areas."),
    ]

    static let modelsFileKeys: [CatalogKey] = [
        .schemaLink,
        CatalogKey(
            "models", owner: .both, value: .map(names: .definition(.modelName), values: .type),
            meaning: "The models by name, which is unique in all files."),
    ]

    static let wordingFileKeys: [CatalogKey] = [
        .schemaLink,
        CatalogKey(
            "parameters", value: .map(names: .nonEmptyText, values: .nonEmptyText),
            meaning: "One sentence for all parameters of a name that have no description of their own."),
        CatalogKey(
            "properties", value: .map(names: .nonEmptyText, values: .nonEmptyText),
            meaning: "One sentence for all properties of a name that have no description of their own."),
        CatalogKey(
            "samples", value: .map(names: .nonEmptyText, values: .definition(.sample)),
            comparison: .ignored(reason: "Only examples use it."),
            meaning: "Values for examples by the name of a parameter, a property or a model."),
        CatalogKey(
            "searchTerms", value: .object(.searchTerms), comparison: .ignoredInSearch,
            meaning: "Words for the search of the documentation."),
    ]

    static let searchKeys: [CatalogKey] = [
        CatalogKey(
            "words",
            value: .map(names: .matching("^[a-z0-9]+$"), values: .choices(.matching("^[a-z0-9]+$"))),
            comparison: .ignoredInSearch,
            meaning: "Words of the API by a word that people use instead."),
        CatalogKey(
            "endpoints", value: .map(names: .definition(.endpointID), values: .choices(.nonEmptyText)),
            comparison: .ignoredInSearch,
            meaning: "Phrases that people search for, by the id of the endpoint to find."),
        CatalogKey(
            "pages",
            value: .map(
                names: .word([
                    "authorization", "batches", "changes", "errors", "events", "paging", "permissions", "rates",
                    "types",
                ]), values: .choices(.nonEmptyText)),
            comparison: .ignoredInSearch,
            meaning: "Phrases that people search for, by the page of the documentation to find."),
    ]

    static let historyFileKeys: [CatalogKey] = [
        .schemaLink,
        CatalogKey("version", value: .nonEmptyText, isRequired: true, meaning: "The version of the catalog."),
        CatalogKey("since", value: .nonEmptyText, isRequired: true, meaning: "The version before."),
        CatalogKey(
            "release", value: .definition(.releaseVersion), meaning: "The version of the client that was made of it."),
        CatalogKey(
            "scope", value: .word(["all", "description", "endpoints"]),
            meaning: "The part of the catalogs that was compared; `all` by default."),
        CatalogKey(
            "changes",
            value: .map(
                names: .word(["compile", "runtime", "deprecation", "addition", "wording"]),
                values: .map(
                    names: .matching("^[a-z]+(-[a-z]+)*$"),
                    values: .list(.matching("^(endpoints|models|service)/")))),
            isRequired: true,
            meaning: "By severity and code, a place for each change, with what is different after a colon."),
    ]
}
