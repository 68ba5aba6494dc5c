import RingCentralGenerator

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
