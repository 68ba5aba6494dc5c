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
        isOpen = true
        lostAt = nil
        if let seconds = Lifetime.seconds(frame.body["recoveryTimeout"]) { recoverySeconds = seconds }
        if subscription != nil, frame.body["recoveryState"]?.string == "Successful" {
            failures = 0
            return onChange(.recovered)
        }
        subscription = nil
        renewal = nil
        handledContext = nil
        guard let operation = client.description.subscriptions?.create else { return }
        let body = EventSubscriptions.body(filters, expiresIn, .webSocket)
        try await request(.create, operation, operation.path, body: body, socket)
    }

    private func notify(
        _ frame: SocketFrame, _ handle: @Sendable (ServiceEvent) async throws -> Void
    ) async throws {
        let event = ServiceEvent(json: frame.body)
        if let uuid = event.uuid, !recent.insert(uuid).isNew { return }
        isHandling = true
        defer {
            isHandling = false
            (lastFrame, isReadingSince) = (clock.uptime, clock.uptime)
        }
        do { try await handle(event) } catch { throw HandlerFailure(underlying: error) }
        handledContext = context
    }

    private func answered(_ frame: SocketFrame) throws {
        guard let request = frame.messageID.flatMap({ pending.removeValue(forKey: $0) }) else { return }
        let answer = answer(frame, request.operation)
        guard (200..<300).contains(answer.status) else { throw refusal(answer, request) }
        note(request, .success(answer))
        let subscription: EventSubscription
        do { subscription = try EventSubscription(json: frame.body).identified() } catch {
            // A new session replaces the one whose subscription is not known.
            forgetSession()
            throw answer.error(.unreadableAnswer, underlying: error)
        }
        failures = 0
        self.subscription = subscription
        handledContext = context
        renewal = subscription.renewal(clock)
        onChange(request.kind == .create ? .subscribed(subscription) : .renewed(subscription))
    }

    /// The service may refuse a request so, or what a lost connection was to be found again by.
    private func failed(_ frame: SocketFrame) throws {
        (context, handledContext) = (nil, nil)
        if let request = frame.messageID.flatMap({ pending.removeValue(forKey: $0) }) {
            throw refusal(answer(frame, request.operation), request)
        }
        let socket = APIOperation("socket", .get, "", area: "")
        throw APIError(.connection, operation: socket.id, answer: answer(frame, socket))
    }

    private func refusal(_ answer: Answer, _ request: PendingRequest) -> APIError {
        let error = answer.status == 0 ? answer.error(.connection) : answer.error()
        note(request, .failure(error))
        guard request.kind == .renew else { return error }
        // What can't be renewed is made anew, with the next connection.
        forgetSession()
        return APIError(.connection, operation: "socket", answer: answer)
    }

    /// Has the next connection begin a new session, with a new subscription.
    private func forgetSession() { (subscription, context, handledContext) = (nil, nil, nil) }

    private func answer(_ frame: SocketFrame, _ operation: APIOperation) -> Answer {
        Answer(
            to: operation, status: frame.status ?? 0, body: Data(frame.body.description.utf8), client.configuration,
            client.description)
    }

    // MARK: Requests

    func request(
        _ kind: PendingRequest.Kind, _ operation: APIOperation, _ path: String, body: JSONValue?,
        _ socket: any EventSocket
    ) async throws {
        let id = UUID().uuidString
        pending[id] = PendingRequest(kind: kind, operation: operation, sent: clock.uptime)
        try await socket.send(SocketFrame.request(id, operation.method, path, body: body))
    }

    /// The connection has ended: nothing is answered any more.
    func abandon(_ outcome: Result<Void, any Error>) {
        for request in pending.values {
            var reason: any Error = silence ?? APIError(.connection, operation: request.operation.id)
            if silence == nil, case .failure(let error) = outcome { reason = error }
            note(request, .failure(reason))
        }
        pending = [:]
    }

    private func note(_ request: PendingRequest, _ outcome: Result<Answer, any Error>) {
        client.audit(request.operation, outcome)
    }
}

/// A request that went over the socket, and whose answer is awaited.
struct PendingRequest {
    enum Kind { case create, renew }

    let kind: Kind
    let operation: APIOperation
    /// When it was sent, by the clock's uptime.
    let sent: TimeInterval
}
