import RingCentralGenerator

/// A request and its response as a recording holds them; a part that was not recorded is nil.
struct RecordedExchange {
    /// The HTTP method in upper case.
    var method: String
    /// The path as it was sent, percent-encoded, without the query.
    var path: String
    var request: RecordedRequest?
    var response: RecordedResponse?
    /// The day of the exchange, such as `2026-11-29`; nil if the recording doesn't say.
    var date: String?
    /// A Boolean value that indicates whether placeholders stand for values.
    var isRedacted = false
    /// A Boolean value that indicates whether the path is that of a description, with braces.
    var isExample = false

    /// A Boolean value that indicates whether the service took the request: only then does it show what the service
    /// takes.
    var wasAccepted: Bool {
        guard let response else { return true }
        guard let code = Int(response.status) else { return true }
        return (100..<400).contains(code)
    }
}

/// The recorded part of a request.
struct RecordedRequest {
    /// The query by decoded names and values; nil if it is not known.
    var query: [NamedText]?
    /// The headers by lower-case names; nil if they are not known.
    var headers: [String: String]?
    var body: RecordedBody = .unknown
    /// The media type of the body, without parameters, in lower case.
    var media: String?
}

/// The recorded part of a response.
struct RecordedResponse {
    /// A status code, or a key of a description such as `default`.
    var status: String
    /// The headers by lower-case names; nil if they are not known.
    var headers: [String: String]?
    var body: RecordedBody = .unknown
    /// The media type of the body, without parameters, in lower case.
    var media: String?
}

/// The body of a request or a response.
enum RecordedBody {
    /// Nothing was sent.
    case none
    case json(JSONValue)
    /// The fields of a form, decoded.
    case form([NamedText])
    /// A body of another media type, which is not compared.
    case other
    /// A body with a JSON media type that is not JSON.
    case invalidJSON
    /// There may have been a body; the recording doesn't hold it.
    case unknown
}

/// A name and a value of a query or a form.
struct NamedText {
    var name: String
    var value: String
}

/// The parts of a media type that a comparison needs.
enum MediaTypeText {
    /// A media type without its parameters, in lower case; nil if there is none.
    static func essence(_ text: String?) -> String? {
        guard let text else { return nil }
        let end = text.firstIndex(of: ";") ?? text.endIndex
        let essence = text[..<end].filter { !$0.isWhitespace }.lowercased()
        return essence.isEmpty ? nil : essence
    }

    static func isJSON(_ essence: String?) -> Bool {
        guard let essence else { return false }
        return essence.hasSuffix("/json") || essence.hasSuffix("+json")
    }

    static func isForm(_ essence: String?) -> Bool { essence == "application/x-www-form-urlencoded" }

    /// Returns whether a described media type, which may be a range such as `audio/*`, includes another.
    static func range(_ range: String, includes essence: String) -> Bool {
        let range = self.essence(range) ?? ""
        if range == "*/*" || range == essence { return true }
        return range.hasSuffix("/*") && essence.hasPrefix(range.dropLast())
    }
}
