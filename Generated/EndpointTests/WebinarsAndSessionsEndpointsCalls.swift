// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct WebinarsAndSessionsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createWebinarSession, callCreateWebinarSession)
        calls.add(.createWebinar, callCreateWebinar)
        calls.add(.deleteWebinarSession, callDeleteWebinarSession)
        calls.add(.deleteWebinar, callDeleteWebinar)
        calls.add(.getWebinarSession, callGetWebinarSession)
        calls.add(.getWebinar, callGetWebinar)
        calls.add(.listCompanyWebinarSessions, callListCompanyWebinarSessions)
        calls.add(.listWebinarSessions, callListWebinarSessions)
        calls.add(.listWebinars, callListWebinars)
        calls.add(.updateWebinarSession, callUpdateWebinarSession)
        calls.add(.updateWebinar, callUpdateWebinar)
    }

    func callCreateWebinarSession() async throws {
        try await value(client.webinarsAndSessions.createWebinarSession(
            webinarId: "401234",
            scheduledDuration: 40,
            scheduledStartTime: sampleDate("2026-01-15T09:30:00Z"),
            timeZone: "America/Los_Angeles",
            description: "For visitors and guests",
            localeCode: "en-US",
            localizedTimeZoneDescription: "For visitors and guests",
            panelJoinTimeOffset: 0,
            status: .active,
            title: "Weekly meeting"
        ))
    }

    func callCreateWebinar() async throws {
        try await value(client.webinarsAndSessions.createWebinar(
            title: "Weekly meeting",
            description: "For visitors and guests",
            host: LinkedUserModel(
                linkedUser: DomainUserModel(accountId: "400100", domain: .pbx, userId: "401234")
            ),
            settings: WebinarConfigSettingsModel(
                artifactsAccessAuthentication: .authenticatedUser,
                attendeeAuthentication: .guest,
                autoRecord: false,
                moderatedQnaEnabled: false,
                panelistAuthentication: .guest,
                panelistMuteControlEnabled: true,
                panelistScreenSharingEnabled: true,
                panelistVideoEnabled: true,
                panelistWaitingRoom: false,
                password: "Password",
                postWebinarRedirectUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                pstnEnabled: false,
                qnaAnonymousEnabled: true,
                qnaEnabled: true,
                registrationEnabled: false
            )
        ))
    }

    func callDeleteWebinarSession() async throws {
        try await value(client.webinarsAndSessions.deleteWebinarSession(
            webinarId: "401234", sessionId: "4503991234"
        ))
    }

    func callDeleteWebinar() async throws {
        try await value(client.webinarsAndSessions.deleteWebinar(webinarId: "401234"))
    }

    func callGetWebinarSession() async throws {
        try await value(client.webinarsAndSessions.getWebinarSession(
            webinarId: "401234", sessionId: "4503991234"
        ))
    }

    func callGetWebinar() async throws {
        try await value(client.webinarsAndSessions.getWebinar(webinarId: "401234"))
    }

    func callListCompanyWebinarSessions() async throws {
        try await firstPage(client.webinarsAndSessions.listCompanyWebinarSessions(
            endTimeFrom: sampleDate("2026-01-16T09:30:00Z"),
            hostUserId: ["401234"],
            perPage: 100,
            status: .active
        ))
    }

    func callListWebinarSessions() async throws {
        try await firstPage(client.webinarsAndSessions.listWebinarSessions(
            endTimeFrom: sampleDate("2026-01-16T09:30:00Z"),
            nameFragment: "Name fragment",
            perPage: 100,
            status: .active
        ))
    }

    func callListWebinars() async throws {
        try await firstPage(client.webinarsAndSessions.listWebinars(
            creationTimeFrom: sampleDate("2026-01-15T09:30:00Z"), perPage: 100
        ))
    }

    func callUpdateWebinarSession() async throws {
        try await value(client.webinarsAndSessions.updateWebinarSession(
            webinarId: "401234",
            sessionId: "4503991234",
            scheduledDuration: 40,
            scheduledStartTime: sampleDate("2026-01-15T09:30:00Z"),
            timeZone: "America/Los_Angeles",
            description: "For visitors and guests",
            localeCode: "en-US",
            localizedTimeZoneDescription: "For visitors and guests",
            panelJoinTimeOffset: 0,
            status: .active,
            title: "Weekly meeting"
        ))
    }

    func callUpdateWebinar() async throws {
        try await value(client.webinarsAndSessions.updateWebinar(
            webinarId: "401234",
            description: "For visitors and guests",
            settings: WebinarConfigSettingsModel(
                artifactsAccessAuthentication: .authenticatedUser,
                attendeeAuthentication: .guest,
                autoRecord: false,
                moderatedQnaEnabled: false,
                panelistAuthentication: .guest,
                panelistMuteControlEnabled: true,
                panelistScreenSharingEnabled: true,
                panelistVideoEnabled: true,
                panelistWaitingRoom: false,
                password: "Password",
                postWebinarRedirectUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                pstnEnabled: false,
                qnaAnonymousEnabled: true,
                qnaEnabled: true,
                registrationEnabled: false
            ),
            title: "Weekly meeting"
        ))
    }
}
