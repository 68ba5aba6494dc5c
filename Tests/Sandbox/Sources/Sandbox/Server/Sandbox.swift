import Foundation

/// The service that is played: the catalog, and everything that changes while it runs.
struct Sandbox: Sendable {
    let options: SandboxOptions
    let catalog: Catalog
    let tokens: TokenStore
    let limiter = RateLimiter()
    let rules = FaultRules()
    let modes = ModeRules()
    let log = RequestLog()
    let changes = ChangeCounter()
    let subscriptions = SubscriptionStore()
    let sockets = SocketConnections()
    let hooks = WebhookSender()
    let standingFaults: [Fault]
    let standingMode: ModeChoice?
    let standingForm: EventForm
    let files: [Endpoint]
    private let started = ContinuousClock.now

    init(options: SandboxOptions, catalog: Catalog) throws {
        self.options = options
        self.catalog = catalog
        tokens = TokenStore(options: options)
        standingFaults = options.faults.isEmpty ? [] : try FaultRule.faults(options.faults)
        standingMode = options.mode.isEmpty ? nil : try ModeChoice(options.mode)
        standingForm = options.eventForm.isEmpty ? .usual : try EventForm.named(options.eventForm)
        files = catalog.endpoints.filter(\.servesBinary)
    }

    /// Seconds since the sandbox was started; no clock that is set can disturb them.
    var now: Double {
        let passed = ContinuousClock.now - started
        return Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
    }

    /// Links lead to where the request came in.
    func links(_ request: ReceivedRequest) -> Links {
        Links(base: "http://\(request.authority)", path: request.path, files: files)
    }

    /// Forgets everything but the catalog and the options.
    func reset() async {
        await tokens.reset()
        await limiter.reset()
        await rules.set([])
        await modes.set([])
        await log.reset()
        await changes.reset()
        await subscriptions.reset()
        await sockets.reset()
    }
}

/// How often each area was changed: what a synchronization tells of.
actor ChangeCounter {
    private var counts: [String: Int] = [:]
    private var resets = 0

    /// Tokens of another era are no longer good.
    var era: String { "era\(resets)" }

    func reset() {
        counts = [:]
        resets += 1
    }

    func count(_ area: String) -> Int { counts[area] ?? 0 }

    func add(_ number: Int, to area: String) { counts[area, default: 0] += number }
}
