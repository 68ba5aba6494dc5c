/// What people say where the API says something else: words for the search of the documentation.
package struct SearchTerms: Sendable {
    /// Words of the API by a word that people say instead.
    package let words: [String: [String]]
    /// What people ask for, by the id of the endpoint that does it.
    package let endpoints: [String: [String]]
    package let endpointKeys: [String: JSONValue]
    /// What people ask for, by the page of the documentation that tells it.
    package let pages: [String: [String]]
    package let pageKeys: [String: JSONValue]

    init(
        words: [String: [String]] = [:], endpoints: [String: [String]] = [:], endpointKeys: [String: JSONValue] = [:],
        pages: [String: [String]] = [:], pageKeys: [String: JSONValue] = [:]
    ) {
        self.words = words
        self.endpoints = endpoints
        self.endpointKeys = endpointKeys
        self.pages = pages
        self.pageKeys = pageKeys
    }
}
