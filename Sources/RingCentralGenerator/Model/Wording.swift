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
        let words = WordForm.words(name)
        return words.indices.flatMap { start in
            let ending = words[start] + words[(start + 1)...].map(WordForm.upperFirst).joined()
            return [ending, Singular.of(ending)]
        }
    }
}
