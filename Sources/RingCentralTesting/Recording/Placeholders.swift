/// Placeholders for values, the same one for the same value.
///
/// They are counted, not computed from the values: nothing leads back.
struct Placeholders {
    /// The number of different values that are kept apart; later ones share a placeholder, so that memory is bounded.
    static let most = 100_000
    private var numbers: [String: Int] = [:]

    /// A placeholder such as `<phone:3>`.
    mutating func text(_ kind: String, for value: String) -> String {
        number(for: value).map { "<\(kind):\($0)>" } ?? "<\(kind)>"
    }

    /// A number for an identifier: within 32 bits only if the identifier was.
    mutating func identifier(for digits: String) -> String {
        let isSmall = Int(digits).map { $0 <= Int(Int32.max) } ?? false
        return String((isSmall ? 1_000_000_000 : 9_000_000_000) + (number(for: digits) ?? 0))
    }

    private mutating func number(for value: String) -> Int? {
        if let known = numbers[value] { return known }
        guard numbers.count < Self.most else { return nil }
        numbers[value] = numbers.count + 1
        return numbers.count
    }
}
