import Foundation
import NIOCore
import NIOWebSocket

/// One WebSocket connection: frames are `[head, body]`, answers bear the messageId of what they answer.
struct SocketSession {
    let sandbox: Sandbox
    let access: String
    /// What a lost connection is found again by; nil for a new one.
    let lost: String?

    /// For so long a lost connection can be found again; seconds.
    private static let recoveryTime = 180.0

    func run(_ channel: NIOAsyncChannel<WebSocketFrame, WebSocketFrame>) async {
        try? await channel.executeThenClose { inbound, outbound in
            let opening = await sandbox.sockets.open(outbound, channel.channel, recovering: lost)
            let number = opening.number
            defer { Task { await end(opening) } }
            try await outbound.write(SocketFrames.text(details(opening)))
            for message in opening.missed ?? [] { try await outbound.write(SocketFrames.text(message)) }
            for try await frame in inbound {
                switch frame.opcode {
                case .text:
                    var data = frame.unmaskedData
                    let text = data.readString(length: data.readableBytes) ?? ""
                    try await outbound.write(SocketFrames.text(await answer(text, number)))
                case .ping:
                    try await outbound.write(WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData))
                case .connectionClose:
                    let goodbye = WebSocketFrame(fin: true, opcode: .connectionClose, data: frame.unmaskedData)
                    try await outbound.write(goodbye)
                    return
                default: break
                }
            }
        }
    }

    /// The socket has ended. What is not found again in time is gone, and its subscription with it.
    private func end(_ opening: SocketConnections.Opening) async {
        await sandbox.sockets.lose(opening)
        try? await Task.sleep(for: .seconds(sandbox.options.scaled(Self.recoveryTime)))
        if await sandbox.sockets.forget(opening.number) {
            await sandbox.subscriptions.removeAll(ofSocket: opening.number)
        }
    }

    private func details(_ opening: SocketConnections.Opening) -> JSON {
        let options = sandbox.options
        let token = JSON.string(SocketConnections.token(opening.number))
        var body: [String: JSON] = [
            "creationTime": .string(Date.now.formatted(.iso8601)), "maxConnectionsPerSession": 5,
            "recoveryBufferSize": .integer(SocketConnections.mostMissed),
            "recoveryTimeout": .integer(options.told(Self.recoveryTime)),
            "idleTimeout": .integer(options.told(1800)), "absoluteTimeout": .integer(options.told(86_400)),
        ]
        if lost != nil { body["recoveryState"] = opening.missed == nil ? "Failed" : "Successful" }
        return [
            [
                "type": "ConnectionDetails", "messageId": token, "status": 200,
                "wsc": ["token": token, "sequence": 0],
            ],
            .object(body),
        ]
    }

    private func answer(_ text: String, _ number: Int) async -> JSON {
        let frame = (try? JSON(parsing: Data(text.utf8)))?.array ?? []
        let head = frame.first ?? .null, identifier = head["messageId"] ?? .null
        switch head["type"]?.string {
        case "Heartbeat":
            return [["type": "Heartbeat", "messageId": identifier]]
        case "ClientRequest":
            let reply = await carryOut(head, frame.count > 1 ? frame[1] : nil, number)
            return [
                ["type": "ClientRequest", "messageId": identifier, "status": .integer(reply.status), "headers": [:]],
                reply.json ?? [:],
            ]
        default:
            let problem = ErrorReply.service(400, "CMN-101", "The frame is of no type that is known.")
            return [["type": "Error", "messageId": identifier, "status": 400], problem.json ?? [:]]
        }
    }

    private func carryOut(_ head: JSON, _ body: JSON?, _ number: Int) async -> Reply {
        let method = head["method"]?.string ?? "GET", path = head["path"]?.string ?? ""
        if method == "POST", body?["deliveryMode"]?["transportType"] == "WebSocket" {
            return await subscribe(path, body, number)
        }
        let query = FormFields.text(
            (head["query"]?.object ?? [:]).sorted { $0.key < $1.key }.map { name, value in
                FormFields.Field(name: name, value: value.string ?? String(decoding: value.data, as: UTF8.self))
            })
        return await sandbox.reply(
            to: ReceivedRequest(
                method: method, authority: "127.0.0.1", target: query.isEmpty ? path : "\(path)?\(query)",
                headers: ["authorization": "Bearer \(access)", "content-type": "application/json"],
                body: body?.data ?? Data()))
    }

    /// A connection has one subscription, which ends with it.
    private func subscribe(_ path: String, _ body: JSON?, _ number: Int) async -> Reply {
        let store = sandbox.subscriptions
        guard await !store.alive.contains(where: { if case .socket(number) = $0.delivery { true } else { false } })
        else { return ErrorReply.service(403, "SUB-505", "The connection has a subscription.") }
        let filters = body?["eventFilters"]?.strings ?? []
        guard !filters.isEmpty else {
            return ErrorReply.invalid([Finding(name: "eventFilters", message: "eventFilters is missing")])
        }
        let subscription = await store.add(
            filters, .socket(number), life: sandbox.options.scaled(body?["expiresIn"]?.double ?? 604_800))
        return .json(200, subscription.json(address: path))
    }
}
