/// A method and a path of the API, with all that is known of it.
package final class Endpoint {
    package enum Access: String, CaseIterable { case read, write }
    package enum Lifecycle: String, CaseIterable { case current, deprecated, retired }
    package enum Place: String, CaseIterable { case path, query, header }
    /// How a request shows who sends it.
    package enum Authorization: String, CaseIterable { case token, client, none }
    /// How the parts of a multipart body are cut: one JSON part and the files, or a part a property.
    package enum Multipart: String, CaseIterable { case json, fields }

    package final class Parameter {
        package let name: String
        package let key: JSONValue
        package let place: Place
        package let required: Bool
        /// Several values go into one, separated by commas, instead of repeating the key.
        package let commaSeparated: Bool
        package let schema: Schema

        package init(name: String, key: JSONValue, place: Place, required: Bool, commaSeparated: Bool, schema: Schema) {
            self.name = name
            self.key = key
            self.place = place
            self.required = required
            self.commaSeparated = commaSeparated
            self.schema = schema
        }
    }

    package struct Content {
        package var media: String
        package var schema: Schema
    }

    package struct Body {
        package var required: Bool
        package var contents: [Content]
        package var source: JSONValue

        package func content(_ media: String) -> Content? { contents.first { $0.media == media } }
    }

    package struct Response {
        package var status: String
        package var contents: [Content]
        package var headers: [(name: String, schema: Schema)]
        package var isFailure: Bool
    }

    package let id: String
    package let areaID: String
    package let key: JSONValue
    package let source: JSONValue
    package var swiftName: String?
    /// Names that the function had, for which an alias stands.
    package var formerNames: [FormerName] = []
    package var method = ""
    package var path = "" {
        didSet { pathParameterNames = Endpoint.parameterNames(in: path) }
    }
    package var summary = ""
    package var notes: [String] = []
    package var access = Access.read
    package var authorization = Authorization.token
    package var permission: String?
    package var userPermission: String?
    package var rateGroup: String?
    package var availability: String?
    package var parameters: [Parameter] = []
    /// The arguments that come first in the Swift function, in this order.
    package var arguments: [String] = []
    package var body: Body?
    package var multipart = Multipart.fields
    /// The media type that the client sends, where several are taken.
    package var sends: String?
    /// The query parameter that takes the name of the file in the body, unless the caller gives one.
    package var fileName: String?
    /// Further functions, each of which sends another media type.
    package var variants: [Variant] = []
    package var responses: [Response] = []
    package var paging: String?
    package var batch: Int?
    package var media = false
    package var maximumBodySize: Int?
    package var errors: [String] = []
    package var events: [String] = []
    package var lifecycle = Lifecycle.current
    package var replacement: String?
    /// Whether the catalog says what replaces it; null says that nothing does.
    package var saysReplacement = false

    /// A further function of an endpoint, for another form of its body.
    package struct Variant {
        package var name: String
        package var sends: String
        package var summary: String
        package var source: JSONValue
    }

    package init(id: String, areaID: String, key: JSONValue, source: JSONValue) {
        self.id = id
        self.areaID = areaID
        self.key = key
        self.source = source
    }

    /// Visits the schemas of parameters, bodies, responses and their headers.
    func forEachSchema(_ visit: (Schema) -> Void) {
        for parameter in parameters { visit(parameter.schema) }
        for content in body?.contents ?? [] { visit(content.schema) }
        for response in responses {
            for content in response.contents { visit(content.schema) }
            for header in response.headers { visit(header.schema) }
        }
    }

    /// Whether all that it gives is an address to go to.
    package var redirects: Bool {
        let good = responses.filter { !$0.isFailure }
        return !good.isEmpty && good.allSatisfy { $0.status.hasPrefix("3") }
    }

    /// Method and path with every parameter's name left out: what makes two endpoints the same.
    package static func key(method: String, path: String) -> String {
        var key = Array(method.utf8) + [UInt8(ascii: " ")]
        var inside = false
        for byte in path.utf8 {
            if byte == UInt8(ascii: "}") { inside = false }
            if !inside { key.append(byte) }
            if byte == UInt8(ascii: "{") { inside = true }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// The names between braces in the path, in order.
    package private(set) var pathParameterNames: [String] = []

    package static func parameterNames(in path: String) -> [String] {
        var names: [String] = []
        var current: [UInt8]?
        for byte in path.utf8 {
            if byte == UInt8(ascii: "{") {
                current = []
            } else if byte == UInt8(ascii: "}") {
                if let name = current { names.append(String(decoding: name, as: UTF8.self)) }
                current = nil
            } else {
                current?.append(byte)
            }
        }
        return names
    }
}

/// Endpoints that belong together, under one name of the client.
package final class Area {
    package let id: String
    package let title: String
    package let summary: String?
    package let source: JSONValue
    package var endpoints: [Endpoint] = []

    package init(id: String, title: String, summary: String?, source: JSONValue) {
        self.id = id
        self.title = title
        self.summary = summary
        self.source = source
    }
}
