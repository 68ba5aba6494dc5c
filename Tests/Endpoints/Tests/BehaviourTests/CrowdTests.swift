import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Many at once, and what is written down of it.
@Suite(.timeLimit(.minutes(3))) struct CrowdTests {
    /// Four windows of fifty calls, with tokens that end in the middle: one renewal, and no call beyond the limit.
    @Test func manyTasksShareOneTokenAndOneLimit() async throws {
        try await World.run { world in
            let client = world.client()
            // From its answer the client learns how long a window is here: a second.
            _ = try await client.company.readAccountInfo().value
            let start = Date()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1..<200 { group.addTask { _ = try await client.company.readAccountInfo().value } }
                group.addTask {
                    try await wait { try await world.received("/restapi/v1.0/account/~").count >= 75 }
                    try await world.expireTokens()
                }
                try await group.waitForAll()
            }
            let statuses = try await world.received("/restapi/v1.0/account/~").compactMap { $0["status"]?.int }
            #expect(statuses.count(where: { $0 == 200 }) == 200)
            #expect(Set(statuses).subtracting([200, 401]).isEmpty)
            #expect(try await world.received(TokenTests.tokenPath).count == 2)
            // A window is a second here: less than three would have passed the limit.
            #expect(Date().timeIntervalSince(start) >= 2.9)
        }
    }

    @Test func theAuditLogTellsOfEveryCallAndOfNoContent() async throws {
        try await World.run { world in
            let file = Scratch()
            let audit = try AuditLog(file: file.url)
            let client = world.client { $0.audit = audit }
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "status=500", count: nil))
            func text(_ client: RingCentralClient) -> Call<GetSMSMessageInfoResponse> {
                client.sms.createSMSMessage(from: "+16505550100", to: ["+16505550101"], text: "Secret words")
            }
            _ = try await text(client).value
            let log = client.callLog.readUserCallLog().retrying(.never)
            _ = await failure { try await log.value }
            _ = await failure { try await text(client.allowing(.readOnly)).value }
            let lines = try String(contentsOf: file.url, encoding: .utf8)
            let entries = try lines.split(separator: "\n").map { try JSONValue(jsonData: Data($0.utf8)) }
            let operations = entries.map { $0["operation"]?.string }
            let outcomes = entries.map { $0["outcome"]?.string }
            let statuses = entries.map { $0["status"]?.int }
            #expect(operations == ["createSMSMessage", "readUserCallLog", "createSMSMessage"])
            #expect(outcomes == ["done", "service failed", "not allowed"])
            #expect(statuses == [200, 500, nil])
            #expect(entries.prefix(2).allSatisfy { $0["requestID"]?.string != nil })
            for secret in ["6505550", "Secret", "Bearer", "test-"] { #expect(!lines.contains(secret)) }
        }
    }
}
