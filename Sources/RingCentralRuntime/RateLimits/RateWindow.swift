import Foundation

/// What is known of one rate group of one account: which requests still count, and until when nothing may go.
///
/// A request counts from when it leaves until a window after its answer: the service counted it somewhere between the
/// two, so whatever windows it counts in, none of them sees more requests than the limit.
struct RateWindow: Sendable, Codable, Equatable {
    struct Slot: Sendable, Codable, Equatable {
        let id: UInt64
        /// When it stops counting, in the clock's uptime.
        var until: TimeInterval
        var isAnswered: Bool
    }

    enum Decision: Equatable {
        /// It may leave; the number names its slot.
        case go(UInt64)
        /// Nothing may leave for so many seconds at least.
        case wait(TimeInterval)
    }

    /// How many requests a window allows.
    var limit: Int
    /// The window in seconds.
    var window: TimeInterval
    /// How long nothing goes after the limit was passed, in seconds.
    var penalty: TimeInterval
    /// After how many seconds a request without an answer is given up on: whoever sent it is gone.
    private static let longestAnswer: TimeInterval = 600
    /// The largest limit that a response may set: each request of others that it tells of takes a slot.
    private static let mostRequests = 100_000
    private(set) var slots: [Slot] = []
    private var blockedUntil: TimeInterval = 0
    private var lastStart: TimeInterval?
    private var lastID: UInt64 = 0
    /// The latest uptime it was asked at.
    private var lastUse: TimeInterval = 0

    /// - Parameter group: Its limit has to be known.
    init?(_ group: RateGroup) {
        guard let limit = group.limit, limit > 0 else { return nil }
        self.limit = limit
        window = TimeInterval(max(0, group.window))
        penalty = TimeInterval(max(0, group.penalty))
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

    /// How long until the next request may leave, as far as is known, in seconds.
    mutating func delay(now: TimeInterval, isSpread: Bool) -> TimeInterval {
        forget(now)
        var wait = max(0, blockedUntil - now)
        if slots.count >= limit {
            // One that is under way frees its slot a window after its answer at the earliest.
            let ends = slots.map { $0.isAnswered ? $0.until - now : window }.sorted()
            wait = max(wait, ends[slots.count - limit])
        }
        if isSpread, let lastStart { wait = max(wait, lastStart + window / Double(limit) - now) }
        return wait
    }

    /// An answer came, or something that may have been one.
    ///
    /// - Parameters:
    ///   - id: The slot of the request; nil if it took one of another group.
    ///   - now: The clock's uptime.
    ///   - told: What the answer says of its group.
    mutating func answered(_ id: UInt64?, now: TimeInterval, told: RateLimit?) {
        if let id {
            slots.removeAll { $0.id == id }
            slots.append(Slot(id: id, until: now + window, isAnswered: true))
        }
        guard let told else { return }
        if let limit = told.limit, limit > 0 { self.limit = min(limit, Self.mostRequests) }
        if let window = told.window, window > 0 { self.window = TimeInterval(window) }
        // Somebody else uses the same token: their requests count as well.
        guard let remaining = told.remaining else { return }
        forget(now)
        let unknown = limit - max(0, remaining) - slots.count
        for _ in 0..<max(0, unknown) { take(until: now + window, isAnswered: true) }
    }

    /// The request did not leave after all.
    mutating func release(_ id: UInt64) {
        slots.removeAll { $0.id == id }
    }

    /// The service said that there were too many requests.
    mutating func exceeded(now: TimeInterval, retryAfter: TimeInterval?) {
        blockedUntil = max(blockedUntil, now + Self.pause(retryAfter, penalty: penalty))
    }

    /// How long to wait after a 429, in seconds: half a minute at least if the service doesn't say, a day at most if it
    /// does.
    static func pause(_ retryAfter: TimeInterval?, penalty: TimeInterval) -> TimeInterval {
        min(retryAfter ?? max(30, penalty), 86_400)
    }

    @discardableResult
    private mutating func take(until: TimeInterval, isAnswered: Bool = false) -> UInt64 {
        lastID &+= 1
        slots.append(Slot(id: lastID, until: until, isAnswered: isAnswered))
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
