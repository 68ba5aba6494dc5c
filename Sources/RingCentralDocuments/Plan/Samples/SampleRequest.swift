import RingCentralGenerator

/// A request of an example.
struct SampleRequest {
    enum Body {
        case none
        case json(SampleValue, contentType: String)
        case form([(name: String, value: String)])
        case text(String)
        case file(SampleFile, contentType: String)
        /// Parts with names; without one JSON part of what is no file, a part for each member.
        case multipart(mixed: Bool, json: Bool, SampleValue)
    }

    var method: String
    /// The address with its query, encoded.
    var url: String
    var authorization: Endpoint.Authorization
    var headers: [(name: String, value: String)]
    var body: Body
}
