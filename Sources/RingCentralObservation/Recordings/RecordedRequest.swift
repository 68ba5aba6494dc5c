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
