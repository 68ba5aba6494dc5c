/// What is sent.
struct RequestFact {
    /// The media type.
    var media: String
    var type: TypeLink
    var isRequired: Bool
    /// The other media types that the service takes.
    var otherMedia: [String]
}
