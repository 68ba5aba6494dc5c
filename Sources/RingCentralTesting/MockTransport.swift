import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A transport that answers from memory, and keeps what was sent.
///
///     let transport = MockTransport()
///     transport.answer(.get, "/restapi/v1.0/account/~", json: #"{"id": 1}"#)
///     try transport.answer(.readUserCallLog, pages: [firstPage, secondPage])
///
/// Several answers for the same request are given one after the other; the last one stays.
public final class MockTransport: Transport {
    private struct State {
        var answers: [CannedAnswer] = []
        var sent: [SentRequest] = []
    }

    private let state = Locked(State())

    /// A transport without answers.
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
    ///
    /// - Parameters:
    ///   - method: What the request does.
    ///   - path: The path as it is sent, encoded, without the query.
    ///   - query: A part of the query that the request has to have; any query if nil.
    ///   - data: The body of the answer.
    ///   - status: The HTTP status of the answer.
    ///   - headers: Headers of the answer.
    public func answer(
        _ method: HTTPMethod, _ path: String, query: String? = nil, data: Data, status: Int = 200,
        headers: [String: String] = [:]
    ) {
        add(
            CannedAnswer(
                target: RequestTarget(method: method.rawValue, path: path, query: query),
                outcome: .success((data, status, headers))))
    }

    /// Fails requests of a method and path.
    ///
    /// - Parameters:
    ///   - method: What the request does.
    ///   - path: The path as it is sent, encoded, without the query.
    ///   - error: What to throw.
    public func fail(_ method: HTTPMethod, _ path: String, with error: any Error) {
        add(CannedAnswer(target: RequestTarget(method: method.rawValue, path: path), outcome: .failure(error)))
    }

    func add(_ answer: CannedAnswer) { state.withLock { $0.answers.append(answer) } }

    /// What was sent, in order.
    public var sent: [SentRequest] { state.withLock { $0.sent } }

    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        try Task.checkCancellation()
        let sent = SentRequest(request.head, body: try request.body.bytes())
        let answer: CannedAnswer? = state.withLock { state in
            state.sent.append(sent)
            // What says more about its requests goes first.
            let fitting = state.answers.indices.filter { state.answers[$0].target.fits(sent) }
            let weight = fitting.map { state.answers[$0].target.weight }.max()
            guard let index = fitting.first(where: { state.answers[$0].target.weight == weight }) else { return nil }
            let sameKind = fitting.filter { state.answers[$0].target == state.answers[index].target }
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
