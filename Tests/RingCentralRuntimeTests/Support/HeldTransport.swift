import Foundation
import RingCentralRuntime

/// A transport that holds the requests of a path back until they are let go, and passes everything on to another.
final class HeldTransport: Transport {
    private let next: any Transport
    private let path: String
    private let arrivals = AsyncStream.makeStream(of: Void.self)
    private let release = AsyncStream.makeStream(of: Void.self)

    init(_ next: any Transport, holding path: String) {
        self.next = next
        self.path = path
    }

    /// Waits until a request is held back.
    func waitForArrival() async { for await _ in arrivals.stream { break } }

    /// Lets go what is held back, and whatever comes from now on.
    func letGo() { release.continuation.finish() }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        if request.head.url?.path == path {
            arrivals.continuation.yield()
            for await _ in release.stream { break }
        }
        return try await next.send(request)
    }
}
