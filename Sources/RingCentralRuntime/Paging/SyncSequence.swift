/// A copy brought up to date: what changed since a token, page after page.
///
/// Without a token everything comes. If the service says that the token is no longer good, on whichever page, everything
/// comes from there on, and ``SyncChange/startsAnew`` says so: what was copied before has to be thrown away.
///
///     for try await change in client.messageStore.syncMessages().sync(from: copy.token) {
///         if change.startsAnew { copy.removeAll() }
///         copy.take(change.page.records)
///         copy.token = change.token ?? copy.token
///     }
public struct SyncSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    /// A page of what changed.
    public typealias Element = SyncChange<Page>

    let client: ServiceClient
    let parts: RequestParts
    let token: String?
    /// What only a full synchronization asks for.
    var full: [(name: String, value: String)] = []

    /// Begins a pass over the changes.
    public func makeAsyncIterator() -> Iterator { Iterator(sequence: self) }

    /// The state of one pass over the changes.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        private let sequence: SyncSequence
        private var reader: PageReader<Page>
        private var token: String?
        private var upcoming: Result<RequestParts?, any Error> = .success(nil)
        /// Whether what comes next is the beginning of everything.
        private var startsAnew: Bool
        /// Whether the service has had everything sent anew: it may say so once, not in circles.
        private var isAnew = false

        init(sequence: SyncSequence) {
            self.sequence = sequence
            reader = PageReader(client: sequence.client)
            token = sequence.token
            startsAnew = sequence.token == nil
            upcoming = .success(sequence.token.map(since) ?? full)
        }

        /// Sends for the next page of what changed; nil after the last.
        ///
        /// - Throws: ``APIError``; CancellationError. The sequence ends then.
        public mutating func next() async throws -> SyncChange<Page>? {
            let taken = upcoming
            upcoming = .success(nil)
            guard let request = try taken.get() else { return nil }
            do { return try await read(request) } catch let error as APIError where mayStartAnew(error) {
                (isAnew, startsAnew, token) = (true, true, nil)
                reader = PageReader(client: sequence.client)
                return try await read(full)
            }
        }

        private var names: ServiceDescription.SyncNames { sequence.client.description.names.sync }

        /// Whether the service no longer takes the token, on whichever page it says so.
        private func mayStartAnew(_ error: APIError) -> Bool {
            !isAnew && !startsAnew && sequence.client.description.syncRestartCodes.contains(error.code ?? "")
        }

        private mutating func read(_ request: RequestParts) async throws -> SyncChange<Page>? {
            guard let reading = try await reader.read(request) else { return nil }
            let info = SyncInfo(reading.document, names)
            if let step = reading.next {
                upcoming = reader.request(step, from: request, after: reading.answer).map { $0 }
            } else {
                // Between pages the token stands for what is not all there yet.
                token = info.token ?? token
                if info.newerRecordsExist, let token = info.token {
                    let step = PageToken.query(names.token, token)
                    upcoming = reader.request(step, from: since(token), after: reading.answer).map { $0 }
                }
            }
            defer { startsAnew = false }
            return SyncChange(
                page: reading.page, startsAnew: startsAnew, token: reading.next == nil ? token : nil,
                olderRecordsExist: info.olderRecordsExist)
        }

        private var full: RequestParts {
            var parts = sequence.parts
            parts.removeQuery(names.token)
            for (name, value) in sequence.full { parts.replaceQuery(name, value) }
            parts.replaceQuery(names.type, names.full)
            return parts
        }

        private func since(_ token: String) -> RequestParts {
            var parts = sequence.parts
            parts.replaceQuery(names.type, names.incremental)
            parts.replaceQuery(names.token, token)
            return parts
        }
    }
}

/// What an answer says of the synchronization.
private struct SyncInfo {
    let token: String?
    let newerRecordsExist: Bool
    let olderRecordsExist: Bool

    init(_ document: JSONDocument, _ names: ServiceDescription.SyncNames) {
        let object = document.member(names.object, of: 0)
        func value(_ name: String) -> String? {
            object.flatMap { document.member(name, of: $0) }.flatMap { index in
                switch document.kind(index) {
                case .string, .number: document.text(index)
                case .true: "true"
                default: nil
                }
            }
        }
        token = value(names.token).flatMap { $0.isEmpty ? nil : $0 }
        newerRecordsExist = value(names.newerRecords) == "true"
        olderRecordsExist = value(names.olderRecords) == "true"
    }
}

extension Call where Output: PagedResponse {
    /// What changed since a token, or everything without one.
    ///
    /// Serves endpoints whose paging is ``Paging/sync``.
    ///
    /// - Parameter token: The token of the last ``SyncChange`` that was stored; nil for the first time.
    public func sync(from token: String? = nil) -> SyncSequence<Output> {
        var parts = parts
        if operation.paging != .sync { parts.refuse("the endpoint is no synchronization") }
        return SyncSequence(client: client, parts: parts, token: token)
    }
}
