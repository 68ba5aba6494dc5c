import Foundation

/// New bytes on the disk, beside the file whose place they are to take.
struct StagedFile {
    private let path: String
    private let temporary: String

    /// Under a name that no other run uses: several may write to one place at once.
    init(_ bytes: [UInt8], for path: String) throws {
        for _ in 0..<Self.mostAttempts {
            let name = Self.atWork.begin { Self.name(of: path, $0) }
            do {
                try FileBytes.create(bytes, at: name)
                (self.path, temporary) = (path, name)
                return
            } catch let failure as FileBytes.Failure where failure.code == EEXIST {
                Self.atWork.remove(name)
            } catch {
                Self.atWork.remove(name)
                throw error
            }
        }
        throw FileBytes.Failure(code: EEXIST)
    }

    private static let mostAttempts = 1000

    func commit() throws {
        defer { Self.atWork.remove(temporary) }
        if rename(temporary, path) != 0 { throw FileBytes.Failure(code: errno) }
    }

    func discard() {
        unlink(temporary)
        Self.atWork.remove(temporary)
    }

    // MARK: Names

    private static let suffix = ".ringcentral-generate~"

    static func name(of path: String, _ count: Int, process: Int32 = getpid()) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        var name = path[slash...]
        // The name may be as long as names can be.
        while name.utf8.count > longest { name.removeLast() }
        return "\(path[..<slash])\(name).\(process)-\(count)\(suffix)"
    }

    /// The number of bytes of a name that are kept.
    private static let longest = 200

    /// What this process has staged.
    private static let atWork = AtWork()

    /// A Boolean value that indicates whether a file was staged by a run that is over: it was cut off.
    ///
    /// A number of this process that this process knows nothing of is that of an earlier one: containers begin to count
    /// anew.
    static func isLeftBehind(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        guard name.hasSuffix(suffix) else { return false }
        let number = name.dropLast(suffix.count).split(separator: ".").last?.split(separator: "-").first
        guard let process = number.flatMap({ Int32($0) }), process > 0 else { return true }
        // In containers that share a folder, processes may have the same number: a file that is new may be in use.
        if process == getpid() { return !atWork.contains(path) && isOld(path) }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    /// The time in seconds after which no run still writes a file that it staged.
    private static let longestRun = 600

    private static func isOld(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        #if canImport(Darwin)
            let changed = status.st_mtimespec.tv_sec
        #else
            let changed = status.st_mtim.tv_sec
        #endif
        return abs(time(nil) - changed) > longestRun
    }
}

/// The paths at which this process has staged files. Unchecked, since a lock guards what changes.
private final class AtWork: @unchecked Sendable {
    private let lock = NSLock()
    private var paths: Set<String> = []
    private var count = 0

    /// Notes a path that is made with a number. No number comes twice, so that a path that was found to be left behind is
    /// not used again before it is removed.
    func begin(_ name: (Int) -> String) -> String {
        lock.withLock {
            let path = name(count)
            count += 1
            paths.insert(path)
            return path
        }
    }

    func remove(_ path: String) { lock.withLock { _ = paths.remove(path) } }
    func contains(_ path: String) -> Bool { lock.withLock { paths.contains(path) } }
}
