import Foundation

/// The failure of an attempt that another attempt may get over.
enum Setback: Sendable, Equatable {
    /// The host could not be reached: there may be no network at all.
    case unreachable
    /// The connection failed before the request was sent.
    case notSent
    /// No response, or not all of it: the request may have been carried out.
    case noResponse
    /// A status that tells of a failure on the way; the request may have been carried out.
    case status(retryAfter: TimeInterval?)

    /// - Parameter error: The error of an attempt; nil is returned for one that time can't fix.
    init?(_ error: any Error) {
        guard let error = error as? APIError, error.kind == .connection || error.kind == .timeout else { return nil }
        guard error.outcome == .notSent else {
            self = .noResponse
            return
        }
        guard !TransportFailure.isFinal(error.underlying) else { return nil }
        let code = (error.underlying as? URLError)?.code
        self = code.map(Self.unreachableCodes.contains) ?? false ? .unreachable : .notSent
    }

    /// - Parameter response: A response; nil is returned for one that is final, and for 429.
    init?(_ response: TransportAnswer, now: Date) {
        guard [408, 500, 502, 503, 504].contains(response.head.statusCode) else { return nil }
        self = .status(retryAfter: RetryAfter.seconds(HTTPHeaders(response.head), now: now))
    }

    /// The codes of a machine without a network, and of a host that does not exist or takes no connections.
    private static let unreachableCodes: Set<URLError.Code> = [
        .notConnectedToInternet, .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost, .dataNotAllowed,
        .internationalRoamingOff,
    ]

    /// The time that the service asks to wait, in seconds; nil if it does not say.
    var retryAfter: TimeInterval? { if case .status(let seconds) = self { seconds } else { nil } }

    /// Whether it is certain that the request was not sent.
    var isCertain: Bool { self == .unreachable || self == .notSent }
}
