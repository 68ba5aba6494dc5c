extension APIClient {
    /// The events that match some filters, as they arrive over a WebSocket.
    ///
    ///     for try await event in client.listen(to: [.instantMessage()], over: .urlSession) { ... }
    ///
    /// - Parameters:
    ///   - filters: The events to subscribe to.
    ///   - connector: What opens sockets.
    ///   - expiresIn: How many seconds a subscription lives, before it is renewed; the service's own choice if nil.
    ///   - heartbeat: How many seconds lie between two signs of life.
    ///   - session: The session of an earlier ``EventListener`` to resume; nil for a new one.
    ///   - onChange: A closure that is called for each change of the connection.
    /// - Returns: The events; it ends with an ``APIError`` if the service refuses, and the connection ends with it. What
    ///   isn't taken is kept in memory: ``EventListener/run(_:)`` waits for its handler instead.
    public func listen(
        to filters: [EventFilter], over connector: any EventSocketConnector, expiresIn: Int? = nil,
        heartbeat: Double = 60, resuming session: EventSession? = nil,
        onChange: @escaping @Sendable (EventListener.Change) -> Void = { _ in }
    ) -> AsyncThrowingStream<ServiceEvent, any Error> {
        let listener = EventListener(
            self, filters: filters, over: connector, expiresIn: expiresIn, heartbeat: heartbeat, resuming: session,
            onChange: onChange)
        return AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await listener.run { continuation.yield($0) }
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
