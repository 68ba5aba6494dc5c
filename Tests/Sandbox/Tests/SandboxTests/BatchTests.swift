import Foundation
import Testing

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
