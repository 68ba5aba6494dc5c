/// A message over the socket: a list of what it is and what it says.
struct SocketFrame: Sendable {
    /// What a message is.
    enum Kind: String {
        case connectionDetails = "ConnectionDetails"
        case clientRequest = "ClientRequest"
        case serverNotification = "ServerNotification"
        case heartbeat = "Heartbeat"
        case error = "Error"
    }

    /// The token that recovers a session, and the position in it.
    struct Context: Sendable, CustomReflectable {
        var token: String
        var sequence: Int

        /// Shows the position, since a dump may end up in logs.
        var customMirror: Mirror { Mirror(self, children: ["sequence": sequence]) }
    }

    /// Nil for a kind that is not known.
    let kind: Kind?
    /// Joins an answer to its request.
    let messageID: String?
    /// The HTTP status of an answer.
    let status: Int?
    let context: Context?
    let body: JSONValue

    /// Reads a message; what is none of the service's has no kind.
    init(_ text: String) {
        let parts: [JSONValue]
        do { parts = try JSONValue(jsonData: .init(text.utf8)).array ?? [] } catch { parts = [] }
        let meta = parts.first ?? .null
        kind = meta["type"]?.string.flatMap(Kind.init)
        messageID = meta["messageId"]?.string
        status = meta["status"]?.int
        context = meta["wsc"]?["token"]?.string.map { Context(token: $0, sequence: meta["wsc"]?["sequence"]?.int ?? 0) }
        body = parts.count > 1 ? parts[1] : .null
    }

    /// A sign of life.
    static func heartbeat(_ id: String) -> String {
        JSONValue.array([["type": .string(Kind.heartbeat.rawValue), "messageId": .string(id)]]).description
    }

    /// A request of the API, by the same method and path as over HTTP.
    static func request(_ id: String, _ method: HTTPMethod, _ path: String, body: JSONValue?) -> String {
        let meta: JSONValue = [
            "type": .string(Kind.clientRequest.rawValue), "messageId": .string(id),
            "method": .string(method.rawValue), "path": .string(path),
        ]
        return JSONValue.array([meta] + (body.map { [$0] } ?? [])).description
    }
}
