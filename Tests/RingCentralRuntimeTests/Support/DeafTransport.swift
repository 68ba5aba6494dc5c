import Foundation
import RingCentralRuntime

/// A transport that never comes back, and heeds neither cancellation nor timeouts, until the test is over.
final class DeafTransport: Transport {
    private let arrivals = AsyncStream.makeStream(of: Void.self)
    private let waiting = Locked<[CheckedContinuation<Void, Never>]>([])

    /// Waits until a request is under way.
    func waitForArrival() async { for await _ in arrivals.stream { break } }

    /// Lets what is under way come back.
    func end() {
        let all = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for continuation in all { continuation.resume() }
    }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        await withCheckedContinuation { continuation in
            waiting.withLock { $0.append(continuation) }
            arrivals.continuation.yield()
        }
        throw URLError(.cancelled)
    }
}
