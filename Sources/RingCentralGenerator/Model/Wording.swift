/// Words that serve every parameter, or property, of a name; and values to show for names.
package struct Wording: Sendable {
    package let parameters: [String: String]
    package let properties: [String: String]
    /// Plausible values by the name of a parameter, a property or a model.
    package let samples: [String: JSONTree]
    package let source: JSONValue?
    package let parameterKeys: [String: JSONValue]
    package let propertyKeys: [String: JSONValue]
    package let sampleKeys: [String: JSONValue]
    package let searchTerms: SearchTerms

    init(
        parameters: [String: String] = [:], properties: [String: String] = [:], samples: [String: JSONTree] = [:],
        source: JSONValue? = nil, parameterKeys: [String: JSONValue] = [:], propertyKeys: [String: JSONValue] = [:],
        sampleKeys: [String: JSONValue] = [:], searchTerms: SearchTerms = SearchTerms()
    ) {
        self.parameters = parameters
        self.properties = properties
        self.samples = samples
        self.source = source
        self.parameterKeys = parameterKeys
        self.propertyKeys = propertyKeys
        self.sampleKeys = sampleKeys
        self.searchTerms = searchTerms
    }

    /// The ends of a name that samples may stand for, the longest first: `userIds` as userIds, userId, ids, id.
    package static func endings(of name: String) -> [String] {
        var endings: [String] = []
        var rest = ""
        for word in WordForm.words(name).reversed() {
            let ending = word + rest
            endings += [Singular.of(ending), ending]
            rest = WordForm.upperFirst(word) + rest
        }
        return endings.reversed()
    }
}
