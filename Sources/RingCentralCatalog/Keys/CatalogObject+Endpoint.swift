extension CatalogObject {
    static let endpointKeys: [CatalogKey] = describingKeys + callingKeys + inputKeys + outputKeys

    private static let describingKeys: [CatalogKey] = [
        CatalogKey(
            "method", owner: .service, value: .word(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
            isRequired: true, meaning: "The HTTP method."),
        CatalogKey(
            "path", owner: .service, value: .definition(.path), isRequired: true,
            meaning: "The path; `{name}` is a parameter. Without these names, method and path identify an endpoint."),
        CatalogKey(
            "name", value: .matching("^[a-z][A-Za-z0-9]*$"),
            meaning: "The name of the Swift function, where the id would make a poor one."),
        CatalogKey(
            "formerNames",
            value: .map(
                names: .matching("^([A-Z][A-Za-z0-9]*\\.)?[a-z][A-Za-z0-9]*$"), values: .definition(.releaseVersion)),
            meaning: "Names that the function had, each with the last version of the client that had it."),
        CatalogKey("summary", value: .text, meaning: "One sentence of at most 140 characters, with a period."),
        CatalogKey("notes", value: .list(.nonEmptyText), meaning: "Facts to know before a call."),
        CatalogKey(
            "lifecycle", owner: .service, value: .word(["current", "deprecated", "retired"]),
            meaning: "The state in the service's description; `current` by default. `retired` is no longer described."),
        CatalogKey(
            "replacement", value: .optional(.definition(.endpointID)),
            comparison: .reported,
            meaning: "The id of the endpoint to use instead of a deprecated or retired one; null if there is none."),
    ]

    private static let callingKeys: [CatalogKey] = [
        CatalogKey(
            "access", value: .word(["read", "write"]),
            meaning: "The effect of a call; by default GET and HEAD read, and the others write."),
        CatalogKey(
            "authorization", value: .word(["token", "client", "none"]),
            meaning: "The credentials of a request: a token (by default), those of the app, or none."),
        CatalogKey(
            "permission", owner: .service, value: .definition(.permissionName),
            meaning: "The permission that the app needs, of service.json."),
        CatalogKey(
            "userPermission", owner: .service, value: .definition(.permissionName),
            meaning: "The permission that the user's role must include, of service.json."),
        CatalogKey(
            "rateGroup", owner: .service, value: .matching("^[A-Z][A-Za-z0-9]*$"),
            meaning: "The rate limit group, of service.json."),
        CatalogKey(
            "availability", owner: .service, value: .nonEmptyText,
            meaning: "The availability as the service rates it, such as `High` or `Limited`."),
    ]

    private static let inputKeys: [CatalogKey] = [
        CatalogKey(
            "arguments", value: .list(.definition(.wireName), isUnique: true),
            meaning: "Parameters, or properties of the body, that come first in the Swift function, in this order."),
        CatalogKey(
            "parameters", owner: .both, value: .map(names: .nonEmptyText, values: .parameter),
            meaning: "The parameters by their names on the wire."),
        CatalogKey(
            "sends", value: .definition(.mediaType), meaning: "The media type to send, where the body has several."),
        CatalogKey(
            "fileName", value: .definition(.wireName),
            meaning: "The query parameter that takes the name of the file in the body, unless the caller gives one."),
        CatalogKey(
            "also", value: .map(names: .nonEmptyText, values: .object(.variant)),
            meaning: "Further Swift functions by name, each of which sends another media type of the body."),
        CatalogKey(
            "multipart", value: .word(["fields", "json"]),
            meaning: "The parts of a multipart body: one for each property (by default), or one of JSON and the files."),
        CatalogKey(
            "body", owner: .both, value: .body,
            meaning: "The body: a type, sent as JSON and required, or an object with `content`."),
    ]

    private static let outputKeys: [CatalogKey] = [
        CatalogKey(
            "response", owner: .service, value: .response,
            meaning: "The response with status 200, if that is the only success."),
        CatalogKey(
            "responses", owner: .both,
            value: .map(names: .matching("^([123]([0-9]{2}|XX)|default)$"), values: .response),
            meaning: "The successful responses by status: null for no content, a type, or an object with `content`."),
        CatalogKey(
            "failures", owner: .both,
            value: .map(names: .matching("^([45]([0-9]{2}|XX)|default)$"), values: .response),
            meaning: "The responses of failures by status, in the same forms."),
        CatalogKey("paging", value: .definition(.pagingForm), meaning: "The paging form, explained in service.json."),
        CatalogKey(
            "batch", value: .whole(from: 1),
            meaning: "The number of ids, comma-separated in the path, that one call takes."),
        CatalogKey("media", owner: .service, value: .flag, meaning: "Indicates whether the media host serves it."),
        CatalogKey(
            "maximumBodySize", owner: .service, value: .whole(from: 1), meaning: "The largest body, in bytes."),
        CatalogKey(
            "errors", value: .set(.definition(.errorCode)),
            meaning: "Error codes that it is known to respond with, of service.json."),
        CatalogKey(
            "events", owner: .service, value: .set(.definition(.modelName)),
            meaning: "The models of the events that report its changes."),
    ]

    static let variantKeys: [CatalogKey] = [
        CatalogKey("summary", value: .text, isRequired: true, meaning: "One sentence about this function."),
        CatalogKey("sends", value: .definition(.mediaType), isRequired: true, meaning: "The media type that it sends."),
    ]
}
