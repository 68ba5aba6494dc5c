extension CatalogObject {
    static let overridesFileKeys: [CatalogKey] = [
        .schemaLink,
        CatalogKey(
            "overrides", value: .list(.object(.override)), meaning: "The corrections, applied in this order."),
    ]

    static let overrideKeys: [CatalogKey] = [
        CatalogKey(
            "target", value: .matching("^(endpoints|models)(/([^/~]|~[01])+){2,}$"), isRequired: true,
            meaning:
                "The way to the member: `endpoints` or `models`, then the id or name, then keys. `~1` is a slash, `~0` a tilde."
        ),
        CatalogKey("value", value: .anything, meaning: "The value instead of what is described, or in addition."),
        CatalogKey("remove", value: .flag, meaning: "True removes the member; an override has this or `value`."),
        CatalogKey(
            "reason", value: .nonEmptyText, isRequired: true, comparison: .ignoredAsEvidence,
            meaning: "The reason, in one sentence."),
        CatalogKey(
            "evidence", value: .list(.object(.evidence)), comparison: .ignoredAsEvidence,
            meaning: "The recordings and documents in which it was seen."),
    ]

    static let evidenceKeys: [CatalogKey] = [
        CatalogKey(
            "source", value: .matching("^[^\\r\\n]{1,200}$"), isRequired: true, comparison: .ignoredAsEvidence,
            meaning: "The name of a recording or a document, of at most 200 characters."),
        CatalogKey(
            "seen", value: .matching("^(19|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
            comparison: .ignoredAsEvidence,
            meaning: "The day, the month or the year."),
        CatalogKey(
            "count", value: .whole(from: 1), comparison: .ignoredAsEvidence,
            meaning: "The number of times it was seen."),
        CatalogKey(
            "of", value: .whole(from: 1), comparison: .ignoredAsEvidence,
            meaning: "The number of times it was looked for, with `count`."),
    ]
}
