import Foundation

/// A filter with parameters between braces.
struct FilterTemplate {
    private let path: [Substring]
    private let query: [(name: Substring, value: Substring)]

    init(_ text: String) {
        let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        query = (halves.count > 1 ? halves[1].split(separator: "&") : []).map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (sides[0], sides.count > 1 ? sides[1] : "")
        }
    }

    /// How much of a filter this says: the number of words they share; nil if the filter is none of this kind.
    ///
    /// The service writes ids where a subscription said `~`, and may have more in the query than was asked for.
    func weight(for filter: String) -> Int? {
        let other = FilterTemplate(filter)
        guard path.count == other.path.count else { return nil }
        var weight = 0
        for (mine, its) in zip(path, other.path) where !isOpen(mine) {
            guard mine == its else { return nil }
            weight += 1
        }
        for pair in query {
            guard let its = other.query.first(where: { $0.name == pair.name }) else { return nil }
            if isOpen(pair.value) { continue }
            guard its.value == pair.value else { return nil }
            weight += 1
        }
        return weight
    }

    /// Whether a word stands for any other.
    private func isOpen(_ word: Substring) -> Bool {
        word == "~" || (word.hasPrefix("{") && word.hasSuffix("}"))
    }
}
