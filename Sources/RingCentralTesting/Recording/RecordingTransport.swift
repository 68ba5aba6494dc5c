import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A transport that records the requests it passes on to another transport, and their responses, in a file.
///
/// The file holds one exchange on each line, as JSON, and can be read while it is written. By default a recording
/// shows nothing about anybody and can be shared: `ringcentral-generate observe` compares it with the catalog. To replay
/// a recording with ``MockTransport/replay(_:)``, record with ``RecordingRedaction/secretsOnly``.
///
///     let recording = try RecordingTransport(to: file)
///     let client = RingCentralClient(
///         authorization: authorization, configuration: ClientConfiguration(transport: recording))
///
/// Recording never changes the outcome of a request: where the file can't be written, recording ends, and
/// ``recordingError`` tells why.
public final class RecordingTransport: Transport {
    /// The largest body that is recorded, in bytes; of larger ones the size is.
    public static let largestBody = 16 << 20

    private struct State {
        var file: FileHandle?
        var recorder: ExchangeRecorder
        var error: (any Error)?
    }

    private let base: any Transport
    private let redaction: RecordingRedaction
    private let now: @Sendable () -> Date
    private let state: Locked<State>

    /// Creates a transport that records.
    ///
    /// - Parameters:
    ///   - base: The transport that sends the requests.
    ///   - url: The file, which only its owner may read; its content is replaced.
    ///   - redaction: The part of the exchanges that is left out.
    ///   - now: The date of an exchange, of which the day is recorded.
    /// - Throws: An error if the file can't be created.
    public convenience init(
        _ base: any Transport = URLSessionTransport(), to url: URL, redaction: RecordingRedaction = .everything,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        try Data().write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
        self.init(base, file: try FileHandle(forWritingTo: url), redaction: redaction, now: now)
    }

    init(
        _ base: any Transport, file: sending FileHandle, redaction: RecordingRedaction,
        now: @escaping @Sendable () -> Date
    ) {
        self.base = base
        self.redaction = redaction
        self.now = now
        state = Locked(State(file: file, recorder: ExchangeRecorder(redaction)))
    }

    /// The error that ended recording, such as that the disk is full; nil while everything is recorded.
    public var recordingError: (any Error)? { state.withLock { $0.error } }

    /// Sends a request with the base transport, and records the exchange.
    ///
    /// - Throws: The errors of the base transport; then there is no response, and nothing is recorded.
    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let answer = try await base.send(request)
        record(request, answer)
        return answer
    }

    private func record(_ request: TransportRequest, _ answer: TransportAnswer) {
        state.withLock { state in
            guard let file = state.file else { return }
            do {
                let headers = HTTPHeaders(answer.head)
                let exchange = state.recorder.exchange(
                    SentRequest(request.head, body: Data()), try sent(request.body), status: answer.head.statusCode,
                    headers: headers, try received(request.destination, answer, headers), at: now())
                try file.write(contentsOf: try exchange.jsonData() + Data("\n".utf8))
            } catch {
                state.file = nil
                state.error = error
            }
        }
    }

    /// The body of a request. Files are not read where only their size is recorded.
    private func sent(_ body: TransportBody) throws -> ExchangeRecorder.Body {
        switch body {
        case .none: .data(Data())
        case .data(let data): data.count > Self.largestBody ? .omitted(data.count) : .data(data)
        case .file(let url): try contents(of: url, isNeeded: redaction == .secretsOnly)
        }
    }

    private func received(
        _ destination: TransportDestination, _ answer: TransportAnswer, _ headers: HTTPHeaders
    ) throws -> ExchangeRecorder.Body {
        guard (200..<300).contains(answer.head.statusCode) else { return bounded(answer.body) }
        switch destination {
        case .memory: return bounded(answer.body)
        case .file(let url): return try contents(of: url, isNeeded: redaction == .secretsOnly || headers.isJSON)
        // Only a part of the file belongs to this response.
        case .rest: return .omitted(0)
        }
    }

    private func bounded(_ data: Data) -> ExchangeRecorder.Body {
        data.count > Self.largestBody ? .omitted(data.count) : .data(data)
    }

    private func contents(of url: URL, isNeeded: Bool) throws -> ExchangeRecorder.Body {
        let size = try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int ?? 0
        return isNeeded && size <= Self.largestBody ? .data(try Data(contentsOf: url)) : .omitted(size)
    }
}

extension MockTransport {
    /// Answers as a file of recorded exchanges says, those of the same request one after the other.
    ///
    /// - Parameter url: The file that a ``RecordingTransport`` wrote with ``RecordingRedaction/secretsOnly``.
    /// - Throws: What reading the file throws; JSONProblem or DecodingProblem if it is not a recording;
    ///   ``UnfitRecording`` if placeholders stand in it for what was sent.
    public func replay(_ url: URL) throws {
        for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
            let exchange = try CannedExchange(jsonData: Data(line))
            if exchange.redacted == true { throw UnfitRecording() }
            let target = RequestTarget(
                method: exchange.method, path: exchange.path, query: exchange.query, wholeQuery: true)
            add(
                CannedAnswer(
                    target: target, outcome: .success((exchange.data, exchange.status, exchange.headers ?? [:]))))
        }
    }
}

extension TransportBody {
    /// The bytes of the body, in memory.
    func bytes() throws -> Data {
        switch self {
        case .none: Data()
        case .data(let data): data
        case .file(let file): try Data(contentsOf: file)
        }
    }
}
