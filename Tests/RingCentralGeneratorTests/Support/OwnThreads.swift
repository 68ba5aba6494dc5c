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

/// A task executor with one thread for each processor.
@available(macOS 15, *)
private final class ComputeExecutor: TaskExecutor {
    static let shared = ComputeExecutor()

    private let queue = OperationQueue()

    private init() { queue.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.addOperation { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
