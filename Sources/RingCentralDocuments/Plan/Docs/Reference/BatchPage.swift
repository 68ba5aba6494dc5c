/// Several ids in one call.
struct BatchPage {
    /// The media type to ask for.
    var media: String
    var words: String
    var endpoints: [(link: EndpointLink, limit: Int)]
}
