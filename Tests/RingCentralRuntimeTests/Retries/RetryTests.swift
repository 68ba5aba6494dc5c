import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct RetryTests {
    let transport = MockTransport()
    let clock = TestClock()

    func call(_ access: APIOperation.Access, _ policy: RetryPolicy? = nil) -> Call<Empty> {
        let client = endpoints(transport) { $0.clock = clock }.client
        let call = Call<Empty>(
            client, RequestParts(APIOperation("ping", .post, "/ping", area: "Sample", access: access)))
        return policy.map(call.retrying) ?? call
    }

    @Test(arguments: [408, 500, 502, 503, 504]) func readsAreSentAgain(status: Int) async throws {
        transport.answer(.post, "/ping", status: status)
        transport.answer(.post, "/ping", status: status)
        transport.answer(.post, "/ping")
        try await call(.read).send()
        #expect(transport.sent.count == 3)
        #expect(clock.waits.count == 2)
        #expect((0.25...0.5).contains(clock.waits[0]) && (0.5...1).contains(clock.waits[1]))
    }

    @Test(arguments: [408, 500, 502, 503, 504]) func writesAreNot(status: Int) async {
        transport.answer(.post, "/ping", status: status)
        _ = await failure { try await call(.write).send() }
        #expect(transport.sent.count == 1)
    }

    @Test(arguments: [400, 403, 404, 409, 501]) func refusalsAreFinal(status: Int) async {
        transport.answer(.post, "/ping", status: status)
        _ = await failure { try await call(.read).send() }
        #expect(transport.sent.count == 1)
    }

    @Test func readsAreSentAgainAfterABrokenConnection() async throws {
        transport.fail(.post, "/ping", with: URLError(.networkConnectionLost))
        transport.answer(.post, "/ping")
        try await call(.read).send()
        #expect(transport.sent.count == 2)
    }

    @Test(arguments: [(URLError.Code.networkConnectionLost, true), (.timedOut, true), (.cannotConnectToHost, false)])
    func aFailedWriteTellsWhetherItMayHaveHappened(code: URLError.Code, may: Bool) async throws {
        transport.fail(.post, "/ping", with: URLError(code))
        let error = try #require(await failure { try await call(.write).send() })
        #expect(error.mayHaveBeenCarriedOut == may)
        #expect("\(error)".contains("may have been carried out") == may)
        #expect(transport.sent.count == 1)
        let read = try #require(await failure { try await call(.read, .never).send() })
        #expect(!read.mayHaveBeenCarriedOut)
    }

    @Test(arguments: [
        (408, true), (500, true), (502, true), (503, true), (504, true), (599, true), (501, false), (505, false),
        (302, true), (303, true), (307, false), (400, false), (401, false), (403, false), (404, false), (429, false),
    ]) func aRefusedWriteTellsWhetherItMayHaveHappened(status: Int, may: Bool) async throws {
        transport.answer(.post, "/ping", status: status)
        let error = try #require(await failure { try await call(.write, .never).send() })
        #expect(error.mayHaveBeenCarriedOut == may)
        let read = try #require(await failure { try await call(.read, .never).send() })
        #expect(!read.mayHaveBeenCarriedOut)
    }

    @Test func aWriteWhoseAnswerNobodyCanReadMayHaveHappened() async throws {
        transport.answer(.put, "/records/1", json: "{broken")
        let record = CallLogRecord(id: "1")
        let error = try #require(await failure { try await endpoints(transport).update(id: "1", record).value })
        #expect(error.kind == .unreadableAnswer && error.mayHaveBeenCarriedOut)
    }

    /// It is the request for a token that broke: the write never left.
    @Test(arguments: [true, false]) func aWriteWithoutATokenHasNotHappened(isAnswered: Bool) async throws {
        let path = "/restapi/oauth/token"
        if isAnswered {
            transport.answer(.post, path, status: 500)
        } else {
            transport.fail(.post, path, with: URLError(.timedOut))
        }
        let jwt = Authorization.jwt("a", clientID: "app", clientSecret: "s")
        let write = endpoints(transport, authorization: jwt) { $0.clock = clock }.deleteAll([])
        let error = try #require(await failure { try await write.send() })
        #expect(error.kind == (isAnswered ? .server : .timeout))
        #expect(!error.mayHaveBeenCarriedOut)
    }

    @Test func writesAreSentAgainWhereTheCallerSaysSo() async throws {
        transport.answer(.post, "/ping", status: 503)
        transport.answer(.post, "/ping")
        try await call(.write, .always).send()
        #expect(transport.sent.count == 2)
    }

    @Test func waitsAsLongAsTheServiceAsks() async throws {
        transport.answer(.post, "/ping", status: 503, headers: ["Retry-After": "120"])
        transport.answer(.post, "/ping")
        try await call(.read).send()
        #expect(clock.waits == [120])
    }

    @Test func givesUpAfterAFewAttempts() async {
        transport.answer(.post, "/ping", status: 500)
        #expect(await failure { try await call(.read).send() }?.kind == .server)
        #expect(transport.sent.count == 4)
    }

    @Test func aServiceThatIsDownIsNotAskedMuchMore() async {
        transport.answer(.post, "/ping", status: 500)
        let client = endpoints(transport) { $0.clock = clock }.client
        for _ in 0..<1000 {
            let parts = RequestParts(APIOperation("ping", .post, "/ping", area: "Sample"))
            _ = await failure { try await Call<Empty>(client, parts).send() }
        }
        // Ten retries at the start, and one for every ten requests.
        #expect(transport.sent.count <= 1000 + 10 + 100)
        #expect(transport.sent.count > 1000 + 100)
    }

    @Test func requestsForTokensAreSentAgain() async throws {
        transport.answer(.post, "/restapi/oauth/token", status: 500)
        transport.fail(.post, "/restapi/oauth/token", with: URLError(.timedOut))
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        transport.answer(.get, "/list", json: "{}")
        let jwt = Authorization.jwt("a", clientID: "app", clientSecret: "s")
        try await endpoints(transport, authorization: jwt) { $0.clock = clock }.list(.none).send()
        #expect(clock.waits == [10, 10])
    }

    @Test(arguments: [429, 503]) func requestsForTokensWaitAsLongAsTheServiceAsks(status: Int) async throws {
        transport.answer(.post, "/restapi/oauth/token", status: status, headers: ["Retry-After": "3"])
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        transport.answer(.get, "/list", json: "{}")
        let jwt = Authorization.jwt("a", clientID: "app", clientSecret: "s")
        try await endpoints(transport, authorization: jwt) { $0.clock = clock }.list(.none).send()
        #expect(clock.uptime == 3)
    }

    @Test func aDateToWaitForIsReadByTheClientsClock() async throws {
        let clock = TestClock(now: Date(timeIntervalSince1970: 784_111_770))
        let date = "Sun, 06 Nov 1994 08:49:37 GMT"
        transport.answer(.get, "/list", status: 503, headers: ["Retry-After": date])
        transport.answer(.get, "/list", status: 429, headers: ["Retry-After": date])
        transport.answer(.get, "/list", status: 400, headers: ["Retry-After": date])
        let list = endpoints(transport) { $0.clock = clock }.list(.none)
        let error = try #require(await failure { try await list.send() })
        // After the first wait the date has come.
        #expect(clock.waits == [7])
        #expect(error.retryAfter == 0)
    }

    @Test(
        "A watch, listener or keeper rests at least as long as the service asks, up to an hour",
        arguments: [(nil, 0.5), (7.0, 7.0), (301, 301), (3600, 3600), (1e9, 3600)])
    func rests(retryAfter: TimeInterval?, least: TimeInterval) {
        var error = APIError(.server, operation: "ping")
        error.retryAfter = retryAfter
        for failures in [1, 7, 1000, .max] {
            let rest = RetryPolicy.persistent.rest(after: failures, error)
            #expect(rest >= least && rest <= max(60, least))
        }
    }

    @Test("Waits grow from the first delay to the longest, whatever their numbers are")
    func backoff() {
        let policy = RetryPolicy(firstDelay: 1, longestDelay: 30)
        #expect([1, 2, 3, 4, 5, 6, 7, .max].map { policy.backoff($0, 1) } == [1, 2, 4, 8, 16, 30, 30, 30])
        #expect([1, 2, 3].map { policy.backoff($0, 0) } == [0.5, 1, 2])
        for bad in [-1, -TimeInterval.infinity, TimeInterval.nan] {
            #expect(RetryPolicy(firstDelay: bad).backoff(3, 1) == 0)
            #expect(RetryPolicy(longestDelay: bad).backoff(3, 1) == 0)
        }
        let endless = TimeInterval.infinity
        #expect(RetryPolicy(firstDelay: endless, longestDelay: endless).backoff(Int.max, 1) == 1e9)
        #expect(RetryPolicy(attempts: .min).delay(after: 1, retryAfter: nil, fraction: 1) == nil)
    }
}
