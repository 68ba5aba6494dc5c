import Foundation

/// Lengths of time in messages.
enum Seconds {
    /// The number without a fraction where it has none.
    static func text(_ seconds: TimeInterval) -> String { NumberText.text((seconds * 1000).rounded() / 1000) }
}
