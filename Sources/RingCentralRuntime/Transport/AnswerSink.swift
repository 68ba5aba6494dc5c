import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Takes an answer in as it arrives, and puts its body where the request wants it: for those who write a
/// ``Transport``.
///
///     var sink = AnswerSink(request)
///     sink.begin(head)
///     for try await bytes in body { try sink.take(bytes) }
///     return try sink.end()
///
/// A file is written to at once, on the thread the bytes come on: nothing piles up in memory, however slow the disk is,
/// as long as the transport reads no further before ``take(_:)`` returns. What goes wrong on the way is passed through
/// ``failure(_:)``.
public struct AnswerSink: Sendable {
    private let destination: TransportDestination
    /// The version of the file whose rest was asked for.
    private let version: FileVersion?
    private var head: HTTPURLResponse?
    private var data = Data()
    private var file: WritableFile?
    private var isOpen = false
    /// How much has arrived, and is where it belongs.
    public private(set) var progress = TransferProgress()

    /// - Parameter request: What is sent.
    public init(_ request: TransportRequest) {
        destination = request.destination
        version = request.head.value(forHTTPHeaderField: "If-Range").map(FileVersion.init(validator:))
    }

    /// Status and headers are known. They may come several times, since proxies and early hints have some of their own:
    /// the last ones before the body count.
    public mutating func begin(_ head: HTTPURLResponse) {
        self.head = head
    }

    /// Some of the body has arrived.
    ///
    /// - Throws: ``FileProblem``, such as that the disk is full; an error if it is not what was asked for, such as the
    ///   rest of another version of a file.
    public mutating func take(_ bytes: Data) throws {
        if !isOpen { try open() }
        if let file { try file.append(bytes) } else { data.append(bytes) }
        progress.received += Int64(bytes.count)
    }

    /// Some of the request's body has gone out.
    ///
    /// - Parameters:
    ///   - bytes: How many bytes so far.
    ///   - total: How many bytes there are in all; nil if nobody knows.
    public mutating func sent(_ bytes: Int64, of total: Int64?) {
        progress.sent = bytes
        progress.toSend = total
    }

    /// All has arrived.
    ///
    /// - Throws: ``FileProblem``; URLError if there was no answer at all.
    public mutating func end() throws -> TransportAnswer {
        guard let head else { throw URLError(.badServerResponse) }
        if !isOpen { try open() }
        try file?.close()
        file = nil
        return TransportAnswer(head: head, body: data)
    }

    /// What to throw if an answer does not arrive, or not all of it.
    public func failure(_ error: any Error) -> any Error {
        guard let head, file != nil, !(error is FileProblem), (error as? URLError)?.code != .cancelled,
            !(error is CancellationError)
        else { return error }
        return InterruptedAnswer(head: head, underlying: error)
    }

    /// How much of the body was there before.
    private var start: Int64 {
        if case .rest(_, let offset) = destination, head?.statusCode == 206 { offset } else { 0 }
    }

    /// The body begins: decides where it goes.
    private mutating func open() throws {
        guard let head else { return }
        isOpen = true
        let headers = HTTPHeaders(head)
        progress.received = start
        progress.expected = headers.bodyLength.map { start + $0 }
        guard (200..<300).contains(head.statusCode) else { return }
        switch destination {
        case .memory: break
        case .file(let url): file = try WritableFile(url, startingAnew: true)
        case .rest(let url, let offset):
            guard head.statusCode == 206 else { return file = try WritableFile(url, startingAnew: true) }
            guard ContentRange(headers)?.first == offset else { throw URLError(.cannotParseResponse) }
            if let version, version.differs(from: headers) { throw ChangedFile() }
            file = try WritableFile(url, startingAnew: false)
            try file?.cut(at: offset)
        }
    }
}
