import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The sizes up to which the body of a response is accepted, in bytes.
///
/// Bytes count as they arrive in memory or in the file, after decompression. A response that is larger ends the request
/// with an ``APIError`` whose underlying error is a ``ResponseTooLarge``. If it is that of an error status, the rest of
/// its body is dropped, and the status and headers count as ever: a token is renewed, a Retry-After is heeded.
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
