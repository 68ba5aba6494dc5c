import Foundation
import RingCentral
import RingCentralRuntime
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Responses that deviate from their description")
struct DeviationTests {
    @Test("No function throws because of one member")
    func all() async throws {
        let sampler = try ResponseSampler()
        let transport = ResponseTransport()
        func calls(_ authorization: Authorization) -> [EndpointCall] {
            let configuration = ClientConfiguration(
                transport: transport, rateLimits: RateLimitPolicy(excess: .send))
            return CallList(RingCentralClient(authorization: authorization, configuration: configuration)).calls
        }
        // What gives tokens is authorized by the app itself.
        let all =
            calls(.bearer("test-token")).filter { $0.operation.authorization != .client }
            + calls(.jwt("jwt", clientID: "client", clientSecret: "secret")).filter {
                $0.operation.authorization == .client
            }
        var failures: [String] = []
        var (operations, responses) = (0, 0)
        for call in all {
            guard let response = sampler.response(of: call.operation) else { continue }
            operations += 1
            for (name, body) in response.body.deviating {
                responses += 1
                await transport.answer(with: try body.json.jsonData(), status: response.status)
                if let failure = await Outcome(call).failure {
                    failures.append("\(call.operation.id), \(name): \(failure)")
                    break
                }
            }
        }
        print("Deviations: \(operations) operations, \(responses) responses, \(failures.count) failed")
        #expect(operations > 400)
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }
}

/// A transport that answers every request with the response at hand, for each identifier where several are asked for.
actor ResponseTransport: Transport {
    private struct Response {
        var status = 200
        var body = Data()
    }

    private var response = Response()

    func answer(with body: Data, status: Int) { response = Response(status: status, body: body) }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        var response = response
        if request.head.value(forHTTPHeaderField: "Accept")?.contains("multipart") == true {
            let entry =
                #"{"resourceId":"1","status":200,"body":"# + String(decoding: response.body, as: UTF8.self) + "}"
            response = Response(status: 207, body: Data("[\(entry),\(entry)]".utf8))
        }
        guard let url = request.head.url,
            let head = HTTPURLResponse(
                url: url, statusCode: response.status, httpVersion: "HTTP/1.1",
                headerFields: ["Content-Type": "application/json"])
        else { throw URLError(.badServerResponse) }
        var sink = AnswerSink(request)
        sink.begin(head)
        try sink.take(response.body)
        return try sink.end()
    }
}
