import Foundation
import Testing

@testable import Sandbox

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
        let limiter = RateLimiter(), key = RateLimiter.Key(client: "app", user: "ann", group: "Heavy")
        func retryAfter(at now: Double) async -> Double? {
            await limiter.count(key, limit: 2, window: 60, penalty: 60, now: now).retryAfter
        }
        #expect(await retryAfter(at: 1) == nil)
        #expect(await retryAfter(at: 2) == nil)
        #expect(await retryAfter(at: 3) == 60)
        // The penalty would end at 63; this call moves its end to 122.
        #expect(await retryAfter(at: 62) == 60)
        #expect(await retryAfter(at: 121) == 60)
        #expect(await retryAfter(at: 181) == nil)
        #expect(await retryAfter(at: 182) == nil)
        #expect(await retryAfter(at: 183) == 60)
    }

    @Test func aWindowEnds() async throws {
        let limiter = RateLimiter(), key = RateLimiter.Key(client: "app", user: "ann", group: "Heavy")
        for now in [1.0, 2, 61, 62] {
            let verdict = await limiter.count(key, limit: 2, window: 60, penalty: 60, now: now)
            #expect(verdict.retryAfter == nil)
        }
    }

    @Test func timeIsScaled() async throws {
        try await withSandbox({ $0.timeScale = 20 }) { client in
            let answer = try await client.get(Self.heavy)
            #expect(answer.headers["x-rate-limit-window"] == "3")
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
