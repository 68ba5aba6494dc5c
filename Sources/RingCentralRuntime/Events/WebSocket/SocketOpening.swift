import Foundation

/// One attempt to open a socket, which ends in time even if the connector does not.
final class SocketOpening: Sendable {
    private struct State {
        var socket: (any EventSocket)?
        var isAbandoned = false
    }

    private let connector: any EventSocketConnector
    private let watchdog: Watchdog
    private let state = Locked(State())

    /// - Parameters:
    ///   - connector: The connector that opens the socket.
    ///   - watchdog: The watchdog that enforces the limit.
    init(connector: any EventSocketConnector, watchdog: Watchdog) {
        self.connector = connector
        self.watchdog = watchdog
    }

    /// Opens the socket. One that arrives too late is closed.
    ///
    /// - Parameters:
    ///   - url: The address of the socket.
    ///   - moment: The moment to give up at, in the clock's uptime.
    ///   - timeout: The length of time until then, in seconds, for the message.
    /// - Throws: ``APIError``, which tells a certificate that is not trusted from a network that fails;
    ///   CancellationError.
    func socket(
        at url: URL, until moment: TimeInterval, timeout: TimeInterval
    ) async throws -> any EventSocket {
        let operation = APIOperation("socket", .get, "", area: "")
        let expired: @Sendable () -> any Error = {
            let reason = "no connection within the timeout of \(Seconds.text(timeout)) s"
            return APIError(.timeout, operation: operation.id, underlying: RequestProblem(reason: reason))
        }
        do {
            return try await watchdog.run(until: moment, orThrow: expired) { try await self.connect(to: url) }
        } catch {
            if let socket = abandon() { Task { await socket.close() } }
            throw TransportFailure.error(error, operation)
        }
    }

    private func connect(to url: URL) async throws -> any EventSocket {
        let socket = try await connector.connect(to: url)
        let isAbandoned = state.withLock { state in
            if !state.isAbandoned { state.socket = socket }
            return state.isAbandoned
        }
        guard !isAbandoned else {
            await socket.close()
            throw CancellationError()
        }
        return socket
    }

    /// - Returns: The socket, if it arrived at the last moment.
    private func abandon() -> (any EventSocket)? {
        state.withLock { state in
            state.isAbandoned = true
            return state.socket
        }
    }
}
