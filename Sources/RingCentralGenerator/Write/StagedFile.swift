import Foundation

/// New bytes on the disk, beside the file whose place they are to take.
struct StagedFile {
    private let path: String
    private let temporary: String

    /// Under a name that no other run uses: several may write to one place at once.
    init(_ bytes: [UInt8], for path: String) throws {
        var count = 0
        while true {
            let name = Self.name(of: path, count)
            do {
                try FileBytes.create(bytes, at: name)
                (self.path, temporary) = (path, name)
                return
            } catch let failure as FileBytes.Failure where failure.code == EEXIST {
                count += 1
            }
        }
    }

    func commit() throws {
        if rename(temporary, path) != 0 { throw FileBytes.Failure(code: errno) }
    }

    func discard() { unlink(temporary) }

    // MARK: Names

    private static let suffix = ".ringcentral-generate~"

    static func name(of path: String, _ count: Int, process: Int32 = getpid()) -> String {
        "\(path).\(process)-\(count)\(suffix)"
    }

    /// Whether a file was staged by a run that is over: it was cut off.
    static func isLeftBehind(_ name: String) -> Bool {
        guard name.hasSuffix(suffix) else { return false }
        let number = name.dropLast(suffix.count).split(separator: ".").last?.split(separator: "-").first
        guard let process = number.flatMap({ Int32($0) }), process > 0 else { return true }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
