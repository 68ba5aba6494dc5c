/// The header that says which part of the whole a response is.
struct ContentRange: Hashable {
    /// The number of the first byte, from 0.
    var first: Int64
    /// The number of the last byte.
    var last: Int64
    /// The size of the whole, in bytes; nil if the service doesn't know.
    var total: Int64?

    /// The number of bytes that the whole must have at least: all of them if the size is known.
    var end: Int64 { total ?? last + 1 }

    /// Reads `bytes 200-999/1000` or `bytes 200-999/*`; nil if the header is missing, or is none of these.
    init?(_ headers: HTTPHeaders) {
        guard let header = headers["Content-Range"] else { return nil }
        let words = header.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
        let sides = words[1].split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return nil }
        let ends = sides[0].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]), first <= last,
            last < .max
        else { return nil }
        if sides[1] != "*" {
            guard let total = Self.number(sides[1]), last < total else { return nil }
            self.total = total
        }
        (self.first, self.last) = (first, last)
    }

    /// Digits alone, in the range of the type: no sign.
    static func number(_ text: some StringProtocol) -> Int64? { text.isDigits ? Int64(text) : nil }
}
