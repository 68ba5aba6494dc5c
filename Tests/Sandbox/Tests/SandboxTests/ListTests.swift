import Foundation
import Testing

/// Lists come page by page, in every form that the catalog knows.
@Suite struct ListTests {
    static let callLog = "/restapi/v1.0/account/~/extension/~/call-log"

    private func identifiers(_ records: [[String: Any]]) -> [String] { records.compactMap { $0["id"] as? String } }

    @Test func linksLeadThroughAllPages() async throws {
        try await withSandbox({ $0.limitsRates = false }) { client in
            var next: String? = Self.callLog + "?perPage=100&direction=Inbound"
            var seen: [String] = [], pages = 0
            while let address = next {
                let answer = try await client.get(address)
                #expect(answer.status == 200)
                seen += identifiers(answer.records)
                pages += 1
                let links = answer.json["navigation"] as? [String: [String: String]]
                next = links?["nextPage"]?["uri"]
                #expect(links?["lastPage"]?["uri"]?.hasSuffix("page=3") == true)
            }
            #expect(pages == 3)
            #expect(seen.count == 250)
            #expect(Set(seen).count == 250)
        }
    }

    @Test func pagingCounts() async throws {
        try await withSandbox { client in
            let paging = try await client.get(Self.callLog + "?perPage=100&page=3").json["paging"] as? [String: Int]
            #expect(
                paging == [
                    "page": 3, "perPage": 100, "pageStart": 200, "pageEnd": 249, "totalPages": 3, "totalElements": 250,
                ])
        }
    }

    @Test(arguments: [
        ("/restapi/v2/accounts/~/sms/consents?perPage=100", "paging"),
        ("/team-messaging/v1/chats?recordCount=100", "navigation"),
    ])
    func tokensLeadThroughAllPages(path: String, place: String) async throws {
        try await withSandbox({ $0.limitsRates = false }) { client in
            var count = 0, pages = 0
            var token: String? = ""
            while let current = token {
                let answer = try await client.get(path + (current.isEmpty ? "" : "&pageToken=\(current)"))
                #expect(answer.status == 200)
                count += answer.records.count
                pages += 1
                token = (answer.json[place] as? [String: Any])?["nextPageToken"] as? String
            }
            #expect(pages == 3)
            #expect(count == 250)
            let wrong = try await client.get(path + "&pageToken=other")
            #expect((wrong.status, wrong.parameter) == (400, "pageToken"))
        }
    }

    @Test func scimCountsFromOne() async throws {
        try await withSandbox { client in
            let answer = try await client.get("/scim/v2/Users?startIndex=201&count=100")
            #expect((answer.json["Resources"] as? [Any])?.count == 50)
            #expect(answer.json["totalResults"] as? Int == 250)
            #expect(answer.json["startIndex"] as? Int == 201)
        }
    }

    @Test func aBodyMayAskForAPage() async throws {
        try await withSandbox { client in
            let path = "/restapi/v1.0/account/~/audit-trail/search"
            let answer = try await client.json("POST", path, #"{"page": 2, "perPage": 200}"#)
            #expect(answer.records.count == 50)
        }
    }

    @Test func syncTellsWhatChanged() async throws {
        try await withSandbox { client in
            let path = "/restapi/v1.0/account/~/extension/~/message-sync"
            let full = try await client.get(path + "?syncType=FSync")
            #expect(full.records.count == 250)
            let token = (full.json["syncInfo"] as? [String: Any])?["syncToken"] as? String ?? ""
            let unchanged = try await client.get(path + "?syncType=ISync&syncToken=\(token)")
            #expect(unchanged.records.isEmpty)
            _ = try await client.json("POST", "/__sandbox/changes", #"{"area": "MessageStore", "count": 2}"#)
            let changed = try await client.get(path + "?syncType=ISync&syncToken=\(token)")
            #expect(changed.records.count == 2)
            _ = try await client.send("POST", "/__sandbox/faults", body: Data(#"[{"fault": "stale-sync-token"}]"#.utf8))
            let stale = try await client.get(path + "?syncType=ISync&syncToken=\(token)")
            #expect((stale.status, stale.code) == (400, "MSG-333"))
        }
    }

    @Test func anUnknownSyncTokenIsTooOld() async throws {
        try await withSandbox { client in
            let answer = try await client.get(Self.callLog + "-sync?syncType=ISync&syncToken=old")
            #expect((answer.status, answer.code) == (400, "CLG-104"))
        }
    }

    @Test func theAddressBookSyncsByPages() async throws {
        try await withSandbox { client in
            let path = "/restapi/v1.0/account/~/extension/~/address-book-sync?syncType=FSync&perPage=200"
            let first = try await client.get(path)
            #expect(first.records.count == 200)
            let next = try #require(first.json["nextPageUri"] as? String)
            let second = try await client.get(next)
            #expect(second.records.count == 50)
            #expect(second.json["nextPageUri"] == nil)
        }
    }
}
