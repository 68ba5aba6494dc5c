extension CatalogObject {
    /// The keys of what service.json says of servers, tokens, limits, batches, errors and groups.
    var factKeys: [CatalogKey] {
        switch self {
        case .server: Self.serverKeys
        case .authorization: Self.authorizationKeys
        case .rateGroup: Self.rateGroupKeys
        case .batch: Self.batchKeys
        case .batchEntry: Self.batchEntryKeys
        case .mixedBatch: Self.mixedBatchKeys
        case .multipart: Self.multipartKeys
        case .media: [.description("The way in which they are fetched.")]
        case .errorFacts: Self.errorKeys
        case .group: Self.groupKeys
        case .words: [.description("The meaning in one sentence.")]
        default: []
        }
    }

    private static let serverKeys: [CatalogKey] = [
        CatalogKey(
            "url", value: .matching("^(https://|http://localhost)"), isRequired: true,
            meaning: "The URL of the API; https only."),
        CatalogKey(
            "media", value: .matching("^(https://|http://localhost)"),
            meaning: "The URL of the media host; `url` by default."),
        .description("The purpose of the server."),
    ]

    private static let authorizationKeys: [CatalogKey] = [
        CatalogKey("authorizePath", value: .definition(.path), meaning: "The path where a person signs in."),
        CatalogKey("tokenPath", value: .definition(.path), meaning: "The path of the token endpoint."),
        CatalogKey("revokePath", value: .definition(.path), meaning: "The path of the revocation endpoint."),
        CatalogKey(
            "grants", value: .map(names: .text, values: .named), meaning: "The grants by `grant_type`."),
    ]

    private static let rateGroupKeys: [CatalogKey] = [
        CatalogKey(
            "limit", value: .whole(from: 1), meaning: "The number of requests in a window; without it, any number."),
        CatalogKey("window", value: .whole(from: 1), meaning: "The window in seconds; 60 by default."),
        CatalogKey("penalty", value: .whole(from: 0), meaning: "The penalty in seconds; 0 by default."),
        .description("The requests that are counted here."),
    ]

    private static let batchKeys: [CatalogKey] = [
        CatalogKey(
            "limit", value: .whole(from: 1), meaning: "The number of ids, where the endpoint does not say it."),
        CatalogKey(
            "media", value: .definition(.mediaType),
            meaning: "The media type to accept; application/json by default."),
        CatalogKey(
            "entry", value: .object(.batchEntry), isRequired: true,
            meaning: "The names of the members of an entry for an id."),
        CatalogKey(
            "mixed", value: .object(.mixedBatch),
            meaning: "The names of the members in the first part of a multipart/mixed response."),
        .description("The responses to such requests."),
    ]

    private static let batchEntryKeys: [CatalogKey] = [
        CatalogKey("id", value: .nonEmptyText, isRequired: true, meaning: "The member with the id."),
        CatalogKey(
            "status", value: .nonEmptyText, isRequired: true, meaning: "The member with the HTTP status of a response."),
        CatalogKey("body", value: .nonEmptyText, isRequired: true, meaning: "The member with the body."),
    ]

    private static let mixedBatchKeys: [CatalogKey] = [
        CatalogKey(
            "list", value: .nonEmptyText, isRequired: true,
            meaning: "The member with the list of results; its entries have the status of `entry`."),
        CatalogKey(
            "address", value: .nonEmptyText, isRequired: true,
            meaning: "The member of a result with the address; its last segment is the id."),
    ]

    private static let multipartKeys: [CatalogKey] = [
        .description("The layout of the parts."),
        CatalogKey(
            "limits", value: .map(names: .text, values: .nonEmptyText), meaning: "The limits by kind of message."),
    ]

    private static let errorKeys: [CatalogKey] = [
        CatalogKey("status", value: .whole(from: 100, through: 599), meaning: "The HTTP status that it comes with."),
        .description("The meaning in one sentence."),
        CatalogKey("advice", value: .nonEmptyText, meaning: "The advice to the caller."),
    ]

    private static let groupKeys: [CatalogKey] = [
        CatalogKey("title", value: .nonEmptyText, isRequired: true, meaning: "The name of the group."),
        .description("One sentence about the group."),
        CatalogKey(
            "areas", value: .set(.definition(.areaID)), meaning: "The areas; each area is in exactly one group."),
    ]
}
