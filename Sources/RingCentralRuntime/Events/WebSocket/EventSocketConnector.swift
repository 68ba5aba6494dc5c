import Foundation

/// What opens WebSockets.
///
/// URLSession can't on Linux; a server there has a library that can, and a few lines make it fit.
public protocol EventSocketConnector: Sendable {
    /// Opens a WebSocket. The service speaks first: its message may arrive together with its answer to the handshake.
    ///
    /// - Parameter url: The address; it holds a token; do not log it.
    /// - Throws: Whatever keeps it from being opened.
    func connect(to url: URL) async throws -> any EventSocket
}
