import Foundation

/// Which records were there already: the latest ones by their ids, all others by their time.
struct SeenRecords: Sendable {
    /// How many ids are kept, so that memory stays flat however long a watch lasts.
    static let limit = 10_000

    private var ids: Set<String> = []
    /// The ids in the order they came, from `oldest` on around the end.
    private var order: [(id: String, time: Date?)] = []
    private var oldest = 0
    /// What came to be before this is no news.
    private(set) var floor: Date

    init(floor: Date) {
        self.floor = floor
    }

    /// Takes note of a record.
    ///
    /// - Returns: Whether it is news.
    mutating func insert(_ record: JSONValue, time: Date?) -> Bool {
        if let time, time < floor { return false }
        let id = Self.id(record)
        guard ids.insert(id).inserted else { return false }
        if order.count < Self.limit {
            order.append((id, time))
        } else {
            let forgotten = order[oldest]
            ids.remove(forgotten.id)
            if let time = forgotten.time { raise(to: time) }
            order[oldest] = (id, time)
            oldest = (oldest + 1) % Self.limit
        }
        return true
    }

    /// Counts what is older than a time as known.
    mutating func raise(to time: Date) {
        floor = max(floor, time)
    }

    private static func id(_ record: JSONValue) -> String {
        switch record["id"] {
        case .string(let id)?: id
        case .number(let id)?: id.text
        default: record.description
        }
    }
}
