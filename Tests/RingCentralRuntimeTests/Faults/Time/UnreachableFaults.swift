import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Machines without a network, and hosts that can't be reached.
@Suite("Hosts out of reach", .hangLimit(minutes: 1))
struct UnreachableFaults: FaultSuite {
    static let faults: [FaultCase] =
        APIOperation.Access.both.flatMap { access in [closedPort(access), closedTokenPort(access)] }
        + codes.map { code(named: $0, $1) } + [never, connectivity, connectivityOfToken, stillOffline]
        + APIOperation.Access.both.map(closedHandshake) + [cutRead, cutWrite, cutTwice, rejectedAfterCut]

    private static let codes: [(name: String, code: URLError.Code)] = [
        ("There is no network", .notConnectedToInternet), ("The host has no address", .cannotFindHost),
        ("The name server is not reached", .dnsLookupFailed), ("The host takes no connections", .cannotConnectToHost),
        ("The plan allows no data", .dataNotAllowed), ("Roaming is off", .internationalRoamingOff),
        ("The address has an unknown scheme", .unsupportedURL), ("The address can't be read", .badURL),
        ("The server asks for a client certificate", .clientCertificateRequired),
    ]

    private static func closedPort(_ access: APIOperation.Access) -> FaultCase {
        FaultCase.failing(
            .network, "A closed port, in a \(access)", outcome: .notSent, kind: .connection,
            isWrite: access == .write
        ) {
            let clock = TestClock()
            defer { #expect(clock.waits.isEmpty) }
            let port = try ClosedPort()
            defer { withExtendedLifetime(port) {} }
            try await ping(offlineClient(port, clock, .bearer("t")), access).send()
        }
    }

    private static func closedTokenPort(_ access: APIOperation.Access) -> FaultCase {
        FaultCase.failing(
            .token, "A closed port of the token endpoint, in a \(access)", outcome: .notSent, kind: .connection,
            isWrite: access == .write, check: { #expect($0.operation == "token") }
        ) {
            let (clock, watched) = (TestClock(), WatchedTransport(URLSessionTransport()))
            defer { #expect(clock.waits.isEmpty && watched.seen.count == 1) }
            let port = try ClosedPort()
            defer { withExtendedLifetime(port) {} }
            try await ping(offlineClient(port, clock, .sampleJWT, watched), access).send()
        }
    }

    private static func offlineClient(
        _ port: ClosedPort, _ clock: TestClock, _ authorization: Authorization,
        _ transport: any Transport = URLSessionTransport()
    ) -> ServiceClient {
        let server = Server(name: "nobody", url: "http://127.0.0.1:\(port.number)")
        return ServiceClient(
            description: .sample, authorization: authorization,
            configuration: ClientConfiguration(server: server, transport: transport, clock: clock))
    }

    private static func code(named name: String, _ code: URLError.Code) -> FaultCase {
        FaultCase.failing(.network, name, outcome: .notSent, kind: .connection, isWrite: true) {
            let (transport, clock) = (MockTransport(), TestClock())
            transport.fail(.post, "/ping", with: URLError(code))
            transport.fail(.get, "/ping", with: URLError(code))
            let client = endpoints(transport) { $0.clock = clock }.client
            _ = await failure { try await ping(client, .read).retrying(.always).send() }
            defer { #expect(clock.waits.isEmpty && transport.sent.count == 2) }
            try await ping(client, .write).retrying(.always).send()
        }
    }

    private static let never = FaultCase.failing(
        .token, "The token endpoint fails, and the call is made once", outcome: .notSent, kind: .server, isWrite: true
    ) {
        let (transport, clock) = (MockTransport(), TestClock())
        transport.answer(.post, "/restapi/oauth/token", status: 500)
        let client = endpoints(transport, authorization: .sampleJWT) { $0.clock = clock }.client
        defer { #expect(clock.waits.isEmpty && transport.sent.count == 1) }
        try await ping(client, .write).retrying(.never).send()
    }

    /// Refused connections are not attempts: even a call that is made once waits for the network.
    private static let connectivity = FaultCase(
        .network, "The network comes back while a write waits for it", outcome: .succeeds
    ) {
        let (transport, clock) = (MockTransport(), TestClock())
        for _ in 0..<6 { transport.fail(.post, "/ping", with: URLError(.notConnectedToInternet)) }
        transport.answer(.post, "/ping")
        try await ping(endpoints(transport) { $0.clock = clock }.client, .write)
            .retrying(RetryPolicy(attempts: 1, connectivityWait: 60)).send()
        #expect(transport.sent.count == 7 && clock.uptime < 60)
    }

    private static let connectivityOfToken = FaultCase(
        .token, "The network comes back while a call waits for its token", outcome: .succeeds
    ) {
        let (transport, clock) = (MockTransport(), TestClock())
        for _ in 0..<4 { transport.fail(.post, "/restapi/oauth/token", with: URLError(.cannotFindHost)) }
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        transport.answer(.get, "/ping")
        try await ping(endpoints(transport, authorization: .sampleJWT) { $0.clock = clock }.client)
            .retrying(RetryPolicy(connectivityWait: 60)).send()
        #expect(transport.sent.count == 6)
    }

    private static let stillOffline = FaultCase.failing(
        .network, "The network stays away longer than a call waits for it", outcome: .notSent, kind: .connection,
        isWrite: true
    ) {
        let (transport, clock) = (MockTransport(), TestClock())
        transport.fail(.post, "/ping", with: URLError(.notConnectedToInternet))
        // Longer than the budget for retries lasts, which is for hosts that are reached.
        defer { #expect(abs(clock.uptime - 1200) < 0.001 && transport.sent.count > 40) }
        try await ping(endpoints(transport) { $0.clock = clock }.client, .write)
            .retrying(RetryPolicy(connectivityWait: 1200)).deadline(.infinity).send()
    }

    /// A handshake that fails has sent nothing of the request: it is tried again, also for a write.
    private static func closedHandshake(_ access: APIOperation.Access) -> FaultCase {
        FaultCase(.tls, "The first handshake fails, in a \(access)", outcome: .succeeds) {
            let (transport, clock) = (MockTransport(), TestClock())
            let method: HTTPMethod = access == .read ? .get : .post
            transport.fail(method, "/ping", with: URLError(.secureConnectionFailed))
            transport.answer(method, "/ping")
            try await ping(endpoints(transport) { $0.clock = clock }.client, access).send()
            #expect(transport.sent.count == 2 && clock.waits.count == 1)
        }
    }

    private static let cutRead = cut(.read, requests: 4)
    private static let cutWrite = cut(.write, requests: 1)

    private static func cut(_ access: APIOperation.Access, requests: Int) -> FaultCase {
        FaultCase.failing(
            .network, "The connection closes before the response to a \(access)", outcome: .unknown,
            kind: .connection, isWrite: access == .write
        ) {
            let count = Locked(0)
            let server = try LoopbackServer { _, _ in
                count.withLock { $0 += 1 }
                throw LoopbackConnection.Ended()
            }
            // libcurl may try again by itself on a connection that served others before: here each is new.
            defer { #expect(count.withLock { $0 } == requests) }
            try await ping(faultyClient(server, clock: TestClock()), access).send()
        }
    }

    private static let cutTwice = FaultCase.failing(
        .network, "A write is sent again on request, and then the host is out of reach", outcome: .unknown,
        kind: .connection, isWrite: true
    ) {
        let transport = MockTransport()
        transport.fail(.post, "/ping", with: URLError(.networkConnectionLost))
        transport.fail(.post, "/ping", with: URLError(.cannotConnectToHost))
        try await ping(endpoints(transport).client, .write).retrying(.always).send()
    }

    private static let rejectedAfterCut = FaultCase.failing(
        .network, "A write is sent again on request, and then rejected", outcome: .unknown, kind: .conflict,
        isWrite: true
    ) {
        let transport = MockTransport()
        transport.fail(.post, "/ping", with: URLError(.networkConnectionLost))
        transport.answer(.post, "/ping", status: 409)
        try await ping(endpoints(transport).client, .write).retrying(.always).send()
    }

    @Test("Fails at once without a network, unless told to wait for it", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}

extension APIOperation.Access {
    static let both: [Self] = [.read, .write]
}
