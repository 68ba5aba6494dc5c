/// The names of the filters of an event: its own, and the words that set a filter apart from its siblings.
struct FilterNames {
    /// The wish for each filter, in the order given.
    static func wishes(_ event: String, _ templates: [String]) -> [String] {
        let words = templates.map(words)
        guard templates.count > 1, let first = words.first else { return templates.map { _ in event } }
        let shared = words.dropFirst().reduce(into: counts(first)) { shared, words in
            let own = counts(words)
            shared = Dictionary(uniqueKeysWithValues: shared.map { ($0.key, min($0.value, own[$0.key] ?? 0)) })
        }
        return words.map { words in
            var left = shared
            let apart = words.filter { word in
                guard let count = left[word], count > 0 else { return true }
                left[word] = count - 1
                return false
            }
            return ([event] + apart).joined(separator: "-")
        }
    }

    /// The parameters of a filter, in its order.
    static func parameters(_ template: String) -> [String] {
        template.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    }

    /// The words of a filter that stand for themselves.
    private static func words(_ template: String) -> [String] {
        let halves = template.split(separator: "?", maxSplits: 1)
        var words = (halves.first ?? "").split(separator: "/").map(String.init)
        for pair in halves.dropFirst().joined().split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = sides.first else { continue }
            words.append(sides.count > 1 && sides[1] != "true" ? sides[1] : name)
        }
        return words.filter { $0 != "~" && !$0.hasPrefix("{") }
    }

    private static func counts(_ words: [String]) -> [String: Int] {
        words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
