/// Why JSON doesn't fit the type it was read as: where, what was expected, what was found; never the value itself.
public struct DecodingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// A step on the way to a value.
    public enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    /// The way from the outermost value to the one that can't be read.
    public var codingPath: [Step]
    /// What would have been right, such as `a number`.
    public var expected: String
    /// What is there, such as `null`.
    public var found: String

    /// The coding path in one line, such as `records[3].id`; empty for the outermost value.
    public var path: String {
        codingPath.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    /// What was expected, what was found, and where; never a value.
    public var description: String {
        "expected \(expected), found \(found)" + (codingPath.isEmpty ? "" : " at \(path)")
    }
}

/// Why a value can't be written.
public struct EncodingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    public var reason: String
    /// The reason.
    public var description: String { reason }
}
