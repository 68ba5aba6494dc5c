import Foundation

/// How a client behaves.
public struct ClientConfiguration: Sendable {
    /// Where the service runs; nil for the usual place.
    public var server: Server?
    /// Who asks, as `App/Version`: the service's support finds requests by it.
    public var userAgent: String
    /// The limit of one attempt of a call, from sending the request to the last byte of the response, in seconds.
    ///
    /// Attempts that transfer files or other media have none unless the call sets it with ``Call/timeout(_:)``: for them
    /// ``idleTimeout`` and ``transferDeadline`` hold.
    public var timeout: TimeInterval
    /// The longest time without a byte in either direction while files or other media are transferred, in seconds.
    public var idleTimeout: TimeInterval
    /// The limit of a whole call, in seconds: waits for a token and for rate limits, all attempts, and the waits between
    /// them. Infinite for none.
    public var deadline: TimeInterval
    /// The limit of a whole call that transfers files or other media, in seconds. Infinite for none.
    public var transferDeadline: TimeInterval
    /// The rules for decoding responses that deviate from their description.
    public var decoding: DecodingOptions
    /// A closure that is called for each response that deviates from its description; nil for none.
    ///
    /// It is called once for a response, page or batch, before the call returns, and on any thread.
    public var onDeviation: (@Sendable (DeviationReport) -> Void)?
    /// The sizes up to which the body of a response is accepted.
    public var responseLimits = ResponseLimits()
    /// What carries the requests; URLSession if nil.
    public var transport: (any Transport)?
    /// What every request passes through, the outermost first.
    public var middleware: [any Middleware]
    /// What to do about rate limits.
    public var rateLimits: RateLimitPolicy
    /// When a request is sent again.
    public var retries: RetryPolicy
    /// Where every call is noted; nil for nowhere.
    public var audit: AuditLog?
    /// Where the time comes from.
    public var clock: any ClientClock

    /// - Parameters:
    ///   - server: Where the service runs; nil for the usual place.
    ///   - userAgent: Who asks, as `App/Version`.
    ///   - timeout: The limit of one attempt of a call, in seconds, above 0.
    ///   - idleTimeout: The longest time without a byte while media are transferred, in seconds, above 0.
    ///   - deadline: The limit of a whole call, in seconds, above 0; infinite for none.
    ///   - transferDeadline: The limit of a whole call that transfers media, in seconds, above 0; infinite for none.
    ///   - decoding: The rules for decoding responses that deviate from their description.
    ///   - onDeviation: A closure that is called for each response that deviates from its description.
    ///   - transport: What carries the requests; URLSession if nil.
    ///   - middleware: What every request passes through, the outermost first.
    ///   - rateLimits: What to do about rate limits.
    ///   - retries: When a request is sent again.
    ///   - audit: Where every call is noted; nil for nowhere.
    ///   - clock: Where the time comes from.
    public init(
        server: Server? = nil, userAgent: String = "swift-ringcentral/1", timeout: TimeInterval = 60,
        idleTimeout: TimeInterval = 60, deadline: TimeInterval = 600, transferDeadline: TimeInterval = 21_600,
        decoding: DecodingOptions = .tolerant,
        onDeviation: (@Sendable (DeviationReport) -> Void)? = nil, transport: (any Transport)? = nil,
        middleware: [any Middleware] = [], rateLimits: RateLimitPolicy = RateLimitPolicy(),
        retries: RetryPolicy = .standard, audit: AuditLog? = nil, clock: any ClientClock = .system
    ) {
        self.server = server
        self.userAgent = userAgent
        self.timeout = timeout
        self.idleTimeout = idleTimeout
        self.deadline = deadline
        self.transferDeadline = transferDeadline
        self.decoding = decoding
        self.onDeviation = onDeviation
        self.transport = transport
        self.middleware = middleware
        self.rateLimits = rateLimits
        self.retries = retries
        self.audit = audit
        self.clock = clock
    }
}
