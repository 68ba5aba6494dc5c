/// A name that Swift accepts, made by a `NameScope`; nothing else makes one.
package struct Identifier: Hashable, Sendable {
    /// The bare name, without backticks.
    package let text: String

    private let isKeyword: Bool

    fileprivate init(_ text: String) {
        self.text = text
        isKeyword = ReservedWords.keywords.contains(text)
    }

    /// As a declaration or an argument label writes it.
    package var declared: String { isKeyword ? "`\(text)`" : text }
}

/// Where names must differ: the members of a type, the types of a module, the arguments of a function.
///
/// All names are gathered first and resolved together, so that the outcome does not depend on the order in which they
/// came: names are given out by how good they are (those that need no change first), then by their bytes.
package struct NameScope {
    package enum Style { case type, member }

    private let style: Style
    private let forbidden: Set<String>
    private var wishes: [(key: String, wish: String)] = []

    /// - Parameter forbidden: names that are never given out, in lower case.
    init(_ style: Style, forbidden: Set<String> = []) {
        self.style = style
        self.forbidden = forbidden
    }

    /// Asks for a name; the key finds it again after `resolve()`.
    mutating func wish(_ key: String, named wish: String? = nil) { wishes.append((key, wish ?? key)) }

    /// The names by key. Names that differ in case only get a number as well.
    func resolve() -> [String: Identifier] {
        namesAsWished() ?? namesByRank()
    }

    /// Names that all differ and are all free need no order.
    private func namesAsWished() -> [String: Identifier]? {
        var out = [String: Identifier](minimumCapacity: wishes.count)
        var taken = Set<String>(minimumCapacity: wishes.count)
        for (key, wish) in wishes {
            let name = WordForm.identifier(wish, style)
            let folded = name.lowercased()
            guard !forbidden.contains(folded), taken.insert(folded).inserted else { return nil }
            out[key] = Identifier(name)
        }
        return out.count == wishes.count ? out : nil
    }

    private func namesByRank() -> [String: Identifier] {
        var out: [String: Identifier] = [:]
        var taken = forbidden
        let candidates = wishes.map { (key: $0.key, name: WordForm.identifier($0.wish, style), wish: $0.wish) }
        let ordered = candidates.sorted { a, b in
            let (exactA, exactB) = (a.name == a.wish, b.name == b.wish)
            return exactA != exactB ? exactA : a.key < b.key
        }
        // The numbers that were given out, so that many of one name do not count from the beginning each time.
        var numbers: [String: Int] = [:]
        for candidate in ordered where out[candidate.key] == nil {
            // A model called Task becomes TaskModel: a plain number would tell nothing.
            let reserved = style == .type && forbidden.contains(candidate.name.lowercased())
            let base = reserved ? candidate.name + "Model" : candidate.name
            var name = base
            var number = numbers[base] ?? 2
            while !taken.insert(name.lowercased()).inserted {
                name = base + (base.last?.isNumber == true ? "_\(number)" : "\(number)")
                number += 1
            }
            numbers[base] = number
            out[candidate.key] = Identifier(name)
        }
        return out
    }

    /// One name that needs no neighbours.
    package static func single(_ wish: String, _ style: Style) -> Identifier {
        single(wish, style, forbidden: style == .type ? ReservedWords.types : ReservedWords.members)
    }

    /// The name of a type inside another: there it hides only what generated code says without a module.
    static func nested(_ wish: String) -> Identifier {
        let name = WordForm.identifier(wish, .type)
        return single(name == "Type" ? "Kind" : name, .type, forbidden: ReservedWords.nestedTypes)
    }

    private static func single(_ wish: String, _ style: Style, forbidden: Set<String>) -> Identifier {
        var scope = NameScope(style, forbidden: forbidden)
        scope.wish(wish)
        return scope.resolve()[wish] ?? Identifier("_")
    }
}
