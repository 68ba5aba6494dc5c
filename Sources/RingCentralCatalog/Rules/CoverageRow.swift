/// The number of things of a kind that have their words.
package struct CoverageRow: Sendable {
    /// The kind of thing, such as "endpoints with a summary".
    package var what: String
    package var have: Int
    package var of: Int

    /// The row as a line of a table, with the share in percent, rounded down.
    package var text: String {
        let share = of == 0 ? 100 : have * 100 / of
        return Self.aligned("\(have)/\(of)", width: 12) + Self.aligned(String(share), width: 5) + " %  " + what
    }

    private static func aligned(_ text: String, width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
