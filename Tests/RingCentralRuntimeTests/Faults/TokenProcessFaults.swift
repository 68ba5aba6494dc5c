import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Processes that share a token file, and are stopped or killed.
@Suite("Processes and token files", .hangLimit(minutes: 5))
struct TokenProcessFaults: FaultSuite {
    static let jwt = TokenResponseFaults.jwt

    static let faults: [FaultCase] = stopped + killed + full

    private static func lock(_ file: URL, _ service: TokenService, _ authorization: Authorization = jwt) -> String {
        "\(file.path).\(authorization.key(server: service.place).fileName).lock"
    }

    /// A store whose waits take no real time.
    private static func store(_ file: URL, _ clock: any ClientClock = TestClock()) -> FileTokenStore {
        FileTokenStore(file, lockTimeout: 60, clock: clock)
    }

    private static let stopped: [FaultCase] = [
        FaultCase(.process, "A stopped process holds the lock of an account's tokens", outcome: .notSent) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let holder = try LockHolder(lock(file, service))
            let clock = TestClock()
            let error = try #require(
                await failure { try await service.client(jwt.stored(in: store(file, clock))).call() })
            #expect(error.kind == .authorization && error.isTemporary && service.forms.isEmpty)
            #expect(error.description.contains(lock(file, service)) && error.description.contains("60"))
            #expect((60..<61).contains(clock.uptime))
            holder.kill()
            try await service.client(jwt.stored(in: store(file))).call()
        },
        FaultCase(.process, "A stopped process holds the lock of the token file", outcome: .notSent) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let holder = try LockHolder(file.path + ".lock")
            let error = try #require(await failure { try await service.client(jwt.stored(in: store(file))).call() })
            #expect(error.kind == .authorization && error.isTemporary && service.forms.isEmpty)
            #expect(error.description.contains(file.path + ".lock"))
            holder.kill()
            try await service.client(jwt.stored(in: store(file))).call()
        },
        FaultCase(.process, "A stopped process holds every lock, and the stored token is good", outcome: .succeeds) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            try await store(file).keep(.sample("good", isOver: false), of: jwt, server: service.place)
            let holders = try [LockHolder(file.path + ".lock"), LockHolder(lock(file, service))]
            try await service.client(jwt.stored(in: store(file))).call()
            #expect(service.shown == ["good"])
            for holder in holders { holder.kill() }
        },
        FaultCase(.process, "A stopped process holds the lock of another account's tokens", outcome: .succeeds) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let other = Authorization.jwt("other", clientID: "app", clientSecret: nil)
            let holder = try LockHolder(lock(file, service, other))
            try await service.client(jwt.stored(in: store(file))).call()
            holder.kill()
        },
        FaultCase(.process, "A call is cancelled while a stopped process holds the lock", outcome: .notSent) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let holder = try LockHolder(lock(file, service))
            // In real time: without the cancellation it takes longer than the test may.
            let store = FileTokenStore(file, lockTimeout: 3600)
            let client = service.client(jwt.stored(in: store))
            let calls = (0..<50).map { _ in Task { try await client.call() } }
            await Task.yield()
            for call in calls { call.cancel() }
            for call in calls { await #expect(throws: CancellationError.self) { try await call.value } }
            #expect(service.forms.isEmpty)
            holder.kill()
        },
        FaultCase(
            .process, "A sign-in and a sign-out are cancelled while a stopped process holds the lock",
            outcome: .other("cancelled")
        ) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let user = TokenFaults.user
            let holder = try LockHolder(lock(file, service, user))
            let client = service.client(user.stored(in: FileTokenStore(file, lockTimeout: 3600)))
            for step in [{ try await client.signIn(code: "code") }, { try await client.signOut() }]
                as [@Sendable () async throws -> Void]
            {
                let task = Task { try await step() }
                task.cancel()
                await #expect(throws: (any Error).self) { try await task.value }
            }
            holder.kill()
        },
        FaultCase(
            .process, "A person signs in while a stopped process holds the lock, and calls later", outcome: .succeeds
        ) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let user = TokenFaults.user
            let holder = try LockHolder(lock(file, service, user))
            let client = service.client(user.stored(in: store(file)))
            await #expect(throws: FileProblem.self) { try await client.signIn(code: "code") }
            holder.kill()
            try await client.call()
            #expect(service.shown == ["s-app-code-1"] && service.forms.count == 1)
            #expect(try await store(file).tokens(of: user, server: service.place)?.accessToken == "s-app-code-1")
        },
        FaultCase(.process, "A stopped process holds the lock of a shared rate limit", outcome: .notSent) {
            let folder = try Folder()
            let windows = FileRateWindows(folder: folder.url)
            let holder = try LockHolder(folder.file("key").path + ".lock")
            let group = try #require(RateWindow(RateGroup("g", limit: 1, window: 60, penalty: 60)))
            let problem = #expect(throws: FileProblem.self) { try windows.update("key", initial: group) { _ in } }
            #expect(problem?.isTemporary == true && problem?.path.hasSuffix("key.lock") == true)
            holder.kill()
            try windows.update("key", initial: group) { _ in }
        },
    ]

    private static let killed: [FaultCase] = [
        FaultCase(.process, "A process is killed while it holds the lock of the tokens", outcome: .succeeds) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            try LockHolder(lock(file, service)).kill()
            try await service.client(jwt.stored(in: FileTokenStore(file))).call()
        },
        FaultCase(.process, "20 processes are killed while they store tokens", outcome: .succeeds) {
            let folder = try Folder()
            let file = folder.file("tokens")
            let path = file.path
            for number in 1...20 {
                await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, number = number as Int] in
                    try await storeUntilKilled(path, afterMicroseconds: UInt32(number * 1700))
                }
                let left = folder.names.filter { !$0.hasSuffix(".lock") && $0 != "tokens" }
                #expect(left.count <= 1 && left.allSatisfy { $0 == "tokens.new" || $0.hasSuffix(".reserved") })
                #expect(try await FileTokenStore(file).tokens(of: jwt) != nil)
                #expect(!folder.names.contains("tokens.new"))
            }
            let store = FileTokenStore(file)
            try await store.exclusively(jwt.key()) {
                try await store.prepare(for: jwt.key())
                try await store.keep(.sample(), of: jwt)
            }
            #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["tokens"])
        },
        FaultCase(.process, "A process is killed during a refresh, with space reserved", outcome: .succeeds) {
            let (folder, service) = (try Folder(), try TokenService())
            let file = folder.file("tokens")
            let path = file.path
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                let store = FileTokenStore(URL(fileURLWithPath: path))
                try await store.exclusively(jwt.key()) {
                    try await store.prepare(for: jwt.key())
                    kill(getpid(), SIGKILL)
                }
            }
            let left = folder.names.filter { !$0.hasSuffix(".lock") }
            #expect(left.count <= 1)
            for name in left { #expect(try Data(contentsOf: folder.file(name)).allSatisfy { $0 == 0 }) }
            let store = FileTokenStore(file)
            try await store.exclusively(jwt.key()) { try await store.prepare(for: jwt.key()) }
            try await service.client(jwt.stored(in: store)).call()
            #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["tokens"])
        },
        FaultCase(.process, "Three processes refresh at once", outcome: .succeeds) {
            let (folder, service) = (try Folder(), try TokenService())
            let (path, url) = (folder.file("tokens").path, service.url)
            let store = FileTokenStore(folder.file("tokens"))
            try await store.keep(.sample(), of: jwt, server: service.place)
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        await #expect(processExitsWith: .success) { [path = path as String, url = url as String] in
                            try await callOnce(path, url)
                        }
                    }
                }
            }
            #expect(service.forms.map { $0["refresh_token"] } == ["refresh-old"])
            #expect(service.shown == Array(repeating: "s-app-jwt-1", count: 3) || Set(service.shown).count == 1)
        },
    ]

    /// Stores tokens again and again, until a thread kills the process.
    static func storeUntilKilled(_ path: String, afterMicroseconds delay: UInt32) async throws {
        let store = FileTokenStore(URL(fileURLWithPath: path))
        try await store.keep(.sample(), of: jwt)
        Thread.detachNewThread {
            usleep(delay)
            kill(getpid(), SIGKILL)
        }
        while true {
            try await store.exclusively(jwt.key()) {
                try await store.prepare(for: jwt.key())
                try await store.keep(.sample("valid-token"), of: jwt)
            }
        }
    }

    /// One call of a client with a token file.
    static func callOnce(_ path: String, _ url: String) async throws {
        let client = ServiceClient(
            description: .sample, authorization: jwt.stored(in: FileTokenStore(URL(fileURLWithPath: path))),
            configuration: ClientConfiguration(server: Server(name: "s", url: url), clock: TestClock()))
        try await client.call()
    }

    private static let full: [FaultCase] = [
        FaultCase(.disk, "The disk is full before a refresh", outcome: .notSent) {
            let (folder, service) = (try Folder(), try TokenService())
            let (path, url) = (folder.file("tokens").path, service.url)
            try await FileTokenStore(folder.file("tokens")).keep(.sample(), of: jwt, server: service.place)
            await #expect(processExitsWith: .success) { [path = path as String, url = url as String] in
                // No file can grow beyond 2,000 bytes: as on a disk that has no more.
                signal(SIGXFSZ, SIG_IGN)
                var limit = rlimit(rlim_cur: 2000, rlim_max: 2000)
                #expect(setrlimit(fileSizeLimit, &limit) == 0)
                let error = await failure { try await callOnce(path, url) }
                #expect(error?.kind == .authorization && error?.underlying is FileProblem)
            }
            #expect(service.forms.isEmpty && service.shown.isEmpty)
            #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["tokens"])
            // The refresh token was not used up.
            try await callOnce(path, url)
            #expect(service.forms.map { $0["refresh_token"] } == ["refresh-old"])
        }
    ]

    @Test("Comes out of a fault as documented", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}

#if canImport(Glibc)
    private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
    private let fileSizeLimit = RLIMIT_FSIZE
#endif
