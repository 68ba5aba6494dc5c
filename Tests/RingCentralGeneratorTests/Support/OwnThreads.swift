import Foundation
import Testing

/// Runs the tests of a suite on threads of their own.
///
/// The generator's tests compute for seconds without a pause. On the threads that all tests share, they would hold up the
/// tests of the runtime, which wait for sockets and have a time limit. A suite with a time limit of its own does without:
/// the limit would count the wait for a thread.
struct OwnThreads: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        guard #available(macOS 15, *) else { return try await function() }
        try await withTaskExecutorPreference(ComputeExecutor.shared, operation: function)
    }
}

extension Trait where Self == OwnThreads {
    /// Threads that no other tests wait for.
    static var ownThreads: Self { Self() }
}

/// A task executor with one thread for each processor, which leaves the processors to other tests that need them.
@available(macOS 15, *)
private final class ComputeExecutor: TaskExecutor {
    static let shared = ComputeExecutor()

    private let waiting = NSCondition()
    /// The jobs that no thread has begun. `waiting` guards them: every access holds its lock, which the compiler does not
    /// see.
    nonisolated(unsafe) private var jobs: [UnownedJob] = []

    private init() {
        for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) {
            let thread = Thread { [unowned self] in run() }
            thread.qualityOfService = .utility
            thread.start()
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        waiting.withLock {
            jobs.append(job)
            waiting.signal()
        }
    }

    private func run() {
        #if os(Linux)
            // Linux knows no quality of service; its priorities are those of threads.
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
        #endif
        while true { next().runSynchronously(on: asUnownedTaskExecutor()) }
    }

    private func next() -> UnownedJob {
        waiting.withLock {
            while jobs.isEmpty { waiting.wait() }
            return jobs.removeFirst()
        }
    }
}
