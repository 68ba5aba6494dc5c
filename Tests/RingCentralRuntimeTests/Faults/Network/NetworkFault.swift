import Foundation
import Testing

@testable import RingCentralRuntime

/// Something that a server on this machine does to a request and its connection.
struct NetworkFault: Sendable {
    let fault: String
    let kind: APIError.Kind
    let outcome: APIError.Outcome
    /// Called with each new connection, before anything is read.
    var greeting: @Sendable (LoopbackConnection) throws -> Void = { _ in }
    /// Whether the whole request is read before it is handled.
    var readsBodies = true
    /// The time to wait for the server, in seconds.
    var timeout: TimeInterval = 20
    /// Called with each request.
    var handler: LoopbackServer.Handler = { _, _ in throw LoopbackConnection.Ended() }

    /// One row for a call that reads, one for a call that writes.
    var rows: [FaultCase] { [row(.get), row(.post)] }

    func row(_ method: HTTPMethod) -> FaultCase {
        let words = method == .get ? "a read" : "a write"
        return FaultCase(.network, "\(fault) (\(words))", outcome: .init(outcome)) { try await check(method) }
    }

    private func check(_ method: HTTPMethod) async throws {
        let handled = Locked(0)
        let server = try LoopbackServer(readsBodies: readsBodies, greeting: greeting) { request, connection in
            handled.withLock { $0 += 1 }
            try handler(request, connection)
        }
        let body: JSONValue? = method == .get ? nil : ["text": .string(String(repeating: "x", count: 300_000))]
        let client = endpoints(server, timeout: timeout).client
        let call: Call<JSONValue> = client.request(method, "/x", body: body)
        let error = try #require(await failure { try await call.retrying(.never).value })
        #expect(error.kind == kind, "\(error)")
        #expect(error.outcome == outcome, "\(error)")
        #expect(error.mayHaveBeenCarriedOut == (method == .post && outcome == .unknown), "\(error)")
        // What the server may have carried out is never said to be unsent.
        if error.outcome == .notSent { #expect(handled.withLock { $0 } == 0) }
        #expect(handled.withLock { $0 } <= 1, "sent more than once")
    }
}
