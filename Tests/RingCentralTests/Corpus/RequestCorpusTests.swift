import Foundation
import RingCentral
import RingCentralRuntime
import RingCentralTesting
import Testing

/// Requests in the shapes that the service's documentation shows, with invented values: each is written with the
/// generated function, and sent as it is documented.
@Suite("Requests as they are documented")
struct RequestCorpusTests {
    private func sends<Output>(
        _ expected: String, _ makeCall: (RingCentralClient) throws -> Call<Output>
    ) async throws {
        let test = ClientUnderTest()
        let call = try makeCall(test.client)
        _ = try? await call.response
        let sent = try #require(test.transport.sent.last)
        #expect(try JSONValue(jsonData: sent.body) == JSONValue(jsonData: Data(expected.utf8)))
    }

    @Test("Mutes a party at the top level, and inside party")
    func muting() async throws {
        try await sends(#"{"muted":true}"#) {
            $0.callControl.updateCallParty(telephonySessionId: "s-1", partyId: "p-1", muted: true)
        }
        try await sends(#"{"party":{"muted":true}}"#) {
            $0.callControl.updateCallParty(
                telephonySessionId: "s-1", partyId: "p-1", party: PartyUpdateInfo(muted: true))
        }
    }

    @Test("Brings a party in by either id of its call")
    func bringIn() async throws {
        try await sends(#"{"telephonySessionId":"s-2","partyId":"p-2"}"#) {
            $0.callControl.createCallPartyWithBringIn(
                telephonySessionId: "s-1", partyId: "p-2", sourceTelephonySessionId: "s-2")
        }
        try await sends(#"{"sessionId":"7300","partyId":"p-2"}"#) {
            $0.callControl.createCallPartyWithBringIn(telephonySessionId: "s-1", partyId: "p-2", sessionId: "7300")
        }
    }

    @Test("Names a site by its id, and the owners of a private location")
    func emergencyLocation() async throws {
        try await sends(
            #"""
            {"name":"Night desk","site":{"id":"880021"},"visibility":"Private","owners":[{"id":"31400"}],
             "address":{"street":"20 Davis Dr","city":"Belmont","state":"CA","country":"US","zip":"94002",
             "customerName":"Theo Wick"}}
            """#
        ) {
            $0.automaticLocationUpdates.createEmergencyLocation(
                address: EmergencyAddressResourceRequest(
                    city: "Belmont", country: "US", customerName: "Theo Wick", state: "CA", street: "20 Davis Dr",
                    zip: "94002"),
                name: "Night desk", owners: [LocationOwnerInfo(id: "31400")],
                site: .init(id: "880021"), visibility: .private)
        }
    }

    @Test("Writes the interval of a meeting as a number or as a string")
    func meeting() throws {
        let texts: [(interval: RecurrenceInfo.IntervalValue, json: String)] = [
            (.text("2"), #""2""#), (.number(2), "2"),
        ]
        for text in texts {
            let request = MeetingRequestResource(
                audioOptions: [.phone, .computerAudio], host: MeetingHostInfo(id: "31400"),
                meetingType: .scheduledRecurring,
                recurrence: RecurrenceInfo(frequency: .daily, interval: text.interval), topic: "Handover")
            let expected = #"""
                {"topic":"Handover","meetingType":"ScheduledRecurring","host":{"id":"31400"},
                 "audioOptions":["Phone","ComputerAudio"],"recurrence":{"frequency":"Daily","interval":\#(text.json)}}
                """#
            #expect(
                try JSONValue(jsonData: request.jsonData()) == JSONValue(jsonData: Data(expected.utf8)))
        }
    }

    @Test("Finds shared mailboxes by word, and others by id")
    func owners() async throws {
        let test = ClientUnderTest()
        test.transport.answer(.get, "/restapi/v1.0/account/~/extension/~/message-store", json: #"{"records":[]}"#)
        _ = try await test.client.messageStore.listMessages(owner: [.shared], voicemailOwner: ["31400"]).value
        let query = try #require(test.transport.sent.last?.query).split(separator: "&")
        #expect(query.contains("owner=Shared") && query.contains("voicemailOwner=31400"))
    }

    @Test("Uploads a file with its own name and type")
    func upload() async throws {
        let test = ClientUnderTest()
        test.transport.answer(.post, "/team-messaging/v1/files", json: "[]")
        let file = FilePart(Data("GIF89a".utf8), filename: "plan.gif", contentType: "image/gif")
        _ = try await test.client.posts.uploadFile(file, groupId: "77100342").value
        let sent = try #require(test.transport.sent.last)
        #expect(sent.headers["Content-Type"] == "image/gif")
        #expect(sent.query?.split(separator: "&").contains("name=plan.gif") == true)
        _ = try await test.client.posts.uploadFile(file, name: "other.gif").value
        #expect(test.transport.sent.last?.query == "name=other.gif")
    }

    @Test("Iterates over the groups of call analytics, page after page")
    func analytics() async throws {
        let test = ClientUnderTest()
        let path = "/analytics/calls/v1/accounts/~/timeline/fetch"
        for page in 1...2 {
            let data = #""data":{"groupedBy":"Users","records":[{"key":"\#(page)"}]}"#
            let paging = #""paging":{"page":\#(page),"perPage":1,"totalElements":2,"totalPages":2}"#
            test.transport.answer(.post, path, query: page == 1 ? nil : "page=\(page)", json: "{\(data),\(paging)}")
        }
        let call = test.client.businessAnalytics.fetchCallAnalyticsTimeline(
            grouping: .directGrouping(DirectGrouping(groupBy: .users)), interval: .day,
            responseOptions: TimelineResponseOptions(),
            timeSettings: TimeSettings(
                timeRange: TimeRange(
                    timeFrom: Date(timeIntervalSince1970: 1_700_000_000),
                    timeTo: Date(timeIntervalSince1970: 1_700_086_400)),
                timeZone: "UTC"))
        var keys: [String] = []
        for try await record in call.items { keys.append(record.key) }
        #expect(keys == ["1", "2"])
    }
}
