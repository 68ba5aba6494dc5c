/// Requests that are counted together.
public struct RateGroup: Sendable, Hashable {
    /// What the service calls it; upper and lower case are the same.
    public var name: String
    /// How many requests a window allows; nil where they are not counted.
    public var limit: Int?
    /// The window in seconds.
    public var window: Int
    /// How long nothing goes once the limit is passed, in seconds.
    public var penalty: Int

    /// - Parameters:
    ///   - name: What the service calls it.
    ///   - limit: How many requests a window allows, from 1; nil where they are not counted.
    ///   - window: The window in seconds.
    ///   - penalty: How long nothing goes once the limit is passed, in seconds.
    public init(_ name: String, limit: Int?, window: Int, penalty: Int) {
        self.name = name
        self.limit = limit
        self.window = window
        self.penalty = penalty
    }
}
