import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct SyncTests {
    let transport = MockTransport()

    func answer(_ query: String, _ ids: [Int], _ more: String, status: Int = 200) {
        let records = ids.map { #"{"id":"\#($0)","tags":[]}"# }.joined(separator: ",")
        transport.answer(.get, "/list", query: query, json: #"{"records":[\#(records)],\#(more)}"#, status: status)
    }

    /// The changes in short: ids, whether all comes anew, the token.
    func changes(from token: String?) async throws -> [String] {
        var all: [String] = []
        for try await change in syncEndpoints(transport).list(.sync).sync(from: token) {
            let ids = change.page.pageItems.map(\.id).joined(separator: ",")
            all.append("\(ids) \(change.startsAnew ? "anew" : "more") \(change.token ?? "-")")
        }
        return all
    }

    @Test func beginsWithEverything() async throws {
        answer("syncType=FSync", [1, 2], #""syncInfo":{"syncToken":"a"}"#)
        #expect(try await changes(from: nil) == ["1,2 anew a"])
        #expect(transport.sent.map(\.query) == ["syncType=FSync"])
    }

    @Test func goesOnWithAToken() async throws {
        answer("syncToken=a%2B", [3], #""syncInfo":{"syncToken":"b"}"#)
        #expect(try await changes(from: "a+") == ["3 more b"])
        #expect(transport.sent.map(\.query) == ["syncType=ISync&syncToken=a%2B"])
    }

    @Test func readsWhatIsWaiting() async throws {
        answer("syncType=FSync", [1], #""syncInfo":{"syncToken":"a","newerRecordsExist":true}"#)
        answer("syncToken=a", [2], #""syncInfo":{"syncToken":"b","newerRecordsExist":true}"#)
        answer("syncToken=b", [3], #""syncInfo":{"syncToken":"c","newerRecordsExist":false}"#)
        #expect(try await changes(from: nil) == ["1 anew a", "2 more b", "3 more c"])
    }

    @Test func keepsItsTokenUntilThePagesEnd() async throws {
        answer("pageId=7", [2], #""syncInfo":{"syncToken":"b"}"#)
        answer("syncType=FSync", [1], #""syncInfo":{"syncToken":"a"},"nextPageId":7"#)
        #expect(try await changes(from: nil) == ["1 anew -", "2 more b"])
    }

    @Test(arguments: ["CLG-104", "MSG-333"]) func startsAnewIfTheServiceSaysSo(code: String) async throws {
        answer("syncToken=old", [], #""errorCode":"\#(code)""#, status: 400)
        answer("syncType=FSync", [1], #""syncInfo":{"syncToken":"a"}"#)
        #expect(try await changes(from: "old") == ["1 anew a"])
        #expect(transport.sent.map(\.query) == ["syncType=ISync&syncToken=old", "syncType=FSync"])
    }

    @Test(arguments: ["CLG-104", "MSG-333"]) func startsAnewOnAnyPage(code: String) async throws {
        answer("syncToken=a", [1], #""syncInfo":{"syncToken":"b","newerRecordsExist":true}"#)
        answer("syncToken=b", [], #""errorCode":"\#(code)""#, status: 400)
        answer("pageId=7", [3], #""syncInfo":{"syncToken":"d"}"#)
        answer("syncType=FSync", [1, 2], #""syncInfo":{"syncToken":"c"},"nextPageId":7"#)
        #expect(try await changes(from: "a") == ["1 more b", "1,2 anew -", "3 more d"])
    }

    @Test func startsAnewInTheMiddleOfEverything() async throws {
        answer("pageId=7", [], #""errorCode":"MSG-333""#, status: 400)
        answer("pageId=8", [3], #""syncInfo":{"syncToken":"b"}"#)
        answer("syncType=FSync", [1], #""syncInfo":{"syncToken":"a"},"nextPageId":7"#)
        answer("syncType=FSync", [2], #""syncInfo":{"syncToken":"b"},"nextPageId":8"#)
        #expect(try await changes(from: nil) == ["1 anew -", "2 anew -", "3 more b"])
    }

    @Test func startsAnewButOnce() async throws {
        answer("syncToken=old", [], #""errorCode":"MSG-333""#, status: 400)
        answer("pageId=7", [], #""errorCode":"MSG-333""#, status: 400)
        answer("syncType=FSync", [1], #""syncInfo":{"syncToken":"a"},"nextPageId":7"#)
        #expect(await failure { try await changes(from: "old") }?.code == "MSG-333")
        #expect(transport.sent.count == 3)
    }

    @Test func startsAnewForNothingElse() async throws {
        answer("syncToken=old", [], #""errorCode":"CMN-101""#, status: 400)
        let error = await failure { try await changes(from: "old") }
        #expect(error?.kind == .refused)
        #expect(transport.sent.count == 1)
    }

    @Test func refusesCircles() async throws {
        answer("syncToken=a", [1], #""syncInfo":{"syncToken":"a","newerRecordsExist":true}"#)
        let error = await failure { try await changes(from: "a") }
        #expect(error?.kind == .paging)
        #expect(transport.sent.count == 2)
    }

    @Test func refusesOtherEndpoints() async throws {
        let error = await failure {
            for try await _ in syncEndpoints(transport).list(.page).sync() {}
        }
        #expect(error?.kind == .invalidRequest)
    }
}

/// The sample endpoints of a service whose sync tokens end.
func syncEndpoints(_ transport: MockTransport) -> CallLogEndpoints {
    CallLogEndpoints(SampleClient(transport).service)
}
