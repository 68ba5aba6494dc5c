import Foundation

/// A sandbox without a connection: a request is a call, and its response the result.
///
/// For tests that make too many requests for a server. Delays and broken connections, which faults may ask for, do not
/// take place; there are no WebSockets.
public struct LocalSandbox: Sendable {
    /// The status, headers and body of a response.
    public struct Response: Sendable {
        public let status: Int
        public let headers: [String: String]
        public let body: Data
    }

    /// The host and port in the addresses of responses.
    public static let authority = "127.0.0.1"

    private let sandbox: Sandbox

    /// Creates a sandbox; of the options, those of the server are ignored.
    ///
    /// - Throws: ``CatalogProblem`` if the catalog can't be read.
    public init(_ options: SandboxOptions = SandboxOptions()) async throws {
        sandbox = try Sandbox(options: options, catalog: try await CatalogCache.shared.catalog(options.catalog))
    }

    /// Returns the response to a request.
    ///
    /// - Parameters:
    ///   - target: The path and the query, percent-encoded.
    ///   - headers: The header fields of the request.
    public func response(
        to method: String, _ target: String, headers: [String: String] = [:], body: Data = Data()
    ) async -> Response {
        Response(await sandbox.reply(to: Self.request(method, target, headers, body)))
    }

    /// Returns the response to a request in each variant of a mode; the usual one if the mode does not apply.
    ///
    /// The request is carried out once. The header `X-Sandbox-Deviation` says what deviates.
    ///
    /// - Throws: An error that names the modes, if there is none of this name.
    public func responses(
        in mode: String, to method: String, _ target: String, headers: [String: String] = [:], body: Data = Data()
    ) async throws -> [Response] {
        let mode = try ModeChoice(mode).mode
        return await sandbox.replies(to: Self.request(method, target, headers, body), in: mode).map(Response.init)
    }

    private static func request(
        _ method: String, _ target: String, _ headers: [String: String], _ body: Data
    ) -> ReceivedRequest {
        let lowercased = Dictionary(headers.map { ($0.lowercased(), $1) }) { _, last in last }
        return ReceivedRequest(method: method, authority: authority, target: target, headers: lowercased, body: body)
    }
}

extension LocalSandbox.Response {
    fileprivate init(_ reply: Reply) {
        let data =
            switch reply.body {
            case .none: Data()
            case .data(let data): data
            case .media(let content, let range): Data(content.bytes(range))
            }
        self.init(status: reply.status, headers: reply.headers, body: data)
    }
}
