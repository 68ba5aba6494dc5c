import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Which clients of a process count together.
@Suite struct CountingIdentityTests {
    let clock = TestClock()
    let transport = MockTransport()

    func identity(
        _ authorization: Authorization, account: String = "default", url: String = "https://a",
        clock: (any ClientClock)? = nil, transport: (any Transport)? = nil
    ) -> String? {
        let configuration = ClientConfiguration(transport: transport ?? self.transport, clock: clock ?? self.clock)
        return CountingIdentity(authorization, account: account, server: Server(name: "", url: url), configuration)
            .process
    }

    @Test func goesByTheTokens() {
        #expect(identity(.bearer("a")) == identity(.bearer("a")))
        #expect(identity(.bearer("a")) != identity(.bearer("b")))
        #expect(identity(.bearer("a")) != identity(.bearer("a"), url: "https://b"))
        let jwt = Authorization.jwt("j", clientID: "app", clientSecret: "s")
        #expect(identity(jwt) == identity(jwt.stored(in: MemoryTokenStore()), account: "other"))
        #expect(identity(jwt) != identity(.jwt("k", clientID: "app", clientSecret: "s")))
        #expect(identity(.bearer("secret"))?.contains("secret") == false)
    }

    /// Two people may sign in to clients that look the same.
    @Test func goesByThePlaceOfTheTokensOfAPerson() {
        let user = Authorization.user(clientID: "app")
        #expect(identity(user) == nil)
        let store = MemoryTokenStore()
        #expect(identity(user.stored(in: store)) == identity(user.stored(in: store)))
        #expect(identity(user.stored(in: store)) != identity(user.stored(in: store), account: "other"))
        #expect(identity(user.stored(in: store)) != identity(user.stored(in: MemoryTokenStore())))
        let file = URL(fileURLWithPath: "/a/tokens")
        let inFile = identity(user.stored(in: FileTokenStore(file)))
        #expect(inFile != nil && inFile == identity(user.stored(in: FileTokenStore(file))))
    }

    @Test func goesByTimeAndTransport() {
        struct Value: Transport {
            func send(_ request: TransportRequest) async throws -> TransportAnswer { throw CancellationError() }
        }
        let bearer = Authorization.bearer("a")
        #expect(identity(bearer, transport: Value()) == nil)
        #expect(identity(bearer, clock: ImpatientClock(mostNaps: 1)) == nil)
        #expect(identity(bearer) != identity(bearer, transport: MockTransport()))
        #expect(identity(bearer) != identity(bearer, clock: TestClock()))
        #expect(identity(bearer, clock: SystemClock()) == identity(bearer, clock: SystemClock()))
        #expect(identity(bearer, clock: SystemClock()) != identity(bearer, clock: SystemClock(speed: 2)))
        let (one, other) = (URLSessionTransport(), URLSessionTransport())
        #expect(identity(bearer, transport: one) == identity(bearer, transport: other))
    }

    /// Whoever makes a client for each of many people must not keep the counts of all.
    @Test func forgetsThoseWhoseClientsAreGone() {
        weak var windows: MemoryRateWindows?
        do {
            let held = ProcessRateWindows.of("somebody")
            windows = held
            #expect(ProcessRateWindows.of("somebody") === held)
        }
        #expect(windows == nil)
    }
}
