import Foundation
import Testing

@testable import RingCentralRuntime

@Suite("Subscriptions that can be adopted")
struct SubscriptionMatchTests {
    let now = Date(timeIntervalSince1970: 1_750_000_000)

    func subscription(
        _ filters: [String], id: String = "s", address: String = "https://example.com/hook?a=B", lives: Double = 1000,
        status: String = "Active"
    ) throws -> EventSubscription {
        try EventSubscription(json: [
            "id": .string(id), "status": .string(status), "eventFilters": .array(filters.map { .string($0) }),
            "expirationTime": .string((now + lives).ISO8601Format()),
            "deliveryMode": ["transportType": "WebHook", "address": .string(address)],
        ])
    }

    func match(_ filters: [EventFilter], owner: String? = nil) -> SubscriptionMatch {
        SubscriptionMatch(filters: filters, delivery: .webhook("https://example.com/hook?a=B"), ownerID: owner)
    }

    @Test("Filters are compared without their order, doubles and spelling, and with IDs for ~")
    func filters() throws {
        let filters: [EventFilter] = ["/account/~/extension/~/presence?a=1&b=%7E", "/account/~/x", "/account/~/x"]
        let theirs = ["/account/1/x", "/account/1/extension/2/presence?b=~&a=1"]
        #expect(match(filters).fits(try subscription(theirs)))
        #expect(match(filters, owner: "2").fits(try subscription(theirs)))
        #expect(match(filters).fits(try subscription(filters.map(\.rawValue))))
        #expect(!match(filters, owner: "3").fits(try subscription(theirs)))
        #expect(!match(filters).fits(try subscription(Array(theirs.prefix(1)))))
        #expect(!match(filters).fits(try subscription(theirs + ["/account/1/y"])))
        #expect(!match(filters).fits(try subscription(["/account/2/x", theirs[1]])))
        #expect(!match(filters).fits(try subscription([theirs[0], "/account/1/extension/2/presence?a=1"])))
        #expect(!match(["/account/~/extension/5/presence"]).fits(try subscription(["/account/1/extension/2/presence"])))
        #expect(match(["/account/~/extension/5/presence"]).fits(try subscription(["/account/1/extension/5/presence"])))
    }

    @Test(
        "Addresses are compared without the spelling of scheme, host and port",
        arguments: [
            ("https://example.com/hook?a=B", true), ("HTTPS://Example.COM:443/hook?a=B", true),
            ("https://example.com/Hook?a=B", false), ("https://example.com:444/hook?a=B", false),
            ("https://example.com/hook?a=b", false), ("http://example.com/hook?a=B", false), ("", false),
        ])
    func addresses(address: String, fits: Bool) throws {
        #expect(match(["/x"]).fits(try subscription(["/x"], address: address)) == fits)
    }

    @Test("The one that lives longest is adopted, none that has ended or was given up")
    func best() throws {
        let all = [
            try subscription(["/x"], id: "a", lives: 100), try subscription(["/x"], id: "b", lives: 300),
            try subscription(["/x"], id: "c", lives: 200), try subscription(["/x"], id: "d", lives: -1),
            try subscription(["/x"], id: "e", lives: 900, status: "Blacklisted"), try subscription(["/y"], id: "f"),
            try subscription(["/x"], id: "", lives: 900),
        ]
        #expect(match(["/x"]).best(of: all, at: now)?.id == "b")
        #expect(match(["/x"]).best(of: Array(all.suffix(4)), at: now) == nil)
        #expect(match(["/x"]).blacklisted(of: all).map(\.id) == ["e"])
    }
}
