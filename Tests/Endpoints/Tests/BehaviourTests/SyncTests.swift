import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Copies that are brought up to date, and watching.
@Suite(.timeLimit(.minutes(2))) struct SyncTests {
    /// Brings a copy up to date: how many records came on each page, whether all came anew, and the token.
    func changes<Page: PagedResponse>(
        _ call: Call<Page>, from token: String?
    ) async throws -> (counts: [Int], startedAnew: Bool, token: String?) {
        var result: (counts: [Int], startedAnew: Bool, token: String?) = ([], false, token)
        for try await change in call.sync(from: token) {
            if change.startsAnew { result = ([], true, nil) }
            result.counts.append(change.page.pageItems.count)
            result.token = change.token ?? result.token
        }
        return result
    }

    @Test func aCopyIsBroughtUpToDate() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let call = world.client { $0.rateLimits.excess = .send }.messageStore.syncMessages()
            let first = try await changes(call, from: nil)
            #expect(first.counts == [250] && first.startedAnew)
            try await world.change("MessageStore", 3)
            let second = try await changes(call, from: first.token)
            #expect(second.counts == [3] && !second.startedAnew)
            try await world.spoil(World.Rule(operation: "syncMessages", fault: "stale-sync-token"))
            let third = try await changes(call, from: second.token)
            #expect(third.counts == [250] && third.startedAnew)
        }
    }

    /// The service may forget a token while its pages are read.
    @Test func aTokenThatEndsBetweenPagesStartsAnew() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let call = world.client { $0.rateLimits.excess = .send }.externalContacts.syncAddressBook(perPage: 100)
            try await world.spoil(World.Rule(operation: "syncAddressBook", fault: "stale-sync-token", skip: 1))
            let all = try await changes(call, from: nil)
            #expect(all.counts == [100, 100, 50] && all.startedAnew)
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/address-book-sync").count == 5)
        }
    }

    @Test func watchingTellsOfEachRecordOnce() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let client = world.client {
                $0.rateLimits.excess = .send
                $0.clock = SampleTime()
                // The sandbox takes real time to respond.
                $0.timeout = .infinity
            }
            let (path, found) = ("/restapi/v1.0/account/~/extension/~/call-log-sync", Notes<String>())
            let watching = Task {
                for try await call in client.watch(.calls, every: 15) { await found.add("\(call.id)") }
            }
            defer { watching.cancel() }
            try await wait { try await world.received(path).count >= 1 }
            try await world.change("CallLog", 2)
            try await wait { await found.all.count == 2 }
            // What fails in between loses nothing: a service that is down, and a token that has ended.
            try await world.spoil(
                World.Rule(operation: "syncUserCallLog", fault: "503-bare", count: 5),
                World.Rule(operation: "syncUserCallLog", fault: "stale-sync-token", skip: 5))
            let looks = try await world.received(path).count
            try await wait { try await world.received(path).count >= looks + 8 }
            try await world.change("CallLog", 3)
            try await wait { await found.all.count >= 5 }
            #expect(await Set(found.all).count == 5)
            #expect(try await world.received(path).contains { $0["status"]?.int == 400 })
        }
    }
}

/// A time in which the samples of the sandbox have just come to be, and a minute takes a second.
struct SampleTime: ClientClock {
    private let base = SystemClock(speed: 60)
    private let start = Date()

    var now: Date { Date(timeIntervalSince1970: 1_768_469_400 + base.now.timeIntervalSince(start)) }
    var uptime: TimeInterval { base.uptime }

    func sleep(seconds: TimeInterval) async throws { try await base.sleep(seconds: seconds) }
    func wait(untilUptime moment: TimeInterval) async throws { try await base.wait(untilUptime: moment) }
}
