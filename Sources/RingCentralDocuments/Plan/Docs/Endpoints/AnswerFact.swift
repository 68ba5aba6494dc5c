/// What comes back with a status.
struct AnswerFact {
    var status: String
    /// "OK", "Several results".
    var phrase: String
    /// The media types; empty if there is no content.
    var media: [String]
    /// The names of headers that are described.
    var headers: [String]
}
