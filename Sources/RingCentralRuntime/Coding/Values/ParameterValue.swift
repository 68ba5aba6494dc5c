import Foundation

/// A value that can stand in a path, a query or a header.
public protocol ParameterValue: Sendable {
    /// The value as text, not yet encoded for its place.
    var parameterText: String { get }

    /// A Boolean value that indicates whether there is no value: a request that uses it fails before it is sent.
    var isMissing: Bool { get }
}

extension ParameterValue {
    public var isMissing: Bool { false }
}

extension String: ParameterValue {
    public var parameterText: String { self }
}

extension Int: ParameterValue {
    public var parameterText: String { String(self) }
}

extension Int64: ParameterValue {
    public var parameterText: String { String(self) }
}

extension Double: ParameterValue {
    public var parameterText: String { NumberText.text(self) }
}

extension Bool: ParameterValue {
    public var parameterText: String { self ? "true" : "false" }
}

extension Date: ParameterValue {
    public var parameterText: String { DateText.text(self) }
}

extension OpenEnum: ParameterValue {
    public var parameterText: String { rawValue }
}
