import Foundation

/// The header that says how long to wait (RFC 9110): a number of seconds, or a date in one of its three forms.
enum RetryAfter {
    /// The seconds that a response asks to wait; nil if it does not say.
    ///
    /// - Parameter now: The time of the response, by the client's clock.
    static func seconds(_ headers: HTTPHeaders, now: Date) -> TimeInterval? {
        headers["Retry-After"].flatMap { seconds($0, now: now) }
    }

    /// The seconds from now; nil if the header is neither decimal digits nor a date.
    static func seconds(_ header: String, now: Date) -> TimeInterval? {
        let text = header.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty, text.utf8.count <= 100 else { return nil }
        let seconds = text.isDigits ? Double(text) : date(text, now: now)?.timeIntervalSince(now)
        return seconds?.bounded(to: 0...TimeInterval.longestTime)
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let longDays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    private static func date(_ text: String, now: Date) -> Date? {
        let words = text.split(separator: " ").map(String.init)
        switch words.count {
        // Sun, 06 Nov 1994 08:49:37 GMT
        case 6 where days.contains { $0 + "," == words[0] } && words[5] == "GMT":
            return date(year: words[3], month: words[2], day: words[1], time: words[4])
        // Sunday, 06-Nov-94 08:49:37 GMT
        case 4 where longDays.contains { $0 + "," == words[0] } && words[3] == "GMT":
            let parts = words[1].split(separator: "-").map(String.init)
            guard parts.count == 3, let year = year(of: parts[2], now) else { return nil }
            return date(year: year, month: parts[1], day: parts[0], time: words[2])
        // Sun Nov  6 08:49:37 1994
        case 5 where days.contains(words[0]):
            return date(year: words[4], month: words[1], day: words[2], time: words[3])
        default: return nil
        }
    }

    /// A year of four digits from one of two, which is never more than fifty years ahead.
    private static func year(of digits: String, _ now: Date) -> String? {
        guard digits.utf8.count == 2, let number = Int(fromOutside: digits),
            let current = Int(DateText.text(now).prefix(4))
        else { return nil }
        var year = current - current % 100 + number
        if year < current { year += 100 }
        return String(year > current + 50 ? year - 100 : year)
    }

    private static func date(year: String, month: String, day: String, time: String) -> Date? {
        guard let index = months.firstIndex(of: month), year.utf8.count == 4, time.utf8.count == 8 else { return nil }
        let month = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
        let day = day.utf8.count == 1 ? "0" + day : day
        return "\(year)-\(month)-\(day)T\(time)Z".withContiguousBytes { DateText.date($0) }
    }
}
