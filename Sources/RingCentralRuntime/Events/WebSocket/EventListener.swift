import Foundation

/// Receives events over a WebSocket, and comes back when the connection is lost.
///
/// A lost connection is found again with all that happened in between, if it is not lost for too long; otherwise a new
/// subscription is made, and ``Change/subscribed(_:)`` says so: what happened in between is not told.
public actor EventListener {
    /// What became of the connection.
    public enum Change: Sendable {
        /// It is open, and delivers by a new subscription.
        case subscribed(Subscription)
        /// The subscription was renewed.
        case renewed(Subscription)
        /// It is open again, and nothing was missed.
        case recovered
        /// It is lost, and will be opened again; with the reason, if there is one.
        case lost((any Error)?)
    }

    /// How long the service keeps what happens while a connection is lost, in seconds, unless it says otherwise.
    private static let usualRecovery: TimeInterval = 180

    let client: ServiceClient
    let filters: [EventFilter]
    let expiresIn: Int?
    let heartbeat: TimeInterval
    let onChange: @Sendable (Change) -> Void
    private let connector: any EventSocketConnector
    var clock: any ClientClock { client.configuration.clock }

    private var context: SocketFrame.Context?
    private var recoverySeconds = usualRecovery
    private var lostAt: TimeInterval?
    private var failures = 0
    private var subscription: Subscription?
    /// When the subscription has to be renewed, by the clock's uptime.
    private var renewal: TimeInterval?
    private var recent = RecentIDs(limit: 1000)
    private var pending: [String: Pending] = [:]
    private var lastFrame: TimeInterval = 0
    private var isHandling = false

    private enum Pending { case create, renew }

    /// - Parameters:
    ///   - client: The client that listens.
    ///   - filters: What to tell of.
    ///   - connector: What opens sockets.
    ///   - expiresIn: How many seconds a subscription lives, before it is renewed; the service's own choice if nil.
    ///   - heartbeat: How many seconds lie between two signs of life.
    ///   - onChange: Is told what becomes of the connection.
    public init(
        _ client: some APIClient, filters: [EventFilter], over connector: any EventSocketConnector,
        expiresIn: Int? = nil, heartbeat: TimeInterval = 60, onChange: @escaping @Sendable (Change) -> Void = { _ in }
    ) {
        self.client = client.service
        self.filters = filters
        self.connector = connector
        self.expiresIn = expiresIn
        self.heartbeat = heartbeat
        self.onChange = onChange
    }

    /// Listens until the task is cancelled. An event that was delivered twice is given once.
    ///
    /// - Parameter handle: Takes the events, one after the other.
    /// - Throws: ``APIError`` if the service refuses; CancellationError; what the handler throws.
    public func run(_ handle: @Sendable (ServiceEvent) async throws -> Void) async throws {
        while true {
            let reason: (any Error)?
            do {
                try await connect(handle)
                reason = nil
            } catch let error as HandlerFailure {
                throw error.underlying
            } catch let error as APIError where !error.mayPass {
                throw error
            } catch {
                try Task.checkCancellation()
                reason = error
            }
            lostAt = lostAt ?? clock.uptime
            onChange(.lost(reason))
            failures += 1
            try await clock.sleep(seconds: Backoff.seconds(failures, most: 60, after: reason as? APIError))
        }
    }

    /// One connection, from its beginning to its end.
    private func connect(_ handle: @Sendable (ServiceEvent) async throws -> Void) async throws {
        if let lostAt, clock.uptime - lostAt > recoverySeconds { context = nil }
        let ticket = try await ticket()
        let url: URL
        do { url = try ticket.url(recovering: context, client.server) } catch {
            throw APIError(.invalidRequest, operation: "socket", underlying: error)
        }
        let socket = try await connector.connect(to: url)
        pending = [:]
        lastFrame = clock.uptime
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    do { try await self.keepAlive(socket) } catch {
                        // What can't be written to isn't worth reading from.
                        await socket.close()
                        throw error
                    }
                }
                defer { group.cancelAll() }
                try await read(socket, handle)
            }
        } catch {
            await socket.close()
            throw error
        }
        await socket.close()
    }

    private func ticket() async throws -> SocketTicket {
        guard let operation = client.description.subscriptions?.webSocketToken else {
            let problem = RequestProblem(reason: "the client has no endpoint for sockets")
            throw APIError(.invalidRequest, operation: "socket", underlying: problem)
        }
        return try await Call<SocketTicket>(client, RequestParts(operation)).value
    }

    // MARK: Messages

    private func read(
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
        let body = Subscriptions.body(filters, expiresIn, .webSocket)
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
        let answer: Subscription
        do { answer = try Subscription(json: frame.body) } catch {
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
            decoding: client.configuration.decoding, requestID: nil)
    }

    private func request(
        _ operation: APIOperation, _ path: String, body: JSONValue?, _ what: Pending, _ socket: any EventSocket
    ) async throws {
        let id = UUID().uuidString
        pending[id] = what
        try await socket.send(SocketFrame.request(id, operation.method, path, body: body))
    }

    // MARK: Keeping alive

    /// Sends signs of life, renews the subscription, and gives up a connection from which nothing comes any more.
    private func keepAlive(_ socket: any EventSocket) async throws {
        while true {
            try await clock.sleep(seconds: heartbeat)
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
        let (request, _) = try client.prepare(parts)
        try await self.request(operation, request.url?.path ?? "", body: nil, .renew, socket)
    }
}

/// What the handler of events threw, so that it isn't taken for a lost connection.
private struct HandlerFailure: Error {
    let underlying: any Error
}

/// The latest ids.
struct RecentIDs: Sendable {
    private let limit: Int
    private var ids: Set<String> = []
    private var order: [String] = []
    private var oldest = 0

    init(limit: Int) { self.limit = limit }

    /// Takes note of an id; false if it is among the latest already.
    mutating func insert(_ id: String) -> Bool {
        guard ids.insert(id).inserted else { return false }
        if order.count < limit {
            order.append(id)
        } else {
            ids.remove(order[oldest])
            order[oldest] = id
            oldest = (oldest + 1) % limit
        }
        return true
    }
}
