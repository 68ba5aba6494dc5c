import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite("Deviations of responses")
struct DeviationReportTests {
    private let transport = MockTransport()
    private let reports = Locked<[DeviationReport]>([])
    private let lines = Locked<[String]>([])

    private func client(_ decoding: DecodingOptions = .tolerant) -> ServiceClient {
        let (reports, lines) = (reports, lines)
        return endpoints(transport, decoding: decoding) { configuration in
            configuration.onDeviation = { report in reports.withLock { $0.append(report) } }
            configuration.middleware = [LoggingMiddleware { line in lines.withLock { $0.append(line) } }]
        }.client
    }

    private func list<Output>(as type: Output.Type, _ decoding: DecodingOptions = .tolerant) -> Call<Output> {
        Call(client(decoding), RequestParts(APIOperation("list", .get, "/list", area: "Sample", paging: .page)))
    }

    @Test("Are in the response, in the callback and in the log, without a value")
    func everywhere() async throws {
        transport.answer(
            .get, "/list", json: #"{"records":[{"id":1,"name":"hunter2","time":"hunter3"}]}"#,
            headers: ["RCRequestId": "r-1"])
        let response = try await list(as: ReadingPage.self).response
        let paths = ["kind", "count", "isRead", "time", "tags", "part", "labels"].map { "records[0]." + $0 }
        #expect(response.deviations.map(\.path) == paths)
        let report = try #require(reports.withLock { $0 }.first)
        #expect(report.operation.id == "list" && report.status == 200 && report.requestID == "r-1")
        #expect(report.deviations == response.deviations)
        let line = try #require(lines.withLock { $0 }.last)
        #expect(line.contains("expected a date, found text at records[0].time") && line.contains("request r-1"))
        #expect(!line.contains("hunter") && !"\(response.deviations)".contains("hunter"))
    }

    @Test("Show no key of an unknown member that does not look like a name", .hangLimit(minutes: 1))
    func unknownKeys() async throws {
        let server = try LoopbackServer { _, connection in
            let body = #"{"records":[],"+1 650 555 0101":1,"16505550102":1,"eve@example.com":1,"newKey":1}"#
            try connection.answer("200 OK", ["Content-Type": "application/json"], body: Data(body.utf8))
        }
        let lines = lines
        let client = endpoints(
            URLSessionTransport(), decoding: DecodingOptions(reportsUnknownMembers: true)
        ) { configuration in
            configuration.server = Server(name: "loopback", url: server.url)
            configuration.middleware = [LoggingMiddleware { line in lines.withLock { $0.append(line) } }]
        }.client
        let response = try await Call<ReadingPage>(
            client, RequestParts(APIOperation("list", .get, "/list", area: "Sample"))
        ).response
        #expect(response.deviations.filter { $0.kind == .unknown }.count == 4)
        let log = lines.withLock { $0.joined(separator: "\n") }
        #expect(log.contains("at newKey") && log.contains("at [*]"))
        #expect(!log.contains("555") && !log.contains("eve"))
    }

    @Test("Cost no page and no record of the iteration")
    func pages() async throws {
        transport.answer(
            .get, "/list", query: "page=2",
            json: #"{"records":[{"id":4},null,{"id":5}],"paging":{"totalPages":2,"page":2}}"#)
        transport.answer(
            .get, "/list", json: #"{"records":[{"id":1},{"name":2},7],"paging":{"totalPages":2,"page":1}}"#)
        var ids: [String] = []
        for try await item in list(as: ReadingPage.self).items { ids.append("\(item.id)") }
        #expect(ids == ["1", "missing", "4", "5"])
        #expect(reports.withLock { $0.count } == 2)
    }

    @Test("Name the part of a batch")
    func batch() async throws {
        transport.answer(
            .get, "/many/1,2",
            json:
                #"[{"resourceId":"1","status":200,"body":{"size":1}},{"resourceId":"2","status":200,"body":{"size":null}}]"#,
            status: 207)
        var parts = RequestParts(.readMany)
        parts.pathList(["1", "2"])
        let response = try await Call<BatchOf<SizeOnly>>(client(), parts).response
        #expect(response.value.results.map { $0.value?.size } == [1, nil])
        #expect(response.deviations.map(\.path) == ["[1].body.size"])
    }

    @Test(
        "Name the member of a batch's entry that deviates",
        arguments: [
            (#"{"status":200,"body":{"size":1}}"#, "[0].resourceId", "missing"),
            (#"{"resourceId":null,"status":200,"body":{"size":1}}"#, "[0].resourceId", "unreadable"),
            (#"{"resourceId":"1","status":"200","body":{"size":1}}"#, "[0].status", "converted"),
            (#"{"resourceId":"1","body":{"size":1}}"#, "[0].status", "missing"),
            (#"{"resourceId":"1","status":200,"body":{"size":1,"name":"a!"}}"#, "[0].body.name", "converted"),
            (#"{"resourceId":"1","status":200,"body":{"size":1,"name":"\ud83d"}}"#, "[0].body.name", "converted"),
            ("7", "[0]", "left out"),
        ])
    func entry(json: String, path: String, kind: String) async throws {
        let text = #"[\#(json),{"resourceId":"2","status":200,"body":{"size":1}}]"#
        let body = Data(text.utf8.map { $0 == UInt8(ascii: "!") ? 0xFF : $0 })
        transport.answer(
            .get, "/many/1,2", data: body, status: 207, headers: ["Content-Type": "application/json"])
        var parts = RequestParts(.readMany)
        parts.pathList(["1", "2"])
        let response = try await Call<BatchOf<SizeOnly>>(client(), parts).response
        #expect(response.deviations.map(\.path) == [path] && response.deviations.map(\.kind.description) == [kind])
        #expect(response.value.results.last?.value?.size == 1)
    }

    @Test("Make a strict client throw")
    func strict() async throws {
        transport.answer(.get, "/list", json: #"{"records":[{"id":1}]}"#)
        let error = await failure { try await list(as: ReadingPage.self, .strict).value }
        #expect(error?.kind == .unreadableAnswer)
        #expect((error?.underlying as? DecodingProblem)?.path == "records[0].name")
        #expect(reports.withLock { $0.isEmpty })
    }
}

/// A response of one required number.
private nonisolated struct SizeOnly: Model, ResponseValue {
    var size: Int?
    var name: String?
    init(_ blank: Blank) {}
    mutating func visit(_ fields: FieldVisitor) {
        fields.required("size", &size)
        fields.field("name", &name)
    }
}
