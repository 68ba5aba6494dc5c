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

    /// - Throws: `DiagnosticsError` if git is not there, knows no such revision, or gives half of it.
    func files() throws -> MemoryFolder {
        // A revision that reads like an option would be taken for one.
        guard !revision.hasPrefix("-") else { throw unreadable("This is neither a path nor a revision") }
        let archive = try git(["archive", "--format=tar", revision, "."])
        var files: [String: [UInt8]] = [:]
        for file in try contents(of: archive) where file.path.hasSuffix(".json") { files[file.path] = file.bytes }
        guard files["service.json"] != nil else {
            throw unreadable("The revision has no catalog in \(folder.relativePath)")
        }
        return MemoryFolder(shownName: "\(revision):\(folder.relativePath)", files: files)
    }

    private func contents(of archive: [UInt8]) throws -> [TarArchive.File] {
        guard let archive = TarArchive(archive) else {
            throw unreadable("What git gives of the revision is damaged: it ends before its end")
        }
        return archive.files
    }

    private func unreadable(_ message: String) -> DiagnosticsError {
        DiagnosticsError([
            Diagnostic(
                .unreadableFile, message, advice: "Name a folder, a document or a revision of the catalog's repository",
                at: .init(file: revision))
        ])
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
            throw unreadable("git can't be started: \(error.localizedDescription)")
        }
        // Git says little on standard error: it waits in the pipe until the other is read.
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let why = words.split(separator: "\n").first.map { ": \($0)" } ?? ""
            throw unreadable("This is neither a path nor a revision that git can read\(why)")
        }
        return [UInt8](bytes)
    }
}
