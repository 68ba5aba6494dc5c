import Foundation
import Testing

/// Everything that can be asked to go wrong does.
@Suite struct FaultTests {
    static let read = "/restapi/v1.0/account/~/extension/~"
    static let list = read + "/call-log?perPage=2"

    private func answer(_ fault: String, _ path: String = read) async throws -> Client.Answer {
        var result: Client.Answer?
        try await withSandbox { client in result = try await client.get(path, headers: ["X-Sandbox-Fault": fault]) }
        return try #require(result)
    }

    @Test(arguments: [
        ("429", 429), ("429-bare", 429), ("503=7", 503), ("503-bare", 503), ("status=500", 500), ("html", 502),
        ("redirect=http://foreign.invalid/x", 302), ("expired-token", 401), ("empty-body", 200),
    ])
    func answersInstead(fault: String, status: Int) async throws {
        let answer = try await answer(fault)
        #expect(answer.status == status)
        #expect((answer.headers["retry-after"] != nil) == ["429", "503=7"].contains(fault))
        #expect((answer.headers["content-type"] == "text/html") == ["429-bare", "html"].contains(fault))
        if fault == "503=7" { #expect(answer.headers["retry-after"] == "7") }
        if status == 302 { #expect(answer.headers["location"] == "http://foreign.invalid/x") }
    }

    @Test func comesLate() async throws {
        let started = ContinuousClock.now
        let answer = try await answer("slow=0.5")
        #expect(answer.status == 200)
        #expect(ContinuousClock.now - started >= .milliseconds(500))
    }

    @Test(arguments: [0, 1, 100])
    func breaksOff(after bytes: Int) async throws {
        await #expect(throws: URLError.self) { _ = try await answer("cut=\(bytes)") }
    }

    @Test func isNotJSON() async throws {
        let answer = try await answer("malformed-json")
        #expect(answer.status == 200)
        #expect(throws: (any Error).self) { _ = try JSONSerialization.jsonObject(with: answer.data) }
    }

    @Test func hasUnknownValues() async throws {
        let record = try #require(try await answer("unknown-enum", Self.list).records.first)
        #expect(record["direction"] as? String == "NewInbound")
    }

    @Test func hasIdsOfTheOtherKind() async throws {
        let record = try #require(try await answer("numeric-ids", Self.list).records.first)
        #expect(record["id"] is Int)
        #expect((record["extension"] as? [String: Any])?["id"] is String)
    }

    @Test(arguments: ["gzip", "chunked", "gzip,chunked"])
    func comesInAnotherForm(fault: String) async throws {
        let answer = try await answer(fault, Self.list)
        #expect(answer.records.count == 2)
        #expect((answer.headers["content-length"] == nil) == fault.contains("chunked"))
    }

    @Test func thePageAfterIsThisOne() async throws {
        let links = try await answer("repeat-page-token", Self.list + "&page=2").json["navigation"]
        #expect((links as? [String: [String: String]])?["nextPage"]?["uri"]?.hasSuffix("page=2") == true)
    }

    @Test func aPageIsEmpty() async throws {
        let answer = try await answer("empty-page=2", Self.list + "&page=2")
        #expect(answer.records.isEmpty)
        #expect((answer.json["navigation"] as? [String: Any])?["nextPage"] != nil)
    }

    @Test func rulesCount() async throws {
        try await withSandbox { client in
            let rules = #"[{"operation": "readExtension", "skip": 1, "count": 2, "fault": "503-bare"}]"#
            let set = try await client.json("POST", "/__sandbox/faults", rules)
            #expect(set.json["rules"] as? Int == 1)
            var statuses: [Int] = []
            for _ in 0..<4 { statuses.append(try await client.get(Self.read).status) }
            #expect(statuses == [200, 503, 503, 200])
            let other = try await client.get(Self.list)
            #expect(other.status == 200)
        }
    }

    @Test(arguments: [
        #"[{"fault": "explode"}]"#, #"[{"faults": "429"}]"#, #"[{"fault": "429", "operation": "noSuch"}]"#, "[{}]", "{",
    ])
    func refusesRules(rules: String) async throws {
        try await withSandbox { client in
            let answer = try await client.json("POST", "/__sandbox/faults", rules)
            #expect(answer.status == 400)
            #expect((answer.json["message"] as? String)?.isEmpty == false)
        }
    }
}
