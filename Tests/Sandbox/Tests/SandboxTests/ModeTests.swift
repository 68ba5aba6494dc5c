import Foundation
import Testing

@testable import Sandbox

/// Responses that deviate from their description in one place.
@Suite("Modes of responses") struct ModeTests {
    static let read = FaultTests.read
    static let list = FaultTests.list

    /// The response to a request in all variants of a mode.
    private func answers(_ mode: String, _ path: String = list) async throws -> [Client.Answer] {
        var options = SandboxOptions()
        options.limitsRates = false
        let sandbox = try await LocalSandbox(options)
        let token = try await Self.token(sandbox)
        let responses = try await sandbox.responses(
            in: mode, to: "GET", path, headers: ["Authorization": "Bearer \(token)"])
        return responses.map { response in
            let headers = response.headers.map { ($0.lowercased(), $1) }
            return Client.Answer(
                status: response.status, headers: Dictionary(headers) { $1 }, data: response.body)
        }
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
        #expect(answers.contains { $0.json["navigation"] == nil && $0.json["paging"] != nil })
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
        let answers = try await answers("other-type")
        let words = Set(deviations(answers).map { String($0.split(separator: " ")[2]) })
        #expect(words == ["integer", "number", "boolean", "object", "array", "string"])
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
        try await withSandbox({ $0.limitsRates = false }) { client in
            var named: Set<String> = []
            for mode in ["leave-out=0", "leave-out=1", "leave-out=2", "null=1"] {
                let headers = ["Accept": BatchTests.media, "X-Sandbox-Mode": mode]
                let answer = try await client.get(BatchTests.store + "7,8", headers: headers)
                named.insert(answer.headers["x-sandbox-deviation"] ?? "")
            }
            #expect(named.contains("leave-out: [0].resourceId left out"))
            #expect(named.contains { $0.hasPrefix("null: [0].body.") })
        }
    }

    @Test("The same request gets the same response in every sandbox", arguments: ResponseMode.all.map(\.name))
    func isDeterministic(mode: String) async throws {
        let (first, second) = (try await answers(mode), try await answers(mode))
        #expect(first.map(\.status) == second.map(\.status))
        #expect(first.map(\.headers) == second.map(\.headers))
        #expect(first.map(\.data) == second.map(\.data))
    }

    private static func token(_ sandbox: LocalSandbox) async throws -> String {
        let basic = Data("test-client:test-secret".utf8).base64EncodedString()
        let response = await sandbox.response(
            to: "POST", "/restapi/oauth/token",
            headers: ["Authorization": "Basic \(basic)", "Content-Type": "application/x-www-form-urlencoded"],
            body: Data("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=test-jwt".utf8))
        return try #require(try JSON(parsing: response.body)["access_token"]?.string)
    }
}
