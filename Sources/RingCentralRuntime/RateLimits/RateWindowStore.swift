import Foundation

/// Where the windows of rate groups are kept.
protocol RateWindowStore: Sendable {
    /// Changes the window of a key, alone among all who share it.
    ///
    /// - Parameter initial: What it is if there is none yet.
    /// - Throws: ``FileProblem``.
    func update<Result: Sendable>(
        _ key: String, initial: RateWindow, _ change: (inout RateWindow) -> Result
    ) throws -> Result
}
