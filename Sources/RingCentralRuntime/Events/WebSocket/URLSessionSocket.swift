#if !canImport(FoundationNetworking)
    import Foundation

    /// Opens WebSockets with URLSession.
    public struct URLSessionSocketConnector: EventSocketConnector {
        private let session: URLSession

        /// - Parameter session: What opens the sockets.
        public init(session: URLSession = URLSession(configuration: .ephemeral)) {
            self.session = session
        }

        /// Opens a WebSocket; what keeps it from being opened shows when it is first used.
        public func connect(to url: URL) async throws -> any EventSocket {
            let task = session.webSocketTask(with: url)
            task.resume()
            return URLSessionSocket(task: task)
        }
    }

    extension EventSocketConnector where Self == URLSessionSocketConnector {
        /// URLSession's own sockets.
        public static var urlSession: URLSessionSocketConnector { URLSessionSocketConnector() }
    }

    /// A socket of URLSession, which answers pings by itself.
    struct URLSessionSocket: EventSocket {
        let task: URLSessionWebSocketTask

        func send(_ text: String) async throws {
            try await task.send(.string(text))
        }

        func receive() async throws -> String? {
            try await withTaskCancellationHandler {
                do {
                    switch try await task.receive() {
                    case .string(let text): return text
                    case .data(let data): return String(decoding: data, as: UTF8.self)
                    @unknown default: return ""
                    }
                } catch {
                    try Task.checkCancellation()
                    if task.closeCode != .invalid { return nil }
                    throw error
                }
            } onCancel: {
                task.cancel(with: .goingAway, reason: nil)
            }
        }

        func close() async {
            task.cancel(with: .normalClosure, reason: nil)
        }
    }
#endif
