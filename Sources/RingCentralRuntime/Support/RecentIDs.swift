/// The latest ids, no more than so many: memory stays flat however many come.
struct RecentIDs: Sendable {
    private let limit: Int
    private var ids: Set<String> = []
    /// The ids in the order they came, from `oldest` on around the end.
    private var order: [String] = []
    private var oldest = 0

    /// - Parameter limit: How many are kept; at least 1.
    init(limit: Int) { self.limit = limit }

    /// Takes note of an id.
    ///
    /// - Returns: Whether it is new, and the id that was forgotten for it.
    mutating func insert(_ id: String) -> (isNew: Bool, forgotten: String?) {
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
