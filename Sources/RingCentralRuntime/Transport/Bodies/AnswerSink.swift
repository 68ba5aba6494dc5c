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
    private let limits: ResponseLimits
    /// The version of the file whose rest was asked for.
    private let version: FileVersion?
    private var head: HTTPURLResponse?
    private var data = Data()
    private var file: WritableFile?
    private var isOpen = false
    /// The limit that applies to the body.
    private var limit = ResponseTooLarge.Limit.maximumErrorBodySize
    /// How much has arrived, and is where it belongs.
    public private(set) var progress = TransferProgress()

    /// - Parameter request: What is sent.
    public init(_ request: TransportRequest) {
        destination = request.destination
        limits = request.limits
        version = request.head.value(forHTTPHeaderField: "If-Range").map(FileVersion.init(validator:))
    }

    /// Status and headers are known. They may come several times, since proxies and early hints have some of their own:
    /// the last ones before the body count.
    public mutating func begin(_ head: HTTPURLResponse) {
        self.head = head
    }

    /// Some of the body has arrived.
    ///
    /// - Throws: ``FileProblem``, such as that the disk is full; ``ResponseTooLarge``; an error if it is not what was
    ///   requested, such as the rest of another version of a file.
    public mutating func take(_ bytes: Data) throws {
        if !isOpen {
            try open()
            // More than the limit is coming: there is no need to wait for it.
            if let expected = progress.expected { try check(size: expected, arriving: bytes) }
        }
        try check(size: progress.received + Int64(bytes.count), arriving: bytes)
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
        guard let head, file != nil, !(error is FileProblem), !(error is ResponseTooLarge),
            (error as? URLError)?.code != .cancelled, !(error is CancellationError)
        else { return error }
        return InterruptedAnswer(head: head, underlying: error)
    }

    /// The number of bytes of the body that were there before.
    private var start: Int64 {
        if case .rest(_, let offset) = destination, head?.statusCode == 206 { offset } else { 0 }
    }

    /// - Parameter piece: The bytes that have just arrived.
    private func check(size: Int64, arriving piece: Data) throws {
        guard let head else { return }
        let most =
            switch limit {
            case .maximumResponseSize: limits.maximumResponseSize
            case .maximumErrorBodySize: limits.maximumErrorBodySize
            case .maximumDownloadSize: limits.maximumDownloadSize
            }
        if size <= max(0, most) { return }
        var problem = ResponseTooLarge(limit: limit, bytes: most, head: head)
        if limit == .maximumErrorBodySize {
            problem.beginning = data + piece.prefix(Int(clamping: max(0, most) - Int64(data.count)))
        }
        throw problem
    }

    /// The body begins: decides where it goes.
    private mutating func open() throws {
        guard let head else { return }
        isOpen = true
        let headers = HTTPHeaders(head)
        progress.received = start
        progress.expected = headers.bodyLength.flatMap { length in
            let (sum, overflows) = start.addingReportingOverflow(length)
            return overflows ? nil : sum
        }
        guard (200..<300).contains(head.statusCode) else { return }
        switch destination {
        case .memory: limit = .maximumResponseSize
        case .file(let url): try start(url)
        case .rest(let url, let offset): try resume(url, from: offset, head.statusCode, headers)
        }
    }

    private mutating func start(_ url: URL) throws {
        limit = .maximumDownloadSize
        file = try WritableFile(url, startingAnew: true)
    }

    private mutating func resume(_ url: URL, from offset: Int64, _ status: Int, _ headers: HTTPHeaders) throws {
        switch status {
        case 200, 203: return try start(url)
        case 206: break
        default: throw UnusableRest(reason: "the rest of a file was requested, but status \(status) came")
        }
        guard ContentRange(headers)?.first == offset else {
            throw UnusableRest(reason: "another part of the file came than was requested")
        }
        if let version, version.differs(from: headers) { throw ChangedFile() }
        limit = .maximumDownloadSize
        file = try WritableFile(url, startingAnew: false)
        try file?.cut(at: offset)
    }
}
