import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Services that call the members of their batches otherwise, or have fewer forms of them.
@Suite struct BatchFormTests {
    let transport = MockTransport()

    /// Three ids at most, in lists of `{key, code, value}`, or in parts.
    private static let form = BatchForm(
        limit: 3, mediaType: "application/vnd.invented+json", id: "key", status: "code", body: "value",
        mixed: .init(list: "outcomes", address: "at"))

    private func endpoints(_ form: BatchForm?) -> CallLogEndpoints {
        var service = ServiceDescription.sample
        service.batch = form
        return RingCentralRuntimeTests.endpoints(transport, of: service)
    }

    @Test func readsAListByItsNames() async throws {
        transport.answer(
            .get, "/many/1,2",
            json: #"""
                [{"key":"1","code":200,"value":{"id":"1","tags":[]},"resourceId":"9","status":500,"body":{}},
                 {"key":"2","code":404,"value":{"errorCode":"CMN-102"}}]
                """#, status: 207)
        let results = try await endpoints(Self.form).readMany(["1", "2"]).results
        #expect(transport.sent.first?.headers["Accept"] == "application/vnd.invented+json")
        #expect(results.map(\.resourceID) == ["1", "2"])
        #expect(results.map(\.status) == [200, 404])
        #expect(results.first?.value == CallLogRecord(id: "1", tags: []))
    }

    @Test func readsPartsByTheirNames() async throws {
        let head = #"{"outcomes":[{"at":"https://x/many/1","code":200},{"at":"https://x/many/2","code":404}]}"#
        let body = "--b\n\n\(head)\n--b\n\n" + #"{"id":"1","tags":[]}"# + "\n--b\n\n{}\n--b--"
        transport.answer(
            .get, "/many/1,2", data: Data(body.utf8), status: 207,
            headers: ["Content-Type": "multipart/mixed; boundary=b"])
        let results = try await endpoints(Self.form).readMany(["1", "2"]).results
        #expect(results.map(\.resourceID) == ["1", "2"])
        #expect(results.map(\.status) == [200, 404])
        #expect(results.first?.value == CallLogRecord(id: "1", tags: []))
    }

    @Test func namesWhatAPartLacks() async {
        let body = "--b\n\n" + #"{"outcomes":[{"at":"https://x/many/1","status":200}]}"# + "\n--b\n\n{}\n--b--"
        transport.answer(
            .get, "/many/1,2", data: Data(body.utf8), status: 207,
            headers: ["Content-Type": "multipart/mixed; boundary=b"])
        let error = await failure { try await endpoints(Self.form).readMany(["1", "2"]).results }
        #expect((error?.underlying as? DecodingProblem)?.path == "code")
    }

    @Test func sendsABodyForEachByItsNames() async throws {
        for path in ["/many/1,2,3", "/many/4"] { transport.answer(.put, path, json: #"{"id":"1","tags":[]}"#) }
        _ = try await endpoints(Self.form).updateMany(["1", "2", "3", "4"], CallLogRecord(id: "x")).results
        let several = try #require(transport.sent.first)
        #expect(several.headers["Content-Type"] == "application/vnd.invented+json")
        let list = try #require(JSONSerialization.jsonObject(with: several.body) as? [[String: Any]])
        #expect(list.map(\.count) == [2, 2, 2])
        #expect(list.map { $0["key"] as? String } == ["1", "2", "3"])
        #expect(list.allSatisfy { ($0["value"] as? [String: Any])?["id"] as? String == "x" })
    }

    @Test func partsThatTheServiceDoesNotHaveAreNotGuessed() async {
        var form = Self.form
        form.mixed = nil
        transport.answer(
            .get, "/many/1,2", data: Data("--b\n\n{}\n--b--".utf8), status: 207,
            headers: ["Content-Type": "multipart/mixed; boundary=b"])
        let error = await failure { try await endpoints(form).readMany(["1", "2"]).results }
        #expect(error?.kind == .unreadableAnswer)
    }

    @Test func withoutAFormAnAnswerCountsForAll() async throws {
        let ids = (1...60).map(String.init)
        let path = "/many/" + ids.joined(separator: ",")
        transport.answer(.get, path, json: #"{"id":"1","tags":[]}"#)
        let results = try await endpoints(nil).readMany(ids).results
        #expect(transport.sent.map { $0.headers["Accept"] } == ["application/json"])
        #expect(results.map(\.resourceID) == ids)
        #expect(results.allSatisfy { $0.value?.id == "1" })
    }

    @Test func withoutAFormABodyGoesToOneIdOnly() async throws {
        transport.answer(.put, "/many/1", json: #"{"id":"1","tags":[]}"#)
        _ = try await endpoints(nil).updateMany(["1"], CallLogRecord(id: "x")).results
        let sent = try #require(transport.sent.first)
        let one = try #require(JSONSerialization.jsonObject(with: sent.body) as? [String: Any])
        #expect(one["id"] as? String == "x")
        let error = await failure { try await endpoints(nil).updateMany(["1", "2"], CallLogRecord(id: "x")).results }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.description.contains("no form for a body for each of several ids") == true)
    }
}
