import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@testable import LiveCheck

@Suite("The live check")
struct LiveCheckTests {
    private static let environment = [
        "RINGCENTRAL_CLIENT_ID": "id", "RINGCENTRAL_CLIENT_SECRET": "s3cret", "RINGCENTRAL_JWT": "s3cret-jwt",
        "RINGCENTRAL_SERVER": "https://platform.devtest.ringcentral.com",
    ]

    private func requests(_ words: String...) throws -> [CheckArguments.Request] { try CheckArguments(words).requests }

    @Test("Operations are followed by their parameters") func arguments() throws {
        let all = try CheckArguments(["readExtension", "listMessages", "perPage=10", "x=a=b", "--record", "f.jsonl"])
        #expect(
            all.requests == [
                .init(operation: "readExtension"),
                .init(
                    operation: "listMessages",
                    parameters: [.init(name: "perPage", value: "10"), .init(name: "x", value: "a=b")]),
            ])
        #expect(all.recording == "f.jsonl")
    }

    @Test("What can't be understood is wrong usage", arguments: [[], ["a=b"], ["--what"], ["--record"], ["x", "=b"]])
    func usage(_ words: [String]) {
        #expect(throws: UsageProblem.self) { try CheckArguments(words) }
    }

    @Test(
        "Operations that write are refused before anything is sent",
        arguments: ["createSMSMessage", "deleteMessageByFilter", "updateExtension", "revokeToken"])
    func writes(_ operation: String) {
        let problem = #expect(throws: UsageProblem.self) { try LiveCheck([.init(operation: operation)]) }
        #expect(problem?.description.contains("'\(operation)'") == true)
    }

    @Test("No operation that can be checked writes") func operations() {
        #expect(CheckedRequest.operations.values.allSatisfy { $0.access == .read && $0.method == .get })
        #expect(LiveCheck.operations.count > 200)
    }

    @Test("Parameters of the path are filled in, the others are the query") func targets() throws {
        func target(_ words: String...) throws -> String {
            try CheckedRequest(CheckArguments(words).requests[0]).target
        }
        #expect(
            try target("listMessages", "perPage=10", "dateFrom=2026-01-01T00:00:00Z")
                == "/restapi/v1.0/account/~/extension/~/message-store?perPage=10&dateFrom=2026-01-01T00%3A00%3A00Z")
        #expect(
            try target("readMessage", "messageId=1/../2", "extensionId=7")
                == "/restapi/v1.0/account/~/extension/7/message-store/1%2F..%2F2")
        #expect(throws: UsageProblem("readMessage needs messageId=...")) { try target("readMessage") }
    }

    @Test("Variables that are missing are named", arguments: ["RINGCENTRAL_CLIENT_ID", "RINGCENTRAL_JWT"])
    func environment(_ name: String) {
        var environment = Self.environment
        environment[name] = ""
        let problem = #expect(throws: UsageProblem.self) { try CheckCredentials(environment) }
        #expect(problem?.description == "the environment lacks \(name)")
    }

    @Test("Each request has its outcome, and the recording shows nothing about anybody") func run() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("live-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let mock = MockTransport()
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"s3cret-token","expires_in":3600}"#)
        mock.answer(
            .get, "/restapi/v1.0/account/~/extension/~", json: #"{"id":4711471,"name":"Ada","status":"Enabled"}"#)
        mock.answer(
            .get, "/restapi/v1.0/account/~/extension/~/message-store", json: #"{"errorCode":"CMN-401"}"#, status: 403)
        let client = try CheckCredentials(Self.environment).client(transport: RecordingTransport(mock, to: file))
        let outcomes = try await LiveCheck(requests("readExtension", "listMessages")).run(client)
        #expect(outcomes.map(\.isSuccess) == [true, false])
        #expect(outcomes.first?.line == "ok     readExtension: 200")
        #expect(outcomes.last?.words.contains("403") == true)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.split(separator: "\n").count == 3)
        for secret in ["s3cret", "Ada", "4711471"] { #expect(!text.contains(secret)) }
        #expect(text.contains("Enabled") && text.contains("CMN-401"))
    }

    @Test("The client itself refuses to write") func client() async throws {
        let mock = MockTransport()
        let client = try CheckCredentials(Self.environment).client(transport: mock)
        await #expect(throws: APIError.self) {
            try await client.request(.delete, "/restapi/v1.0/account/~/extension/~/message-store/1").value
        }
        #expect(mock.sent.count == 0)
    }
}
