/// A copy brought up to date: what changed since a token, page after page.
///
/// Without a token everything comes. If the service says that the token is no longer good, everything comes as well,
/// and the first page says so: what was copied before has to be thrown away.
///
///     for try await change in client.messageStore.syncMessages().sync(from: copy.token) {
///         if change.startsAnew { copy.removeAll() }
///         copy.take(change.page.records)
///         copy.token = change.token ?? copy.token
///     }
public struct SyncSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    public typealias Element = SyncChange<Page>

    let client: ServiceClient
    let parts: RequestParts
    let token: String?
    /// What only a full synchronization asks for.
    var full: [(name: String, value: String)] = []

    public func makeAsyncIterator() -> Iterator {
        Iterator(sequence: self)
    }

    /// The state of one pass over the changes.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        private let sequence: SyncSequence
        private var token: String?
        private var upcoming: Upcoming
        private var seen: Set<PageToken> = []

        private enum Upcoming: Sendable {
            case first
            case page(RequestParts)
            case failure(any Error)
            case nothing
        }

        init(sequence: SyncSequence) {
            self.sequence = sequence
            token = sequence.token
            upcoming = .first
        }

        private var client: ServiceClient { sequence.client }

        public mutating func next() async throws -> SyncChange<Page>? {
            let taken = upcoming
            upcoming = .nothing
            switch taken {
            case .nothing: return nil
            case .failure(let error): throw error
            case .page(let next): return try await read(next, startsAnew: false)
            case .first:
                guard let known = token else { return try await read(full, startsAnew: true) }
                do {
                    return try await read(since(known), startsAnew: false)
                } catch let error as APIError where client.description.syncRestartCodes.contains(error.code ?? "") {
                    token = nil
                    return try await read(full, startsAnew: true)
                }
            }
        }

        private mutating func read(_ request: RequestParts, startsAnew: Bool) async throws -> SyncChange<Page> {
            let answer = try await client.answer(request)
            let (page, document) = try answer.read {
                let document = try JSONDocument(answer.body)
                return (try FieldVisitor.decode(Page.self, from: document, options: answer.decoding), document)
            }
            let position = PagePosition(document: document, parts: request, count: page.pageItems.count)
            let info = SyncInfo(document)
            let step = position.next()
            if let step {
                var next = request
                step.apply(to: &next, client.server)
                upcoming = take(step, next, answer)
            } else if info.newerRecordsExist, let token = info.token {
                upcoming = take(.query("syncToken", token), since(token), answer)
            }
            // Between pages the token stands for what is not all there yet.
            if step == nil { token = info.token ?? token }
            return SyncChange(
                page: page, startsAnew: startsAnew, token: step == nil ? token : nil,
                olderRecordsExist: info.olderRecordsExist)
        }

        private mutating func take(_ step: PageToken, _ next: RequestParts, _ answer: Answer) -> Upcoming {
            guard seen.insert(step).inserted else { return .failure(answer.error(.paging)) }
            return next.problem.map { .failure(answer.error(.redirected, underlying: $0)) } ?? .page(next)
        }

        private var full: RequestParts {
            var parts = sequence.parts
            parts.removeQuery("syncToken")
            for (name, value) in sequence.full { parts.replaceQuery(name, value) }
            parts.replaceQuery("syncType", "FSync")
            return parts
        }

        private func since(_ token: String) -> RequestParts {
            var parts = sequence.parts
            parts.replaceQuery("syncType", "ISync")
            parts.replaceQuery("syncToken", token)
            return parts
        }
    }
}

/// A page of what changed.
public struct SyncChange<Page: PagedResponse>: Sendable {
    /// The records that are new or changed, as the endpoint gives them.
    public let page: Page
    /// Whether everything comes again from here on: what was copied before is to be thrown away.
    public let startsAnew: Bool
    /// What to begin with the next time, once this page is stored; nil on the way to the last page.
    public let token: String?
    /// Whether the service has older records than those that came.
    public let olderRecordsExist: Bool
}

/// What an answer says of the synchronization.
private struct SyncInfo {
    let token: String?
    let newerRecordsExist: Bool
    let olderRecordsExist: Bool

    init(_ document: JSONDocument) {
        func value(_ name: StaticString) -> String? {
            document.value(at: "syncInfo", name).flatMap { index in
                switch document.kind(index) {
                case .string, .number: document.text(index)
                case .true: "true"
                default: nil
                }
            }
        }
        token = value("syncToken").flatMap { $0.isEmpty ? nil : $0 }
        newerRecordsExist = value("newerRecordsExist") == "true"
        olderRecordsExist = value("olderRecordsExist") == "true"
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
