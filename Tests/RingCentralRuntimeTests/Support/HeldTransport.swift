import Foundation
import RingCentralRuntime

/// A transport that holds the requests of a path back until they are let go, and passes everything on to another.
final class HeldTransport: Transport {
    private let next: any Transport
    private let path: String
    private let method: String?
    private let arrivals = AsyncStream.makeStream(of: Void.self)
    private let release = AsyncStream.makeStream(of: Void.self)

    /// - Parameter method: Only requests of this method are held back; those of any if nil.
    init(_ next: any Transport, holding path: String, method: String? = nil) {
        self.next = next
        self.method = method
        self.path = path
    }

    /// Waits until a request is held back.
    func waitForArrival() async { for await _ in arrivals.stream { break } }

    /// Lets go what is held back, and whatever comes from now on.
    func letGo() { release.continuation.finish() }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        if request.head.url?.path == path, method == nil || request.head.httpMethod == method {
            arrivals.continuation.yield()
            for await _ in release.stream { break }
        }
        return try await next.send(request)
    }
}
