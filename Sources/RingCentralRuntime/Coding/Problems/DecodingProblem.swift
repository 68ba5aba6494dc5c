/// A reason why JSON can't be decoded as a type: where, what was expected, what was found; never the value itself.
public struct DecodingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// A step on the way to a value.
    public enum Step: Hashable, Sendable {
        /// A property.
        case key(String)
        /// An element of a list, counted from 0.
        case index(Int)
        /// An entry of a map. Its key comes from the response, and is left out of texts.
        case entry(String)
    }

    /// The steps from the outermost value to the one that can't be decoded.
    public var codingPath: [Step]
    /// What would have been right, such as `a number`.
    public var expected: String
    /// What is there, such as `null`.
    public var found: String
    /// Whether the same call may give a response that can be decoded: one that is right but for what it lacks.
    var isTemporary = false

    /// The coding path in one line, such as `records[3].id`; empty for the outermost value. A key that does not look
    /// like a name is left out, as `[*]`.
    public var path: String { Self.text(of: codingPath) }

    /// What was expected, what was found, and where; never a value.
    public var description: String {
        "expected \(expected), found \(found)" + (codingPath.isEmpty ? "" : " at \(path)")
    }

    /// Returns the text of a property that the client can't go on without.
    ///
    /// - Parameters:
    ///   - text: The decoded text; nil or empty if the response lacks it.
    ///   - key: The key of the property.
    /// - Throws: ``DecodingProblem`` if there is no text.
    static func checked(_ text: String?, of key: String) throws -> String {
        guard let text, !text.isEmpty else {
            throw DecodingProblem(codingPath: [.key(key)], expected: "a text", found: "nothing")
        }
        return text
    }

    static func text(of path: [Step]) -> String {
        path.reduce(into: "") { text, step in
            switch step {
            // A key that the description doesn't have may be anything, such as somebody's number.
            case .key(let key) where !LogWord.isWord(key): text += "[*]"
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .index(let index): text += "[\(index)]"
            case .entry: text += "[*]"
            }
        }
    }
}
