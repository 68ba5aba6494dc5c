import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The error for a response body that is larger than ``ResponseLimits`` allow.
public struct ResponseTooLarge: Error, CustomStringConvertible {
    /// One of the limits.
    public enum Limit: String, Sendable {
        /// ``ResponseLimits/maximumResponseSize``.
        case maximumResponseSize
        /// ``ResponseLimits/maximumErrorBodySize``.
        case maximumErrorBodySize
        /// ``ResponseLimits/maximumDownloadSize``.
        case maximumDownloadSize
    }

    /// The limit that was exceeded.
    public let limit: Limit
    /// Its value, in bytes.
    public let bytes: Int64
    /// Status and headers of the response.
    public let head: HTTPURLResponse
    /// The first bytes of the body of an error, as many as the limit allows.
    var beginning = Data()

    /// The limit, its value, and the option to change.
    public var description: String {
        let advice = limit == .maximumResponseSize ? ", or download the body to a file" : ""
        return "the response body is larger than \(bytes) bytes; raise responseLimits.\(limit.rawValue)\(advice)"
    }
}
