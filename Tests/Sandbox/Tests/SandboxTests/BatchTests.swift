import Foundation
import Testing

@testable import Sandbox

/// Several ids in one path have a result each.
@Suite struct BatchTests {
    static let store = "/restapi/v1.0/account/~/extension/~/message-store/"
    static let media = "application/vnd.ringcentral.multipart+json"

    @Test func answersAsJSON() async throws {
        try await withSandbox { client in
            let answer = try await client.get(Self.store + "7,8", headers: ["Accept": Self.media])
            #expect(answer.status == 207)
            #expect(answer.headers["content-type"] == Self.media)
            #expect(answer.list.map { $0["resourceId"] as? String } == ["7", "8"])
            #expect(answer.list.map { ($0["body"] as? [String: Any])?["id"] as? Int } == [7, 8])
        }
    }

    @Test func answersInParts() async throws {
        try await withSandbox { client in
            let answer = try await client.get(Self.store + "7,8", headers: ["Accept": "multipart/mixed"])
            #expect(answer.status == 207)
            #expect(answer.headers["content-type"]?.hasPrefix("multipart/mixed; boundary=") == true)
            #expect(answer.text.components(separatedBy: "Content-Type: application/json").count == 4)
            #expect(answer.text.contains("\"responseDescription\":\"OK\""))
        }
    }

    @Test func theNamesAreThoseOfTheCatalog() throws {
        let facts: JSON = [
            "media": "application/vnd.invented+json", "entry": ["id": "key", "status": "code", "body": "value"],
            "mixed": ["list": "outcomes", "address": "at"],
        ]
        let path = "/things/1,2"
        let answer = BatchAnswer(
            endpoint: try Endpoint(id: "e", area: "A", ["method": "GET", "path": "/things/{id}"]), ids: ["1", "2"],
            failing: ["2"], form: try #require(ServiceFacts.Batch(facts)),
            links: Links(base: "http://x", path: path, files: [])
        ) { ["id": .string($0)] }
        func reply(_ type: String) -> Reply {
            let head = ["accept": type]
            return answer.reply(
                ReceivedRequest(method: "GET", authority: "x", target: path, headers: head, body: Data()))
        }
        let list = reply("application/vnd.invented+json").json?.array
        #expect(list?.first == ["key": "1", "code": 200, "value": ["id": "1"]])
        #expect(list?.last?["code"] == 404)
        guard case .data(let parts) = reply("multipart/mixed").body else {
            Issue.record("no parts")
            return
        }
        let text = String(decoding: parts, as: UTF8.self)
        for piece in ["\"outcomes\":[", "\"at\":\"http://x/things/1\"", "\"code\":200"] {
            #expect(text.contains(piece))
        }
    }

    @Test func oneIdIsNoBatch() async throws {
        try await withSandbox { client in
            let answer = try await client.get(Self.store + "7")
            #expect(answer.status == 200)
            #expect(answer.json["id"] as? Int == 7)
        }
    }

    @Test func refusesTooMany() async throws {
        try await withSandbox { client in
            let ids = (1...51).map(String.init).joined(separator: ",")
            let answer = try await client.get(Self.store + ids)
            #expect((answer.status, answer.code) == (400, "CMN-106"))
        }
    }

    @Test func oneOfThemMayFail() async throws {
        try await withSandbox { client in
            let headers = ["Accept": Self.media, "X-Sandbox-Fault": "fail-id=8"]
            let answer = try await client.get(Self.store + "7,8", headers: headers)
            #expect(answer.list.map { $0["status"] as? Int } == [200, 404])
            let deleted = try await client.send("DELETE", Self.store + "7,8")
            #expect(deleted.status == 204)
            let partly = try await client.send("DELETE", Self.store + "7,8", headers: headers)
            #expect(partly.status == 207)
            #expect(partly.list.map { $0["status"] as? Int } == [204, 404])
        }
    }
}
