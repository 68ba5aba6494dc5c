import Foundation

/// A regular file that is read.
struct ReadableFile: Sendable {
    /// The size when it was opened, in bytes.
    let size: Int64
    private let path: String
    private let handle: FileHandle

    /// - Throws: ``FileProblem`` if it is not there, may not be read, or is a folder or a device.
    init(_ url: URL) throws(FileProblem) {
        path = try FilePath.of(url)
        // Opening a pipe that nobody writes to would wait forever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
        if let kind = FilePath.peculiarity(status.st_mode) {
            throw FileProblem(path: path, reason: "it is \(kind); use a regular file")
        }
        size = Int64(status.st_size)
    }

    /// The next bytes; nil at the end.
    ///
    /// - Throws: ``FileProblem``.
    func read(upTo count: Int) throws(FileProblem) -> Data? {
        var data = Data(count: count)
        // Not by the handle, whose errors do not say what is wrong on every system.
        let (length, code) = data.withUnsafeMutableBytes { Self.fill($0, from: handle.fileDescriptor) }
        guard length >= 0 else { throw FileProblem(path: path, errno: code) }
        return length == 0 ? nil : data.prefix(length)
    }

    /// Reads the next bytes.
    ///
    /// - Returns: The number of bytes; 0 at the end.
    /// - Throws: ``FileProblem``.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
        let (length, code) = Self.fill(buffer, from: handle.fileDescriptor)
        guard length >= 0 else { throw FileProblem(path: path, errno: code) }
        return length
    }

    func problem(_ reason: String) -> FileProblem { FileProblem(path: path, reason: reason) }

    /// Fills the buffer, unless the file ends before.
    private static func fill(
        _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32
    ) -> (length: Int, code: Int32) {
        var done = 0
        while done < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
            let count = Foundation.read(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return (-1, errno) }
            if count == 0 { break }
            done += count
        }
        return (done, 0)
    }
}
