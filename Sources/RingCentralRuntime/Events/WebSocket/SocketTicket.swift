import Foundation

/// The way to a WebSocket, and the token that opens it.
struct SocketTicket: Model, ResponseValue {
    var uri: String
    var token: String

    init(_ blank: Blank) {
        uri = ""
        token = ""
    }

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &uri)
        fields.field("ws_access_token", &token)
    }

    /// Decodes a response.
    ///
    /// - Throws: ``DecodingProblem`` if it lacks the address or the token; ``JSONProblem``.
    static func decode(_ answer: Answer) throws -> SocketTicket {
        let ticket = try answer.decoded(SocketTicket.self)
        _ = try DecodingProblem.checked(ticket.uri, of: "uri")
        _ = try DecodingProblem.checked(ticket.token, of: "ws_access_token")
        return ticket
    }

    /// The address to open.
    ///
    /// - Parameters:
    ///   - context: What finds a lost connection again; nil for a new one.
    ///   - server: The server that gave the ticket: only one without TLS may lead to a socket without.
    /// - Throws: ``RequestProblem`` if the address is none that a token may go to.
    func url(recovering context: SocketFrame.Context?, _ server: Server) throws -> URL {
        var query = "access_token=" + PercentEncoding.encode(token)
        if let context { query += "&wsc=" + PercentEncoding.encode(context.token) }
        let mark = uri.contains("?") ? "&" : "?"
        let isPlain = server.url.lowercased().hasPrefix("http:")
        guard let url = URL(string: uri + mark + query), url.host != nil,
            url.scheme?.lowercased() == "wss" || (isPlain && url.scheme?.lowercased() == "ws")
        else { throw RequestProblem(reason: "the address of the socket is no wss address") }
        return url
    }
}
