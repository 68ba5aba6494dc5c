import Foundation

/// Durations that come from the service, bounded before they are calculated with.
enum Lifetime {
    /// The longest duration that is believed, ten years, in seconds.
    static let longest: TimeInterval = 315_360_000

    /// The seconds of a JSON number, or of a text that holds one; nil if it is not a number above 0.
    static func seconds(_ json: JSONValue?) -> TimeInterval? {
        switch json {
        // A number that no Double can hold is larger than the longest.
        case .number(let number)?: bounded(number.double ?? (number.text.hasPrefix("-") ? nil : .infinity))
        case .string(let text)?: bounded(Double(text))
        default: nil
        }
    }

    /// A duration of at most ``longest``; nil if it is not a number above 0.
    static func bounded(_ seconds: TimeInterval?) -> TimeInterval? {
        seconds.flatMap { $0 > 0 ? min($0, longest) : nil }
    }
}
