import Foundation

/// An open WebSocket that carries text.
///
/// Pings are answered by whoever implements it, at once: the service closes a connection whose pong is 10 seconds late.
public protocol EventSocket: Sendable {
    /// Sends a text message.
    ///
    /// - Throws: Whatever keeps it from being sent.
    func send(_ text: String) async throws
    /// The next text message; nil once the other side has closed the connection.
    ///
    /// - Throws: Whatever keeps it from arriving; CancellationError if the task is cancelled while it waits.
    func receive() async throws -> String?
    /// Closes the connection; a `receive()` that waits then ends.
    func close() async
}
