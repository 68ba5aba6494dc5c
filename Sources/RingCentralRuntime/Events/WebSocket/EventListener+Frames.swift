import Foundation

/// What comes over the socket.
extension EventListener {
    func read(
        _ socket: any EventSocket, _ handle: @Sendable (ServiceEvent) async throws -> Void
    ) async throws {
        while let text = try await socket.receive() {
            lastFrame = clock.uptime
            let frame = SocketFrame(text)
            if let new = frame.context, frame.kind == .connectionDetails || new.sequence >= context?.sequence ?? 0 {
                context = new
            }
            switch frame.kind {
            case .connectionDetails: try await opened(frame, socket)
            case .serverNotification: try await notify(frame, handle)
            case .clientRequest: try answered(frame)
            case .error: try failed(frame)
            case .heartbeat, nil: break
            }
        }
    }

    private func opened(_ frame: SocketFrame, _ socket: any EventSocket) async throws {
        failures = 0
        lostAt = nil
        if let seconds = frame.body["recoveryTimeout"]?.double { recoverySeconds = seconds }
        if subscription != nil, frame.body["recoveryState"]?.string == "Successful" { return onChange(.recovered) }
        subscription = nil
        renewal = nil
        guard let operation = client.description.subscriptions?.create else { return }
        let body = EventSubscriptions.body(filters, expiresIn, .webSocket)
        try await request(operation, operation.path, body: body, .create, socket)
    }

    private func notify(
        _ frame: SocketFrame, _ handle: @Sendable (ServiceEvent) async throws -> Void
    ) async throws {
        let event = ServiceEvent(json: frame.body)
        if let uuid = event.uuid, !recent.insert(uuid) { return }
        isHandling = true
        defer {
            isHandling = false
            lastFrame = clock.uptime
        }
        do { try await handle(event) } catch { throw HandlerFailure(underlying: error) }
    }

    private func answered(_ frame: SocketFrame) throws {
        guard let what = frame.messageID.flatMap({ pending.removeValue(forKey: $0) }) else { return }
        guard let status = frame.status, (200..<300).contains(status) else { throw refusal(frame, what) }
        let answer: EventSubscription
        do { answer = try EventSubscription(json: frame.body) } catch {
            throw self.answer(frame, what).error(.unreadableAnswer, underlying: error)
        }
        subscription = answer
        let life = answer.expirationTime?.timeIntervalSince(clock.now) ?? answer.expiresIn.map { TimeInterval($0) }
        renewal = life.map { clock.uptime + $0 * 0.8 }
        onChange(what == .create ? .subscribed(answer) : .renewed(answer))
    }

    /// The service may refuse a request so, or what a lost connection was to be found again by.
    private func failed(_ frame: SocketFrame) throws {
        let what = frame.messageID.flatMap { pending.removeValue(forKey: $0) }
        if let what, frame.status != nil { throw refusal(frame, what) }
        context = nil
        throw APIError(.connection, operation: "socket", answer: answer(frame, what ?? .create))
    }

    private func refusal(_ frame: SocketFrame, _ what: Pending) -> APIError {
        // What can't be renewed is made anew, with the next connection.
        if what == .renew {
            subscription = nil
            context = nil
            return APIError(.connection, operation: "socket", answer: answer(frame, what))
        }
        return answer(frame, what).error()
    }

    private func answer(_ frame: SocketFrame, _ what: Pending) -> Answer {
        let operations = client.description.subscriptions
        let operation = what == .create ? operations?.create : operations?.renew
        return Answer(
            status: frame.status ?? 0, headers: HTTPHeaders(), body: Data(frame.body.description.utf8),
            operation: operation ?? APIOperation("socket", .get, "", area: ""),
            decoding: client.configuration.decoding, requestID: nil, batch: [])
    }

    func request(
        _ operation: APIOperation, _ path: String, body: JSONValue?, _ what: Pending, _ socket: any EventSocket
    ) async throws {
        let id = UUID().uuidString
        pending[id] = what
        try await socket.send(SocketFrame.request(id, operation.method, path, body: body))
    }
}
