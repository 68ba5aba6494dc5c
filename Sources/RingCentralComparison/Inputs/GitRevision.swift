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

    /// - Throws: `RevisionError` if git is not there, knows no such revision, or gives half of it.
    func files() throws -> MemoryFolder {
        // A revision that reads like an option would be taken for one.
        guard !revision.hasPrefix("-") else { throw RevisionError(message: "'\(revision)' is no path and no revision") }
        let archive = try git(["archive", "--format=tar", revision, "."])
        var files: [String: [UInt8]] = [:]
        for (path, bytes) in try TarArchive(archive).files where path.hasSuffix(".json") { files[path] = bytes }
        guard files["service.json"] != nil else {
            throw RevisionError(message: "'\(revision)' has no catalog in \(folder.relativePath)")
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
            throw RevisionError(message: "git could not be started: \(error.localizedDescription)")
        }
        // Git says little on standard error: it waits in the pipe until the other is read.
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let why = words.split(separator: "\n").first.map { ": \($0)" } ?? ""
            throw RevisionError(message: "'\(revision)' is no path, and no revision that git can read\(why)")
        }
        return [UInt8](bytes)
    }
}
