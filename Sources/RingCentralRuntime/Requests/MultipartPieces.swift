import Foundation

/// A body of several parts as a row of pieces, which are put together in memory if they are small, in a file if not.
struct MultipartPieces {
    enum Piece { case bytes(Data), file(URL) }

    /// The largest body that is put together in memory: 1 MB.
    static let largestInMemory: Int64 = 1 << 20
    private static let chunk = 1 << 16

    private(set) var pieces: [Piece] = []
    private(set) var size: Int64 = 0

    mutating func append(_ text: String) { append(Data(text.utf8)) }

    mutating func append(_ data: Data) {
        pieces.append(.bytes(data))
        size += Int64(data.count)
    }

    /// - Throws: ``FileProblem`` if a file is not there, or is none that can be read.
    mutating func append(_ part: FilePart) throws {
        switch part.source {
        case .data(let data): append(data)
        case .file(let url):
            size += try part.size()
            pieces.append(.file(url))
        }
    }

    /// The body in memory; nil if it is too large for that.
    ///
    /// - Throws: ``FileProblem``; CancellationError.
    func data() throws -> Data? {
        guard size <= Self.largestInMemory else { return nil }
        var data = Data()
        try write { data.append($0) }
        return data
    }

    /// The body in memory, or in a file.
    ///
    /// - Throws: ``FileProblem``; CancellationError.
    func joined() throws -> OutgoingBody {
        if let data = try data() { return OutgoingBody(content: .data(data)) }
        let temporary = try TemporaryFile()
        let file = try WritableFile(temporary.url, startingAnew: true)
        try write { try file.append($0) }
        try file.close()
        return OutgoingBody(content: .file(temporary.url), temporary: temporary)
    }

    private func write(_ write: (Data) throws -> Void) throws {
        for piece in pieces {
            switch piece {
            case .bytes(let data): try write(data)
            case .file(let url):
                let file = try ReadableFile(url)
                while let data = try file.read(upTo: Self.chunk) {
                    try Task.checkCancellation()
                    try write(data)
                }
            }
        }
    }
}
