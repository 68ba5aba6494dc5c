import Foundation

/// The records that come to be from now on, each once.
public struct WatchSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    /// A record, as the endpoint gives it.
    public typealias Element = Page.Item

    let client: ServiceClient
    let watch: Watch<Page>
    let seconds: TimeInterval
    let onFailure: (@Sendable (APIError) -> Void)?

    /// Begins to watch: what comes to be from now on is news.
    public func makeAsyncIterator() -> Iterator { Iterator(sequence: self) }

    /// The state of one watching.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        private let sequence: WatchSequence
        private let start: Date
        private var token: String?
        private var state = State.new
        private var seen: SeenRecords
        private var waiting: ArraySlice<Page.Item> = []
        private var failures = 0
        private var clock: any ClientClock { sequence.client.configuration.clock }

        private enum State { case new, failedAtFirst, watching }

        init(sequence: WatchSequence) {
            self.sequence = sequence
            start = sequence.client.configuration.clock.now
            seen = SeenRecords(floor: start.addingTimeInterval(-Self.reach))
        }

        /// How far a full synchronization reaches back, in seconds: what lasts, such as a call, is told of when it is
        /// over, with the time it began.
        private static var reach: TimeInterval { 86_400 }

        /// Waits for the next record; there is no end.
        ///
        /// - Throws: ``APIError`` if a failure is not temporary; CancellationError.
        public mutating func next() async throws -> Page.Item? {
            while true {
                try Task.checkCancellation()
                if let item = waiting.popFirst() { return item }
                if state != .new { try await clock.sleep(seconds: sequence.seconds) }
                do {
                    try await look()
                    failures = 0
                } catch let error as APIError where error.isTemporary {
                    if state == .new { state = .failedAtFirst }
                    failures += 1
                    sequence.onFailure?(error)
                    let longer = RetryPolicy.persistent.rest(after: failures, error) - sequence.seconds
                    if longer > 0 { try await clock.sleep(seconds: longer) }
                }
            }
        }

        /// Takes in what changed since the last look; all of it or nothing, so that a failure in the middle loses
        /// nothing.
        private mutating func look() async throws {
            var found: [Page.Item] = []
            var (next, known) = (token, seen)
            var earliest: Date?
            for try await change in changes {
                for item in change.page.pageItems {
                    let record = item.json
                    let time = time(of: record)
                    if let time { earliest = Swift.min(earliest ?? time, time) }
                    if fits(record), known.insert(record, time: time), isNews(time) { found.append(item) }
                }
                // The first full synchronization may be cut short: then what it left out is no news either.
                if state != .watching, change.olderRecordsExist, let earliest { known.raise(to: earliest) }
                next = change.token ?? next
            }
            (token, seen, state) = (next, known, .watching)
            waiting.append(contentsOf: found)
        }

        /// What is there at the first look isn't news; if that look was late, what came in the meantime is.
        private func isNews(_ time: Date?) -> Bool {
            switch state {
            case .new: false
            case .failedAtFirst: time.map { $0 >= start } ?? false
            case .watching: true
            }
        }

        private var changes: SyncSequence<Page> {
            SyncSequence(
                client: sequence.client, parts: sequence.watch.parts(), token: token,
                full: sequence.watch.since.map { [($0, seen.floor.parameterText)] } ?? [])
        }

        private func fits(_ record: JSONValue) -> Bool {
            sequence.watch.only.allSatisfy { name, value in record[name].map { $0.string == value } ?? false }
        }

        private func time(of record: JSONValue) -> Date? {
            guard let json = sequence.watch.time.flatMap({ record[$0] }) else { return nil }
            do { return try Date(json: json) } catch { return nil }
        }
    }
}
