import Foundation
import NIOCore
import RingCentralRuntime

/// Where the body of an answer goes: into memory, or into a file as it arrives.
struct BodySink {
    private var data = Data()
    private var file: FileHandle?

    init(_ destination: TransportDestination, status: Int) throws {
        guard case .file(let url) = destination, (200..<300).contains(status) else { return }
        if !FileManager.default.fileExists(atPath: url.path) { try Data().write(to: url) }
        let file = try FileHandle(forWritingTo: url)
        if status == 206 { try file.seekToEnd() } else { try file.truncate(atOffset: 0) }
        self.file = file
    }

    mutating func take(_ chunk: ByteBuffer) throws {
        if let file {
            try file.write(contentsOf: chunk.readableBytesView)
        } else {
            data.append(contentsOf: chunk.readableBytesView)
        }
    }

    mutating func end() throws -> Data {
        try file?.close()
        file = nil
        return data
    }
}

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
