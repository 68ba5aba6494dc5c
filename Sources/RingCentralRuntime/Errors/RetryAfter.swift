import Foundation

/// The header that says how long to wait.
enum RetryAfter {
    /// The seconds that an answer asks to wait; nil if it doesn't say.
    ///
    /// - Parameter now: When it came, by the client's clock.
    static func seconds(_ headers: HTTPHeaders, now: Date) -> TimeInterval? {
        headers["Retry-After"].flatMap { seconds($0, now: now) }
    }

    /// The seconds from now; nil if the header is neither a number nor a date.
    static func seconds(_ header: String, now: Date) -> TimeInterval? {
        let text = header.trimmingCharacters(in: .whitespaces)
        if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return seconds }
        return date(text).map { max(0, $0.timeIntervalSince(now)) }
    }

    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`.
    private static func date(_ text: String) -> Date? {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let day = words[1].count == 1 ? "0" + words[1] : String(words[1])
        let number = month + 1 < 10 ? "0\(month + 1)" : "\(month + 1)"
        return "\(words[3])-\(number)-\(day)T\(words[4])Z".withContiguousBytes { DateText.date($0) }
    }
}
