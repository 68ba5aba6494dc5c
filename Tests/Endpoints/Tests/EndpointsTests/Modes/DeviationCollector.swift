#if SANDBOX
    import Foundation
    import RingCentralRuntime

    /// The deviations that a client reported.
    ///
    /// Unchecked, since the lock guards the only variable.
    final class DeviationCollector: @unchecked Sendable {
        private let lock = NSLock()
        private var deviations: [Deviation] = []

        @Sendable func add(_ report: DeviationReport) {
            lock.withLock { deviations += report.deviations }
        }

        /// Returns the deviations that were reported since the last time.
        func take() -> [Deviation] {
            lock.withLock {
                defer { deviations = [] }
                return deviations
            }
        }
    }
#endif
