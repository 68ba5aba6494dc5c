import Foundation
import Sandbox
import Testing

/// Modes are set while the sandbox runs, or when it starts.
@Suite("Rules for modes") struct ModeRuleTests {
    @Test("A rule deviates the responses of its operation, one variant after the other")
    func rule() async throws {
        try await withSandbox({ $0.limitsRates = false }) { client in
            let rules = #"[{"operation": "readUserCallLog", "mode": "leave-out"}]"#
            let set = try await client.json("POST", "/__sandbox/modes", rules)
            #expect(set.json["rules"] as? Int == 1)
            let first = try await client.get(FaultTests.list)
            let count = try #require(first.headers["x-sandbox-variants"].flatMap { Int($0) })
            var named = [first.headers["x-sandbox-deviation"]]
            for _ in 0..<count { named.append(try await client.get(FaultTests.list).headers["x-sandbox-deviation"]) }
            #expect(Set(named.dropLast()).count == count)
            #expect(named.last == named.first)
            #expect(try await client.get(FaultTests.read).headers["x-sandbox-variants"] == nil)
            _ = try await client.json("POST", "/__sandbox/modes", "[]")
            #expect(try await client.get(FaultTests.list).headers["x-sandbox-variants"] == nil)
        }
    }

    @Test("A standing mode concerns every response")
    func standing() async throws {
        try await withSandbox({ $0.mode = "add=0" }) { client in
            let answer = try await client.get(FaultTests.read)
            #expect(answer.json["unexpectedMember"] as? String == "text")
        }
    }

    @Test(
        "Rejects modes and rules that do not exist",
        arguments: [
            #"[{"mode": "explode"}]"#, #"[{"mode": "null=-1"}]"#, #"[{"fault": "429"}]"#, "[{}]", "{",
            #"[{"mode": "null", "operation": "noSuch"}]"#,
        ])
    func rejects(rules: String) async throws {
        try await withSandbox { client in
            let answer = try await client.json("POST", "/__sandbox/modes", rules)
            #expect(answer.status == 400)
            #expect((answer.json["message"] as? String)?.isEmpty == false)
        }
    }

    @Test("Rejects a header that names no mode, and an option")
    func rejectsElsewhere() async throws {
        try await withSandbox { client in
            let answer = try await client.get(FaultTests.read, headers: ["X-Sandbox-Mode": "explode"])
            #expect((answer.status, answer.code) == (400, "CMN-101"))
        }
        var options = SandboxOptions()
        options.mode = "explode"
        await #expect(throws: (any Error).self) { _ = try await SandboxServer.start(options) }
        options.mode = ""
        options.eventForm = "explode"
        await #expect(throws: (any Error).self) { _ = try await SandboxServer.start(options) }
    }
}
