import Foundation

/// A plain file that is read.
struct ReadableFile: Sendable {
    /// How many bytes it had when it was opened.
    let size: Int64
    private let path: String
    private let handle: FileHandle

    /// - Throws: ``FileProblem`` if it is not there, may not be read, or is a folder or a device.
    init(_ url: URL) throws {
        guard url.isFileURL else {
            throw FileProblem(path: url.absoluteString, reason: "it is no file of this machine")
        }
        path = url.path
        // A pipe that nobody writes to would make it wait for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(path: path, reason: "it is no plain file") }
        size = Int64(status.st_size)
    }

    /// The next bytes; nil at the end.
    ///
    /// - Throws: ``FileProblem``.
    func read(upTo count: Int) throws -> Data? {
        do {
            let data = try handle.read(upToCount: count)
            return data?.isEmpty == true ? nil : data
        } catch {
            throw FileProblem(path: path, reason: "it can't be read any further")
        }
    }
}
