import Foundation
import Testing

@testable import RingCentralRuntime

@Suite("Attempts of a request")
struct RetryStateTests {
    private func pause(
        _ state: inout RetryState, _ setback: Setback, isRepeatable: Bool = true, now: TimeInterval = 0
    ) -> TimeInterval? {
        state.pause(after: setback, isRepeatable: isRepeatable, now: now, fraction: 1)
    }

    @Test("What may have been carried out is repeated only where that is allowed")
    func repeats() {
        var state = RetryState(.standard)
        #expect(pause(&state, .noResponse, isRepeatable: false) == nil)
        #expect(pause(&state, .status(retryAfter: 5), isRepeatable: false) == nil)
        #expect(pause(&state, .notSent, isRepeatable: false) == 0.5)
        #expect(pause(&state, .noResponse) == 1)
        #expect(pause(&state, .status(retryAfter: 5)) == 5)
        #expect(!state.mayGoOn && pause(&state, .notSent) == nil)
    }

    @Test("Being out of reach is no attempt, and each time of it has its own limit")
    func outOfReach() {
        var state = RetryState(RetryPolicy(attempts: 2, connectivityWait: 60))
        #expect(pause(&state, .unreachable, isRepeatable: false) == 0.5)
        #expect(pause(&state, .unreachable, isRepeatable: false, now: 59.5) == 0.5)
        #expect(pause(&state, .unreachable, isRepeatable: false, now: 60) == nil)
        #expect(state.attempt == 1)
        // The host was reached in between.
        #expect(pause(&state, .noResponse, now: 61) == 0.5)
        #expect(pause(&state, .unreachable, isRepeatable: false, now: 100) == 0.5)
        #expect(state.attempt == 2)
    }

    @Test("Waits of 0, below it or without a number do not wait for a network", arguments: [0, -1, TimeInterval.nan])
    func noWait(seconds: TimeInterval) {
        var state = RetryState(RetryPolicy(connectivityWait: seconds))
        #expect(pause(&state, .unreachable) == nil)
    }

    @Test("However many requests went well, the budget is ten retries, and one for every ten requests after")
    func budget() {
        var budget = RetryBudget()
        func spent() -> Int { (0..<100).count { _ in budget.spend() } }
        #expect(spent() == 10)
        for _ in 0..<29 { budget.earn() }
        #expect(spent() == 2)
        for _ in 0..<10_000 { budget.earn() }
        #expect(spent() == 10)
    }
}
