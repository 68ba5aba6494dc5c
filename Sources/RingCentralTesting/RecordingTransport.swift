import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Writes down what goes over another transport, for ``MockTransport/replay(_:)`` to answer from later.
///
/// Each exchange is a line of JSON. Tokens, passwords and the like are left out: what is written may be committed, once
/// somebody has read it for the names and numbers of real people.
public final class RecordingTransport: Transport {
    private let base: any Transport
    private let file: Locked<FileHandle>

    /// - Parameters:
    ///   - base: What carries the requests.
    ///   - url: The file; what is in it is replaced.
    /// - Throws: What opening the file throws.
    public init(_ base: any Transport = URLSessionTransport(), to url: URL) throws {
        self.base = base
        try Data().write(to: url)
        file = Locked(try FileHandle(forWritingTo: url))
    }

    /// Passes a request on, and writes it down with its answer, secrets left out.
    ///
    /// - Throws: What the base throws, and what writing the file throws.
    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let answer = try await base.send(request)
        let sent = SentRequest(request.head, body: try request.body.bytes())
        var body = answer.body
        if case .file(let url) = request.destination, (200..<300).contains(answer.head.statusCode) {
            body = try Data(contentsOf: url)
        }
        let exchange = CannedExchange(
            sent, status: answer.head.statusCode, headers: HTTPHeaders(answer.head), body: body)
        let line = try exchange.jsonData() + Data("\n".utf8)
        try file.withLock { try $0.write(contentsOf: line) }
        return answer
    }
}

extension MockTransport {
    /// Answers as a file of recorded exchanges says, those of the same request one after the other.
    ///
    /// - Parameter url: The file that a ``RecordingTransport`` wrote.
    /// - Throws: What reading the file throws, JSONProblem or DecodingProblem if it is no such file.
    public func replay(_ url: URL) throws {
        for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
            let exchange = try CannedExchange(jsonData: Data(line))
            let target = RequestTarget(
                method: exchange.method, path: exchange.path, query: exchange.query, wholeQuery: true)
            add(
                CannedAnswer(
                    target: target, outcome: .success((exchange.data, exchange.status, exchange.headers ?? [:]))))
        }
    }
}

extension TransportBody {
    /// What is sent, in memory.
    func bytes() throws -> Data {
        switch self {
        case .none: Data()
        case .data(let data): data
        case .file(let file): try Data(contentsOf: file)
        }
    }
}
