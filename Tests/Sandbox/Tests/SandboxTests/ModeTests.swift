import Foundation
import Testing

@testable import Sandbox

/// Responses that deviate from their description in one place.
@Suite("Modes of responses") struct ModeTests {
    static let read = FaultTests.read
    static let list = FaultTests.list

    private func answers(
        _ mode: String, _ path: String = list, adjust: (inout SandboxOptions) -> Void = { _ in }
    ) async throws -> [Client.Answer] {
        var result: [Client.Answer] = []
        try await withSandbox(adjust) { client in
            var variants = 1, variant = 0
            while variant < variants {
                let answer = try await client.get(path, headers: ["X-Sandbox-Mode": "\(mode)=\(variant)"])
                variants = try #require(answer.headers["x-sandbox-variants"].flatMap { Int($0) })
                result.append(answer)
                variant += 1
            }
        }
        return result
    }

    /// The deviations that the headers name.
    private func deviations(_ answers: [Client.Answer]) -> [String] {
        answers.compactMap { $0.headers["x-sandbox-deviation"] }
    }

    @Test("Leaves out each required member in turn, and nothing else")
    func leaveOut() async throws {
        let answers = try await answers("leave-out")
        let named = deviations(answers)
        #expect(named.count == answers.count && Set(named).count == named.count)
        let usual = try #require(answers.first { $0.headers["x-sandbox-deviation"] == "leave-out: uri left out" })
        #expect(usual.json["uri"] == nil && usual.records.count == 2)
        let record = try #require(
            answers.first { $0.headers["x-sandbox-deviation"] == "leave-out: records[0].startTime left out" })
        #expect(record.records.map { $0["startTime"] == nil } == [true, false])
    }

    @Test("Puts null in the place of each member")
    func null() async throws {
        let answers = try await answers("null")
        #expect(answers.contains { $0.json["records"] is NSNull })
        #expect(answers.contains { $0.records.first?["from"] is NSNull })
        #expect(answers.contains { ($0.records.first?["from"] as? [String: Any])?["phoneNumber"] is NSNull })
    }

    @Test("Puts other types in the place of each member")
    func otherType() async throws {
        let words = Set(deviations(try await answers("other-type")).map { String($0.split(separator: " ")[2]) })
        #expect(words == ["integer", "number", "boolean", "object", "array", "string"])
        let answers = try await answers("other-type")
        #expect(answers.contains { $0.json["records"] is String })
        #expect(answers.contains { $0.records.first?["startTime"] is Int })
    }

    @Test("Puts texts that are not dates in the place of dates")
    func invalidDate() async throws {
        let answers = try await answers("invalid-date")
        #expect(answers.contains { $0.records.first?["startTime"] as? String == "not a date" })
        #expect(answers.contains { $0.records.first?["startTime"] as? String == "" })
    }

    @Test("Sends texts that are not valid UTF-8")
    func invalidText() async throws {
        let answers = try await answers("invalid-text")
        let invalid = answers.filter { String(bytes: $0.data, encoding: .utf8) == nil }
        #expect(!invalid.isEmpty && invalid.count < answers.count)
        #expect(answers.contains { $0.text.contains(#"before\ud83dafter"#) })
        #expect(answers.contains { $0.data.range(of: Data("before".utf8) + [0xFF] + Data("after".utf8)) != nil })
    }

    @Test("Adds members at the top level, in elements and in nested objects")
    func add() async throws {
        let answers = try await answers("add")
        #expect(answers.contains { $0.json["unexpectedMember"] as? String == "text" })
        #expect(answers.contains { $0.records.first?["unexpected member"] is [String: Any] })
        #expect(answers.contains { ($0.records.first?["from"] as? [String: Any])?[""] is [Any] })
        #expect(answers.allSatisfy { $0.records.count == 2 })
    }

    @Test("Adds elements that are null or of another type")
    func badElement() async throws {
        let lists = try await answers("bad-element").map { $0.json["records"] as? [Any] ?? [] }
        #expect(lists.contains { $0.count == 3 && $0.first is NSNull })
        #expect(lists.contains { $0.count == 3 && $0.last is NSNull })
        #expect(lists.contains { $0.count == 3 && $0.first is String })
    }

    @Test("Sends HTML pages")
    func html() async throws {
        let answers = try await answers("html", Self.read)
        #expect(answers.map(\.status) == [200, 403, 404, 502])
        #expect(answers.allSatisfy { $0.headers["content-type"] == "text/html" && $0.text.hasPrefix("<html>") })
    }

    @Test("Sends another success where the catalog describes one")
    func otherSuccess() async throws {
        try await withSandbox { client in
            let path = "/restapi/v2/accounts/~/phone-numbers/bulk-add"
            let body = #"{"records": [{"phoneNumber": "+16505550100", "usageType": "Inventory"}]}"#
            let usual = try await client.json("POST", path, body)
            #expect(usual.status == 200)
            let other = try await client.json("POST", path, body, headers: ["X-Sandbox-Mode": "other-success"])
            #expect(other.status == 202)
            #expect(other.json["id"] is String)
            let none = try await client.get(Self.read, headers: ["X-Sandbox-Mode": "other-success"])
            #expect(none.status == 200 && none.headers["x-sandbox-variants"] == "0")
        }
    }

    @Test("Describes the entries of a batch")
    func batch() async throws {
        try await withSandbox { client in
            let headers = ["Accept": BatchTests.media, "X-Sandbox-Mode": "leave-out"]
            var named: Set<String> = []
            for _ in 0..<40 {
                let answer = try await client.get(BatchTests.store + "7,8", headers: headers)
                named.insert(answer.headers["x-sandbox-deviation"] ?? "")
            }
            #expect(named.contains("leave-out: [0].resourceId left out"))
            #expect(named.contains { $0.hasPrefix("leave-out: [0].body.") })
        }
    }

    @Test("The same request gets the same response in every sandbox", arguments: ResponseMode.all.map(\.name))
    func isDeterministic(mode: String) async throws {
        var bodies: [[Data]] = []
        for _ in 0..<2 { bodies.append(try await answers(mode, Self.list) { $0.port = 0 }.map(\.data)) }
        // Addresses in responses name the port.
        let plain = bodies.map {
            $0.map { String(decoding: $0, as: UTF8.self).replacing(/127\.0\.0\.1:\d+/, with: "") }
        }
        #expect(plain[0] == plain[1])
    }
}
