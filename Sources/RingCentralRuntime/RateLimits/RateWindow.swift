import Foundation

/// The state of one rate limit group of one account: the requests that still count, and the time until which none may be
/// sent.
///
/// A request counts from when it leaves until a window after its response: the service counted it somewhere between the
/// two, so whatever windows it counts in, none of them sees more requests than the limit.
struct RateWindow: Sendable, Codable, Equatable {
    struct Slot: Sendable, Codable, Equatable {
        let id: UInt64
        /// When it stops counting, in the clock's uptime.
        var until: TimeInterval
        var isAnswered: Bool
        /// The number of requests: one of our own, or many that somebody else sent.
        var count = 1
    }

    enum Decision: Equatable {
        /// It may leave; the number names its slot.
        case go(UInt64)
        /// Nothing may leave for so many seconds at least.
        case wait(TimeInterval)
    }

    /// The largest limit that is counted to. A larger one is taken for this, so that the memory of a window, and the time
    /// that a request takes in it, are bounded whatever the service says.
    static let largestLimit = 10_000
    /// The longest window, penalty and wait after a 429, in seconds: a day.
    static let longestWait: TimeInterval = 86_400
    /// After how many seconds a request without a response is given up on: its sender is gone.
    private static let longestAnswer: TimeInterval = 600

    /// The number of requests that a window allows.
    private(set) var limit: Int
    /// The window in seconds.
    private(set) var window: TimeInterval
    /// The time without requests after the limit was exceeded, in seconds.
    private(set) var penalty: TimeInterval
    private(set) var slots: [Slot] = []
    private var blockedUntil: TimeInterval = 0
    private var lastStart: TimeInterval?
    private var lastID: UInt64 = 0
    /// The latest uptime it was asked at.
    private var lastUse: TimeInterval = 0

    /// - Parameter group: Its limit has to be known.
    init?(_ group: RateGroup) {
        guard let limit = group.limit, limit > 0 else { return nil }
        self.limit = min(limit, Self.largestLimit)
        window = TimeInterval(group.window).bounded(to: 0...Self.longestWait)
        penalty = TimeInterval(group.penalty).bounded(to: 0...Self.longestWait)
    }

    /// Whether every number is one that a window can have: one from a file may be anything.
    var isPlausible: Bool {
        let times = 0...Self.longestWait
        let latest = lastUse + Self.longestWait + Self.longestAnswer
        return (1...Self.largestLimit).contains(limit) && times.contains(window) && times.contains(penalty)
            && slots.count <= Self.largestLimit && lastUse.isFinite && blockedUntil <= latest
            && lastStart ?? lastUse <= lastUse
            && slots.allSatisfy { $0.until <= latest && (1...Self.largestLimit).contains($0.count) }
    }

    /// Takes a slot if one is free.
    ///
    /// - Parameters:
    ///   - now: The clock's uptime.
    ///   - isSpread: Whether requests leave evenly over the window.
    mutating func reserve(now: TimeInterval, isSpread: Bool) -> Decision {
        let wait = delay(now: now, isSpread: isSpread)
        if wait > 0 { return .wait(wait) }
        lastStart = now
        return .go(take(until: now + Self.longestAnswer))
    }

    /// The time until the next request may leave, as far as is known, in seconds.
    mutating func delay(now: TimeInterval, isSpread: Bool) -> TimeInterval {
        forget(now)
        var wait = max(0, blockedUntil - now)
        // One more than the limit has to end, so that the next has a place.
        let excess = occupied - limit + 1
        if excess > 0 { wait = max(wait, end(of: excess, now)) }
        if isSpread, let lastStart { wait = max(wait, lastStart + window / Double(limit) - now) }
        return wait
    }

    /// The requests that count.
    private var occupied: Int { slots.reduce(0) { $0 + $1.count } }

    /// The time until so many requests have stopped counting, in seconds.
    private func end(of count: Int, _ now: TimeInterval) -> TimeInterval {
        // One that is under way frees its slot a window after its response at the earliest.
        let ends = slots.map { (after: $0.isAnswered ? $0.until - now : window, count: $0.count) }
        var freed = 0
        for end in ends.sorted(by: { $0.after < $1.after }) {
            freed += end.count
            if freed >= count { return end.after }
        }
        return window
    }

    /// A response came, or something that may have been one.
    ///
    /// - Parameters:
    ///   - id: The slot of the request; nil if it took one of another group.
    ///   - now: The clock's uptime.
    ///   - told: What the response says of its group.
    mutating func answered(_ id: UInt64?, now: TimeInterval, told: RateLimit?) {
        if let limit = told?.limit, limit > 0 { self.limit = min(limit, Self.largestLimit) }
        if let window = told?.window, window > 0 { self.window = min(TimeInterval(window), Self.longestWait) }
        if let id {
            slots.removeAll { $0.id == id }
            slots.append(Slot(id: id, until: now + window, isAnswered: true))
        }
        guard let remaining = told?.remaining else { return }
        forget(now)
        // Somebody else uses the same token: their requests count as well.
        let others = limit - max(0, min(remaining, limit)) - occupied
        if others > 0 { take(others, until: now + window, isAnswered: true) }
    }

    /// The request did not leave after all.
    mutating func release(_ id: UInt64) {
        slots.removeAll { $0.id == id }
    }

    /// The service said that there were too many requests.
    mutating func exceeded(now: TimeInterval, retryAfter: TimeInterval?) {
        blockedUntil = max(blockedUntil, now + Self.pause(retryAfter, penalty: penalty))
    }

    /// The wait after a 429, in seconds: half a minute at least if the service does not say, a day at most if it does.
    static func pause(_ retryAfter: TimeInterval?, penalty: TimeInterval) -> TimeInterval {
        (retryAfter ?? max(30, penalty)).bounded(to: 0...longestWait)
    }

    @discardableResult
    private mutating func take(_ count: Int = 1, until: TimeInterval, isAnswered: Bool = false) -> UInt64 {
        lastID &+= 1
        slots.append(Slot(id: lastID, until: until, isAnswered: isAnswered, count: count))
        return lastID
    }

    /// Drops what no longer counts, and all that is from before the machine was started: its uptime begins anew then, and
    /// goes back at no other time. (By a second it may seem to, between processors.)
    private mutating func forget(_ now: TimeInterval) {
        if now < lastUse - 1 {
            slots = []
            blockedUntil = 0
            lastStart = nil
            lastUse = now
        }
        lastUse = max(lastUse, now)
        slots.removeAll { $0.until <= now }
    }
}
