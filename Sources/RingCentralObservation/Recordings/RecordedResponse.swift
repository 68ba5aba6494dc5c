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
