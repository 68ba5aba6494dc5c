import AsyncHTTPClient
import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Carries the client's requests with async-http-client.
public struct HTTPClientTransport: Transport {
    private let client: HTTPClient

    /// - Parameter client: What sends. It must not follow redirects: that is not a transport's to decide.
    public init(client: HTTPClient) {
        self.client = client
    }

    /// How an HTTPClient has to behave in order to serve here.
    public static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .enabled(limit: .ratio(100))
        return configuration
    }

    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let response: HTTPClientResponse
        do {
            response = try await client.execute(try outgoing(request), deadline: deadline(request))
        } catch {
            throw Self.isUnsent(error) ? UnsentRequest(underlying: Self.failure(error)) : Self.failure(error)
        }
        return try await answer(request, response)
    }

    private func outgoing(_ request: TransportRequest) throws -> HTTPClientRequest {
        var outgoing = HTTPClientRequest(url: request.head.url?.absoluteString ?? "")
        outgoing.method = .init(rawValue: request.head.httpMethod ?? "GET")
        for (name, value) in request.head.allHTTPHeaderFields ?? [:] {
            outgoing.headers.replaceOrAdd(name: name, value: value)
        }
        switch request.body {
        case .none: break
        case .data(let data): outgoing.body = .bytes(data)
        case .file(let url):
            let size = try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int64
            outgoing.body = .stream(
                FileChunks(url: url, report: request.onProgress), length: size.map { .known($0) } ?? .unknown)
        }
        return outgoing
    }

    /// A file may take as long as it takes; everything else has to be there in time.
    private func deadline(_ request: TransportRequest) -> NIODeadline {
        guard case .memory = request.destination else { return .distantFuture }
        if case .file = request.body { return .distantFuture }
        return .now() + .milliseconds(Int64(min(max(0, request.head.timeoutInterval), 1_000_000_000) * 1000))
    }

    private func answer(_ request: TransportRequest, _ response: HTTPClientResponse) async throws -> TransportAnswer {
        let status = Int(response.status.code)
        let fields = Dictionary(response.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { $0 + ", " + $1 })
        guard let url = request.head.url,
            let head = HTTPURLResponse(url: url, statusCode: status, httpVersion: "HTTP/1.1", headerFields: fields)
        else { throw URLError(.badServerResponse) }
        var sink = AnswerSink(request)
        sink.begin(head)
        do {
            for try await chunk in response.body {
                try sink.take(Data(chunk.readableBytesView))
                request.onProgress?(sink.progress)
            }
            return try sink.end()
        } catch {
            // Broken off on its way into a file, it can be taken up again later.
            throw sink.failure(Self.failure(error))
        }
    }

    /// Whether the connection was never made, so that no byte of the request can have gone out.
    private static func isUnsent(_ error: any Error) -> Bool {
        switch error {
        case is NIOConnectionError, is NIOSSLExtraError: true
        case NIOSSLError.handshakeFailed: true
        case let error as HTTPClientError:
            [.connectTimeout, .tlsHandshakeTimeout, .httpProxyHandshakeTimeout, .getConnectionFromPoolTimeout]
                .contains(error)
        default: false
        }
    }

    /// What the client tells apart.
    private static func failure(_ error: any Error) -> any Error {
        switch error as? HTTPClientError {
        case .cancelled: CancellationError()
        case .deadlineExceeded, .connectTimeout, .readTimeout, .tlsHandshakeTimeout: URLError(.timedOut)
        default: error
        }
    }
}
