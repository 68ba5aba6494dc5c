import Foundation

/// Receives events over a WebSocket, and reconnects when the connection is lost.
///
/// After a short loss the service recovers the session and delivers the events in between. After a longer one a new
/// subscription is created, and ``Change/subscribed(_:)`` says so: the events in between are not delivered.
///
/// A session also outlives the process: read ``session`` after each event or at the end, store it, and pass it to the
/// next listener. Events may then be delivered twice; compare ``ServiceEvent/uuid`` with those that were handled.
///
/// Requests over the socket are checked against the client's rules, and noted in its audit log, as any call is. A request
/// that has no response within the client's ``ClientConfiguration/timeout`` ends the connection, which is opened again. So
/// does a connection that is not open within it.
///
/// Temporary failures (``APIError/isTemporary``) are reported as ``Change/lost(_:)`` and tried again after 1 to 60
/// seconds, or after the wait that the service asks for, up to an hour. Other failures end the run.
public actor EventListener {
    /// What became of the connection.
    public enum Change: Sendable {
        /// It is open, and delivers by a new subscription.
        case subscribed(EventSubscription)
        /// The subscription was renewed.
        case renewed(EventSubscription)
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

    var context: SocketFrame.Context?
    /// The context when the last event was handled: what came later is delivered again after a restart.
    var handledContext: SocketFrame.Context?
    var recoverySeconds = usualRecovery
    var lostAt: TimeInterval?
    var failures = 0
    var subscription: EventSubscription?
    /// When the subscription has to be renewed, by the clock's uptime.
    var renewal: TimeInterval?
    var recent = RecentIDs<String>(limit: 1000)
    /// The requests whose answers are awaited, by their message ids.
    var pending: [String: PendingRequest] = [:]
    /// Whether the service has said that the connection is open.
    var isOpen = false
    /// Why the connection was given up, if the service owes an answer.
    var silence: APIError?
    var lastFrame: TimeInterval = 0
    /// Since when answers could be read: not while an event is handled.
    var isReadingSince: TimeInterval = 0
    var isHandling = false

    /// - Parameters:
    ///   - client: The client that listens.
    ///   - filters: The events to subscribe to.
    ///   - connector: What opens sockets.
    ///   - expiresIn: How many seconds a subscription lives, before it is renewed; the service's own choice if nil.
    ///   - heartbeat: The time between two heartbeats, in seconds, above 0.
    ///   - session: The session of an earlier listener to resume; nil for a new one. If the service can't recover it, or
    ///     if its filters are others, a new one begins.
    ///   - onChange: A closure that is called for each change of the connection.
    public init(
        _ client: some APIClient, filters: [EventFilter], over connector: any EventSocketConnector,
        expiresIn: Int? = nil, heartbeat: TimeInterval = 60, resuming session: EventSession? = nil,
        onChange: @escaping @Sendable (Change) -> Void = { _ in }
    ) {
        self.client = client.service
        self.filters = filters
        self.connector = connector
        self.expiresIn = expiresIn
        self.heartbeat = Lifetime.bounded(heartbeat) ?? 60
        self.onChange = onChange
        guard let session, session.filters == filters.map(\.rawValue), session.subscription.isIdentified else { return }
        let clock = self.client.configuration.clock
        context = SocketFrame.Context(token: session.token.text, sequence: session.sequence)
        handledContext = context
        subscription = session.subscription
        recoverySeconds = session.recoverySeconds
        lostAt = clock.uptime - max(0, clock.now.timeIntervalSince(session.lastSeen))
        renewal = session.subscription.renewal(clock)
    }

    /// Listens until the task is cancelled. An event that was delivered twice is given once.
    ///
    /// - Parameter handle: Takes the events, one after the other.
    /// - Throws: ``APIError`` if a failure is not temporary, or if the client may not create and renew subscriptions:
    ///   nothing is sent then; CancellationError; what the handler throws.
    public func run(_ handle: @Sendable (ServiceEvent) async throws -> Void) async throws {
        try permit()
        while true {
            let reason: (any Error)?
            do {
                try await connect(handle)
                reason = nil
            } catch let error as HandlerFailure {
                throw error.underlying
            } catch let error as APIError where !error.isTemporary {
                throw error
            } catch {
                try Task.checkCancellation()
                reason = silence ?? error
            }
            lostAt = lostAt ?? clock.uptime
            onChange(.lost(reason))
            failures += 1
            try await clock.sleep(seconds: RetryPolicy.persistent.rest(after: failures, reason as? APIError))
        }
    }

    /// Checks that the requests of a connection are allowed and complete before it is opened.
    private func permit() throws {
        if filters.contains(where: \.isMissingIdentifier) {
            throw APIError(
                .invalidRequest, operation: "socket",
                underlying: RequestProblem(reason: Identifier.missingWords(" in an event filter")))
        }
        guard let operations = client.description.subscriptions else { return }
        for operation in [operations.create, operations.renew] {
            do { try client.permit(operation) } catch {
                client.audit(operation, .failure(error))
                throw error
            }
        }
    }

    /// One connection, from its beginning to its end.
    private func connect(_ handle: @Sendable (ServiceEvent) async throws -> Void) async throws {
        silence = nil
        if let lostAt, clock.uptime - lostAt > recoverySeconds { context = nil }
        let ticket = try await ticket()
        let url: URL
        do { url = try ticket.url(recovering: context, client.server) } catch {
            throw APIError(.invalidRequest, operation: "socket", underlying: error)
        }
        let opening = SocketOpening(connector: connector, watchdog: client.watchdog)
        let socket = try await opening.socket(
            at: url, until: clock.uptime + client.configuration.timeout, timeout: client.configuration.timeout)
        (isOpen, lastFrame, isReadingSince) = (false, clock.uptime, clock.uptime)
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await serve(socket, handle)) } catch { outcome = .failure(error) }
        await socket.close()
        abandon(outcome)
        try outcome.get()
        if let silence { throw silence }
    }

    /// Reads until the connection ends, and keeps it alive meanwhile.
    private func serve(
        _ socket: any EventSocket, _ handle: @Sendable (ServiceEvent) async throws -> Void
    ) async throws {
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
    }

    private func ticket() async throws -> SocketTicket {
        guard let operation = client.description.subscriptions?.webSocketToken else {
            let problem = RequestProblem(reason: "the client has no endpoint for sockets")
            throw APIError(.invalidRequest, operation: "socket", underlying: problem)
        }
        return try await Call<SocketTicket>(client, RequestParts(operation)).value
    }
}
