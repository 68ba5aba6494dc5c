import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite("Errors whose body is larger than the limit") struct TruncatedErrorTests {
    /// Calls a server whose first response is an error with a body of 100 KB.
    private func call(
        _ status: String, _ headers: [String: String] = [:], thenWorks: Bool = true, clock: TestClock = TestClock()
    ) async throws -> (error: APIError?, tokens: [String]) {
        let tokens = Locked<[String]>([])
        let server = try LoopbackServer { request, connection in
            let number = tokens.withLock { tokens in
                tokens.append(request.headers["authorization"] ?? "")
                return tokens.count
            }
            if number > 1, thenWorks {
                return try connection.answer("200 OK", ["Content-Type": "application/json"], body: Data("{}".utf8))
            }
            try connection.answer(status, headers, body: Data(repeating: UInt8(ascii: "x"), count: 100_000))
        }
        var configuration = ClientConfiguration(
            server: Server(name: "loopback", url: server.url), retries: RetryPolicy(attempts: 2), clock: clock)
        configuration.responseLimits.maximumErrorBodySize = 1000
        let client = ServiceClient(
            description: .sample, authorization: .custom(Numbered()), configuration: configuration)
        let error = await failure { try await CallLogEndpoints(client).list(.none).send() }
        return (error, tokens.withLock { $0 })
    }

    private struct Numbered: TokenProvider {
        func token(replacing rejected: String?) async throws -> String { rejected.map { $0 + "+" } ?? "t" }
    }

    @Test("A 401 renews the token", .hangLimit(minutes: 1)) func unauthorized() async throws {
        let (error, tokens) = try await call("401 Unauthorized")
        #expect(error == nil)
        #expect(tokens == ["Bearer t", "Bearer t+"])
    }

    @Test("A 429 is waited for as long as it says", .hangLimit(minutes: 1)) func rateLimited() async throws {
        let clock = TestClock()
        let (error, tokens) = try await call("429 Too Many", ["Retry-After": "17"], clock: clock)
        #expect(error == nil)
        #expect(tokens.count == 2)
        #expect(clock.waits.contains(17))
    }

    @Test("The error has the status, the headers, the beginning of the body, and the limit", .hangLimit(minutes: 1))
    func error() async throws {
        let (error, _) = try await call(
            "503 Busy", ["Retry-After": "17", "RCRequestId": "r-1"], thenWorks: false)
        #expect(error?.kind == .server && error?.status == 503)
        #expect(error?.retryAfter == 17 && error?.requestID == "r-1")
        #expect(error?.body == Data(repeating: UInt8(ascii: "x"), count: 1000))
        #expect((error?.underlying as? ResponseTooLarge)?.bytes == 1000)
        #expect(error?.description.contains("1000 bytes; raise responseLimits.maximumErrorBodySize") == true)
    }
}
