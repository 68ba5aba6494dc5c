/// What is said of a parameter or a property: the catalog's words, and what a value must be like.
///
/// Pieces between backticks are code.
package struct Words: Sendable {
    /// A sentence; empty if the catalog has none.
    package var text: String
    /// "1 to 1000.", "At most 64 characters.": sentences.
    package var limits: [String] = []
    /// What the service takes where nothing is given, as text.
    package var defaultValue: String?

    /// All of it in a row.
    package var sentence: String {
        var out = text
        func add(_ piece: String) { out += out.isEmpty ? piece : " " + piece }
        for limit in limits { add(limit) }
        if let defaultValue { add("Default: `\(defaultValue)`.") }
        return out
    }
}
