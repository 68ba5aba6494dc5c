import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct BatchTests {
    let transport = MockTransport()

    @Test func givesAnAnswerForEach() async throws {
        transport.answer(
            .get, "/many/1,2,3",
            json: #"""
                [{"resourceId":"1","status":200,"body":{"id":"1","tags":[]}},
                 {"resourceId":2,"status":"404","body":{"errorCode":"CMN-102","message":"m"}},
                 {"resourceId":"3","status":200,"body":[{"id":"3"}]}]
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
        #expect((broken.underlying as? DecodingProblem)?.found == "a list")
    }

    @Test func takesASingleAnswer() async throws {
        transport.answer(.get, "/many/1", json: #"{"id":"1","tags":[]}"#)
        let results = try await endpoints(transport).readMany(["1"]).results
        #expect(results.map(\.resourceID) == ["1"])
        #expect(results.first?.value == CallLogRecord(id: "1"))
    }

    @Test func takesAnEmptyAnswerForAll() async throws {
        transport.answer(.get, "/many/1,2", status: 204)
        let call = Call<BatchOf<Empty>>(endpoints(transport).client, endpoints(transport).readMany(["1", "2"]).parts)
        let results = try await call.results
        #expect(results.map(\.resourceID) == ["1", "2"])
        #expect(results.allSatisfy { $0.status == 204 && $0.value != nil })
    }

    @Test(arguments: ["\r\n", "\n"]) func readsTheOtherForm(lineBreak: String) async throws {
        let body = """
            preamble
            --b1
            Content-Type: application/json

            {"response":[{"href":"https://x/many/1","status":200},{"href":"https://x/many/a%2Cb?x=1","status":404}]}
            --b1

            {"id":"1",
            "tags":["--b1"]}
            --b1
            Content-Type: application/json

            {"errorCode":"CMN-102"}
            --b1--
            """
        transport.answer(
            .get, "/many/1,a%2Cb", data: Data(body.replacingOccurrences(of: "\n", with: lineBreak).utf8), status: 207,
            headers: ["Content-Type": "multipart/mixed; boundary=\"b1\""])
        let results = try await endpoints(transport).readMany(["1", "a,b"]).results
        #expect(results.map(\.resourceID) == ["1", "a,b"])
        #expect(results.map(\.status) == [200, 404])
        #expect(results.first?.value == CallLogRecord(id: "1", tags: ["--b1"]))
        #expect(results.last?.value == nil)
    }

    @Test(arguments: ["{}", #"{"response":[{"status":200},{"status":200}]}"#])
    func refusesPartsThatDoNotFit(first: String) async {
        let body = "--b\n\n\(first)\n--b\n\n{}\n--b--"
        transport.answer(
            .get, "/many/1,2", data: Data(body.utf8), status: 207,
            headers: ["Content-Type": "multipart/mixed; boundary=b"])
        let error = await failure { try await endpoints(transport).readMany(["1", "2"]).results }
        #expect(error?.kind == .unreadableAnswer)
    }

    @Test func splitsWhatIsTooMuchForOneRequest() async throws {
        let ids = (1...120).map(String.init)
        for start in [0, 50, 100] {
            let part = ids[start..<min(start + 50, 120)]
            let path = "/many/" + part.joined(separator: ",")
            if start == 50 {
                transport.answer(.get, path, json: #"{"errorCode":"CMN-101"}"#, status: 400)
            } else {
                let items = part.map { #"{"resourceId":"\#($0)","status":200,"body":{"id":"\#($0)","tags":[]}}"# }
                transport.answer(.get, path, json: "[" + items.joined(separator: ",") + "]", status: 207)
            }
        }
        let results = try await endpoints(transport).readMany(ids).results
        #expect(results.map(\.resourceID) == ids)
        #expect(results.filter { $0.value == nil }.compactMap(\.resourceID) == Array(ids[50..<100]))
        #expect(transport.sent.count == 3)
    }

    @Test("If all requests fail, the error is that of the first")
    func theFirstFailureCounts() async throws {
        let ids = (1...60).map(String.init)
        transport.answer(.get, "/many/" + ids[..<50].joined(separator: ","), status: 403)
        transport.answer(.get, "/many/" + ids[50...].joined(separator: ","), status: 404)
        #expect(await failure { try await endpoints(transport).readMany(ids).results }?.status == 403)
        #expect(transport.sent.count == 2)
    }

    @Test func aValueOfMoreThanOneRequestTakesIsRefused() async throws {
        let call = endpoints(transport).readMany((1...51).map(String.init))
        let errors = [
            await failure { try await call.value }, await failure { try await call.response },
            await failure { try call.request },
        ]
        for error in errors {
            #expect(error?.kind == .invalidRequest)
            #expect(error?.description.contains("51 ids are more than the 50 that one request takes") == true)
            #expect(error?.description.contains("`results`") == true)
        }
        #expect(transport.sent.isEmpty)
    }

    @Test func failsIfEveryRequestDoes() async {
        let ids = (1...51).map(String.init)
        for part in [ids[..<50], ids[50...]] {
            transport.answer(.get, "/many/" + part.joined(separator: ","), json: #"{"errorCode":"CMN-1"}"#, status: 400)
        }
        #expect(await failure { try await endpoints(transport).readMany(ids).results }?.code == "CMN-1")
    }

    @Test func sendsABodyForEach() async throws {
        let ids = (1...51).map(String.init)
        for part in [ids[..<50], ids[50...]] {
            transport.answer(.put, "/many/" + part.joined(separator: ","), json: #"{"id":"1","tags":[]}"#)
        }
        _ = try await endpoints(transport).updateMany(ids, CallLogRecord(id: "x")).results
        let (several, one) = (transport.sent[0], transport.sent[1])
        #expect(several.headers["Content-Type"] == "application/vnd.ringcentral.multipart+json")
        let list = try #require(JSONSerialization.jsonObject(with: several.body) as? [[String: Any]])
        #expect(list.map { $0["resourceId"] as? String } == Array(ids[..<50]))
        #expect(list.allSatisfy { ($0["body"] as? [String: Any])?["id"] as? String == "x" })
        #expect(one.headers["Content-Type"] == "application/json")
        let single = try #require(JSONSerialization.jsonObject(with: one.body) as? [String: Any])
        #expect(single["id"] as? String == "x")
    }

    @Test func givesASingleValue() async throws {
        transport.answer(.get, "/many/1", json: #"{"id":"1","tags":[]}"#)
        #expect(try await endpoints(transport).readMany(["1"]).single.id == "1")
        #expect(transport.sent.first?.headers["Accept"] == "application/json")
        transport.answer(.get, "/many/2", json: #"[{"resourceId":"2","status":404,"body":{}}]"#, status: 207)
        #expect(await failure { try await endpoints(transport).readMany(["2"]).single }?.kind == .notFound)
    }

    @Test func failsAsAWhole() async {
        transport.answer(.get, "/many/1", json: #"{"errorCode":"CMN-106"}"#, status: 400)
        #expect(await failure { try await endpoints(transport).readMany(["1"]).results }?.code == "CMN-106")
    }

    @Test("An entry without a status is an error of its own, and what is not an entry is left out")
    func entriesThatDeviate() async throws {
        let list = #"""
            [null, {"resourceId":"1","body":{"id":"1","tags":[]}}, "none",
             {"resourceId":"2","status":200,"body":{"id":"2","tags":[]}}]
            """#
        transport.answer(.put, "/many/1,2", json: list, status: 207)
        let results = try await endpoints(transport).updateMany(["1", "2"], CallLogRecord(id: "x")).results
        #expect(results.map(\.resourceID) == ["1", "2"])
        #expect(results.map(\.status) == [0, 200])
        #expect(results.last?.value?.id == "2")
        guard case .failure(let error)? = results.first?.result else {
            Issue.record("An entry without a status has a value.")
            return
        }
        #expect(error.kind == .unreadableAnswer && error.mayHaveBeenCarriedOut)
    }
}
