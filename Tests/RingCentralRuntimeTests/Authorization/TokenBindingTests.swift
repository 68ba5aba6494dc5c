import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Clients that share a token file, and differ in server, client ID, grant or account.
@Suite("Stored tokens and their owners", .hangLimit(minutes: 2))
struct TokenBindingTests {
    /// A client of the matrix.
    struct Member {
        let service: TokenService
        let authorization: Authorization
        let account: String
        /// What the names of its tokens begin with.
        let prefix: String
        /// The code that a person signs in with; nil for other grants.
        let code: String?

        func client(_ store: FileTokenStore, at uptime: TimeInterval = 0) -> ServiceClient {
            let clock = TestClock()
            clock.advance(by: uptime)
            return service.client(authorization.stored(in: store), account: account, clock: clock)
        }
    }

    /// Every combination of server, client ID, grant and account.
    func members(_ services: [TokenService]) -> [Member] {
        var members: [Member] = []
        for service in services {
            for app in ["app1", "app2"] {
                for account in ["default", "second"] {
                    let user = "code.\(service.name).\(app).\(account)"
                    let grants: [(Authorization, String, String?)] = [
                        (.jwt("jwt1", clientID: app, clientSecret: nil), "jwt1", nil),
                        (.jwt("jwt2", clientID: app, clientSecret: "word"), "jwt2", nil),
                        (.clientCredentials(clientID: app, clientSecret: "word", accountID: "1"), "1", nil),
                        (.clientCredentials(clientID: app, clientSecret: "word", accountID: "2"), "2", nil),
                        (.user(clientID: app), user, user),
                    ]
                    members += grants.map {
                        Member(
                            service: service, authorization: $0.0, account: account,
                            prefix: "\(service.name)-\(app)-\($0.1)-", code: $0.2)
                    }
                }
            }
        }
        return members
    }

    @Test("Each of 40 clients with one file uses its own tokens: new, restarted, refreshed and signed out")
    func everyPair() async throws {
        let folder = try Folder()
        let store = FileTokenStore(folder.file("tokens"))
        let services = [try TokenService("s1"), try TokenService("s2")]
        let members = members(services)
        #expect(Set(members.map { $0.authorization.key(account: $0.account, server: $0.service.place) }).count == 40)
        for member in members {
            let client = member.client(store)
            if let code = member.code { try await client.signIn(code: code) }
            try await client.call()
            #expect(member.service.shown.last?.hasPrefix(member.prefix) == true)
        }
        let issued = services.map(\.forms.count)
        #expect(issued == [20, 20])
        for member in members {
            try await member.client(store).call()
            #expect(member.service.shown.last?.hasPrefix(member.prefix) == true)
        }
        #expect(services.map(\.forms.count) == issued)
        for member in members {
            try await member.client(store, at: 7200).call()
            #expect(member.service.forms.last?["refresh_token"]?.hasPrefix("refresh-" + member.prefix) == true)
            #expect(member.service.shown.last?.hasPrefix(member.prefix) == true)
        }
        for (number, member) in members.enumerated() {
            try await member.client(store).signOut()
            #expect(member.service.revoked.last?.hasPrefix("refresh-" + member.prefix) == true)
            var left = 0
            for other in members {
                let key = other.authorization.key(account: other.account, server: other.service.place)
                if try await store.tokens(for: key) != nil { left += 1 }
            }
            #expect(left == members.count - number - 1)
        }
    }

    @Test("A stored token of another binding is neither used nor removed", arguments: ["none", "other"])
    func foreignTokensStay(binding: String) async throws {
        let folder = try Folder()
        let store = FileTokenStore(folder.file("tokens"))
        let service = try TokenService()
        let jwt = Authorization.jwt("jwt", clientID: "app", clientSecret: nil)
        let key = jwt.key(server: service.place)
        var foreign = StoredTokens.sample("foreign", isOver: false)
        foreign.binding = binding == "none" ? nil : "other"
        // Under the account's name alone, as before keys had a binding, and under the very key.
        let old = TokenKey(account: "default", binding: "other")
        try await store.store(foreign, for: old)
        try await store.store(foreign, for: key)
        try await service.client(jwt.stored(in: store)).call()
        #expect(service.shown == ["s-app-jwt-1"])
        #expect(try await store.tokens(for: old) == foreign)
        #expect(try await store.tokens(for: key)?.binding == key.binding)
    }

    @Test("A token file without bindings is kept, and its tokens are not used")
    func oldFilesStay() async throws {
        let folder = try Folder()
        let file = folder.file("tokens")
        let old = """
            {"version":1,"accounts":{"default":{"accessToken":"foreign","issued":"2025-06-15T15:00:00Z",\
            "expires":"2099-01-01T00:00:00Z","refreshToken":"refresh-foreign"}}}
            """
        try PrivateFile(path: file.path).write(Data(old.utf8))
        let service = try TokenService()
        let jwt = Authorization.jwt("jwt", clientID: "app", clientSecret: nil)
        try await service.client(jwt.stored(in: FileTokenStore(file))).call()
        #expect(service.shown == ["s-app-jwt-1"] && service.forms.allSatisfy { $0["refresh_token"] == nil })
        #expect(try String(contentsOf: file, encoding: .utf8).contains("refresh-foreign"))
    }

    @Test("Custom stores that ignore the binding of a key hand out no tokens of others")
    func carelessStores() async throws {
        /// Keeps tokens by the account's name alone.
        final class ByName: TokenStore {
            let inner = MemoryTokenStore()
            func name(_ key: TokenKey) -> TokenKey { TokenKey(account: key.account, binding: "") }
            func tokens(for key: TokenKey) async throws -> StoredTokens? { try await inner.tokens(for: name(key)) }
            func store(_ tokens: StoredTokens?, for key: TokenKey) async throws {
                try await inner.store(tokens, for: name(key))
            }
            func exclusively<Result: Sendable>(
                _ key: TokenKey, _ body: @Sendable () async throws -> Result
            ) async throws -> Result { try await inner.exclusively(name(key), body) }
        }
        let services = [try TokenService("s1"), try TokenService("s2")]
        let store = ByName()
        for service in services {
            try await service.client(.jwt("jwt", clientID: "app", clientSecret: nil).stored(in: store)).call()
        }
        #expect(services.flatMap(\.shown) == ["s1-app-jwt-1", "s2-app-jwt-1"])
    }

    @Test("The binding ignores the secret and the spelling of the server, and depends on the scope")
    func spelling() {
        func key(_ url: String, secret: String = "a", scope: String? = nil) -> TokenKey {
            Authorization.jwt("j", clientID: "app", clientSecret: secret).requesting(scope: scope)
                .key(server: Server(name: "any", url: url))
        }
        let key0 = key("https://platform.example.com")
        #expect(key("https://PLATFORM.example.com:443/", secret: "b") == key0)
        let others = [
            key("http://platform.example.com"), key("https://platform.example.com:444"),
            key("https://platform.example.com/other"), key("https://platform.example.com", scope: "SMS"),
        ]
        #expect(Set(others + [key0]).count == 5)
        #expect(key0.binding.count == 64 && !key0.description.contains("app"))
        // No part runs into the next.
        let server = Server(name: "s", url: "https://x")
        let one = Authorization.clientCredentials(clientID: "a", clientSecret: "w", accountID: "1&brand_id=2")
        let two = Authorization.clientCredentials(clientID: "a", clientSecret: "w", accountID: "1", brandID: "2")
        #expect(one.key(server: server) != two.key(server: server))
    }
}
