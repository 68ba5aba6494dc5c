/// A method and a path of the API, with all that is known of it.
package final class Endpoint: Sendable {
    package enum Access: String, CaseIterable, Sendable { case read, write }
    package enum Lifecycle: String, CaseIterable, Sendable { case current, deprecated, retired }
    package enum Place: String, CaseIterable, Sendable { case path, query, header }
    /// The proof of who sends a request.
    package enum Authorization: String, CaseIterable, Sendable { case token, client, none }
    /// The form of a multipart body: one JSON part and the files, or a part for each property.
    package enum Multipart: String, CaseIterable, Sendable { case json, fields }

    package let id: String
    package let areaID: String
    package let key: JSONValue
    package let source: JSONValue
    package let swiftName: String?
    /// Names that the function had, which aliases keep.
    package let formerNames: [FormerName]
    package let method: HTTPMethod
    package let path: String
    /// The names between braces in the path, in order.
    package let pathParameterNames: [String]
    package let summary: String
    package let notes: [String]
    package let access: Access
    package let authorization: Authorization
    package let permission: String?
    package let userPermission: String?
    package let rateGroup: String?
    package let availability: String?
    /// Those of the path in its order, then the others by name.
    package let parameters: [Parameter]
    /// The arguments that come first in the Swift function, in this order.
    package let arguments: [String]
    package let body: Body?
    package let multipart: Multipart
    /// The media type that the client sends, where several are taken.
    package let sends: MediaType?
    /// The query parameter that takes the name of the file in the body, unless the caller gives one.
    package let fileName: String?
    /// Further functions, each of which sends another media type.
    package let variants: [Variant]
    /// Sorted by status.
    package let responses: [Response]
    package let paging: PaginationStyle?
    package let batch: Int?
    package let media: Bool
    package let maximumBodySize: Int?
    package let errors: [String]
    package let events: [String]
    package let lifecycle: Lifecycle
    package let replacement: String?
    /// A Boolean value that indicates whether the catalog says what replaces it; null says that nothing does.
    package let saysReplacement: Bool

    init(
        id: String, areaID: String, key: JSONValue, source: JSONValue, swiftName: String?, formerNames: [FormerName],
        method: HTTPMethod, path: String, summary: String, notes: [String], access: Access,
        authorization: Authorization, permission: String?, userPermission: String?, rateGroup: String?,
        availability: String?, parameters: [Parameter], arguments: [String], body: Body?, multipart: Multipart,
        sends: MediaType?, fileName: String?, variants: [Variant], responses: [Response], paging: PaginationStyle?,
        batch: Int?, media: Bool, maximumBodySize: Int?, errors: [String], events: [String], lifecycle: Lifecycle,
        replacement: String?, saysReplacement: Bool
    ) {
        self.id = id
        self.areaID = areaID
        self.key = key
        self.source = source
        self.swiftName = swiftName
        self.formerNames = formerNames
        self.method = method
        self.path = path
        pathParameterNames = Endpoint.parameterNames(in: path)
        self.summary = summary
        self.notes = notes
        self.access = access
        self.authorization = authorization
        self.permission = permission
        self.userPermission = userPermission
        self.rateGroup = rateGroup
        self.availability = availability
        self.parameters = parameters
        self.arguments = arguments
        self.body = body
        self.multipart = multipart
        self.sends = sends
        self.fileName = fileName
        self.variants = variants
        self.responses = responses
        self.paging = paging
        self.batch = batch
        self.media = media
        self.maximumBodySize = maximumBodySize
        self.errors = errors
        self.events = events
        self.lifecycle = lifecycle
        self.replacement = replacement
        self.saysReplacement = saysReplacement
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

    /// A Boolean value that indicates whether all that it gives is an address to go to.
    package var redirects: Bool {
        let good = responses.filter { !$0.isFailure }
        return !good.isEmpty && good.allSatisfy(\.status.isRedirect)
    }

    /// Method and path with every parameter's name left out: what makes two endpoints the same.
    package static func key(method: HTTPMethod, path: String) -> String { key(method: method.rawValue, path: path) }

    /// The same for a method that may not be one.
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

    /// The names between braces in a path, in order.
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
