import Foundation
import RingCentralRuntime
import RingCentralTesting

/// A socket in memory; what is sent goes to a script, which may answer.
///
/// Sendable unchecked: the iterator belongs to the one that receives.
final class ScriptedSocket: EventSocket, @unchecked Sendable {
    private struct State {
        var isOpen = true
        var isReceiving = false
        /// What is on its way to the client, the end of the connection included.
        var underWay = 0
    }

    private let state = Locked(State())
    private var incoming: AsyncStream<String>.Iterator
    private let continuation: AsyncStream<String>.Continuation
    private let script: @Sendable (JSONValue, ScriptedSocket) -> Void

    init(script: @escaping @Sendable (JSONValue, ScriptedSocket) -> Void) {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        incoming = stream.makeAsyncIterator()
        self.continuation = continuation
        self.script = script
    }

    /// Puts a message on its way to the client.
    func deliver(_ text: String) {
        state.withLock { $0.underWay += 1 }
        continuation.yield(text)
    }

    /// The service closes the connection.
    func end() {
        state.withLock { $0.underWay += 1 }
        continuation.finish()
    }

    /// Whether the client has taken all that was sent, and waits for more; or the connection is closed.
    var isIdle: Bool { state.withLock { !$0.isOpen || ($0.isReceiving && $0.underWay <= 0) } }

    func send(_ text: String) async throws { script(try JSONValue(jsonData: Data(text.utf8)), self) }

    func receive() async throws -> String? {
        state.withLock { $0.isReceiving = true }
        let text = await incoming.next()
        state.withLock { state in
            state.isReceiving = false
            state.underWay -= 1
        }
        try Task.checkCancellation()
        return text
    }

    func close() async {
        state.withLock { $0.isOpen = false }
        continuation.finish()
    }
}

/// Plays the service's end of the sockets, one script a connection; the last one stays.
final class ScriptedGateway: EventSocketConnector {
    typealias Script = @Sendable (JSONValue, ScriptedSocket) -> Void

    private struct State {
        var scripts: [(opening: String?, script: Script)] = []
        var urls: [URL] = []
        var sent: [JSONValue] = []
        var socket: ScriptedSocket?
    }

    private let state = Locked(State())

    /// Adds a connection.
    ///
    /// - Parameters:
    ///   - opening: What ConnectionDetails says, as JSON; nil for no such message.
    ///   - script: Takes what the client sends.
    func connection(_ opening: String? = "{}", _ script: @escaping Script) {
        state.withLock { $0.scripts.append((opening, script)) }
    }

    /// The addresses that were opened.
    var urls: [URL] { state.withLock { $0.urls } }
    /// What the client sent.
    var sent: [JSONValue] { state.withLock { $0.sent } }
    /// Whether nothing is left to do until time passes.
    var isIdle: Bool { state.withLock { $0.socket }?.isIdle ?? true }

    func connect(to url: URL) async throws -> any EventSocket {
        let (number, next) = state.withLock { state in
            state.urls.append(url)
            return (state.urls.count, state.scripts.count > 1 ? state.scripts.removeFirst() : state.scripts.first)
        }
        guard let next else { throw URLError(.cannotConnectToHost) }
        let socket = ScriptedSocket { [state] message, socket in
            state.withLock { $0.sent.append(message) }
            next.script(message, socket)
        }
        state.withLock { $0.socket = socket }
        if let opening = next.opening {
            let context = #"{"token":"wsc-\#(number)","sequence":1}"#
            socket.deliver(
                #"[{"type":"ConnectionDetails","messageId":"d","status":200,"wsc":\#(context)},\#(opening)]"#)
        }
        return socket
    }
}

extension ScriptedSocket {
    /// Answers a request by its message id.
    func answer(_ request: JSONValue, status: Int = 200, _ body: String) {
        let id = request[0]?["messageId"]?.string ?? ""
        deliver(#"[{"type":"ClientRequest","messageId":"\#(id)","status":\#(status)},\#(body)]"#)
    }

    /// Tells of an event.
    func notify(_ uuid: String, sequence: Int = 2, token: String = "wsc-n") {
        let event = #"{"uuid":"\#(uuid)","event":"/account/1/presence","body":{"id":"\#(uuid)"}}"#
        let context = #"{"token":"\#(token)","sequence":\#(sequence)}"#
        deliver(#"[{"type":"ServerNotification","messageId":"n","wsc":\#(context)},\#(event)]"#)
    }
}
