import Foundation
import NIOCore
import RingCentralRuntime

/// The bytes of a file, piece by piece.
struct FileChunks: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let url: URL
    let report: (@Sendable (TransferProgress) -> Void)?

    func makeAsyncIterator() -> Iterator { Iterator(chunks: self) }

    struct Iterator: AsyncIteratorProtocol {
        let chunks: FileChunks
        var file: FileHandle?
        var progress = TransferProgress()

        mutating func next() async throws -> ByteBuffer? {
            let file = try self.file ?? FileHandle(forReadingFrom: chunks.url)
            self.file = file
            guard let data = try file.read(upToCount: 65_536), !data.isEmpty else {
                try file.close()
                return nil
            }
            progress.sent += Int64(data.count)
            chunks.report?(progress)
            return ByteBuffer(bytes: data)
        }
    }
}
