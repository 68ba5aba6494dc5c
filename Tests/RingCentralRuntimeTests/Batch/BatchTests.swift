import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct BatchTests {
    let transport = MockTransport()

    @Test func givesAnAnswerForEach() async throws {
        transport.answer(
            .get, "/many/1,2,3",
            json: #"""
                [{"resourceId":"1","status":200,"body":{"id":"1","tags":[]}},
                 {"resourceId":2,"status":"404","body":{"errorCode":"CMN-102","message":"m"}},
                 {"resourceId":"3","status":200,"body":{"id":"3"}}]
                """#, status: 207)
        let results = try await endpoints(transport).readMany(["1", "2", "3"]).results
        #expect(transport.sent.first?.headers["Accept"] == "application/vnd.ringcentral.multipart+json")
        #expect(results.map(\.resourceID) == ["1", "2", "3"])
        #expect(results.map(\.status) == [200, 404, 200])
        #expect(results.map { $0.value?.id } == ["1", nil, nil])
        #expect(throws: APIError.self) { try results[1].result.get() }
        guard case .failure(let missing) = results[1].result, case .failure(let broken) = results[2].result else {
            Issue.record("two of them fail")
            return
        }
        #expect(missing.kind == .notFound)
        #expect(missing.code == "CMN-102")
        #expect(broken.kind == .unreadableAnswer)
        #expect((broken.underlying as? DecodingProblem)?.path == "tags")
    }

    @Test func takesASingleAnswer() async throws {
        transport.answer(.get, "/many/1", json: #"{"id":"1","tags":[]}"#)
        let results = try await endpoints(transport).readMany(["1"]).results
        #expect(results.map(\.resourceID) == ["1"])
        #expect(results.first?.value == CallLogRecord(id: "1"))
    }

    @Test func takesAnEmptyAnswer() async throws {
        transport.answer(.get, "/many/1", status: 204)
        #expect(try await endpoints(transport).readMany(["1"]).results.isEmpty)
    }

    @Test func failsAsAWhole() async {
        transport.answer(.get, "/many/1", json: #"{"errorCode":"CMN-106"}"#, status: 400)
        #expect(await failure { try await endpoints(transport).readMany(["1"]).results }?.code == "CMN-106")
    }
}
