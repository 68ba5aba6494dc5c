/// What goes wrong with one request.
struct FaultSet: Sendable {
    var faults: [Fault] = []

    /// The page that comes empty, from 1.
    var emptyPage: Int? {
        faults.lazy.compactMap { if case .emptyPage(let page) = $0 { page } else { nil } }.first
    }

    var repeatsToken: Bool { faults.contains(.repeatPageToken) }
    var syncTokenIsStale: Bool { faults.contains(.staleSyncToken) }

    /// Ids of a batch that fail.
    var failingIDs: Set<String> {
        Set(faults.compactMap { if case .failID(let id) = $0 { id } else { nil } })
    }
}
