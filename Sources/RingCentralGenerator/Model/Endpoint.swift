/// A method and a path of the API, with all that is known of it.
final class Endpoint {
    enum Access: String, CaseIterable { case read, write }
    enum Lifecycle: String, CaseIterable { case current, deprecated, retired }
    enum Place: String, CaseIterable { case path, query, header }
    /// How a request shows who sends it.
    enum Authorization: String, CaseIterable { case token, client, none }
    /// How the parts of a multipart body are cut: one JSON part and the files, or a part a property.
    enum Multipart: String, CaseIterable { case json, fields }

    final class Parameter {
        let name: String
        let key: JSONValue
        let place: Place
        let required: Bool
        /// Several values go into one, separated by commas, instead of repeating the key.
        let commaSeparated: Bool
        let schema: Schema

        init(name: String, key: JSONValue, place: Place, required: Bool, commaSeparated: Bool, schema: Schema) {
            self.name = name
            self.key = key
            self.place = place
            self.required = required
            self.commaSeparated = commaSeparated
            self.schema = schema
        }
    }

    struct Content {
        var media: String
        var schema: Schema
    }

    struct Body {
        var required: Bool
        var contents: [Content]
        var source: JSONValue

        func content(_ media: String) -> Content? { contents.first { $0.media == media } }
    }

    struct Response {
        var status: String
        var contents: [Content]
        var headers: [(name: String, schema: Schema)]
        var isFailure: Bool
    }

    let id: String
    let areaID: String
    let key: JSONValue
    let source: JSONValue
    var swiftName: String?
    /// Names that the function had, for which an alias stands.
    var formerNames: [FormerName] = []
    var method = ""
    var path = "" {
        didSet { pathParameterNames = Endpoint.parameterNames(in: path) }
    }
    var summary = ""
    var notes: [String] = []
    var access = Access.read
    var authorization = Authorization.token
    var permission: String?
    var userPermission: String?
    var rateGroup: String?
    var availability: String?
    var parameters: [Parameter] = []
    /// The arguments that come first in the Swift function, in this order.
    var arguments: [String] = []
    var body: Body?
    var multipart = Multipart.fields
    /// The media type that the client sends, where several are taken.
    var sends: String?
    var responses: [Response] = []
    var paging: String?
    var batch: Int?
    var media = false
    var maximumBodySize: Int?
    var errors: [String] = []
    var events: [String] = []
    var lifecycle = Lifecycle.current
    var replacement: String?
    /// Whether the catalog says what replaces it; null says that nothing does.
    var saysReplacement = false

    init(id: String, areaID: String, key: JSONValue, source: JSONValue) {
        self.id = id
        self.areaID = areaID
        self.key = key
        self.source = source
    }

    /// Whether all that it gives is an address to go to.
    var redirects: Bool {
        let good = responses.filter { !$0.isFailure }
        return !good.isEmpty && good.allSatisfy { $0.status.hasPrefix("3") }
    }

    /// The names between braces in the path, in order.
    private(set) var pathParameterNames: [String] = []

    static func parameterNames(in path: String) -> [String] {
        var names: [String] = []
        var current: String?
        for character in path {
            if character == "{" {
                current = ""
            } else if character == "}" {
                if let name = current { names.append(name) }
                current = nil
            } else {
                current?.append(character)
            }
        }
        return names
    }
}

/// Endpoints that belong together, under one name of the client.
final class Area {
    let id: String
    let title: String
    let summary: String?
    let source: JSONValue
    var endpoints: [Endpoint] = []

    init(id: String, title: String, summary: String?, source: JSONValue) {
        self.id = id
        self.title = title
        self.summary = summary
        self.source = source
    }
}
