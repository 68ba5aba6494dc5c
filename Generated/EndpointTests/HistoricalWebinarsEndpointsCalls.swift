// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct HistoricalWebinarsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getHistoricalWebinarInvitee, callGetHistoricalWebinarInvitee)
        calls.add(.getOwnWebinarParticipant, callGetOwnWebinarParticipant)
        calls.add(.getHistoricalWebinarSession, callGetHistoricalWebinarSession)
        calls.add(.getHistoricalWebinar, callGetHistoricalWebinar)
        calls.add(.listHistoricalCompanyWebinarSessions, callListHistoricalCompanyWebinarSessions)
        calls.add(.listHistoricalWebinarSessions, callListHistoricalWebinarSessions)
        calls.add(.listHistoricalWebinarInvitees, callListHistoricalWebinarInvitees)
        calls.add(.listHistoricalWebinarParticipants, callListHistoricalWebinarParticipants)
    }

    func callGetHistoricalWebinarInvitee() async throws {
        try await value(client.historicalWebinars.getHistoricalWebinarInvitee(
            webinarId: "401234", sessionId: "4503991234", inviteeId: "401234"
        ))
    }

    func callGetOwnWebinarParticipant() async throws {
        try await value(client.historicalWebinars.getOwnWebinarParticipant(
            webinarId: "401234", sessionId: "4503991234"
        ))
    }

    func callGetHistoricalWebinarSession() async throws {
        try await value(client.historicalWebinars.getHistoricalWebinarSession(
            webinarId: "401234", sessionId: "4503991234"
        ))
    }

    func callGetHistoricalWebinar() async throws {
        try await value(client.historicalWebinars.getHistoricalWebinar(webinarId: "401234"))
    }

    func callListHistoricalCompanyWebinarSessions() async throws {
        try await firstPage(client.historicalWebinars.listHistoricalCompanyWebinarSessions(
            endTimeFrom: sampleDate("2026-01-16T09:30:00Z"),
            endTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            hostUserId: ["401234"],
            perPage: 100,
            status: [.active]
        ))
    }

    func callListHistoricalWebinarSessions() async throws {
        try await firstPage(client.historicalWebinars.listHistoricalWebinarSessions(
            endTimeFrom: sampleDate("2026-01-16T09:30:00Z"),
            endTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            nameFragment: "Name fragment",
            perPage: 100,
            status: [.active]
        ))
    }

    func callListHistoricalWebinarInvitees() async throws {
        try await firstPage(client.historicalWebinars.listHistoricalWebinarInvitees(
            webinarId: "401234",
            sessionId: "4503991234",
            originalRole: [.attendee],
            perPage: 100,
            role: [.attendee]
        ))
    }

    func callListHistoricalWebinarParticipants() async throws {
        try await firstPage(client.historicalWebinars.listHistoricalWebinarParticipants(
            webinarId: "401234",
            sessionId: "4503991234",
            originalRole: [.attendee],
            perPage: 100,
            role: [.attendee]
        ))
    }
}
