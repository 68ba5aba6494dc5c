/// Words that serve every parameter, or property, of a name; and values to show for names.
package struct Wording {
    package var parameters: [String: String] = [:]
    package var properties: [String: String] = [:]
    /// Plausible values by the name of a parameter, a property or a model.
    package var samples: [String: JSONTree] = [:]
    package var source: JSONValue?
    package var parameterKeys: [String: JSONValue] = [:]
    package var propertyKeys: [String: JSONValue] = [:]
    package var sampleKeys: [String: JSONValue] = [:]
    package var searchTerms = SearchTerms()

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
