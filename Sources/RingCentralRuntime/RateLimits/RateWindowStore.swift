import Foundation

/// Where the windows of rate groups are kept.
protocol RateWindowStore: Sendable {
    /// Changes the window of a key, alone among all who share it.
    ///
    /// - Parameter initial: What it is if there is none yet.
    /// - Throws: ``FileProblem``.
    func update<Result: Sendable>(
        _ key: String, initial: RateWindow, _ change: (inout RateWindow) -> Result
    ) throws -> Result
}

/// Windows in memory.
final class MemoryRateWindows: RateWindowStore {
    private let windows = Locked<[String: RateWindow]>([:])

    func update<Result: Sendable>(
        _ key: String, initial: RateWindow, _ change: (inout RateWindow) -> Result
    ) -> Result {
        windows.withLock { change(&$0[key, default: initial]) }
    }
}

/// The windows that clients of this process share.
///
/// They are there as long as one of the clients is: nothing piles up in a process that makes many.
enum ProcessRateWindows {
    private struct Entry { weak var windows: MemoryRateWindows? }

    private static let entries = Locked<[String: Entry]>([:])

    /// The windows of those who count together.
    static func of(_ identity: String) -> MemoryRateWindows {
        entries.withLock { entries in
            if let windows = entries[identity]?.windows { return windows }
            entries = entries.filter { $0.value.windows != nil }
            let windows = MemoryRateWindows()
            entries[identity] = Entry(windows: windows)
            return windows
        }
    }
}

/// Windows in files of a folder, which processes share.
struct FileRateWindows: RateWindowStore {
    let folder: URL

    func update<Result: Sendable>(
        _ key: String, initial: RateWindow, _ change: (inout RateWindow) -> Result
    ) throws -> Result {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = folder.appendingPathComponent(key).path
        let lock = try FileLock.blocking(path: path + ".lock")
        defer { withExtendedLifetime(lock) {} }
        let file = PrivateFile(path: path)
        // Counts that can't be read, or can't be right, are begun anew: the responses' headers correct them.
        let stored = try file.read().flatMap { try? JSONDecoder().decode(RateWindow.self, from: $0) }
        var window = stored.flatMap { $0.isPlausible ? $0 : nil } ?? initial
        let result = change(&window)
        try file.write(try JSONEncoder().encode(window), isLasting: false)
        return result
    }
}
