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
    /// Looks again and again, and gives every record that is new since the watching began, once.
    ///
    /// What fails for a while, after the client's own retries, is tried again at the next look; nothing is lost by it.
    ///
    /// - Parameters:
    ///   - watch: What to look out for.
    ///   - seconds: How long to wait between two looks; the endpoint's rate group limits how short that can be.
    ///   - onFailure: Is told of each look that failed and is repeated.
    /// - Returns: The records as they come; it ends with an ``APIError`` if the service refuses, or when the task is
    ///   cancelled.
    public func watch<Page>(
        _ watch: Watch<Page>, every seconds: Double = 60, onFailure: (@Sendable (APIError) -> Void)? = nil
    ) -> WatchSequence<Page> {
        WatchSequence(client: service, watch: watch, seconds: seconds, onFailure: onFailure)
    }
}
