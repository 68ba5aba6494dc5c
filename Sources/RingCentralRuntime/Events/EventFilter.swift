/// A filter that selects events for a subscription: a path of the service, with or without a query.
///
/// The filters of a service are static functions that take their parameters; one that is not known yet is given as it
/// is: `EventFilter("/restapi/v1.0/account/~/something-new")`.
public struct EventFilter: RawRepresentable, Sendable, Hashable {
    /// The filter as the service takes it.
    public let rawValue: String

    /// A Boolean value that indicates whether a parameter is a missing identifier: a subscription with such a filter
    /// fails before it is sent.
    public let isMissingIdentifier: Bool

    /// - Parameter rawValue: The filter as the service takes it.
    public init(rawValue: String) {
        self.rawValue = rawValue
        isMissingIdentifier = false
    }

    /// - Parameter rawValue: The filter as the service takes it.
    public init(_ rawValue: String) { self.init(rawValue: rawValue) }

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
        isMissingIdentifier = values.contains(where: \.isMissing)
    }
}

extension EventFilter: ExpressibleByStringLiteral, CustomStringConvertible {
    /// A filter that is written as a string.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The filter as the service takes it.
    public var description: String { rawValue }
}
