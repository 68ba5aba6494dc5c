import Foundation

/// What keeps the connection and the subscription alive.
extension EventListener {
    /// Sends signs of life, renews the subscription, and gives up a connection from which nothing comes any more.
    func keepAlive(_ socket: any EventSocket) async throws {
        while true {
            let untilRenewal = renewal.map { max(1, $0 - clock.uptime) } ?? heartbeat
            try await clock.sleep(seconds: min(heartbeat, untilRenewal))
            if !isHandling, clock.uptime - lastFrame > heartbeat * 2.5 { return await socket.close() }
            try await socket.send(SocketFrame.heartbeat(UUID().uuidString))
            if let renewal, clock.uptime >= renewal { try await renew(socket) }
        }
    }

    private func renew(_ socket: any EventSocket) async throws {
        renewal = nil
        guard let subscription, let operation = client.description.subscriptions?.renew else { return }
        var parts = RequestParts(operation)
        parts.path(subscription.id)
        let request = try client.prepare(parts)
        try await self.request(operation, request.url?.path ?? "", body: nil, .renew, socket)
    }
}
