import Foundation
import RingCentralRuntime

/// A transport that passes everything on to another, and keeps what it was asked.
final class WatchedTransport: Transport {
    private let next: any Transport
    private let look: @Sendable (TransportRequest) throws -> Void
    private let requests = Locked<[TransportRequest]>([])

    /// - Parameter look: Looks at each request while it is under way.
    init(_ next: any Transport, look: @escaping @Sendable (TransportRequest) throws -> Void = { _ in }) {
        self.next = next
        self.look = look
    }

    var seen: [TransportRequest] { requests.withLock { $0 } }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        requests.withLock { $0.append(request) }
        try look(request)
        return try await next.send(request)
    }
}
