import Foundation

/// A file that nobody has to keep: each byte follows from its place.
struct MediaContent: Sendable, Hashable {
    let size: Int
    let seed: Int

    var etag: String { "\"\(seed)-\(size)\"" }

    /// The bytes at these places; a range that is longer than the pattern is put together of several.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var place = (range.lowerBound + seed) % Self.pattern.count
        while result.count < range.count {
            let piece = Self.pattern[place...].prefix(range.count - result.count)
            result += piece
            place = (place + piece.count) % Self.pattern.count
        }
        return result
    }

    /// Its length is a prime: what is put together at the wrong place does not look right by chance.
    private static let pattern = (0..<65_521).map { UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 8)) }
}
