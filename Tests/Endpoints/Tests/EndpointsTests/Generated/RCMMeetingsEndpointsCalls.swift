// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct RCMMeetingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createMeeting, callCreateMeeting)
        calls.add(.deleteMeeting, callDeleteMeeting)
        calls.add(.endMeeting, callEndMeeting)
        calls.add(.listAccountMeetingRecordings, callListAccountMeetingRecordings)
        calls.add(.listMeetings, callListMeetings)
        calls.add(.listUserMeetingRecordings, callListUserMeetingRecordings)
        calls.add(.readAssistants, callReadAssistants)
        calls.add(.readAssistedUsers, callReadAssistedUsers)
        calls.add(.readMeeting, callReadMeeting)
        calls.add(.readMeetingServiceInfo, callReadMeetingServiceInfo)
        calls.add(.updateMeeting, callUpdateMeeting)
        calls.add(.updateMeetingServiceInfo, callUpdateMeetingServiceInfo)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateMeeting() async throws {
        try await value(client.rcmMeetings.createMeeting(
            MeetingRequestResource(
                allowJoinBeforeHost: false,
                alternativeHosts: "400102",
                audioOptions: [.computerAudio],
                autoRecordType: .noneValue,
                enableWaitingRoom: true,
                enforceLogin: true,
                globalDialInCountries: ["United States"],
                host: MeetingHostInfo(
                    id: "401234", uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                meetingType: .instant,
                muteParticipantsOnEntry: true,
                password: "correct horse battery",
                recurrence: RecurrenceInfo(
                    count: 1,
                    frequency: .daily,
                    interval: .number(1),
                    monthlyByDay: 1,
                    monthlyByWeek: .first,
                    monthlyByWeekDay: .friday,
                    until: "Until",
                    weeklyByDays: [.friday]
                ),
                schedule: MeetingScheduleResource(
                    durationInMinutes: 1,
                    startTime: sampleDate("2026-01-15T09:30:00Z"),
                    timeZone: MeetingsTimezoneResource(
                        description: "For visitors and guests",
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    )
                ),
                startHostVideo: false,
                startParticipantsVideo: false,
                topic: "Weekly meeting",
                usePersonalMeetingId: true
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteMeeting() async throws {
        try await value(client.rcmMeetings.deleteMeeting(
            meetingId: "401234", occurrenceId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callEndMeeting() async throws {
        try await value(client.rcmMeetings.endMeeting(
            meetingId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListAccountMeetingRecordings() async throws {
        try await firstPage(client.rcmMeetings.listAccountMeetingRecordings(
            meetingId: "401234",
            meetingStartTimeFrom: sampleDate("2026-01-15T09:30:00Z"),
            meetingStartTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            page: 1,
            perPage: 100,
            accountId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListMeetings() async throws {
        try await firstPage(client.rcmMeetings.listMeetings(accountId: "~", extensionId: "~"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListUserMeetingRecordings() async throws {
        try await firstPage(client.rcmMeetings.listUserMeetingRecordings(
            meetingId: "401234",
            meetingStartTimeFrom: sampleDate("2026-01-15T09:30:00Z"),
            meetingStartTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            page: 1,
            perPage: 100,
            accountId: "~",
            extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadAssistants() async throws {
        try await firstPage(client.rcmMeetings.readAssistants(accountId: "~", extensionId: "~"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadAssistedUsers() async throws {
        try await firstPage(client.rcmMeetings.readAssistedUsers(accountId: "~", extensionId: "~"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadMeeting() async throws {
        try await value(client.rcmMeetings.readMeeting(
            meetingId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadMeetingServiceInfo() async throws {
        try await value(client.rcmMeetings.readMeetingServiceInfo(accountId: "~", extensionId: "~"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUpdateMeeting() async throws {
        try await value(client.rcmMeetings.updateMeeting(
            meetingId: "401234",
            body: MeetingRequestResource(
                allowJoinBeforeHost: false,
                alternativeHosts: "400102",
                audioOptions: [.computerAudio],
                autoRecordType: .noneValue,
                enableWaitingRoom: true,
                enforceLogin: true,
                globalDialInCountries: ["United States"],
                host: MeetingHostInfo(
                    id: "401234", uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                meetingType: .instant,
                muteParticipantsOnEntry: true,
                password: "correct horse battery",
                recurrence: RecurrenceInfo(
                    count: 1,
                    frequency: .daily,
                    interval: .number(1),
                    monthlyByDay: 1,
                    monthlyByWeek: .first,
                    monthlyByWeekDay: .friday,
                    until: "Until",
                    weeklyByDays: [.friday]
                ),
                schedule: MeetingScheduleResource(
                    durationInMinutes: 1,
                    startTime: sampleDate("2026-01-15T09:30:00Z"),
                    timeZone: MeetingsTimezoneResource(
                        description: "For visitors and guests",
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    )
                ),
                startHostVideo: false,
                startParticipantsVideo: false,
                topic: "Weekly meeting",
                usePersonalMeetingId: true
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUpdateMeetingServiceInfo() async throws {
        try await value(client.rcmMeetings.updateMeetingServiceInfo(
            externalUserInfo: MeetingExternalUserInfoResource(
                accountId: "400100",
                hostKey: "481516",
                personalLink: "https://example.com/ann",
                personalLinkName: "Front desk",
                personalMeetingId: "401234",
                uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                usePmiForInstantMeetings: false,
                userId: "401234",
                userToken: "U0pDMTFQMDFQQVMwMHxBQUJfTXFLaWw",
                userType: 1
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }
}
