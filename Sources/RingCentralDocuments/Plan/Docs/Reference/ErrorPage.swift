/// An error code.
struct ErrorPage {
    var code: String
    var status: Int?
    var words: String
    var advice: String?
    /// The endpoints that are known to answer with it.
    var endpoints: [EndpointLink]
}
