import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A request that was sent.
public struct SentRequest: Sendable {
    /// What it does, such as `GET`.
    public let method: String
    /// The address.
    public let url: URL?
    /// The path as it was sent, encoded.
    public let path: String
    /// The query as it was sent, encoded; nil if there was none.
    public let query: String?
    /// The headers, the one with the token among them.
    public let headers: HTTPHeaders
    /// The body; empty if there was none.
    public let body: Data

    init(_ request: URLRequest, body: Data) {
        method = request.httpMethod ?? "GET"
        url = request.url
        let components = request.url.flatMap { URLComponents(url: $0, resolvingAgainstBaseURL: true) }
        path = components?.percentEncodedPath ?? ""
        query = components?.percentEncodedQuery
        headers = HTTPHeaders(request.allHTTPHeaderFields ?? [:])
        self.body = body
    }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; null if it is none.
    public var json: JSONValue {
        do { return try JSONValue(jsonData: body) } catch { return .null }
    }
}
