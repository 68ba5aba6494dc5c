import Foundation

/// Lines and columns of a text, by the offsets of its bytes.
///
/// The lines are found once: findings may be as many as the text has members. Unchecked, since a lock guards what
/// changes, and the bytes, which belong to the document, do not.
final class LineStarts: @unchecked Sendable {
    private let bytes: UnsafeMutablePointer<UInt8>
    private let count: Int
    private let lock = NSLock()
    private var starts: [Int] = []

    init(bytes: UnsafeMutablePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    /// Line and column (in bytes) of an offset, both counted from 1.
    func place(of offset: Int, file: String) -> Diagnostic.Place {
        let starts = lock.withLock {
            if self.starts.isEmpty { self.starts = find() }
            return self.starts
        }
        // The last line that begins at or before the offset.
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return Diagnostic.Place(file: file, line: low + 1, column: offset - starts[low] + 1)
    }

    private func find() -> [Int] {
        var starts = [0]
        var at = 0
        while let next = memchr(bytes + at, 0x0A, count - at) {
            at = UnsafeRawPointer(next) - UnsafeRawPointer(bytes) + 1
            starts.append(at)
        }
        return starts
    }
}
