import Foundation

/// Text that nobody can guess.
enum RandomText {
    /// 43 letters and digits from 256 bits of chance.
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64URL.encode((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}
