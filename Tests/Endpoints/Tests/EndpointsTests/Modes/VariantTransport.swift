#if SANDBOX
    import Foundation
    import RingCentralRuntime
    import Sandbox

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// Responds with the variants of a sandbox in this process, one after the other.
    ///
    /// The first request of an operation is carried out by the sandbox; the same request gets the other variants of its
    /// response.
    actor VariantTransport: Transport {
        /// The address of the server; nothing is sent there.
        static let address = "http://127.0.0.1"

        private let sandbox: LocalSandbox
        /// Nil: responses are as described.
        private var mode: String?
        private var variants: [LocalSandbox.Response] = []
        private var next = 0

        init(_ sandbox: LocalSandbox) { self.sandbox = sandbox }

        /// Begins with the variants of a mode.
        func begin(_ mode: String) { self.mode = mode }

        /// The number of variants that the response has; 0 before the first request.
        var count: Int { variants.count }

        /// The place and kind of the deviation of the last response; nil: it was as described.
        private(set) var deviation: String?

        /// Begins with another operation.
        func reset() {
            variants = []
            deviation = nil
        }

        /// Responds with this variant next.
        func select(_ variant: Int) {
            next = variant
            deviation = nil
        }

        func send(_ request: TransportRequest) async throws -> TransportAnswer {
            guard let url = request.head.url else { throw URLError(.badURL) }
            let response = try await response(to: request, at: url)
            deviation = response.headers["X-Sandbox-Deviation"]
            guard
                let head = HTTPURLResponse(
                    url: url, statusCode: response.status, httpVersion: "HTTP/1.1", headerFields: response.headers)
            else { throw URLError(.badServerResponse) }
            var sink = AnswerSink(request)
            sink.begin(head)
            try sink.take(response.body)
            return try sink.end()
        }

        private func response(to request: TransportRequest, at url: URL) async throws -> LocalSandbox.Response {
            let method = request.head.httpMethod ?? "GET"
            let target = String(url.absoluteString.dropFirst(Self.address.count))
            let headers = request.head.allHTTPHeaderFields ?? [:]
            guard let mode else {
                return await sandbox.response(to: method, target, headers: headers, body: try Self.bytes(request.body))
            }
            if variants.isEmpty {
                variants = try await sandbox.responses(
                    in: mode, to: method, target, headers: headers, body: try Self.bytes(request.body))
            }
            guard variants.indices.contains(next) else { throw URLError(.badServerResponse) }
            return variants[next]
        }

        private static func bytes(_ body: TransportBody) throws -> Data {
            switch body {
            case .none: Data()
            case .data(let data): data
            case .file(let url): try Data(contentsOf: url)
            }
        }
    }
#endif
