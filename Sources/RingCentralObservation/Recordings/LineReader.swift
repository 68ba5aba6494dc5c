import Foundation
import RingCentralGenerator

/// Reads a file line by line, in bounded memory: recordings may be larger than the memory is.
struct LineReader {
    /// The longest line that is read, in bytes.
    static let longestLine = 64 << 20
    private static let chunk = 1 << 20

    /// A line, or the place of one that is too long.
    enum Line {
        /// - Parameter isComplete: whether a line break follows.
        case text([UInt8], isComplete: Bool)
        case tooLong
    }

    /// Calls a closure with each line that is not empty, and its number from 1.
    ///
    /// - Throws: `FileBytes.Failure` if the file can't be read, and what the closure throws.
    static func forEachLine(of path: String, _ body: (Int, Line) throws -> Void) throws {
        let file = try RegularFile(path)
        var pending: [UInt8] = []
        var isSkipping = false
        var number = 1
        while let chunk = try file.next(chunk) {
            var start = chunk.startIndex
            while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
                if isSkipping {
                    try body(number, .tooLong)
                } else {
                    pending += chunk[start..<end]
                    try pass(pending, number, isComplete: true, body)
                }
                pending.removeAll(keepingCapacity: pending.capacity <= Self.chunk * 4)
                isSkipping = false
                number += 1
                start = end + 1
            }
            if !isSkipping { pending += chunk[start...] }
            if pending.count > longestLine {
                pending = []
                isSkipping = true
            }
        }
        if isSkipping { try body(number, .tooLong) } else { try pass(pending, number, isComplete: false, body) }
    }

    private static func pass(
        _ bytes: [UInt8], _ number: Int, isComplete: Bool, _ body: (Int, Line) throws -> Void
    ) throws {
        let blank = bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }
        if !blank { try body(number, .text(bytes, isComplete: isComplete)) }
    }
}

/// A regular file that is read piece by piece; pipes and devices, which may never end, are not opened.
private final class RegularFile {
    private let handle: FileHandle

    /// - Throws: `FileBytes.Failure`.
    init(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileBytes.Failure(code: errno) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileBytes.Failure(code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileBytes.Failure(code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
    }

    /// The next bytes; nil at the end.
    func next(_ count: Int) throws -> [UInt8]? {
        guard let data = try handle.read(upToCount: count), !data.isEmpty else { return nil }
        return Array(data)
    }
}
