import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Pages and batches, and what may be called.
@Suite struct ListTests {
    func count<Page: PagedResponse>(_ call: Call<Page>) async throws -> Int {
        var count = 0
        for try await _ in call.items { count += 1 }
        return count
    }

    @Test func everyFormOfPagingGivesEveryRecord() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let client = world.client { $0.rateLimits.excess = .send }
            let search = SearchDirectoryEntriesRequest(page: 1, perPage: 100)
            // By links, by number, by tokens in two places, by a page's id, of SCIM, in the body; and what has no pages.
            let counts = [
                "page": try await count(client.callLog.readUserCallLog(perPage: 100)),
                "pageNumber": try await count(client.internalContacts.listDirectoryEntries(perPage: 100)),
                "pageToken": try await count(client.meetingsHistory.listVideoMeetings(perPage: 100)),
                "navigationToken": try await count(client.chats.listChats(recordCount: 100)),
                "sync": try await count(client.externalContacts.syncAddressBook(perPage: 100)),
                "startIndex": try await count(client.scim.scimListUsers(count: 100)),
                "bodyPage": try await count(client.internalContacts.searchDirectoryEntries(search)),
                "list": try await count(client.incomingWebhooks.listIncomingWebhooks()),
                "recordCount": try await count(client.chats.listRecentChats(recordCount: 20)),
            ]
            #expect(counts.filter { $0.value != 250 } == ["recordCount": 20])
            let requests = try await world.received("/")
            #expect(requests.count(where: { $0["path"]?.string?.hasSuffix("/address-book-sync") == true }) == 3)
            #expect(requests.count(where: { $0["path"]?.string?.hasSuffix("/directory/entries/search") == true }) == 3)
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
            let results = try await client.messageStore.readMessage(messageId: ids.map { Identifier($0) }).results
            #expect(results.compactMap(\.resourceID) == ids)
            #expect(results.filter { $0.value == nil }.compactMap(\.resourceID) == ["1007"])
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/message-store/").count == 3)
            let deleted = try await client.messageStore.deleteMessage(messageId: ["1", "2"]).results
            #expect(deleted.map(\.resourceID) == ["1", "2"] && deleted.allSatisfy { $0.value != nil })
            _ = try await client.messageStore.readMessage(messageId: ["1"]).single
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
