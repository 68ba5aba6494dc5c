import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite(.hangLimit(minutes: 1)) struct WatchTests {
    let transport = MockTransport()
    let clock = TestClock(now: Date(timeIntervalSince1970: 1_700_000_000))
    let watch = Watch<JSONPage>(
        APIOperation("sync", .get, "/{account}/sync", area: "S", paging: .sync), query: ["kind": "Lost"],
        only: ["kind": "Lost"], since: "dateFrom", time: "time")

    /// A record as JSON, made so many seconds after the start.
    func record(_ id: Int, _ seconds: Double = 0, kind: String = "Lost") -> String {
        let time = Date(timeIntervalSince1970: 1_700_000_000 + seconds).ISO8601Format()
        return #"{"id":\#(id),"kind":"\#(kind)","time":"\#(time)"}"#
    }

    func answer(_ query: String, _ records: [String], token: String, more: String = "", status: Int = 200) {
        transport.answer(
            .get, "/~/sync", query: query,
            json: #"{"records":[\#(records.joined(separator: ","))],"syncInfo":{"syncToken":"\#(token)"\#(more)}}"#,
            status: status)
    }

    func watched(_ count: Int, every seconds: Double = 30) async throws -> [Int] {
        var ids: [Int] = []
        for try await record in SampleClient(transport, clock: clock).watch(watch, every: seconds) {
            ids.append(record["id"]?.int ?? 0)
            if ids.count == count { break }
        }
        return ids
    }

    @Test func givesWhatIsNewOnce() async throws {
        answer("syncType=FSync", [record(1, -10), record(2, -5)], token: "a")
        answer("syncToken=a", [record(2, -5), record(3, 20)], token: "b")
        answer("syncToken=b", [], token: "c")
        answer("syncToken=c", [record(3, 20), record(4, 80), record(5, 81, kind: "Found")], token: "d")
        answer("syncToken=d", [record(6, 100)], token: "e")
        #expect(try await watched(3) == [3, 4, 6])
        #expect(clock.waits == [30, 30, 30, 30])
        #expect(
            transport.sent.first?.query == "kind=Lost&dateFrom=2023-11-13T22%3A13%3A20.000Z&syncType=FSync")
        #expect(transport.sent.dropFirst().allSatisfy { $0.query?.contains("dateFrom") == false })
    }

    @Test func aCallThatBeganBeforeIsNewsWhenItIsOver() async throws {
        answer("syncType=FSync", [record(1, -10)], token: "a")
        answer("syncToken=a", [record(2, -600), record(3, -90_000)], token: "b")
        answer("syncToken=b", [record(4, 5)], token: "c")
        #expect(try await watched(2) == [2, 4])
    }

    @Test func losesNothingWhenTheTokenEnds() async throws {
        answer("syncType=FSync", [record(1, -10)], token: "a")
        answer("syncToken=a", [record(2, 10)], token: "b")
        transport.answer(.get, "/~/sync", query: "syncToken=b", json: #"{"errorCode":"MSG-333"}"#, status: 400)
        answer("syncType=FSync", [record(1, -10), record(2, 10), record(3, 40)], token: "c")
        // The first full answer goes first, the second stays.
        #expect(try await watched(2) == [2, 3])
    }

    @Test func losesNothingWhenTheTokenEndsOnALaterPage() async throws {
        answer("syncType=FSync", [record(1, -10)], token: "a")
        answer("syncToken=a", [record(2, 10)], token: "b", more: #","newerRecordsExist":true"#)
        transport.answer(.get, "/~/sync", query: "syncToken=b", json: #"{"errorCode":"MSG-333"}"#, status: 400)
        answer("syncType=FSync", [record(1, -10), record(2, 10), record(3, 40)], token: "c")
        #expect(try await watched(2) == [2, 3])
    }

    @Test func survivesFailures() async throws {
        answer("syncType=FSync", [], token: "", status: 503)
        answer("syncType=FSync", [record(1, -10), record(2, 3)], token: "a")
        answer("syncToken=a", [], token: "", status: 500)
        answer("syncToken=a", [record(3, 50)], token: "b")
        #expect(try await watched(2) == [2, 3])
    }

    @Test("The interval is short again after a look that succeeded")
    func forgetsFailures() async throws {
        answer("syncType=FSync", [], token: "a")
        for _ in 0..<6 { answer("syncToken=a", [], token: "", status: 502) }
        answer("syncToken=a", [], token: "b")
        answer("syncToken=b", [], token: "", status: 502)
        answer("syncToken=b", [record(1, 10)], token: "c")
        #expect(try await watched(1, every: 1) == [1])
        #expect(clock.waits.suffix(2) == [1, 1] && (clock.waits.max() ?? 0) > 10)
    }

    @Test func aFailureInTheMiddleLosesNothing() async throws {
        answer("syncType=FSync", [], token: "a")
        answer("syncToken=a", [record(1, 10)], token: "b", more: #","newerRecordsExist":true"#)
        answer("syncToken=b", [], token: "", status: 502)
        answer("syncToken=b", [record(2, 11)], token: "c")
        #expect(try await watched(2) == [1, 2])
    }

    @Test func whatTheFirstAnswerLeftOutIsOld() async throws {
        answer("syncType=FSync", [record(5, -50)], token: "a", more: #","olderRecordsExist":true"#)
        answer("syncToken=a", [record(4, -100), record(6, 1)], token: "b")
        #expect(try await watched(1) == [6])
    }

    @Test func endsWhenItIsRefused() async throws {
        transport.answer(.get, "/~/sync", json: #"{"errorCode":"CMN-401"}"#, status: 403)
        let error = await failure { try await watched(1) }
        #expect(error?.kind == .forbidden)
    }

    @Test func endsWhenItIsCancelled() async throws {
        answer("syncType=FSync", [], token: "a")
        answer("syncToken=a", [], token: "a")
        let client = SampleClient(transport, clock: SystemClock())
        let task = Task { [watch] in
            for try await _ in client.watch(watch, every: 3600) {}
        }
        while transport.sent.isEmpty { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func asksForAnotherPath() async throws {
        transport.answer(.get, "/1%2F2/sync", json: #"{"errorCode":"CMN-401"}"#, status: 403)
        var records = SampleClient(transport).watch(watch.path("account", "1/2")).makeAsyncIterator()
        await #expect(throws: APIError.self) { try await records.next() }
        #expect(transport.sent.map(\.path) == ["/1%2F2/sync"])
    }

    @Test func memoryStaysFlat() async throws {
        answer("syncType=FSync", [], token: "0")
        // Every look brings 4,000 records, half of them known.
        for look in 0..<6 {
            let records = (look * 2000..<look * 2000 + 4000).map { record($0 + 1, Double($0)) }
            answer("syncToken=\(look)", records, token: "\(look + 1)")
        }
        let ids = try await watched(14_000)
        #expect(ids == Array(1...14_000))
    }
}

/// A page of anything.
struct JSONPage: PagedResponse {
    var records: [JSONValue]

    init(_ blank: Blank) { records = [] }

    mutating func visit(_ fields: FieldVisitor) { fields.list("records", &records) }

    var pageItems: [JSONValue] { records }
}
