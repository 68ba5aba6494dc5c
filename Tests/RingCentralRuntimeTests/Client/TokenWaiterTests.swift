import Foundation
import Testing

@testable import RingCentralRuntime

@Suite("Calls that wait for a token")
struct TokenWaiterTests {
    private let error = APIError(.server, operation: "token")

    private func waiter(_ retries: RetryPolicy = .standard, deadline: TimeInterval = .infinity) -> TokenWaiter {
        TokenWaiter(CallTerms(deadline: deadline, deadlineLength: deadline, timeout: 60, retries: retries))
    }

    @Test("A failure that comes first is told to one that begins to wait, and only once", arguments: [true, false])
    func tells(isEarly: Bool) {
        let told = Locked(0)
        let waiter = waiter()
        if isEarly { waiter.fail(error) }
        waiter.onFailure { _ in told.withLock { $0 += 1 } }
        waiter.fail(error)
        waiter.fail(error)
        #expect(told.withLock { $0 } == 1)
    }

    @Test("Nobody waits for a pause that no call allows")
    func pauses() async throws {
        let demand = TokenDemand()
        func pause(_ setback: Setback, usual: TimeInterval?) -> TimeInterval? {
            demand.pause(after: setback, usual: usual, now: 0, error: error)
        }
        #expect(pause(.noResponse, usual: 10) == nil && demand.patience(0) == 0)
        _ = try await demand.wait(waiter(.never)) {
            #expect(pause(.noResponse, usual: 10) == nil)
            return ""
        }
        _ = try await demand.wait(waiter(deadline: 9)) {
            #expect(demand.patience(2) == 7)
            #expect(pause(.noResponse, usual: 10) == nil)
            #expect(pause(.noResponse, usual: 9) == 9)
            #expect(pause(.noResponse, usual: nil) == nil)
            return ""
        }
        _ = try await demand.wait(waiter(RetryPolicy(longestRetryAfter: 50))) {
            #expect(pause(.status(retryAfter: 51), usual: 51) == nil)
            #expect(pause(.status(retryAfter: 50), usual: 50) == 50)
            return ""
        }
        _ = try await demand.wait(waiter(RetryPolicy(connectivityWait: 60))) {
            #expect(pause(.unreachable, usual: nil) == 0.5)
            #expect(pause(.unreachable, usual: nil) == 1)
            return ""
        }
        #expect(demand.count == 0)
    }
}
