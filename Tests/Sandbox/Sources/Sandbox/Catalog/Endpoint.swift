/// An endpoint of the catalog.
struct Endpoint: Sendable {
    enum Authorization: String, Sendable {
        case token, client, none
    }

    struct Body: Sendable {
        var required: Bool
        /// Media type to type.
        var content: [String: Schema]
    }

    struct Success: Sendable {
        var status: Int
        /// Media type to type; empty: the answer has no content.
        var content: [String: Schema]
        var headers: [String: Schema]
    }

    var id: String
    var area: String
    var method: String
    var path: String
    var authorization: Authorization
    var permission: String?
    var userPermission: String?
    var rateGroup: String?
    var parameters: [String: Parameter]
    var body: Body?
    var multipartLeadsWithJSON: Bool
    var successes: [Success]
    var paging: String?
    var batch: Int?
    var servesMedia: Bool
    var maximumBodySize: Int?
    var errors: [String]

    /// The one answer that is given if nothing special is asked for.
    var success: Success? {
        successes.first { (200..<207).contains($0.status) } ?? successes.first
    }

    /// Whether the answer is a file.
    var servesBinary: Bool {
        success?.content.values.contains { if case .simple("binary") = $0.kind { true } else { false } } ?? false
    }
}

/// A parameter of an endpoint.
struct Parameter: Sendable {
    enum Place: String, Sendable {
        case path, query, header
    }

    var name: String
    var place: Place
    var required: Bool
    /// Several values in one, with commas between them.
    var commaSeparated: Bool
    var schema: Schema
}
