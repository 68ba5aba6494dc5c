// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CalendarEventsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createGlipEvent, callCreateGlipEvent)
        calls.add(.createGroupCalendarEvent, callCreateGroupCalendarEvent)
        calls.add(.createCalendarEvent, callCreateCalendarEvent)
        calls.add(.createGlipGroupEvent, callCreateGlipGroupEvent)
        calls.add(.deleteGlipEvent, callDeleteGlipEvent)
        calls.add(.deleteCalendarEvent, callDeleteCalendarEvent)
        calls.add(.listGlipGroupEvents, callListGlipGroupEvents)
        calls.add(.listGroupCalendarEvents, callListGroupCalendarEvents)
        calls.add(.readGlipEvent, callReadGlipEvent)
        calls.add(.readCalendarEvent, callReadCalendarEvent)
        calls.add(.listGlipEvents, callListGlipEvents)
        calls.add(.listCalendarEvents, callListCalendarEvents)
        calls.add(.updateGlipEvent, callUpdateGlipEvent)
        calls.add(.updateCalendarEvent, callUpdateCalendarEvent)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipEvent() async throws {
        try await value(client.calendarEvents.createGlipEvent(
            GlipEventRequest(
                endTime: "2026-01-16T09:30:00Z",
                startTime: "2026-01-15T09:30:00Z",
                title: "Weekly meeting",
                allDay: false,
                color: .black,
                creatorId: "401234",
                description: "For visitors and guests",
                endingAfter: 1,
                endingCondition: "Count",
                endingOn: .noneValue,
                id: "401234",
                location: "Belmont, CA",
                recurrence: .day
            )
        ))
    }

    func callCreateGroupCalendarEvent() async throws {
        try await value(client.calendarEvents.createGroupCalendarEvent(
            groupId: "401234",
            endTime: sampleDate("2026-01-16T09:30:00Z"),
            startTime: sampleDate("2026-01-15T09:30:00Z"),
            title: "Weekly meeting",
            allDay: false,
            color: .black,
            creatorId: "401234",
            description: "For visitors and guests",
            id: "401234",
            location: "Belmont, CA",
            recurrence: EventRecurrenceInfo(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .day
            )
        ))
    }

    func callCreateCalendarEvent() async throws {
        try await value(client.calendarEvents.createCalendarEvent(
            endTime: sampleDate("2026-01-16T09:30:00Z"),
            startTime: sampleDate("2026-01-15T09:30:00Z"),
            title: "Weekly meeting",
            allDay: false,
            color: .black,
            creatorId: "401234",
            description: "For visitors and guests",
            id: "401234",
            location: "Belmont, CA",
            recurrence: EventRecurrenceInfo(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .day
            )
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipGroupEvent() async throws {
        try await value(client.calendarEvents.createGlipGroupEvent(
            groupId: "401234",
            body: GlipEventRequest(
                endTime: "2026-01-16T09:30:00Z",
                startTime: "2026-01-15T09:30:00Z",
                title: "Weekly meeting",
                allDay: false,
                color: .black,
                creatorId: "401234",
                description: "For visitors and guests",
                endingAfter: 1,
                endingCondition: "Count",
                endingOn: .noneValue,
                id: "401234",
                location: "Belmont, CA",
                recurrence: .day
            )
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipEvent() async throws {
        try await value(client.calendarEvents.deleteGlipEvent(eventId: "401234"))
    }

    func callDeleteCalendarEvent() async throws {
        try await value(client.calendarEvents.deleteCalendarEvent(eventId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipGroupEvents() async throws {
        try await value(client.calendarEvents.listGlipGroupEvents(groupId: "401234"))
    }

    func callListGroupCalendarEvents() async throws {
        try await value(client.calendarEvents.listGroupCalendarEvents(groupId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipEvent() async throws {
        try await each(client.calendarEvents.readGlipEvent(eventId: ["401234", "401235"]))
    }

    func callReadCalendarEvent() async throws {
        try await each(client.calendarEvents.readCalendarEvent(eventId: ["401234", "401235"]))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipEvents() async throws {
        try await firstPage(client.calendarEvents.listGlipEvents(recordCount: 30))
    }

    func callListCalendarEvents() async throws {
        try await firstPage(client.calendarEvents.listCalendarEvents(recordCount: 30))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUpdateGlipEvent() async throws {
        try await value(client.calendarEvents.updateGlipEvent(
            eventId: "401234",
            body: GlipEventRequest(
                endTime: "2026-01-16T09:30:00Z",
                startTime: "2026-01-15T09:30:00Z",
                title: "Weekly meeting",
                allDay: false,
                color: .black,
                creatorId: "401234",
                description: "For visitors and guests",
                endingAfter: 1,
                endingCondition: "Count",
                endingOn: .noneValue,
                id: "401234",
                location: "Belmont, CA",
                recurrence: .day
            )
        ))
    }

    func callUpdateCalendarEvent() async throws {
        try await value(client.calendarEvents.updateCalendarEvent(
            eventId: "401234",
            endTime: sampleDate("2026-01-16T09:30:00Z"),
            startTime: sampleDate("2026-01-15T09:30:00Z"),
            title: "Weekly meeting",
            allDay: false,
            color: .black,
            creatorId: "401234",
            description: "For visitors and guests",
            id: "401234",
            location: "Belmont, CA",
            recurrence: EventRecurrenceInfo(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .day
            )
        ))
    }
}
