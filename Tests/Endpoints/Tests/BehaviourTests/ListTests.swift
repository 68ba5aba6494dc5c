import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Pages, batches, files and limits.
@Suite struct ListTests {
    func count<Page: PagedResponse>(_ call: Call<Page>) async throws -> Int {
        var count = 0
        for try await _ in call.items { count += 1 }
        return count
    }

    @Test func everyFormOfPagingGivesEveryRecord() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let client = world.client { $0.rateLimits.excess = .send }
            // By links, by number, by token in two places, of SCIM, in the body.
            let counts = [
                try await count(client.callLog.readUserCallLog(perPage: 100)),
                try await count(client.chats.listChats(recordCount: 100)),
                try await count(client.posts.listPosts(chatId: "1", recordCount: 100)),
                try await count(client.scim.scimListUsers(count: 100)),
            ]
            #expect(counts == [250, 250, 250, 250])
        }
    }

    @Test func anEmptyPageIsNotTheEnd() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            try await world.spoil(World.Rule(operation: "readUserCallLog", fault: "empty-page=2", count: nil))
            let client = world.client { $0.rateLimits.excess = .send }
            var pages: [Int] = []
            for try await page in client.callLog.readUserCallLog(perPage: 50).pages { pages.append(page.records.count) }
            #expect(pages == [50, 0, 50, 50, 50])
        }
    }

    @Test func circlesAreErrors() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let client = world.client { $0.rateLimits.excess = .send }
            // By links, and by tokens in two places.
            try await world.spoil(
                World.Rule(
                    operation: client.callLog.readUserCallLog().operation.id, fault: "repeat-page-token", count: nil),
                World.Rule(operation: client.chats.listChats().operation.id, fault: "repeat-page-token", count: nil),
                World.Rule(
                    operation: client.posts.listPosts(chatId: "1").operation.id, fault: "repeat-page-token", count: nil)
            )
            let kinds = [
                await failure { try await count(client.callLog.readUserCallLog(perPage: 10)) }?.kind,
                await failure { try await count(client.chats.listChats(recordCount: 10)) }?.kind,
                await failure { try await count(client.posts.listPosts(chatId: "1", recordCount: 10)) }?.kind,
            ]
            #expect(kinds == [.paging, .paging, .paging])
        }
    }

    @Test func batchesAreSplitAndTellOfEach() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            try await world.spoil(World.Rule(operation: "readMessage", fault: "fail-id=1007", count: nil))
            let client = world.client { $0.rateLimits.excess = .send }
            let ids = (1000..<1120).map(String.init)
            let results = try await client.messageStore.readMessage(messageId: ids).results
            #expect(results.compactMap(\.resourceID) == ids)
            #expect(results.filter { $0.value == nil }.compactMap(\.resourceID) == ["1007"])
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/message-store/").count == 3)
            let deleted = try await client.messageStore.deleteMessage(messageId: ["1", "2"]).results
            #expect(deleted.map(\.resourceID) == ["1", "2"] && deleted.allSatisfy { $0.value != nil })
            _ = try await client.messageStore.readMessage(messageId: ["1"]).single
        }
    }

    @Test func filesGoOutAndComeIn() async throws {
        try await World.run { world in
            let client = world.client()
            let pages = FilePart(
                Data(repeating: 0x25, count: 300_000), filename: "pages.pdf", contentType: "application/pdf")
            let note = FilePart(Data("Hello".utf8), filename: "note.txt", contentType: "text/plain")
            _ = try await client.fax.createFaxMessage(to: ["+16505550101"], attachment: [pages, note]).value
            let recording = client.callRecordings.readCallRecordingContent(recordingId: "1")
            let data = try await recording.data
            #expect(data.count == 65_536)
            let file = FileManager.default.temporaryDirectory.appending(path: "recording-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: file) }
            try await recording.download(to: file)
            #expect(try Data(contentsOf: file) == data)
        }
    }

    @Test(.timeLimit(.minutes(3))) func theLimitIsUsedAndNeverPassed() async throws {
        try await World.run { world in
            let client = world.client()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<200 { group.addTask { _ = try await client.company.readAccountInfo().value } }
                try await group.waitForAll()
            }
            let answers = try await world.received("/restapi/v1.0/account/~")
            #expect(answers.count == 200)
        }
    }

    @Test func whatIsNotAllowedIsNotSent() async throws {
        try await World.run { world in
            let reader = world.client().allowing(.readOnly, areas: ["CallLog"])
            _ = try await reader.callLog.readUserCallLog().value
            let text = reader.sms.createSMSMessage(from: "+16505550100", to: ["+16505550101"], text: "Hello")
            #expect(await failure { try await text.value }?.kind == .notAllowed)
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/sms").isEmpty)
        }
    }
}
