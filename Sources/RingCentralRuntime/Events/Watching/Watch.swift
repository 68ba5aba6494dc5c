/// Something to look out for with a synchronization, where no address can be reached and no socket be held.
///
/// What a service's catalog lists is there as static members:
///
///     for try await call in client.watch(.missedCalls, every: 30) { print(call.from?.phoneNumber ?? "unknown") }
public struct Watch<Page: PagedResponse>: Sendable {
    let operation: APIOperation
    let query: [(name: String, value: String)]
    let only: [(name: String, value: String)]
    let since: String?
    let time: String?
    private var path: [String: String] = [:]

    /// - Parameters:
    ///   - operation: The endpoint; its paging is ``Paging/sync``.
    ///   - query: What to ask for.
    ///   - only: What a record has to be, whatever the service sends: properties and their values.
    ///   - since: The query parameter that keeps older records out of a full synchronization.
    ///   - time: The property of a record that says when it came to be.
    public init(
        _ operation: APIOperation, query: KeyValuePairs<String, String> = [:],
        only: KeyValuePairs<String, String> = [:], since: String? = nil, time: String? = nil
    ) {
        self.operation = operation
        self.query = query.map { ($0.key, $0.value) }
        self.only = only.map { ($0.key, $0.value) }
        self.since = since
        self.time = time
    }

    /// The same for another value in the endpoint's path, such as another extension; `~` stands where none is given.
    public func path(_ name: String, _ value: String) -> Watch {
        var copy = self
        copy.path[name] = value
        return copy
    }

    /// The request, without what makes it a synchronization.
    func parts() -> RequestParts {
        var parts = RequestParts(operation)
        for piece in operation.path.split(separator: "{").dropFirst() {
            parts.path(piece.split(separator: "}").first.flatMap { path[String($0)] } ?? "~")
        }
        for (name, value) in query { parts.query(name, value) }
        return parts
    }
}

extension APIClient {
    /// Polls an endpoint, and returns every record that is new since the watch began, once.
    ///
    /// After a temporary failure (``APIError/isTemporary``) it polls again, at longer intervals while failures last, up to
    /// a minute, or after the wait that the service asks for, up to an hour. No record is lost by it.
    ///
    /// - Parameters:
    ///   - watch: The records to watch for.
    ///   - seconds: The time between two requests, in seconds, above 0; the endpoint's rate limit group limits how short
    ///     it can be.
    ///   - onFailure: A closure that is called for each temporary failure.
    /// - Returns: The records as they appear; it throws ``APIError`` if a failure is not temporary, and ends when the
    ///   task is cancelled.
    public func watch<Page>(
        _ watch: Watch<Page>, every seconds: Double = 60, onFailure: (@Sendable (APIError) -> Void)? = nil
    ) -> WatchSequence<Page> {
        WatchSequence(
            client: service, watch: watch, seconds: Lifetime.bounded(seconds) ?? 60, onFailure: onFailure)
    }
}
