import Foundation
import Testing

/// Calls are counted by user, app and rate group.
@Suite struct RateLimitTests {
    static let heavy = "/restapi/v1.0/account/~/extension/~/call-log?perPage=1"

    @Test func countsAndTells() async throws {
        try await withSandbox { client in
            for remaining in (0..<10).reversed() {
                let answer = try await client.get(Self.heavy)
                #expect(answer.status == 200)
                #expect(answer.headers["x-rate-limit-group"] == "heavy")
                #expect(answer.headers["x-rate-limit-limit"] == "10")
                #expect(answer.headers["x-rate-limit-remaining"] == String(remaining))
                #expect(answer.headers["x-rate-limit-window"] == "60")
            }
            let over = try await client.get(Self.heavy)
            #expect((over.status, over.code) == (429, "CMN-301"))
            #expect(over.headers["retry-after"] == "60")
            // Another group has a count of its own.
            let light = try await client.get("/restapi/v1.0/account/~/extension/~")
            #expect(light.status == 200)
        }
    }

    @Test func thePenaltyStartsAgain() async throws {
        // A minute passes in 0.6 seconds.
        try await withSandbox({ $0.timeScale = 100 }) { client in
            for _ in 0..<10 { _ = try await client.get(Self.heavy) }
            let over = try await client.get(Self.heavy)
            #expect(over.status == 429)
            #expect(over.headers["retry-after"] == "1")
            try await Task.sleep(for: .milliseconds(400))
            let during = try await client.get(Self.heavy)
            #expect(during.status == 429)
            try await Task.sleep(for: .milliseconds(400))
            let restarted = try await client.get(Self.heavy)
            #expect(restarted.status == 429)
            try await Task.sleep(for: .milliseconds(700))
            let after = try await client.get(Self.heavy)
            #expect(after.status == 200)
        }
    }

    @Test func usersAreCountedApart() async throws {
        try await withSandbox { client in
            for _ in 0..<10 { _ = try await client.get(Self.heavy) }
            let grant = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=other"
            let token = try await client.form("/restapi/oauth/token", grant, basic: "test-client:test-secret")
            let other = Client(url: client.url, token: token.json["access_token"] as? String)
            let answer = try await other.get(Self.heavy)
            #expect(answer.status == 200)
        }
    }

    @Test func someAreNotCounted() async throws {
        try await withSandbox { client in
            let answer = try await client.get("/restapi/v1.0")
            #expect(answer.status == 200)
            #expect(answer.headers["x-rate-limit-limit"] == nil)
        }
    }
}
