/// What people say where the API says something else: words for the search of the documentation.
struct SearchTerms {
    /// Words of the API by a word that people say instead.
    var words: [String: [String]] = [:]
    /// What people ask for, by the id of the endpoint that does it.
    var endpoints: [String: [String]] = [:]
    var endpointKeys: [String: JSONValue] = [:]
}
