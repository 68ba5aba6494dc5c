import Foundation
import Hummingbird
import NIOCore
import Testing

/// Subscriptions live and end, and webhooks hear of events.
@Suite struct EventTests {
    static let path = "/restapi/v1.0/subscription"
    static let filter = "/restapi/v1.0/account/~/extension/~/message-store"

    private func subscribe(_ client: Client, _ address: String, _ extra: String = "") async throws -> Client.Answer {
        let mode = #"{"transportType": "WebHook", "address": "\#(address)", "verificationToken": "secret"}"#
        return try await client.json(
            "POST", Self.path, #"{"eventFilters": ["\#(Self.filter)"], "deliveryMode": \#(mode)\#(extra)}"#)
    }

    private func happen(_ client: Client, _ extra: String = "") async throws -> [String: Int] {
        let answer = try await client.json("POST", "/__sandbox/events", #"{"filter": "\#(Self.filter)"\#(extra)}"#)
        return answer.json as? [String: Int] ?? [:]
    }

    @Test func aWebhookHearsOfEvents() async throws {
        try await withHook { hook in
            try await withSandbox { client in
                let created = try await subscribe(client, hook.address)
                #expect(created.status == 200)
                #expect(created.json["status"] as? String == "Active")
                #expect(await hook.received.count == 1)
                #expect(try await happen(client) == ["delivered": 1, "failed": 0])
                let event = try #require(await hook.received.last)
                #expect(event.headers["verification-token"] == "secret")
                #expect(event.json["subscriptionId"] as? String == created.json["id"] as? String)
                #expect((event.json["event"] as? String)?.contains("message-store") == true)
                #expect((event.json["body"] as? [String: Any])?["changes"] is [[String: Any]])
                _ = try await happen(client, #", "body": {"own": 1}"#)
                #expect(await hook.received.last?.json["body"] as? [String: Int] == ["own": 1])
                let other = try await client.json("POST", "/__sandbox/events", #"{"filter": "/other"}"#)
                #expect(other.json["delivered"] as? Int == 0)
            }
        }
    }

    @Test func theHandshakeIsNeeded() async throws {
        try await withHook(echoes: false) { hook in
            try await withSandbox { client in
                let answer = try await subscribe(client, hook.address)
                #expect((answer.status, answer.code) == (400, "SUB-525"))
                let nobody = try await subscribe(client, "http://127.0.0.1:1/")
                #expect((nobody.status, nobody.code) == (400, "SUB-521"))
            }
        }
    }

    @Test func failuresBlacklist() async throws {
        try await withHook(failsEvents: true) { hook in
            try await withSandbox { client in
                let identifier = try await subscribe(client, hook.address).json["id"] as? String ?? ""
                #expect(try await happen(client, #", "count": 3"#) == ["delivered": 0, "failed": 3])
                let read = try await client.get("\(Self.path)/\(identifier)")
                #expect(read.json["status"] as? String == "Blacklisted")
                #expect(try await happen(client) == ["delivered": 0, "failed": 0])
            }
        }
    }

    @Test func subscriptionsAreRenewedAndEnd() async throws {
        try await withHook { hook in
            try await withSandbox({ $0.timeScale = 20 }) { client in
                let short = try await subscribe(client, hook.address, #", "expiresIn": 1"#)
                let long = try await subscribe(client, hook.address, #", "expiresIn": 3600000"#)
                let path = "\(Self.path)/\(long.json["id"] ?? "")"
                try await Task.sleep(for: .milliseconds(200))
                let gone = try await client.get("\(Self.path)/\(short.json["id"] ?? "")")
                #expect((gone.status, gone.code) == (404, "CMN-102"))
                let renewed = try await client.send("POST", path + "/renew")
                #expect(renewed.status == 200)
                let changed = try await client.json("PUT", path, #"{"eventFilters": ["/other"]}"#)
                #expect(changed.json["eventFilters"] as? [String] == ["/other"])
                #expect(try await client.get(Self.path).records.count == 1)
                let cancelled = try await client.send("DELETE", path)
                #expect(cancelled.status == 204)
                #expect(try await client.get(Self.path).records.isEmpty)
            }
        }
    }

    @Test func nothingIsSentElsewhere() async throws {
        try await withSandbox { client in
            let answer = try await subscribe(client, "https://example.com/hook")
            #expect(answer.status == 200)
            #expect(try await happen(client) == ["delivered": 0, "failed": 1])
        }
    }
}
