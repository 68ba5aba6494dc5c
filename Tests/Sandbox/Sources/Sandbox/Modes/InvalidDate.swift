extension ResponseMode {
    /// Puts a text that is not a date in the place of a date or time.
    static let invalidDate = ResponseMode(name: "invalid-date") { response in
        response.members.filter { $0.value.string != nil && words.contains($0.word ?? "") }.flatMap { place in
            texts.map { text in
                response.variant(place, "\"\(text)\" for a \(place.word ?? "date")") { _ in .string(text) }
            }
        }
    }

    private static let words: Set = ["date-time", "date", "time"]
    private static let texts = ["not a date", "", "2026-13-45T25:61:61Z", "0000-00-00"]
}
