/// The group in which calls are counted.
struct RateGroupFact {
    var name: String
    /// "10 calls in 60 s; then a penalty of 60 s."
    var words: String
    /// "10 calls in 60 s".
    var limit: String
}
