import Foundation
import Testing

@testable import RingCentralRuntime

@Suite("Watchdog", .hangLimit(minutes: 1))
struct WatchdogTests {
    private struct Late: Error {}

    private let clock = ManualClock()

    @Test("Returns what the work returns, and throws what it throws")
    func passesOn() async throws {
        let watchdog = Watchdog(clock: clock)
        #expect(try await watchdog.run(until: 1, orThrow: { Late() }) { 7 } == 7)
        #expect(watchdog.count == 0)
        await #expect(throws: POSIXError.self) {
            try await watchdog.run(until: 1, orThrow: { Late() }) { throw POSIXError(.EIO) }
        }
        #expect(watchdog.count == 0)
    }

    @Test("Ends what is late, the earliest first, and cancels it")
    func endsLate() async throws {
        let watchdog = Watchdog(clock: clock)
        let ended = AsyncStream.makeStream(of: Int.self)
        let tasks = [30, 10, 20].map { moment in
            Task { [clock] in
                do {
                    try await watchdog.run(until: TimeInterval(moment), orThrow: { Late() }) {
                        try await clock.sleep(seconds: 1000)
                    }
                } catch is Late {
                    ended.continuation.yield(moment)
                }
            }
        }
        try await clock.waitForSleeps(3)
        var order = ended.stream.makeAsyncIterator()
        for moment in [10, 20, 30] {
            clock.advance(by: 10)
            #expect(await order.next() == moment)
        }
        for task in tasks { try await task.value }
    }

    @Test("A limit that is forgotten does nothing")
    func forgets() async throws {
        let watchdog = Watchdog(clock: clock)
        let fired = Locked(false)
        watchdog.forget(watchdog.watch(5) { fired.withLock { $0 = true } })
        let last = AsyncStream.makeStream(of: Void.self)
        _ = watchdog.watch(6) { last.continuation.finish() }
        clock.advance(by: 10)
        for await _ in last.stream {}
        #expect(!fired.withLock { $0 })
    }

    @Test("One task sleeps for a thousand limits")
    func sharesSleepers() async throws {
        let counting = CountingClock()
        let watchdog = Watchdog(clock: counting)
        for number in 0..<1000 { watchdog.forget(watchdog.watch(TimeInterval(10 + number)) {}) }
        await counting.waitForWait()
        #expect(counting.waits == 1)
    }

    @Test("Passes a cancellation on to the work, and waits for it")
    func cancels() async throws {
        let watchdog = Watchdog(clock: clock)
        let task = Task { [clock] in
            try await watchdog.run(until: .infinity, orThrow: { Late() }) { try await clock.sleep(seconds: 1000) }
        }
        try await clock.waitForSleeps(1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("Leaves no sleeping task behind")
    func goesAway() async {
        let counting = CountingClock()
        do {
            let watchdog = Watchdog(clock: counting)
            _ = watchdog.watch(5) {}
            await counting.waitForWait()
            withExtendedLifetime(watchdog) {}
        }
        await counting.waitForEnd()
    }

    @Test("The system's clock waits at least until the moment")
    func realTime() async throws {
        let clock = SystemClock(speed: 100)
        let moment = clock.uptime + 1
        try await clock.wait(untilUptime: moment)
        #expect(clock.uptime >= moment)
        try await clock.wait(untilUptime: moment - 100)
        try await clock.sleep(seconds: .nan)
        try await clock.sleep(seconds: -.infinity)
    }

    @Test("A clock of one's own needs no more than its uptime")
    func ownClock() async throws {
        struct Own: ClientClock {
            let base = ManualClock()
            var now: Date { base.now }
            var uptime: TimeInterval { base.uptime }
            func sleep(seconds: TimeInterval) async throws {}
        }
        let own = Own()
        async let error = failureOf { [own] in
            try await Watchdog(clock: own).run(until: 5, orThrow: { Late() }) { [own] in
                try await own.base.sleep(seconds: 1000)
            }
        }
        try await own.base.waitForSleeps(1)
        own.base.advance(by: 5)
        #expect(await error is Late)
    }

    private func failureOf(_ body: @Sendable () async throws -> Void) async -> (any Error)? {
        do {
            try await body()
            return nil
        } catch { return error }
    }
}

/// A clock that counts who waits by it, and never moves.
private final class CountingClock: ClientClock {
    private let count = Locked(0)
    private let begun = AsyncStream.makeStream(of: Void.self)
    private let ended = AsyncStream.makeStream(of: Void.self)
    private let base = ManualClock()

    var now: Date { base.now }
    let uptime: TimeInterval = 0
    var waits: Int { count.withLock { $0 } }

    func sleep(seconds: TimeInterval) async throws { try await base.sleep(seconds: seconds) }

    func wait(untilUptime moment: TimeInterval) async throws {
        count.withLock { $0 += 1 }
        begun.continuation.yield()
        defer { ended.continuation.yield() }
        try await base.wait(untilUptime: moment)
    }

    func waitForWait() async { for await _ in begun.stream { break } }
    func waitForEnd() async { for await _ in ended.stream { break } }
}
