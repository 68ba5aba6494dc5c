import Foundation
import Testing

extension Trait where Self == TimeLimitTrait {
    /// The time after which a test is taken to hang.
    ///
    /// All tests run at once, and the time of one counts what the others take of the processors. Under a sanitizer that
    /// is many times as much; `.ci/steps/sanitize.sh` sets `SLOW_TESTS`, and has a budget of its own.
    ///
    /// - Parameter minutes: The limit at full speed, in minutes.
    static func hangLimit(minutes: Int) -> Self {
        let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] != nil
        return .timeLimit(.minutes(isSlow ? 10 * minutes : minutes))
    }
}
