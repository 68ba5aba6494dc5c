import Foundation

/// What keeps the connection and the subscription alive.
extension EventListener {
    /// Sends signs of life, renews the subscription, and gives up a connection from which nothing comes any more.
    func keepAlive(_ socket: any EventSocket) async throws {
        while true {
            try await clock.sleep(seconds: untilNextDuty)
            if !isHandling, clock.uptime - lastFrame > heartbeat * 2.5 { return await socket.close() }
            if let overdue {
                silence = overdue
                return await socket.close()
            }
            try await socket.send(SocketFrame.heartbeat(UUID().uuidString))
            if isOpen, pending.isEmpty, let renewal, clock.uptime >= renewal { try await renew(socket) }
        }
    }

    /// How many seconds go by until there is something to do.
    private var untilNextDuty: TimeInterval {
        if !isOpen { return min(heartbeat, answerTime) }
        // What can't be read while an event is handled can't be late.
        let deadlines = isHandling ? [] : pending.values.map { $0.sent + answerTime }
        let times = pending.isEmpty ? [renewal].compactMap { $0 } : deadlines
        return times.map { max(1, $0 - clock.uptime) }.reduce(heartbeat, min)
    }

    /// What the service does not answer in time; nil if there is no such thing.
    private var overdue: APIError? {
        guard !isHandling else { return nil }
        func isLate(_ start: TimeInterval) -> Bool { clock.uptime - max(start, isReadingSince) >= answerTime }
        if !isOpen, isLate(isReadingSince) { return APIError(.timeout, operation: "socket") }
        return pending.values.first { isLate($0.sent) }.map { APIError(.timeout, operation: $0.operation.id) }
    }

    /// How many seconds the service has for an answer.
    private var answerTime: TimeInterval { client.configuration.timeout }

    private func renew(_ socket: any EventSocket) async throws {
        guard let subscription, let operation = client.description.subscriptions?.renew else { return }
        var parts = RequestParts(operation)
        parts.path(subscription.id)
        let request = try client.prepare(parts)
        try await self.request(.renew, operation, request.url?.path ?? "", body: nil, socket)
    }
}
