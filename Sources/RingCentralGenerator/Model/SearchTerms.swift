/// What people say where the API says something else: words for the search of the documentation.
package struct SearchTerms {
    /// Words of the API by a word that people say instead.
    package var words: [String: [String]] = [:]
    /// What people ask for, by the id of the endpoint that does it.
    package var endpoints: [String: [String]] = [:]
    package var endpointKeys: [String: JSONValue] = [:]
    /// What people ask for, by the page of the documentation that tells it.
    package var pages: [String: [String]] = [:]
    package var pageKeys: [String: JSONValue] = [:]
}
