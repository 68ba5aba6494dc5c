import Foundation
import RingCentralGenerator

/// The files of a folder as they were in a revision.
struct GitRevision {
    let revision: String
    let folder: URL

    init(_ revision: String, folder: URL) {
        self.revision = revision
        self.folder = folder
    }

    /// - Throws: `ToolError` if git is not there, knows no such revision, or gives half of it.
    func files() throws -> MemoryFolder {
        // A revision that reads like an option would be taken for one.
        guard !revision.hasPrefix("-") else { throw ToolError(message: "'\(revision)' is no path and no revision") }
        let archive = try git(["archive", "--format=tar", revision, "."])
        var files: [String: [UInt8]] = [:]
        for (path, bytes) in try TarArchive(archive).files where path.hasSuffix(".json") { files[path] = bytes }
        guard files["service.json"] != nil else {
            throw ToolError(message: "'\(revision)' has no catalog in \(folder.relativePath)")
        }
        return MemoryFolder(shownName: "\(revision):\(folder.relativePath)", files: files)
    }

    private func git(_ arguments: [String]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path] + arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        do {
            try process.run()
        } catch {
            throw ToolError(message: "git could not be started: \(error.localizedDescription)")
        }
        // Git says little on standard error: it waits in the pipe until the other is read.
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let why = words.split(separator: "\n").first.map { ": \($0)" } ?? ""
            throw ToolError(message: "'\(revision)' is no path, and no revision that git can read\(why)")
        }
        return [UInt8](bytes)
    }
}

/// The regular files of a tar archive, as git writes it.
struct TarArchive {
    private(set) var files: [(path: String, bytes: [UInt8])] = []

    private static let block = 512

    /// - Throws: `ToolError` if the archive has no end: what is missing would seem to be removed.
    init(_ bytes: [UInt8]) throws {
        let damage = ToolError(message: "what git gives of the revision is damaged: it ends before its end")
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
