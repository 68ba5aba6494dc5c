import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite("Attempts of a call") struct AttemptTests {
    /// Notes the numbers of attempts.
    private struct Counting: Middleware {
        let numbers = Locked<[Int]>([])

        func send(
            _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
        ) async throws -> TransportAnswer {
            numbers.withLock { $0.append(request.attempt) }
            return try await next(request)
        }
    }

    /// A provider that gives another token each time one is rejected.
    private final class Renewing: TokenProvider {
        private let renewed = Locked(0)

        func token(replacing rejected: String?) async throws -> String {
            renewed.withLock { count in
                if rejected == "t\(count)" { count += 1 }
                return "t\(count)"
            }
        }
    }

    /// Calls a server that gives one status after another, the last one for ever.
    private func attempts(_ statuses: [String], _ policy: RetryPolicy) async throws -> (APIError?, [Int]) {
        let requests = Locked(0)
        let server = try LoopbackServer { _, connection in
            let number = requests.withLock { count in
                count += 1
                return count
            }
            try connection.answer(statuses[min(number, statuses.count) - 1])
        }
        let counting = Counting()
        let client = ServiceClient(
            description: .sample, authorization: .custom(Renewing()),
            configuration: ClientConfiguration(
                server: Server(name: "loopback", url: server.url), middleware: [counting], retries: policy,
                clock: TestClock()))
        let error = await failure { try await CallLogEndpoints(client).list(.none).send() }
        return (error, counting.numbers.withLock { $0 })
    }

    @Test("Are counted on after a 401: the limit holds for all of them", .hangLimit(minutes: 1))
    func counted() async throws {
        let (error, numbers) = try await attempts(
            ["503 Busy", "401 Unauthorized", "503 Busy"], RetryPolicy(attempts: 3))
        #expect(error?.status == 503)
        #expect(numbers == [1, 2, 3])
    }

    @Test("Include one with a fresh token even if it is one more", .hangLimit(minutes: 1))
    func oneMore() async throws {
        let (error, numbers) = try await attempts(["401 Unauthorized", "503 Busy"], .never)
        #expect(error?.status == 503)
        #expect(numbers == [1, 2])
    }
}
