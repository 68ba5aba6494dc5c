import Foundation

@testable import RingCentralRuntime

/// A server that stalls, and the time that passes once it does.
struct Stall: Sendable {
    typealias Handler = @Sendable (LoopbackConnection) throws -> Void

    private let arrivals = AsyncStream.makeStream(of: Void.self)
    /// What the server does first; then it sends nothing more.
    private let begin: Handler
    /// What it sends again and again; nil for nothing.
    private let drip: String?

    init(drip: String? = nil, _ begin: @escaping Handler = { _ in }) {
        self.drip = drip
        self.begin = begin
    }

    func server(readsBodies: Bool = true) throws -> LoopbackServer {
        try LoopbackServer(readsBodies: readsBodies) { _, connection in
            try begin(connection)
            var count = 0
            while let drip {
                try connection.send(Data(drip.utf8))
                count += 1
                if count == 5 { arrivals.continuation.yield() }
                Thread.sleep(forTimeInterval: 0.01)
            }
            arrivals.continuation.yield()
            _ = connection.isEndedByClient()
        }
    }

    /// Makes a call, and lets time pass each time that the server stalls.
    func run(
        advancing clock: ManualClock, by seconds: TimeInterval, times: Int = 1,
        _ call: @escaping @Sendable () async throws -> Void
    ) async throws {
        async let result: Void = call()
        var arrival = arrivals.stream.makeAsyncIterator()
        for _ in 0..<times {
            await arrival.next()
            clock.advance(by: seconds)
        }
        try await result
    }
}
