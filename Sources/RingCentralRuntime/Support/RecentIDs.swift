/// The most recent ids, up to a limit, so that memory stays bounded however many arrive.
struct RecentIDs<ID: Hashable & Sendable>: Sendable {
    private let limit: Int
    private var ids: Set<ID> = []
    /// The ids in the order of their arrival: a ring that starts at `oldest` once it is full.
    private var order: [ID] = []
    private var oldest = 0

    /// - Parameter limit: The number of ids to keep; at least 1.
    init(limit: Int) { self.limit = Swift.max(1, limit) }

    /// Adds an id.
    ///
    /// - Returns: A Boolean value that indicates whether the id is new, and the id that was dropped to make room.
    mutating func insert(_ id: ID) -> (isNew: Bool, forgotten: ID?) {
        // An identifier that did not arrive equals nothing: it can't be found again.
        guard id == id else { return (true, nil) }
        guard ids.insert(id).inserted else { return (false, nil) }
        guard order.count == limit else {
            order.append(id)
            return (true, nil)
        }
        let forgotten = order[oldest]
        ids.remove(forgotten)
        order[oldest] = id
        oldest = (oldest + 1) % limit
        return (true, forgotten)
    }
}
