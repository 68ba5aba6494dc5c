/// The header that tells which part of the whole an answer is.
struct ContentRange: Hashable {
    /// The number of the first byte, from 0.
    var first: Int64
    /// How many bytes the whole has; nil if the service doesn't know.
    var total: Int64?

    /// Reads `bytes 200-999/1000` or `bytes 200-999/*`; nil if the header is missing, or is none of these.
    init?(_ headers: HTTPHeaders) {
        guard let header = headers["Content-Range"] else { return nil }
        let words = header.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
        let sides = words[1].split(separator: "/")
        guard sides.count == 2, let first = sides[0].split(separator: "-").first.flatMap({ Int64($0) }) else {
            return nil
        }
        self.first = first
        total = Int64(sides[1])
    }
}
