/// A group in which calls are counted.
struct RateGroupPage {
    var name: String
    var words: String
    /// "10 calls in 60 s; then a penalty of 60 s."
    var limit: String
    var endpoints: [EndpointLink]
}
