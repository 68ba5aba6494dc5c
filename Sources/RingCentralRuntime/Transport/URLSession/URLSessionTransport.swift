import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with URLSession.
///
/// Proxies are those of the system; on Linux the environment names them, as for curl: `http_proxy`, `https_proxy`,
/// `all_proxy` and `no_proxy`. On Linux timeouts are rounded up to whole seconds.
///
/// ## Known issues on Linux
///
/// Foundation of Swift 6.3.1 and earlier ends the process if the connection closes inside the response's headers, or if
/// a chunked response has trailers (swift-corelibs-foundation 5285, fixed by 5286), and if the Content-Length is
/// 2^63 - 512 or more. Nothing outside Foundation can prevent that. A server that must not end so should use a
/// ``Transport`` over async-http-client; the repository has one in `Tests/Downstream/Server`.
///
/// libcurl reports a reset inside the TLS handshake in the same words as one inside the response: the outcome of such a
/// failure is ``APIError/Outcome/unknown``.
public final class URLSessionTransport: Transport {
    private let configuration: URLSessionConfiguration
    private let shared: SessionLine

    /// - Parameter configuration: How the session behaves; by default nothing is kept on disk, and no cookies.
    public init(configuration: URLSessionConfiguration? = nil) {
        self.configuration = configuration ?? Self.defaultConfiguration
        shared = SessionLine(self.configuration, isShared: true)
    }

    private static var defaultConfiguration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        return configuration
    }

    deinit { shared.close() }

    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        #if canImport(FoundationNetworking)
            var request = request
            // A limit below a second would be none: it would end the request at once.
            let limit = request.head.timeoutInterval
            request.head.timeoutInterval = limit < 1 ? 1 : min(limit.rounded(.up), .longestTime)
            if Self.needsLineOfItsOwn(request) {
                let line = SessionLine(configuration, isShared: false)
                defer { line.close() }
                return try await line.send(request)
            }
        #endif
        return try await shared.send(request)
    }

    /// Whether a request may not share connections with others.
    ///
    /// libcurl, which carries requests on Linux, sends a request again by itself if a connection that served others
    /// before breaks: a write would be carried out twice, or hang, as its body is not sent again. And an answer that has
    /// to wait for the disk makes all of its session wait.
    static func needsLineOfItsOwn(_ request: TransportRequest) -> Bool {
        let isRead = ["GET", "HEAD"].contains(request.head.httpMethod ?? "GET")
        return !isRead || request.destination != .memory
    }
}
