/// Words that serve every parameter, or property, of a name; and values to show for names.
struct Wording {
    var parameters: [String: String] = [:]
    var properties: [String: String] = [:]
    /// Plausible values by the name of a parameter, a property or a model.
    var samples: [String: JSONTree] = [:]
    var source: JSONValue?
    var parameterKeys: [String: JSONValue] = [:]
    var propertyKeys: [String: JSONValue] = [:]
    var sampleKeys: [String: JSONValue] = [:]
    var searchTerms = SearchTerms()
}
