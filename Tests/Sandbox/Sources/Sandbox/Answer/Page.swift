/// A page of a list.
struct Page {
    /// From 1.
    let number: Int
    let size: Int
    let total: Int

    var count: Int { max(1, (total + size - 1) / size) }
    var hasNext: Bool { number < count }
    var start: Int { min((number - 1) * size, total) }
    var records: Range<Int> { start..<min(start + size, total) }

    /// What the many forms of `paging` may say of it.
    var facts: [String: JSON] {
        [
            "page": .integer(number), "perPage": .integer(size), "pageStart": .integer(start),
            "pageEnd": .integer(max(start, records.upperBound - 1)), "totalPages": .integer(count),
            "totalElements": .integer(total), "total": .integer(total), "totalFound": .integer(total),
        ]
    }
}

/// The token of a page: opaque to the caller, without state for the sandbox.
enum PageToken {
    static func text(_ page: Int) -> String {
        Base64URL.encode(Array("page \(page)".utf8))
    }

    /// The page of a token; nil if it is none of ours.
    static func page(_ text: String) -> Int? {
        guard let bytes = Base64URL.decode(text), let words = String(bytes: bytes, encoding: .utf8),
            words.hasPrefix("page ")
        else { return nil }
        return Int(words.dropFirst("page ".count))
    }
}
