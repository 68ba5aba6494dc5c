import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// What is counted in which window, and what the service says of it.
@Suite struct RateLimiterTests: LimitedSuite {
    let transport = MockTransport()
    let clock = TestClock()
    let waits = Locked<[RateLimitWait]>([])

    @Test func holdsBackWhatWouldPassTheLimit() async throws {
        transport.answer(.post, "/ping")
        let client = client()
        for _ in 0..<101 { try await call(client).send() }
        #expect(clock.uptime == 120)
        #expect(waits.withLock { $0 }.count == 2)
        let wait = try #require(waits.withLock { $0.first })
        #expect(wait.group == "Light" && wait.operation == "ping" && wait.account == "default" && wait.seconds == 60)
    }

    @Test("Counts requests that failed without a response", arguments: [APIOperation.Access.read, .write])
    func countsFailures(access: APIOperation.Access) async throws {
        transport.fail(.post, "/ping", with: URLError(.timedOut))
        let client = client()
        for _ in 0..<50 { _ = await failure { try await call(client, access: access).retrying(.never).send() } }
        #expect(clock.uptime == 0)
        _ = await failure { try await call(client, access: access).retrying(.never).send() }
        #expect(clock.waits == [60])
    }

    @Test("A call that gets no token takes no place")
    func givesPlacesBack() async throws {
        struct Reluctant: TokenProvider {
            let refusals = Locked(60)
            func token(replacing rejected: String?) async throws -> String {
                let isRefused = refusals.withLock { left in
                    left -= 1
                    return left >= 0
                }
                if isRefused { throw URLError(.userAuthenticationRequired) }
                return "t"
            }
        }
        transport.answer(.post, "/ping")
        let client = endpoints(transport, authorization: .custom(Reluctant())) { [clock] in $0.clock = clock }.client
        for _ in 0..<60 { _ = await failure { try await call(client).send() } }
        for _ in 0..<50 { try await call(client).send() }
        #expect(clock.waits.isEmpty && transport.sent.count == 50)
    }

    @Test(arguments: ["NoThrottling", "Unheard", nil]) func letsPassWhatIsNotCounted(group: String?) async throws {
        transport.answer(.post, "/ping")
        let client = client()
        for _ in 0..<200 { try await call(client, group: group).send() }
        #expect(clock.uptime == 0)
    }

    @Test(arguments: [[:], ["Retry-After": "7"]]) func sendsAgainAfterThePenalty(headers: [String: String]) async throws
    {
        // As it was seen: a page of HTML, without any of the headers.
        transport.answer(.post, "/ping", data: Data("<html>".utf8), status: 429, headers: headers)
        transport.answer(.post, "/ping")
        let client = client()
        try await call(client).send()
        #expect(clock.uptime == (headers.isEmpty ? 60 : 7))
        #expect(transport.sent.count == 2)
    }

    @Test(arguments: [nil, "Unheard", "NoThrottling"])
    func sendsAgainAfterA429OfNoLimitedGroup(group: String?) async throws {
        transport.answer(.post, "/ping", data: Data(), status: 429)
        transport.answer(.post, "/ping", data: Data(), status: 429, headers: ["Retry-After": "45"])
        transport.answer(.post, "/ping")
        try await call(client(), group: group).send()
        #expect(clock.waits == [30, 45])
        #expect(waits.withLock { $0.map(\.seconds) } == [30, 45])
        #expect(waits.withLock { $0.allSatisfy { $0.group == nil } })
    }

    @Test func givesUpOn429InTheEnd() async throws {
        transport.answer(.post, "/ping", status: 429)
        let error = try #require(await failure { try await call(client()).send() })
        #expect(error.kind == .rateLimited && error.status == 429)
        #expect(transport.sent.count == 4)
    }

    @Test func learnsTheGroupFromTheHeaders() async throws {
        let headers = [
            "X-Rate-Limit-Group": "light", "X-Rate-Limit-Limit": "2", "X-Rate-Limit-Remaining": "1",
            "X-Rate-Limit-Window": "60",
        ]
        transport.answer(.post, "/ping", headers: headers)
        let client = client()
        for _ in 0..<2 { try await call(client, group: "Unheard").send() }
        #expect(clock.uptime == 0)
        try await call(client, group: "Unheard").send()
        #expect(clock.uptime == 60)
    }

    @Test func believesNoHeadersOfAnUnknownGroup() async throws {
        let headers = [
            "X-Rate-Limit-Group": "unheard", "X-Rate-Limit-Limit": "2", "X-Rate-Limit-Remaining": "0",
            "X-Rate-Limit-Window": "3600",
        ]
        transport.answer(.post, "/ping", headers: headers)
        let client = client()
        for _ in 0..<51 { try await call(client).send() }
        #expect(clock.waits == [60])
    }

    @Test func learnsTheGroupOfRawCalls() async throws {
        for index in 0..<60 {
            transport.answer(.get, "/x/\(index)", json: "{}", headers: ["X-Rate-Limit-Group": "light"])
        }
        let client = client()
        for index in 0..<60 { _ = try await client.request(.get, "/x/\(index)").value }
        // One has to come back before anything is known.
        #expect(clock.waits == [60])
    }
}
