import RingCentralGenerator

/// Two days in a row: what ends, ends after what begins.
enum SampleDay: String {
    case first = "2026-01-15"
    case second = "2026-01-16"

    /// The day for a property of this name.
    init(_ name: String) {
        let words = WordForm.words(name)
        let isEnd = words.last == "to" || words.contains("end") || words.contains { $0.hasPrefix("expir") }
        self = isEnd ? .second : .first
    }

    var dateTime: String { "\(rawValue)T09:30:00Z" }
}
