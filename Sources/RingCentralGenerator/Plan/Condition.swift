/// When a declaration is compiled: if everything is wanted, or one of these groups of areas.
package struct Condition: Hashable, Sendable {
    /// Sorted.
    var groups: [String]
    /// What has to hold as well.
    var others: [[String]] = []

    /// When all of some conditions hold; nil for none.
    static func all(of conditions: Set<Condition>) -> Condition? {
        let sorted = conditions.map(\.groups).sorted { $0.lexicographicallyPrecedes($1) }
        return sorted.first.map { Condition(groups: $0, others: Array(sorted.dropFirst())) }
    }

    /// As `#if` takes it.
    var text: String {
        let all = ([groups] + others).map { ([Service.Group.everything] + $0).joined(separator: " || ") }
        return all.count == 1 ? all[0] : all.map { "(\($0))" }.joined(separator: " && ")
    }
}
