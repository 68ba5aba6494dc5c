import Foundation

/// The parts of a multipart body.
struct Multipart {
    struct Part {
        /// Names in lower case.
        var headers: [String: String]
        var content: Data

        var contentType: MediaType? { headers["content-type"].map(MediaType.init) }
        var name: String? { disposition?.parameters["name"] }
        var filename: String? { disposition?.parameters["filename"] }

        private var disposition: MediaType? { headers["content-disposition"].map(MediaType.init) }
    }

    let parts: [Part]

    /// - Returns: nil if the boundary is missing or the body does not end with it.
    init?(_ data: Data, boundary: String) {
        let delimiter = Data("--\(boundary)".utf8)
        var starts: [Range<Data.Index>] = []
        var from = data.startIndex
        while let found = data.range(of: delimiter, in: from..<data.endIndex) {
            starts.append(found)
            from = found.upperBound
        }
        guard let last = starts.last, data[last.upperBound...].starts(with: "--".utf8) else { return nil }
        var parts: [Part] = []
        for (start, end) in zip(starts, starts.dropFirst()) {
            // A line break ends the delimiter's line, another one the part.
            let lower = start.upperBound + 2, upper = end.lowerBound - 2
            guard lower <= upper, let part = Self.part(data[lower..<upper]) else { return nil }
            parts.append(part)
        }
        self.parts = parts
    }

    private static func part(_ data: Data) -> Part? {
        if data.starts(with: "\r\n".utf8) { return Part(headers: [:], content: Data(data.dropFirst(2))) }
        guard let gap = data.range(of: Data("\r\n\r\n".utf8)) else { return nil }
        var headers: [String: String] = [:]
        for line in String(decoding: data[..<gap.lowerBound], as: UTF8.self).split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingWhitespace()
        }
        return Part(headers: headers, content: Data(data[gap.upperBound...]))
    }
}
