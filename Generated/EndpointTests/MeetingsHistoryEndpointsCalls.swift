// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MeetingsHistoryEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getVideoMeeting, callGetVideoMeeting)
        calls.add(.listAccountMeetings, callListAccountMeetings)
        calls.add(.listVideoMeetings, callListVideoMeetings)
    }

    func callGetVideoMeeting() async throws {
        try await value(client.meetingsHistory.getVideoMeeting(meetingId: "401234"))
    }

    func callListAccountMeetings() async throws {
        try await firstPage(client.meetingsHistory.listAccountMeetings(
            orderBy: "-startTime",
            perPage: 25,
            startTimeFrom: sampleDate("2026-01-15T09:30:00Z"),
            startTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            accountId: "~"
        ))
    }

    func callListVideoMeetings() async throws {
        try await firstPage(client.meetingsHistory.listVideoMeetings(
            endTime: 1,
            materials: .notes,
            perPage: 1,
            startTime: 1,
            text: "The parcel has arrived.",
            type: .all
        ))
    }
}
