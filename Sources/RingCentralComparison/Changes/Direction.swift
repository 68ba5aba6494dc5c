/// Which way a value travels: a limit that narrows breaks the one who sends, a value that may be missing the one who
/// reads.
struct Direction: OptionSet {
    let rawValue: Int
    static let request = Direction(rawValue: 1)
    static let answer = Direction(rawValue: 2)
}
