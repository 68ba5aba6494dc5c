import RingCentralGenerator

/// Which current endpoint probably replaces one that was retired: the one whose path ends alike.
struct ReplacementGuess {
    private let current: [(id: String, method: String, words: [Substring])]

    /// - Parameter endpoints: those that are current, by id.
    init(_ endpoints: [String: JSONMembers]) {
        current = endpoints.keys.sorted().compactMap { id in
            guard let endpoint = endpoints[id], let path = endpoint["path"]?.string else { return nil }
            return (id, endpoint["method"]?.string ?? "", Self.words(path))
        }
    }

    /// The id of the endpoint; nil where none is like it, or several are.
    func id(for endpoint: JSONMembers) -> String? {
        let words = Self.words(endpoint["path"]?.string ?? "")
        let scored = current.filter { $0.method == endpoint["method"]?.string }
            .map { (id: $0.id, score: Self.likeness(words, $0.words)) }
        guard let best = scored.map(\.score).max(), best >= 2 else { return nil }
        let likest = scored.filter { $0.score == best }
        return likest.count == 1 ? likest[0].id : nil
    }

    /// The parts of a path, with all parameters alike.
    private static func words(_ path: String) -> [Substring] {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : $0 }
    }

    /// How many parts the ends of two paths have in common; nothing where no word is among them.
    private static func likeness(_ a: [Substring], _ b: [Substring]) -> Int {
        let common = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.map(\.0)
        return common.contains { $0 != "{}" } ? common.count : 0
    }
}

extension DocumentMerge {
    /// Names replacements for what was retired just now, unless the catalog does.
    mutating func guessReplacements() {
        var current: [String: JSONMembers] = [:]
        for content in trees.areas.values {
            current.merge(content.endpoints.filter { $0.value["lifecycle"]?.string != "retired" }) { first, _ in first }
        }
        let guess = ReplacementGuess(current)
        for id in report.retiredEndpoints {
            guard let area = trees.areas.keys.first(where: { trees.areas[$0]?.endpoints[id] != nil }),
                let endpoint = trees.areas[area]?.endpoints[id], endpoint["replacement"] == nil,
                let replacement = guess.id(for: endpoint)
            else { continue }
            trees.areas[area]?.endpoints[id]?["replacement"] = .string(replacement)
            report.guessedReplacements.append("\(id): \(replacement)")
        }
    }
}
