import Foundation

/// Writes the files of a run below one folder, or compares them with what stands there.
///
/// Only files whose bytes change are written; files of an earlier run that are no longer written are removed. Both only
/// if they carry our header: what else lies in the folder belongs to somebody. All new bytes are on the disk under
/// other names before the first file is replaced, so that a full disk or a kill leaves whole files, the old or the new.
///
/// The folder itself may be a link: it is the place that was asked for. Folders below it may not.
package struct OutputWriter {
    /// What is different, or was done.
    package struct Outcome {
        package var written: [String] = []
        /// Those of the written ones that were not there.
        package var missing: Set<String> = []
        package var removed: [String] = []
        package var unchanged = 0
    }

    /// The purpose of looking at a file, which decides what its failure is called.
    private enum Purpose {
        case comparing, writing
    }

    package let root: URL
    package let files: [OutputFile]
    /// The folders in which files that are no longer written are looked for, relative to the root; "" is the root.
    package let ownedFolders: Set<String>
    /// Whether the files are people's own, as those of a catalog are: then they carry no header.
    private var isPeoples = false

    package init(root: URL, files: [OutputFile], ownedFolders: Set<String>) {
        self.root = root
        self.files = files
        self.ownedFolders = ownedFolders
    }

    /// What a run would do.
    ///
    /// - Throws: `DiagnosticsError` if a file can't be compared, or somebody's files stand where ours are to be.
    package func difference() throws -> Outcome { try difference(for: .comparing) }

    private func difference(for purpose: Purpose) throws -> Outcome {
        var outcome = Outcome()
        var foreign: [String] = []
        for file in files {
            let path = try place(file.path)
            let old = try attempt(file.path, for: purpose) { try FileBytes.readIfPresent(path) }
            if let old, FileBytes.equal(old, file.text) {
                outcome.unchanged += 1
            } else {
                outcome.written.append(file.path)
                if old == nil { outcome.missing.insert(file.path) }
                if let old, !old.isEmpty, !isPeoples, !FileHeader.isOurs(old, file.path) { foreign.append(file.path) }
            }
        }
        if !foreign.isEmpty {
            throw DiagnosticsError(
                foreign.map { path in
                    Diagnostic(
                        .unwritable, "This file does not begin as those that the tool writes. Nothing was written",
                        advice: "Move it away, or choose another folder", at: .init(file: shown(path)))
                })
        }
        outcome.removed = try stale(for: purpose)
        return outcome
    }

    /// Brings the folder up to date.
    ///
    /// - Throws: `DiagnosticsError` with the path and the system's reason; nothing is half written then.
    package func write() throws -> Outcome {
        let outcome = try difference(for: .writing)
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
            throw DiagnosticsError([.unwritable(shown(path), reason: FileBytes.Failure(code: errno))])
        }
        return outcome
    }

    private func shown(_ path: String) -> String { root.appendingPathComponent(path).relativePath }

    /// The path of a file, once it is sure that no folder on the way leads elsewhere.
    private func place(_ relative: String) throws -> String {
        guard OutputPath.isSafe(relative) else {
            throw DiagnosticsError([
                Diagnostic(
                    .unwritable, "This is not the path of a file inside the output folder. Nothing was written to it",
                    advice: "Rename what the file is named after", at: .init(file: OutputPath.shown(relative)))
            ])
        }
        var folder = root.path
        let parts = relative.split(separator: "/")
        for part in parts.dropLast() {
            folder += "/" + part
            if FileBytes.isLink(folder) {
                throw DiagnosticsError([
                    Diagnostic(
                        .unwritable, "This folder is a link to another place", advice: "Replace it by a folder",
                        at: .init(file: folder))
                ])
            }
        }
        return root.path + "/" + relative
    }

    /// Files that an earlier run wrote and this one does not, and what a run that was cut off left where this one
    /// writes.
    private func stale(for purpose: Purpose) throws -> [String] {
        let current = Set(files.map(\.path))
        var out: [String] = []
        for folder in ownedFolders.union(files.map { OutputPath.folder(of: $0.path) }).sorted() {
            let path = folder.isEmpty ? root.path : "\(root.path)/\(folder)"
            if !folder.isEmpty, FileBytes.isLink(path) { continue }
            for name in try attempt(folder, for: purpose, { try FileBytes.namesIfPresent(path) }) ?? [] {
                let relative = folder.isEmpty ? name : "\(folder)/\(name)"
                if current.contains(relative) || !FileBytes.isRegular("\(path)/\(name)") { continue }
                let isOld = ownedFolders.contains(folder) && !isPeoples
                if try StagedFile.isLeftBehind("\(path)/\(name)") || isOld && isOurs(relative, for: purpose) {
                    out.append(relative)
                }
            }
        }
        return out.sorted()
    }

    private func isOurs(_ relative: String, for purpose: Purpose) throws -> Bool {
        let bytes = try attempt(relative, for: purpose) { try FileBytes.readIfPresent(root.path + "/" + relative) }
        return FileHeader.isOurs(bytes ?? [], relative)
    }

    /// Does something with a file; if that fails, the error names it, and what waits to take its place goes.
    private func attempt<Value>(
        _ path: String, for purpose: Purpose = .writing, orDiscard staged: [StagedFile] = [],
        _ action: () throws -> Value
    ) throws -> Value {
        do {
            return try action()
        } catch let failure as FileBytes.Failure {
            staged.forEach { $0.discard() }
            switch purpose {
            case .comparing: throw DiagnosticsError([.unreadable(shown(path), reason: failure)])
            case .writing: throw DiagnosticsError([.unwritable(shown(path), reason: failure)])
            }
        }
    }
}

extension OutputWriter {
    /// Writes files of a catalog: they are people's, so that none needs a header, and none is removed.
    package init(catalog: URL, files: [OutputFile]) {
        self.init(root: catalog, files: files, ownedFolders: [])
        isPeoples = true
    }
}
