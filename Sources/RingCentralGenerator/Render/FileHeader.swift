/// How files of ours begin, by their kind: by it they are known again.
package enum FileHeader {
    private static let mark = "Written by ringcentral-generate."
    private static let words = "\(mark) Changes belong into the catalog: this file is overwritten."

    package static let swift = "// \(words)"
    package static let markdown = "<!-- \(words) -->"
    /// The shorter one of files whose every word is paid for by those who read them.
    package static let text = "<!-- \(mark) -->"
    package static let html = "<!doctype html>\n\(markdown)"
    package static let script = "// \(words)\n\"use strict\";"
    /// The first member of a JSON document.
    package static let json = (key: "x-generated-by", value: mark)
    /// The first member of a JSON Schema, which has a key for remarks.
    package static let schema = (key: "$comment", value: mark)

    /// The header of a file that is copied, not made from the catalog.
    package static func ofCopy(_ path: String) -> String {
        switch path.split(separator: ".").last {
        case "js": "// \(mark)"
        case "css": "/* \(mark) */"
        default: "<!-- \(mark) -->"
        }
    }

    /// Whether a file carries a header of ours: at its beginning, or, where the title has to come first, in the last
    /// line.
    ///
    /// By the mark alone: what an earlier version wrote is ours, however its sentence went on.
    /// Line ends may have become those of another system when the file was checked out.
    package static func isOurs(_ bytes: [UInt8], _ path: String) -> Bool {
        if bytes.contains(UInt8(ascii: "\r")) { return isOurs(bytes.filter { $0 != UInt8(ascii: "\r") }, path) }
        let opening: [String]
        switch path.split(separator: ".").last {
        case "swift", "js": opening = ["// \(mark)"]
        case "md", "txt", "svg": opening = ["<!-- \(mark)"]
        case "html": opening = ["<!doctype html>\n<!-- \(mark)"]
        case "css": opening = ["/* \(mark)"]
        case "json": opening = [json, schema].map { "{\n  \"\($0.key)\": \"\($0.value)\"" }
        default: return false
        }
        if opening.contains(where: { bytes.starts(with: $0.utf8) }) { return true }
        guard path.hasSuffix(".md") || path.hasSuffix(".txt") else { return false }
        let lastLine = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return bytes[lastLine...].starts(with: "<!-- \(mark)".utf8)
    }
}
