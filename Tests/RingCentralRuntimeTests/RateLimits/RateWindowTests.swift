import Foundation
import Testing

@testable import RingCentralRuntime

@Suite struct RateWindowTests {
    /// What the service may do, at its strictest: count over every window there is.
    struct StrictService {
        var counted: [TimeInterval] = []

        /// The most requests that any window of the given length saw.
        func most(in window: TimeInterval) -> Int {
            let sorted = counted.sorted()
            return sorted.indices.map { start in
                sorted[start...].prefix { $0 < sorted[start] + window }.count
            }.max() ?? 0
        }
    }

    func window(limit: Int = 10) throws -> RateWindow {
        try #require(RateWindow(RateGroup("Heavy", limit: limit, window: 60, penalty: 60)))
    }

    @Test(arguments: 1...20) func neverPassesTheLimit(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        var window = try window()
        var service = StrictService()
        var now: TimeInterval = 0
        var underWay: [(slot: UInt64, answered: TimeInterval)] = []
        let start = now
        while service.counted.count < 300 {
            for answer in underWay where answer.answered <= now {
                window.answered(answer.slot, now: answer.answered, told: nil)
            }
            underWay.removeAll { $0.answered <= now }
            switch window.reserve(now: now, isSpread: false) {
            case .go(let slot):
                let latency = chance.next(upTo: 3)
                // The service counts it anywhere between its leaving and its answer.
                service.counted.append(now + chance.next(upTo: latency))
                underWay.append((slot, now + latency))
            case .wait(let seconds):
                #expect(seconds > 0)
                let nextAnswer = underWay.map(\.answered).min() ?? .infinity
                now = max(now + 0.001, min(now + seconds, nextAnswer))
            }
        }
        #expect(service.most(in: 60) <= 10)
        // 300 requests at 10 a minute take 29 minutes, and at most the answers' three seconds a round more.
        #expect(now - start < 29 * 63 + 3)
    }

    @Test func usesNearlyAllThatIsAllowed() throws {
        var window = try window()
        var now: TimeInterval = 0
        var count = 0
        while now < 3600 {
            switch window.reserve(now: now, isSpread: false) {
            case .go(let slot):
                count += 1
                window.answered(slot, now: now + 0.2, told: nil)
            case .wait(let seconds): now += seconds
            }
        }
        #expect(count >= 570 && count <= 610)
    }

    @Test func spreadsRequestsEvenly() throws {
        var window = try window()
        guard case .go(let slot) = window.reserve(now: 0, isSpread: true) else { throw Failure() }
        window.answered(slot, now: 0.1, told: nil)
        #expect(window.reserve(now: 0.1, isSpread: true) == .wait(5.9))
        #expect(window.delay(now: 6, isSpread: true) == 0)
    }

    @Test func believesTheHeaders() throws {
        var window = try window()
        guard case .go(let slot) = window.reserve(now: 0, isSpread: false) else { throw Failure() }
        // Five in all, three of them somebody else's: one is left.
        window.answered(slot, now: 1, told: limit("5", remaining: "1", window: "30"))
        guard case .go = window.reserve(now: 2, isSpread: false) else { throw Failure() }
        #expect(window.reserve(now: 3, isSpread: false) == .wait(28))
        guard case .go = window.reserve(now: 31, isSpread: false) else { throw Failure() }
    }

    @Test("A limit that falls below the requests under way lets the next one go when enough of them have ended")
    func limitFalls() throws {
        var window = try window()
        let slots = try (0..<10).map { second -> UInt64 in
            guard case .go(let slot) = window.reserve(now: Double(second), isSpread: false) else { throw Failure() }
            return slot
        }
        for (second, slot) in slots.enumerated() { window.answered(slot, now: Double(second), told: nil) }
        window.answered(nil, now: 10, told: limit("3", remaining: "0", window: "60"))
        // They end at 60 to 69. At 67 two are left, at 66 three.
        #expect(window.reserve(now: 10, isSpread: false) == .wait(57))
        #expect(window.reserve(now: 66, isSpread: false) == .wait(1))
        guard case .go = window.reserve(now: 67, isSpread: false) else { throw Failure() }
    }

    @Test("Requests of others count as many, in a single slot")
    func countsOthers() throws {
        var window = try window()
        window.answered(nil, now: 0, told: limit("100", remaining: "40", window: "60"))
        #expect(window.slots.map(\.count) == [60])
        for _ in 0..<40 { guard case .go = window.reserve(now: 30, isSpread: false) else { throw Failure() } }
        #expect(window.reserve(now: 30, isSpread: false) == .wait(30))
        // Those of others end at once.
        for _ in 0..<60 { guard case .go = window.reserve(now: 60, isSpread: false) else { throw Failure() } }
        #expect(window.reserve(now: 60, isSpread: false) == .wait(60))
    }

    @Test("A response counts its request for the window that it names")
    func believesTheWindow() throws {
        var window = try window(limit: 1)
        guard case .go(let slot) = window.reserve(now: 0, isSpread: false) else { throw Failure() }
        window.answered(slot, now: 0, told: limit("1", remaining: "0", window: "3600"))
        #expect(window.reserve(now: 0, isSpread: false) == .wait(3600))
    }

    @Test(arguments: [(nil, 60.0), (7.0, 7.0), (90.0, 90.0)])
    func keepsThePenalty(retryAfter: TimeInterval?, pause: TimeInterval) throws {
        var window = try window()
        window.exceeded(now: 100, retryAfter: retryAfter)
        #expect(window.reserve(now: 100, isSpread: false) == .wait(pause))
        // An older, shorter one does not end it.
        window.exceeded(now: 100, retryAfter: 1)
        #expect(window.reserve(now: 100, isSpread: false) == .wait(pause))
        guard case .go = window.reserve(now: 100 + pause, isSpread: false) else { throw Failure() }
    }

    @Test func waitsHalfAMinuteWhereNothingIsKnown() {
        #expect(RateWindow.pause(nil, penalty: 0) == 30)
        #expect(RateWindow.pause(nil, penalty: 60) == 60)
    }

    @Test func forgetsRequestsWhoseSenderIsGone() throws {
        var window = try window(limit: 1)
        guard case .go = window.reserve(now: 0, isSpread: false) else { throw Failure() }
        #expect(window.reserve(now: 599, isSpread: false) == .wait(60))
        guard case .go = window.reserve(now: 600, isSpread: false) else { throw Failure() }
    }

    @Test func forgetsWhatWasBeforeTheMachineStarted() throws {
        var window = try window(limit: 1)
        guard case .go(let slot) = window.reserve(now: 1_000_000, isSpread: false) else { throw Failure() }
        window.answered(slot, now: 1_000_000, told: nil)
        window.exceeded(now: 1_000_000, retryAfter: nil)
        guard case .go = window.reserve(now: 5, isSpread: false) else { throw Failure() }
    }

    /// A machine that was started anew counts its uptime from the beginning, and owes nothing.
    @Test func forgetsAllWhenTheMachineWasStartedAnew() throws {
        var window = try window(limit: 1)
        guard case .go(let slot) = window.reserve(now: 72_000, isSpread: true) else { throw Failure() }
        window.answered(slot, now: 72_000, told: nil)
        window.exceeded(now: 72_000, retryAfter: 3600)
        let stored = try JSONEncoder().encode(window)
        var restored = try JSONDecoder().decode(RateWindow.self, from: stored)
        #expect(restored == window)
        #expect(restored.delay(now: 30, isSpread: true) == 0)
        guard case .go = restored.reserve(now: 30, isSpread: true) else { throw Failure() }
    }

    @Test func believesNoWaitBeyondADay() throws {
        var window = try window()
        window.exceeded(now: 0, retryAfter: 1e9)
        #expect(window.reserve(now: 0, isSpread: false) == .wait(86_400))
        guard case .go = window.reserve(now: 86_400, isSpread: false) else { throw Failure() }
    }

    private struct Failure: Error {}

    private func limit(_ limit: String, remaining: String, window: String) -> RateLimit? {
        RateLimit(
            HTTPHeaders([
                "x-rate-limit-group": "heavy", "X-Rate-Limit-Limit": limit, "X-Rate-Limit-Remaining": remaining,
                "X-Rate-Limit-Window": window,
            ]))
    }
}

/// Numbers that are the same every time (an xorshift).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(upTo bound: Double) -> Double {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Double(state >> 11) / Double(1 << 53) * bound
    }
}
