import Foundation

/// How a client behaves.
public struct ClientConfiguration: Sendable {
    /// Where the service runs; nil for the usual place.
    public var server: Server?
    /// Who asks, as `App/Version`: the service's support finds requests by it.
    public var userAgent: String
    /// How long to wait for an answer, in seconds.
    public var timeout: TimeInterval
    /// What to do with what can't be read.
    public var decoding: DecodingOptions
    /// What carries the requests; URLSession if nil.
    public var transport: (any Transport)?
    /// What every request passes through, the outermost first.
    public var middleware: [any Middleware]
    /// Where the time comes from.
    public var clock: any ClientClock

    /// - Parameters:
    ///   - server: Where the service runs; nil for the usual place.
    ///   - userAgent: Who asks, as `App/Version`.
    ///   - timeout: How long to wait for an answer, in seconds.
    ///   - decoding: What to do with what can't be read.
    ///   - transport: What carries the requests; URLSession if nil.
    ///   - middleware: What every request passes through, the outermost first.
    ///   - clock: Where the time comes from.
    public init(
        server: Server? = nil, userAgent: String = "swift-ringcentral/1", timeout: TimeInterval = 60,
        decoding: DecodingOptions = DecodingOptions(), transport: (any Transport)? = nil,
        middleware: [any Middleware] = [], clock: any ClientClock = .system
    ) {
        self.server = server
        self.userAgent = userAgent
        self.timeout = timeout
        self.decoding = decoding
        self.transport = transport
        self.middleware = middleware
        self.clock = clock
    }
}
