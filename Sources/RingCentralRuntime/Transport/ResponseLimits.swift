import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The sizes up to which the body of a response is accepted, in bytes.
///
/// Bytes count as they arrive in memory or in the file, after decompression. A response that is larger ends the request
/// with an ``APIError`` whose underlying error is a ``ResponseTooLarge``.
public struct ResponseLimits: Sendable, Hashable {
    /// The limit for a body that is kept in memory.
    public var maximumResponseSize: Int64
    /// The limit for the body of a response with an error status, also of a download.
    public var maximumErrorBodySize: Int64
    /// The limit for a file, all of it included if the download is resumed.
    public var maximumDownloadSize: Int64

    /// - Parameters:
    ///   - maximumResponseSize: The limit for a body that is kept in memory: 64 MiB unless given.
    ///   - maximumErrorBodySize: The limit for the body of a response with an error status: 1 MiB unless given.
    ///   - maximumDownloadSize: The limit for a file: 16 GiB unless given.
    public init(
        maximumResponseSize: Int64 = 64 << 20, maximumErrorBodySize: Int64 = 1 << 20,
        maximumDownloadSize: Int64 = 16 << 30
    ) {
        self.maximumResponseSize = maximumResponseSize
        self.maximumErrorBodySize = maximumErrorBodySize
        self.maximumDownloadSize = maximumDownloadSize
    }
}

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

    /// The limit, its value, and the option to change.
    public var description: String {
        let advice = limit == .maximumResponseSize ? ", or download the body to a file" : ""
        return "the response body is larger than \(bytes) bytes; raise responseLimits.\(limit.rawValue)\(advice)"
    }
}
