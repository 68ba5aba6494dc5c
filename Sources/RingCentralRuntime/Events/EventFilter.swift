/// What a subscription asks for: a path of the service, perhaps with a query.
///
/// The filters of a service are static functions that take their parameters; one that is not known yet is given as it
/// is: `EventFilter("/restapi/v1.0/account/~/something-new")`.
public struct EventFilter: RawRepresentable, Sendable, Hashable {
    /// The filter as the service takes it.
    public let rawValue: String

    /// - Parameter rawValue: The filter as the service takes it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// - Parameter rawValue: The filter as the service takes it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// A filter whose parameters are filled in, in their order; each is encoded, so that it stays one word.
    ///
    /// - Parameters:
    ///   - template: The filter with its parameters between braces.
    ///   - values: The values of the parameters.
    public init(_ template: String, _ values: any ParameterValue...) {
        var text = ""
        var rest = values[...]
        var isInside = false
        for character in template {
            switch character {
            case "{":
                text += rest.popFirst().map { PercentEncoding.encode($0.parameterText) } ?? ""
                isInside = true
            case "}": isInside = false
            default: if !isInside { text.append(character) }
            }
        }
        rawValue = text
    }
}

extension EventFilter: ExpressibleByStringLiteral, CustomStringConvertible {
    /// A filter that is written as a string.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The filter as the service takes it.
    public var description: String { rawValue }
}
