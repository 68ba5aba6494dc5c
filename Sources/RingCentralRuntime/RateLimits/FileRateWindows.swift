import Foundation

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
