import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Takes the body of an answer in as it arrives.
///
/// A file is written to at once, on the queue the bytes come on: nothing piles up in memory, however slow the disk is.
struct AnswerSink: Sendable {
    private let destination: TransportDestination
    private var data = Data()
    private var file: FileHandle?

    init(_ destination: TransportDestination) {
        self.destination = destination
    }

    /// The status is known: decides where the body goes.
    ///
    /// - Throws: What opening the file throws.
    mutating func begin(_ response: HTTPURLResponse) throws {
        data = Data()
        guard case .file(let url) = destination, (200..<300).contains(response.statusCode) else { return }
        if !FileManager.default.fileExists(atPath: url.path) {
            // Recordings and faxes are nobody else's business.
            guard
                FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path]) }
        }
        let file = try FileHandle(forWritingTo: url)
        if response.statusCode == 206 { try file.seekToEnd() } else { try file.truncate(atOffset: 0) }
        self.file = file
    }

    /// - Throws: What writing the file throws, such as that the disk is full.
    mutating func take(_ bytes: Data) throws {
        if let file { try file.write(contentsOf: bytes) } else { data.append(bytes) }
    }

    /// - Returns: What is in memory.
    /// - Throws: What closing the file throws.
    mutating func end() throws -> Data {
        try file?.close()
        file = nil
        return data
    }
}
