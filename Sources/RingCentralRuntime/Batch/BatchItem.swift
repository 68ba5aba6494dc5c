/// The answer for one thing of several.
public struct BatchItem<Value: Sendable>: Sendable {
    /// The id of the thing; nil if the service doesn't say.
    public let resourceID: String?
    /// The HTTP status of this one; 0 if the service doesn't say.
    public let status: Int
    /// What the service gives for it, or why it gives nothing.
    public let result: Result<Value, APIError>

    /// What the service gives for it; nil if it gives nothing.
    public var value: Value? { try? result.get() }
}
