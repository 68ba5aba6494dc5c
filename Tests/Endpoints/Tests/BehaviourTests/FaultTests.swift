import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// What the client makes of a service that misbehaves.
@Suite struct FaultTests {
    /// The faults that a read gets over by itself, and how often it is sent.
    @Test(arguments: [
        ("429", 2), ("503=1", 2), ("503-bare", 2), ("html", 2), ("cut=0", 2), ("cut=100", 2), ("expired-token", 2),
        ("gzip", 1), ("chunked", 1), ("unknown-enum", 1), ("numeric-ids", 1), ("slow=0.1", 1),
    ])
    func aReadGetsOver(fault: String, requests: Int) async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: fault))
            let log = try await world.client().callLog.readUserCallLog().value
            #expect(!log.records.isEmpty)
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/call-log").count == requests)
        }
    }

    /// A text must not be sent twice.
    @Test(arguments: ["503=1", "503-bare", "html", "cut=0", "status=500"])
    func aWriteIsSentOnce(fault: String) async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "createSMSMessage", fault: fault))
            let call = world.client().sms.createSMSMessage(from: "+16505550100", to: ["+16505550101"], text: "Hello")
            let error = try #require(await failure { try await call.value })
            #expect(error.kind == .server || error.kind == .connection && error.mayHaveBeenCarriedOut)
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/sms").count == 1)
        }
    }

    /// What was refused for its rate or its token was not carried out.
    @Test(arguments: ["429", "expired-token"]) func aWriteThatWasRefusedIsSentAgain(fault: String) async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "createSMSMessage", fault: fault))
            let call = world.client().sms.createSMSMessage(from: "+16505550100", to: ["+16505550101"], text: "Hello")
            _ = try await call.value
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/sms").count == 2)
        }
    }

    @Test func aBarePageOf429IsWaitedOut() async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "429-bare"))
            // Nothing says how long: the group's penalty of a minute, in fast motion.
            let client = world.client { configuration in
                configuration.clock = SystemClock(speed: 20)
                // The server's own time does not pass faster; the deadline of ten minutes takes half a minute.
                configuration.timeout = .infinity
            }
            let start = Date()
            _ = try await client.callLog.readUserCallLog().value
            #expect(Date().timeIntervalSince(start) >= 0.5)
        }
    }

    @Test func malformedAnswersAreClearErrors() async throws {
        try await World.run { world in
            let call = world.client().callLog.readUserCallLog()
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "malformed-json"))
            let broken = try #require(await failure { try await call.value })
            #expect(broken.kind == .unreadableAnswer && broken.underlying is JSONProblem && broken.requestID != nil)
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "empty-body"))
            #expect(await failure { try await call.value }?.kind == .unreadableAnswer)
        }
    }

    @Test func aSlowAnswerTimesOut() async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "slow=1200", count: nil))
            let call = world.client().callLog.readUserCallLog().timeout(0.5).retrying(.never)
            #expect(await failure { try await call.value }?.kind == .timeout)
        }
    }

    @Test func cancellationEndsTheWait() async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "slow=1200", count: nil))
            let call = world.client().callLog.readUserCallLog()
            let task = Task { try await call.value }
            try await Task.sleep(nanoseconds: 300_000_000)
            let start = Date()
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(Date().timeIntervalSince(start) < 5)
        }
    }

    @Test func theTokenGoesToNoOtherHost() async throws {
        try await World.run { world in
            // Another sandbox plays the foreign host: what it receives is in its log.
            try await World.run { foreign in
                let target = "redirect=http://localhost:\(foreign.sandbox.url.port ?? 0)/restapi/v1.0/foreign"
                try await world.spoil(World.Rule(operation: "readUserCallLog", fault: target))
                let error = try #require(await failure { try await world.client().callLog.readUserCallLog().value })
                #expect(error.kind == .redirected)
                #expect(try await foreign.received("/").isEmpty)
            }
        }
    }

    @Test func errorsTellWhatToDo() async throws {
        try await World.run({ $0.apps = [.init(id: "test-client", secret: "test-secret", permissions: ["SMS"])] }) {
            world in
            let forbidden = try #require(await failure { try await world.client().callLog.readUserCallLog().value })
            #expect(forbidden.kind == .forbidden && forbidden.code == "CMN-401")
            #expect(forbidden.missingPermission == "ReadCallLog")
            #expect("\(forbidden)".contains("the app needs the permission ReadCallLog"))
            let wrong = Authorization.jwt("test-jwt", clientID: "test-client", clientSecret: "wrong")
            let refused = try #require(await failure { try await world.client(wrong).callLog.readUserCallLog().value })
            #expect(refused.kind == .authorization)
        }
        try await World.run { world in
            let client = world.client()
            let missing = try #require(
                await failure { try await client.service.request(.get, "/restapi/v1.0/nothing").value })
            #expect(missing.kind == .notFound && missing.code == "CMN-102" && missing.requestID != nil)
            let parameter = try #require(await failure { try await client.callLog.readUserCallLog(page: 0).value })
            #expect(parameter.code == "CMN-101" && parameter.serviceErrors.first?.parameterName == "page")
        }
    }

    @Test func aHostThatIsNotThereIsAConnectionError() async throws {
        let configuration = ClientConfiguration(
            server: Server(name: "nobody", url: "http://127.0.0.1:9"), timeout: 5, retries: .never)
        let client = RingCentralClient(authorization: .bearer("t"), configuration: configuration)
        let error = try #require(await failure { try await client.callLog.deleteUserCallLog(dateTo: Date()).send() })
        #expect(error.kind == .connection && !error.mayHaveBeenCarriedOut)
    }
}
