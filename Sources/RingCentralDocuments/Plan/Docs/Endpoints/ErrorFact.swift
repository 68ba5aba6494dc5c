/// An error that an endpoint is known to answer with.
struct ErrorFact {
    var code: String
    var status: Int?
    var words: String
}
