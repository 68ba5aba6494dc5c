import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A transport that answers from memory, and keeps what was sent.
///
///     let transport = MockTransport()
///     transport.answer(.get, "/restapi/v1.0/account/~", json: #"{"id": 1}"#)
///
/// Several answers for the same request are given one after the other; the last one stays.
public final class MockTransport: Transport {
    private struct State {
        var answers: [CannedAnswer] = []
        var sent: [SentRequest] = []
    }

    private let state = Locked(State())

    public init() {}

    /// Answers requests of a method and path.
    ///
    /// - Parameters:
    ///   - method: What the request does.
    ///   - path: The path as it is sent, encoded, without the query.
    ///   - query: A part of the query that the request has to have, such as `page=2`; any query if nil.
    ///   - json: The body of the answer.
    ///   - status: The HTTP status of the answer.
    ///   - headers: Headers of the answer; the content type is JSON unless given.
    public func answer(
        _ method: HTTPMethod, _ path: String, query: String? = nil, json: String = "", status: Int = 200,
        headers: [String: String] = [:]
    ) {
        var headers = headers
        if !headers.keys.contains(where: { $0.lowercased() == "content-type" }) {
            headers["Content-Type"] = "application/json"
        }
        answer(method, path, query: query, data: Data(json.utf8), status: status, headers: headers)
    }

    /// Answers requests of a method and path with bytes.
    public func answer(
        _ method: HTTPMethod, _ path: String, query: String? = nil, data: Data, status: Int = 200,
        headers: [String: String] = [:]
    ) {
        let answer = CannedAnswer(
            method: method.rawValue, path: path, query: query, outcome: .success((data, status, headers)))
        state.withLock { $0.answers.append(answer) }
    }

    /// Fails requests of a method and path.
    public func fail(_ method: HTTPMethod, _ path: String, with error: any Error) {
        let answer = CannedAnswer(method: method.rawValue, path: path, query: nil, outcome: .failure(error))
        state.withLock { $0.answers.append(answer) }
    }

    /// What was sent, in order.
    public var sent: [SentRequest] { state.withLock { $0.sent } }

    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        try Task.checkCancellation()
        let bytes: Data
        switch request.body {
        case .none: bytes = Data()
        case .data(let data): bytes = data
        case .file(let file): bytes = try Data(contentsOf: file)
        }
        let sent = SentRequest(request.head, body: bytes)
        let answer: CannedAnswer? = state.withLock { state in
            state.sent.append(sent)
            let fitting = state.answers.indices.filter { state.answers[$0].fits(sent) }
            guard let first = fitting.first else { return nil }
            // One that asks for a query goes before one that takes any.
            let index = fitting.first { state.answers[$0].query != nil } ?? first
            let sameKind = fitting.filter { state.answers[$0].query == state.answers[index].query }
            return sameKind.count > 1 ? state.answers.remove(at: index) : state.answers[index]
        }
        guard let answer else { throw UnansweredRequest(method: sent.method, path: sent.path) }
        let (data, status, headers) = try answer.outcome.get()
        guard let url = request.head.url,
            let response = HTTPURLResponse(url: url, statusCode: status, httpVersion: "HTTP/1.1", headerFields: headers)
        else { throw URLError(.badServerResponse) }
        var sink = AnswerSink(request)
        sink.begin(response)
        try sink.take(data)
        return try sink.end()
    }
}

/// An answer that waits for its request.
struct CannedAnswer: Sendable {
    let method: String
    let path: String
    let query: String?
    let outcome: Result<(Data, Int, [String: String]), any Error>

    func fits(_ request: SentRequest) -> Bool {
        guard request.method == method, request.path == path else { return false }
        guard let query else { return true }
        return (request.query ?? "").split(separator: "&").contains { $0 == query }
    }
}

/// What a transport throws when there is no answer for a request.
public struct UnansweredRequest: Error, Hashable, Sendable {
    public let method: String
    public let path: String
}
