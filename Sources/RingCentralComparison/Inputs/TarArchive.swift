import Foundation

/// The regular files of a tar archive, as git writes it.
struct TarArchive {
    /// A regular file of an archive.
    struct File {
        var path: String
        var bytes: [UInt8]
    }

    private(set) var files: [File] = []

    private static let block = 512

    /// Returns nil if the archive has no end: what is missing would seem to be removed.
    init?(_ bytes: [UInt8]) {
        var at = 0
        while true {
            guard at + Self.block <= bytes.count else { return nil }
            // A block of zeros ends it.
            if bytes[at] == 0 { return }
            func text(_ offset: Int, _ length: Int) -> String {
                String(decoding: bytes[(at + offset)..<(at + offset + length)].prefix { $0 != 0 }, as: UTF8.self)
            }
            let content = at + Self.block
            guard let size = Int(text(124, 12).trimmingCharacters(in: .whitespaces), radix: 8), size >= 0,
                content + size <= bytes.count
            else { return nil }
            let isFile = bytes[at + 156] == UInt8(ascii: "0")
            if isFile {
                let prefix = text(345, 155)
                let name = prefix.isEmpty ? text(0, 100) : "\(prefix)/\(text(0, 100))"
                let path = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
                files.append(File(path: path, bytes: Array(bytes[content..<(content + size)])))
            }
            at = content + (size + Self.block - 1) / Self.block * Self.block
        }
    }
}
