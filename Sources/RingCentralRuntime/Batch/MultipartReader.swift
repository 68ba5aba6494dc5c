import Foundation

/// Takes a body of several parts apart (RFC 2046).
enum MultipartReader {
    /// The boundary that a content type of the given kind names.
    static func boundary(_ contentType: String, of mediaType: String) -> String? {
        guard contentType.lowercased().hasPrefix(mediaType) else { return nil }
        for piece in contentType.split(separator: ";").dropFirst() {
            let sides = piece.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmingCharacters(in: .whitespaces).lowercased() == "boundary" else {
                continue
            }
            return sides[1].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
        }
        return nil
    }

    /// The contents of the parts, without their headers.
    static func parts(_ body: Data, boundary: String) -> [Data] {
        let mark = Data("--\(boundary)".utf8)
        var contents: [Data] = []
        var start: Data.Index?
        var position = body.startIndex
        while let found = body.range(of: mark, in: position..<body.endIndex) {
            defer { position = found.upperBound }
            // A boundary begins a line.
            guard found.lowerBound == body.startIndex || body[found.lowerBound - 1] == UInt8(ascii: "\n") else {
                continue
            }
            if let start { contents.append(content(body[start..<found.lowerBound])) }
            if body[found.upperBound...].starts(with: Data("--".utf8)) { break }
            start = body[found.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        }
        return contents
    }

    /// What follows the empty line, without the line break that belongs to the boundary.
    private static func content(_ part: Data) -> Data {
        let breaks = [Data("\r\n\r\n".utf8), Data("\n\n".utf8)]
        let headersEnd = breaks.compactMap { part.range(of: $0)?.upperBound }.min()
        // A part without headers begins with the empty line.
        let isBare = part.first == UInt8(ascii: "\r") || part.first == UInt8(ascii: "\n")
        let start = isBare ? part.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } : headersEnd
        var content = Data(part[(start ?? part.endIndex)...])
        if content.last == UInt8(ascii: "\n") { content.removeLast() }
        if content.last == UInt8(ascii: "\r") { content.removeLast() }
        return content
    }
}
