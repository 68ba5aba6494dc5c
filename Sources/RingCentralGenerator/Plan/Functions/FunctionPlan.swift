/// The function of an operation: its name, its arguments, the statements of its body, and its result.
package struct FunctionPlan: Sendable {
    /// The arguments as they were in a release, in the order of the time.
    package struct Past: Sendable {
        let release: ReleaseVersion
        package let arguments: [Argument]
    }
    /// An overload that takes labels of the past.
    package struct Former: Sendable {
        package let arguments: [Argument]
        /// The argument that has to be given though it needn't otherwise.
        package let given: Argument.Use?
    }
    package enum Output: Equatable, Sendable {
        case empty, media, text
        case value(SwiftType)

        /// The type as source text.
        package var text: String {
            switch self {
            case .empty: "Empty"
            case .media: "Media"
            case .text: "String"
            case .value(let type): type.text
            }
        }
    }

    package let name: Identifier
    /// The operation's further functions, for other forms of its body.
    package internal(set) var variants: [FunctionPlan] = []
    /// The name of the operation's facts, unique in the client.
    package let constant: Identifier
    package let operation: OperationFacts
    /// One sentence; empty if the catalog has none.
    package let summary: String
    package let doc: [String]
    package let arguments: [Argument]
    /// For each release that was the last one with a name of the function or of an argument; the newest first.
    package let past: [Past]
    /// The arguments of the releases in which the function had its name of today.
    package let pastOfName: [Past]
    /// Overloads that take the labels of those releases.
    package internal(set) var formers: [Former] = []
    /// The model of the body where its fields are arguments of the function.
    package let flattenedModel: String?
    package let body: BodyForm
    /// The statements that put the arguments into the request, in order.
    package let statements: [RequestStatement]
    package let output: Output
    /// A Boolean value that indicates whether the response holds one for each of several ids.
    package let isBatch: Bool
    /// A Boolean value that indicates whether responses carry lists of items.
    package let isPaged: Bool
    /// A Boolean value that indicates whether the response may come without a body as well.
    package let mayBeEmpty: Bool
    /// The media types in which the response comes as well.
    package let otherMedia: [MediaType]
    /// A request header Accept, where JSON is not what is wanted.
    package let accept: String?
    /// The advice what to use instead, where the operation is no longer current.
    package let replacement: Replacement?
    /// The function to use instead, with its labels, where the arguments can stay as they are.
    package internal(set) var renamed: String?

    /// The result of a call, as source text.
    package var result: String {
        let one = output.text + (mayBeEmpty ? "?" : "")
        return isBatch ? "BatchOf<\(one)>" : one
    }

    /// The advice what to use instead of an operation.
    package struct Replacement: Sendable {
        /// The id of the operation to use; nil if there is none.
        package let id: String?
        package let words: String
    }
}
