import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct TokenStoreTests {
    let transport = MockTransport()
    let jwt = Authorization.jwt("assertion", clientID: "app", clientSecret: "word")
    let tokens = StoredTokens(
        accessToken: "a", issued: Date(timeIntervalSince1970: 0), expires: Date(timeIntervalSince1970: 3600),
        refreshToken: "r", refreshExpires: Date(timeIntervalSince1970: 7200), ownerID: "1", endpointID: "e", scope: "s")

    let x = TokenKey(account: "x", binding: "b")
    let y = TokenKey(account: "y", binding: "b")

    @Test func aFileKeepsAccountsApart() async throws {
        let folder = try Folder()
        let file = folder.url.appendingPathComponent("tokens")
        let store = FileTokenStore(file)
        #expect(try await store.tokens(for: x) == nil)
        try await store.store(tokens, for: x)
        try await store.store(nil, for: y)
        #expect(try await FileTokenStore(file).tokens(for: x) == tokens)
        #expect(try await store.tokens(for: y) == nil)
        try await store.store(nil, for: x)
        #expect(try await store.tokens(for: x) == nil)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(arguments: [
        ("{", "it is not a token file"), ("[]", "it is not a token file"), (#"{"version":2}"#, "another version"),
        (#"{"version":1,"accounts":7}"#, "can't be read"),
    ])
    func aBrokenFileIsAnErrorAndStays(content: String, reason: String) async throws {
        let folder = try Folder()
        let file = folder.url.appendingPathComponent("tokens")
        try PrivateFile(path: file.path).write(Data(content.utf8))
        let store = FileTokenStore(file)
        for attempt in 0..<2 {
            do {
                if attempt == 0 { _ = try await store.tokens(for: x) } else { try await store.store(tokens, for: x) }
                Issue.record("no error")
            } catch let problem as FileProblem {
                #expect(problem.description.contains(reason) && problem.path == file.path)
            }
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == content)
    }

    @Test func aFileThatOthersCanReadIsRefused() async throws {
        let folder = try Folder()
        let file = folder.url.appendingPathComponent("tokens")
        let store = FileTokenStore(file)
        try await store.store(tokens, for: x)
        chmod(file.path, 0o644)
        await #expect(throws: FileProblem.self) { try await store.tokens(for: x) }
        // Seen from a call: one clear error, and nothing sent.
        let error = try #require(
            await failure {
                try await endpoints(transport, authorization: jwt.stored(in: store)).list(.none).value
            })
        #expect(error.kind == .authorization)
        #expect("\(error)".contains("chmod 600"))
        #expect(transport.sent.isEmpty)
    }

    @Test("Reserves space twice and stores tokens, also where files can't be without a name", arguments: [true, false])
    func reservesTwice(allowsUnnamed: Bool) async throws {
        let folder = try Folder()
        let store = FileTokenStore(folder.file("tokens"), allowsUnnamed: allowsUnnamed)
        @Sendable func hasReservation() -> Bool { folder.names.contains { $0.hasSuffix(".reserved") } }
        for number in 0..<2 {
            try await store.exclusively(x) {
                for _ in 0..<2 {
                    try await store.prepare(for: x)
                    #expect(allowsUnnamed || hasReservation())
                }
                if number == 0 { try await store.store(tokens, for: x) }
                #expect(number == 1 || !hasReservation())
            }
            #expect(try await store.tokens(for: x) == tokens)
            #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["tokens"])
        }
    }

    @Test("A file that has replaced another leaves its old name alone")
    func leavesItsNameAlone() throws {
        let folder = try Folder()
        let (path, name) = (folder.file("tokens").path, folder.file("tokens.new").path)
        do {
            let pending = try PendingFile(for: path, name: name, isNamed: true)
            try pending.write(Data("new".utf8), isLasting: false)
            try pending.replace(path, through: name)
            try Data("another".utf8).write(to: URL(fileURLWithPath: name))
            withExtendedLifetime(pending) {}
        }
        #expect(try String(contentsOfFile: name, encoding: .utf8) == "another")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        // One that has replaced nothing takes its name along.
        _ = try PendingFile(for: path, name: name, isNamed: true)
        #expect(folder.names == ["tokens"])
    }

    /// Clients that share nothing but the file stand for processes.
    @Test func processesRenewOnce() async throws {
        let folder = try Folder()
        let store = FileTokenStore(folder.url.appendingPathComponent("tokens"))
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t1","refresh_token":"r1"}"#)
        transport.answer(.get, "/list", json: "{}")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 {
                let endpoints = endpoints(transport, authorization: jwt.stored(in: store))
                group.addTask { try await endpoints.list(.none).send() }
            }
            try await group.waitForAll()
        }
        #expect(transport.sent.filter { $0.path == "/restapi/oauth/token" }.count == 1)
        #expect(try await store.tokens(of: jwt)?.refreshToken == "r1")
    }

    /// A store whose disk is full at first.
    final class FullStore: TokenStore {
        let inner = MemoryTokenStore()
        let isFull = Locked(true)

        func tokens(for key: TokenKey) async throws -> StoredTokens? { try await inner.tokens(for: key) }
        func store(_ tokens: StoredTokens?, for key: TokenKey) async throws {
            if isFull.withLock({ $0 }) { throw FileProblem(path: "tokens", reason: "No space left on device") }
            try await inner.store(tokens, for: key)
        }
        func exclusively<Result: Sendable>(
            _ key: TokenKey, _ body: @Sendable () async throws -> Result
        ) async throws -> Result { try await inner.exclusively(key, body) }
    }

    @Test func tokensAreStoredBeforeTheyAreUsedAndNotLost() async throws {
        let store = FullStore()
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t1","refresh_token":"r1"}"#)
        transport.answer(.get, "/list", json: "{}")
        let list = endpoints(transport, authorization: jwt.stored(in: store)).list(.none)
        let error = try #require(await failure { try await list.value })
        #expect("\(error)".contains("No space left"))
        #expect(transport.sent.map(\.path) == ["/restapi/oauth/token"])
        store.isFull.withLock { $0 = false }
        try await list.send()
        // The same pair: the service was not asked again.
        #expect(transport.sent.map(\.path) == ["/restapi/oauth/token", "/list"])
        #expect(try await store.tokens(of: jwt)?.accessToken == "t1")
    }

    @Test func wishesAboutTokensAreSent() async throws {
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t1"}"#)
        transport.answer(.get, "/list", json: "{}")
        let wishes = jwt.requesting(scope: "SMS", accessTokenLifetime: 600, refreshTokenLifetime: 7200, endpointID: "e")
        try await endpoints(transport, authorization: wishes).list(.none).send()
        let expected = "&scope=SMS&access_token_ttl=600&refresh_token_ttl=7200&endpoint_id=e"
        #expect(transport.sent.first?.text.hasSuffix(expected) == true)
    }

    @Test func nothingShowsTokens() {
        var text = "\(tokens) \(String(reflecting: tokens))"
        dump(tokens, to: &text)
        #expect(!text.contains("\"a\"") && !text.contains("\"r\""))
    }
}
