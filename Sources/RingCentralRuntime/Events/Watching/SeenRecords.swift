import Foundation

/// Which records were there already: the latest ones by their ids, all others by their time.
struct SeenRecords: Sendable {
    /// How many ids are kept, so that memory stays flat however long a watch lasts.
    static let limit = 10_000

    private var recent = RecentIDs<String>(limit: limit)
    /// When the latest ones came to be, by their ids.
    private var times: [String: Date] = [:]
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
        let (isNew, forgotten) = recent.insert(id)
        guard isNew else { return false }
        times[id] = time
        if let forgotten, let time = times.removeValue(forKey: forgotten) { raise(to: time) }
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
