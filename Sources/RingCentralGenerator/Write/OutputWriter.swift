import Foundation

/// Writes the files of a run below one folder, or compares them with what stands there.
///
/// Only files whose bytes change are written; files of an earlier run that are no longer written are removed, but only
/// those that carry our header: what else lies in the folder belongs to somebody. All new bytes are on the disk under
/// other names before the first file is replaced, so that a full disk or a kill leaves whole files, the old or the new.
package struct OutputWriter {
    /// What is different, or was done.
    package struct Outcome {
        package var written: [String] = []
        package var removed: [String] = []
        package var unchanged = 0
    }

    /// Why a run could not write.
    package struct Failure: Error, CustomStringConvertible {
        package var path: String
        package var reason: String
        package var description: String { "\(path): error: [unwritable] \(reason)" }
    }

    package let root: URL
    package let files: [OutputFile]
    /// The folders in which files that are no longer written are looked for, relative to the root.
    package let ownedFolders: Set<String>

    package init(root: URL, files: [OutputFile], ownedFolders: Set<String>) {
        self.root = root
        self.files = files
        self.ownedFolders = ownedFolders
    }

    /// What a run would do.
    package func difference() throws -> Outcome {
        var outcome = Outcome()
        for file in files {
            let path = try place(file.path)
            if let old = try? FileBytes.read(path), FileBytes.equal(old, file.text) {
                outcome.unchanged += 1
            } else {
                outcome.written.append(file.path)
            }
        }
        outcome.removed = try stale()
        return outcome
    }

    /// Brings the folder up to date.
    ///
    /// - Throws: `Failure` with the path and the system's reason; nothing is half written then.
    package func write() throws -> Outcome {
        let outcome = try difference()
        let texts = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        var staged: [StagedFile] = []
        for path in outcome.written {
            let place = try place(path)
            try attempt(path, orDiscard: staged) {
                staged.append(try StagedFile(Array((texts[path] ?? "").utf8), for: place))
            }
        }
        for (path, file) in zip(outcome.written, staged) {
            try attempt(path, orDiscard: staged, file.commit)
        }
        // Another run may have been quicker.
        for path in outcome.removed where unlink(try place(path)) != 0 && errno != ENOENT {
            throw Failure(path: shown(path), reason: String(cString: strerror(errno)))
        }
        return outcome
    }

    /// Does something for a file; if that fails, the error names it, and what waits to take its place goes.
    private func attempt(_ path: String, orDiscard staged: [StagedFile], _ action: () throws -> Void) throws {
        do {
            try action()
        } catch let failure as FileBytes.Failure {
            staged.forEach { $0.discard() }
            throw Failure(path: shown(path), reason: FileBytes.reason(failure))
        }
    }

    private func shown(_ path: String) -> String { root.appendingPathComponent(path).relativePath }

    /// The path of a file, once it is sure that no folder on the way leads elsewhere.
    private func place(_ relative: String) throws -> String {
        var folder = root.path
        let parts = relative.split(separator: "/")
        for part in parts.dropLast() {
            folder += "/" + part
            if FileBytes.isLink(folder) {
                throw Failure(path: folder, reason: "This folder is a link to another place. Replace it by a folder.")
            }
        }
        return root.path + "/" + relative
    }

    /// Files that an earlier run wrote and this one does not.
    private func stale() throws -> [String] {
        let current = Set(files.map(\.path))
        var out: [String] = []
        for folder in ownedFolders.sorted() {
            let path = root.appendingPathComponent(folder).path
            if FileBytes.isLink(path) { continue }
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
                let relative = "\(folder)/\(name)"
                if current.contains(relative) || FileBytes.isLink("\(path)/\(name)") { continue }
                if StagedFile.isLeftBehind(name) || isOurs("\(path)/\(name)") { out.append(relative) }
            }
        }
        return out.sorted()
    }

    private func isOurs(_ path: String) -> Bool {
        guard let header = FileHeader.of(path), let bytes = try? FileBytes.read(path) else { return false }
        let mark = Array(header.utf8)
        if bytes.starts(with: mark) { return true }
        // The pages of a DocC catalog carry it at their end.
        return path.hasSuffix(".md") && bytes.suffix(mark.count + 1).starts(with: mark)
    }
}

extension OutputWriter {
    /// Writes the client of a part of the API: it lies in the output folder itself, which is then the one to be tidied.
    ///
    /// - Parameter ownedFolders: relative to the output folder, which itself has an empty name.
    package init(part files: [OutputFile], in output: URL, ownedFolders: Set<String>) {
        let folder = output.lastPathComponent
        root = output.absoluteURL.deletingLastPathComponent()
        self.ownedFolders = Set(ownedFolders.map { $0.isEmpty ? folder : "\(folder)/\($0)" })
        self.files = files.map { OutputFile(path: "\(folder)/\($0.path)", text: $0.text) }
    }
}
