import Foundation

/// New bytes on the disk, beside the file whose place they are to take.
struct StagedFile {
    static let suffix = ".ringcentral-generate~"
    private let path: String
    private var temporary: String { path + Self.suffix }

    init(_ bytes: [UInt8], for path: String) throws {
        self.path = path
        do {
            try FileBytes.create(bytes, at: path + Self.suffix)
        } catch {
            unlink(path + Self.suffix)
            throw error
        }
    }

    func commit() throws {
        if rename(temporary, path) != 0 { throw FileBytes.Failure(code: errno) }
    }

    func discard() { unlink(temporary) }
}
