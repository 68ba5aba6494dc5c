/// The function of an endpoint, with the facts that travel at run time.
package struct FunctionPlan: Sendable {
    package struct Argument: Sendable {
        /// How the argument's value gets into the request.
        package enum Use: Hashable, Sendable {
            case path(String), pathList(String)
            case query(String), queryList(String)
            case header(String)
            case field(String)
            case body
        }
        package enum Presence: Equatable, Sendable {
            case required
            case optional
            /// Left out, this text is sent.
            case defaulting(String)
            /// Left out, the only known value is sent.
            case constant(Identifier)
        }
        package var name: Identifier
        package var type: SwiftType
        package var presence: Presence
        package var use: Use
        /// The name on the wire; nil for a body as a whole.
        package var wireName: String?
        /// A label in front, or none (`_`).
        package var labelled = true
        package var nullable = false
        /// An expression for what is sent where the argument is left out; nil to send nothing.
        package var fallback: String?
        package var words: Words
    }
    /// The model of the body where its fields are arguments of the function.
    package struct Flattened: Sendable {
        package var model: String
        /// In the order of the model's initializer.
        package var fields: [Identifier]
        /// The properties' names, by those of the fields.
        package var wireNames: [String: String]
    }
    /// The arguments as they were in a release, in the order of the time.
    package struct Past: Sendable {
        var release: ReleaseVersion
        package var arguments: [Argument]
    }
    /// An overload that takes labels of the past.
    package struct Former: Sendable {
        package var arguments: [Argument]
        /// The argument that has to be given though it needn't otherwise.
        package var given: Argument.Use?
    }
    package enum BodyForm: Equatable, Sendable {
        case none
        case json, form, text
        /// A file with this media type; with its own if nil.
        case raw(MediaType?)
        /// JSON for one id; for several a list of this media type, with an entry for each.
        case jsonForEach(media: MediaType, Service.Batch.Entry)
        case multipart(mixed: Bool, fields: Bool)
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

    package var name: Identifier
    /// The endpoint's further functions, for other forms of its body.
    package var variants: [FunctionPlan] = []
    /// What the catalog says of this function if it is one of those.
    package var variant: Endpoint.Variant?
    /// The name of the endpoint's facts, unique in the client.
    package var constant: Identifier
    package var endpoint: Endpoint
    package var doc: [String]
    package var arguments: [Argument]
    /// For each release that was the last one with a name of the function or of an argument; the newest first.
    package var past: [Past] = []
    /// The arguments of the releases in which the function had its name of today.
    package var pastOfName: [Past] {
        let renamed = endpoint.formerNames.map(\.last).max()
        return past.filter { past in renamed.map { past.release > $0 } ?? true }
    }
    package var flattened: Flattened?
    package var body: BodyForm
    /// Whether the answer holds one of its own for each of several ids.
    package var isBatch: Bool {
        endpoint.batch != nil
            && arguments.contains { argument in
                if case .pathList = argument.use { true } else { false }
            }
    }
    package var output: Output
    /// The service may answer without a body as well.
    package var mayBeEmpty = false
    /// What a call of the function gives, as source text.
    package var result: String {
        let one = output.text + (mayBeEmpty ? "?" : "")
        return isBatch ? "BatchOf<\(one)>" : one
    }
    /// The media types in which the response comes as well.
    package var otherMedia: [MediaType] = []
    /// A request header Accept, where JSON is not what is asked for.
    package var accept: String?
    /// What to use instead, in words, where the endpoint is no longer current.
    package var replacement: String?
    /// The function to use instead, with its labels, where the arguments can stay as they are.
    package var renamed: String?
}

/// The former name of a function.
package struct FunctionAlias: Sendable {
    package var name: Identifier
    /// What the facts of the endpoint were called, if otherwise.
    package var constant: Identifier?
    package var function: FunctionPlan
    /// The area that has the function now, if it is another one.
    package var area: (accessor: Identifier, typeName: Identifier)?
    /// The arguments of the releases in which the function had this name, the newest first.
    package var past: [FunctionPlan.Past]
    /// The arguments that it takes: those of the last release that had the name.
    package var arguments: [FunctionPlan.Argument] { past.first?.arguments ?? function.arguments }
}
