extension CatalogObject {
    static let serviceFileKeys: [CatalogKey] = identityKeys + callKeys + nameKeys

    private static let identityKeys: [CatalogKey] = [
        .schemaLink,
        CatalogKey(
            "format", value: .format, isRequired: true,
            comparison: .ignored(reason: "A tool reads one version of the format."),
            meaning: "1: the version of this format."),
        CatalogKey(
            "name", value: .matching("^[A-Z][A-Za-z0-9]*$"), isRequired: true,
            meaning: "The name of the module that is written."),
        CatalogKey(
            "client", value: .matching("^[A-Z][A-Za-z0-9]*$"),
            meaning: "The name of the client type; by default the module's name and `Client`."),
        CatalogKey("title", value: .nonEmptyText, isRequired: true, meaning: "The name of the service."),
        CatalogKey(
            "version", value: .nonEmptyText, isRequired: true,
            comparison: .ignored(reason: "The report begins with both versions."),
            meaning: "The date of the service's description."),
        CatalogKey(
            "release", value: .definition(.releaseVersion),
            comparison: .ignored(reason: "The report begins with both versions."),
            meaning: "The version of the client that was last released from the catalog, or is about to be."),
        .description("The purpose of the service."),
    ]

    private static let callKeys: [CatalogKey] = [
        CatalogKey(
            "servers", value: .map(names: .matching("^[a-z][A-Za-z0-9]*$"), values: .object(.server)),
            meaning: "The servers by name."),
        CatalogKey(
            "authorization", value: .object(.authorization), meaning: "The endpoints of OAuth 2 and the grants."),
        CatalogKey(
            "rateGroups", value: .map(names: .matching("^[A-Z][A-Za-z0-9]*$"), values: .object(.rateGroup)),
            meaning: "The rate limit groups by name."),
        CatalogKey(
            "pagingForms", value: .map(names: .definition(.pagingForm), values: .named),
            meaning: "The paging forms, explained."),
        CatalogKey("batch", value: .object(.batch), meaning: "Requests for several ids."),
        CatalogKey("multipart", value: .object(.multipart), meaning: "Facts about multipart bodies, for people."),
        CatalogKey("media", value: .object(.media), meaning: "Facts about recordings and attachments, for people."),
        CatalogKey("eventEnvelope", value: .object(.eventEnvelope), meaning: "The envelope around an event's body."),
    ]

    private static let nameKeys: [CatalogKey] = [
        CatalogKey(
            "permissions", value: .map(names: .definition(.permissionName), values: .named),
            meaning: "The permissions of apps, explained."),
        CatalogKey(
            "userPermissions", value: .map(names: .definition(.permissionName), values: .named),
            meaning: "The permissions of roles, explained."),
        CatalogKey(
            "errorCodes", value: .map(names: .definition(.errorCode), values: .object(.errorFacts)),
            meaning: "The error codes, explained."),
        CatalogKey(
            "events", value: .map(names: .matching("^[a-z][A-Za-z0-9-]*$"), values: .object(.event)),
            meaning: "The events by name."),
        CatalogKey(
            "subscriptions", value: .object(.subscriptions),
            meaning: "The endpoints that manage subscriptions, by what they do."),
        CatalogKey("sync", value: .object(.sync), meaning: "Facts about synchronization."),
        CatalogKey(
            "names", value: .object(.names),
            meaning: "The names on the wire, where they are not those of RingCentral."),
        CatalogKey(
            "watches", value: .map(names: .matching("^[a-z][A-Za-z0-9-]*$"), values: .object(.watch)),
            meaning: "Changes that a synchronization can watch for, by name."),
        CatalogKey(
            "groups", value: .map(names: .definition(.areaID), values: .object(.group), most: 25),
            meaning: "Groups of areas by name, at most 25; each is a trait of the package."),
    ]
}
