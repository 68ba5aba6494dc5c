import Foundation

/// The limits of one call.
struct CallTerms: Sendable {
    /// The moment at which the call fails, in the clock's uptime; infinite for never.
    var deadline: TimeInterval
    /// The length of time that the deadline was set to, in seconds, for messages.
    var deadlineLength: TimeInterval
    /// The limit of one attempt, in seconds; infinite for none.
    var timeout: TimeInterval
    var retries: RetryPolicy

    /// How long the call may still wait, in seconds.
    func patience(_ now: TimeInterval) -> TimeInterval { deadline - now }

    /// - Parameter limits: The limits in seconds, by their names.
    /// - Throws: ``RequestProblem`` if one is not a number above 0.
    static func check(_ limits: KeyValuePairs<String, TimeInterval>) throws {
        for (name, limit) in limits where !(limit > 0) {
            throw RequestProblem(reason: "the \(name) has to be a number of seconds above 0")
        }
    }
}
