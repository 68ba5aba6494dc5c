import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Responses of the token endpoint that are not as they should be.
@Suite("Responses of the token endpoint", .hangLimit(minutes: 1))
struct TokenResponseFaults: FaultSuite {
    static let jwt = Authorization.jwt("jwt", clientID: "app", clientSecret: nil)

    static let faults = lifetimes + tokens + renewals + [emptyRefreshToken] + bodies + statuses

    /// Numbers that are no lifetimes: the token is used, and what is stored can be read again.
    private static let lifetimes: [FaultCase] = [
        ("expires_in is 9223372036854775807", #""expires_in":9223372036854775807"#),
        ("expires_in is 1e300", #""expires_in":1e300"#),
        ("expires_in has 400 digits", #""expires_in":\#(String(repeating: "9", count: 400))"#),
        ("expires_in is -1", #""expires_in":-1"#),
        ("expires_in is 0", #""expires_in":0"#),
        ("expires_in is a text", #""expires_in":"3600""#),
        ("expires_in is the text nan", #""expires_in":"nan""#),
        ("expires_in is null", #""expires_in":null"#),
        ("expires_in is a list", #""expires_in":[1]"#),
        ("expires_in is missing", #""other":1"#),
        ("refresh_token_expires_in is 9223372036854775807", #""refresh_token_expires_in":9223372036854775807"#),
        ("refresh_token_expires_in is -9223372036854775808", #""refresh_token_expires_in":-9223372036854775808"#),
        ("refresh_token_expires_in is inf", #""refresh_token_expires_in":"inf""#),
    ].map { words, member in
        FaultCase(.token, words, outcome: .succeeds) {
            let body = #"{"access_token":"t","refresh_token":"r",\#(member)}"#
            let service = try TokenService { _, _ in .answer("200 OK", body) }
            let folder = try Folder()
            let store = FileTokenStore(folder.file("tokens"))
            for _ in 0..<2 { try await service.client(jwt.stored(in: store)).call() }
            #expect(service.shown == ["t", "t"] && service.forms.count == 1)
            let tokens = try #require(try await store.tokens(of: jwt, server: service.place))
            #expect(tokens.expires.timeIntervalSince(tokens.issued) <= Lifetime.longest)
            #expect(tokens.expires > tokens.issued)
        }
    }

    /// Access tokens that no header can carry, or that are none, as JSON; nil for a response without one.
    private static let unusable: [(String, String?)] = [
        ("access_token is empty", #""""#), ("access_token has a line break", #""a\r\nX: y""#),
        ("access_token has a space", #""a b""#), ("access_token is not ASCII", #""tökén""#),
        ("access_token has a zero byte", #""a\u0000b""#), ("access_token is null", "null"),
        ("access_token is an object", "{}"), ("access_token is missing", nil),
    ]

    private static let tokens: [FaultCase] = unusable.map { words, value in
        let body = value.map { #"{"access_token":\#($0),"expires_in":3600}"# } ?? #"{"expires_in":3600}"#
        return failing(words, .answer("200 OK", body), kinds: [.unreadableAnswer])
    }

    /// The stored pair stays: the next call refreshes it again.
    private static let renewals: [FaultCase] = unusable.map { words, value in
        FaultCase(.token, "In the response to a refresh token, \(words)", outcome: .notSent) {
            let rest = #""refresh_token":"r2","expires_in":3600"#
            let body = value.map { #"{"access_token":\#($0),\#(rest)}"# } ?? "{\(rest)}"
            let service = try TokenService { number, _ in number == 1 ? .answer("200 OK", body) : nil }
            let store = MemoryTokenStore()
            try await store.keep(.sample(), of: TokenFaults.user, server: service.place)
            let client = service.client(TokenFaults.user.stored(in: store))
            let error = try #require(await failure { try await client.call() })
            #expect(error.kind == .unreadableAnswer && error.outcome == .notSent && service.shown.isEmpty)
            let kept = try await store.tokens(of: TokenFaults.user, server: service.place)
            #expect(kept?.accessToken == "old" && kept?.refreshToken == "refresh-old")
            try await client.call()
            #expect(service.forms.map { $0["refresh_token"] } == ["refresh-old", "refresh-old"])
        }
    }

    private static let emptyRefreshToken = FaultCase(.token, "refresh_token is empty", outcome: .succeeds) {
        let service = try TokenService { _, _ in .answer("200 OK", #"{"access_token":"t","refresh_token":""}"#) }
        let store = MemoryTokenStore()
        try await service.client(jwt.stored(in: store)).call()
        let tokens = try #require(try await store.tokens(of: jwt, server: service.place))
        #expect(tokens.accessToken == "t" && tokens.refreshToken == nil)
    }

    private static let bodies: [FaultCase] = [
        ("page of a proxy", "<html>Sign in to the Wi-Fi</html>"), ("empty body", ""),
        ("JSON that is cut off", #"{"access_token":"t","expi"#), ("JSON list", "[]"),
        ("binary body", "\u{0}\u{1}\u{fffd}"), ("JSON nested 10,000 deep", String(repeating: "[", count: 10_000)),
    ].map { words, body in
        failing("The token endpoint responds 200 with a \(words)", .answer("200 OK", body), kinds: [.unreadableAnswer])
    }

    private static let statuses: [FaultCase] = [
        ("400 Bad Request", #"{"error":"invalid_grant"}"#, false),
        ("401 Unauthorized", #"{"error":"invalid_client"}"#, false),
        ("403 Forbidden", #"{"errorCode":"OAU-123"}"#, false), ("400 Bad Request", "<html>", true),
        ("403 Forbidden", "<html>", true), ("404 Not Found", "<html>", true),
        ("407 Proxy Authentication Required", "<html>", true), ("500 Internal Server Error", "{}", true),
        ("502 Bad Gateway", "<html>", true), ("503 Service Unavailable", "<html>", true),
        ("504 Gateway Timeout", "", true), ("429 Too Many Requests", "{}", true),
    ].map { status, body, isTemporary in
        let what = body.hasPrefix("<") ? "a page of a proxy" : body.isEmpty ? "no body" : body
        return failing(
            "The token endpoint responds \(status.prefix(3)) with \(what)", .answer(status, body),
            isTemporary: isTemporary)
    }

    /// A row whose call fails without having been sent.
    private static func failing(
        _ words: String, _ reply: TokenService.Reply, kinds: [APIError.Kind]? = nil, isTemporary: Bool? = nil
    ) -> FaultCase {
        FaultCase(.token, words, outcome: .notSent) {
            let service = try TokenService { _, _ in reply }
            let error = try #require(await failure { try await service.client(jwt).call() })
            #expect(service.shown.isEmpty && !error.mayHaveBeenCarriedOut)
            if let kinds { #expect(kinds.contains(error.kind)) }
            if let isTemporary { #expect(error.isTemporary == isTemporary) }
            #expect(service.forms.count <= 3)
        }
    }

    @Test("Comes out of a fault as documented", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
