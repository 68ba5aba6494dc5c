import Foundation

/// The regular files of a tar archive, as git writes it.
struct TarArchive {
    private(set) var files: [(path: String, bytes: [UInt8])] = []

    private static let block = 512

    /// - Throws: `RevisionError` if the archive has no end: what is missing would seem to be removed.
    init(_ bytes: [UInt8]) throws {
        let damage = RevisionError(message: "what git gives of the revision is damaged: it ends before its end")
        var at = 0
        while true {
            guard at + Self.block <= bytes.count else { throw damage }
            // A block of zeros ends it.
            if bytes[at] == 0 { return }
            func text(_ offset: Int, _ length: Int) -> String {
                String(decoding: bytes[(at + offset)..<(at + offset + length)].prefix { $0 != 0 }, as: UTF8.self)
            }
            let content = at + Self.block
            guard let size = Int(text(124, 12).trimmingCharacters(in: .whitespaces), radix: 8), size >= 0,
                content + size <= bytes.count
            else { throw damage }
            let isFile = bytes[at + 156] == UInt8(ascii: "0")
            if isFile {
                let prefix = text(345, 155)
                let name = prefix.isEmpty ? text(0, 100) : "\(prefix)/\(text(0, 100))"
                files.append(
                    (name.hasPrefix("./") ? String(name.dropFirst(2)) : name, Array(bytes[content..<(content + size)])))
            }
            at = content + (size + Self.block - 1) / Self.block * Self.block
        }
    }
}
