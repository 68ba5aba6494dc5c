import Foundation

/// A file that nobody has to keep: each byte follows from its place.
struct MediaContent: Sendable, Hashable {
    let size: Int
    let seed: Int

    var etag: String { "\"\(seed)-\(size)\"" }

    func bytes(_ range: Range<Int>) -> [UInt8] {
        range.map { UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 8) ^ seed) }
    }
}
