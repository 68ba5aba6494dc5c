// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Manages calendar events of team messaging.
public nonisolated struct CalendarEventsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates a calendar event for the user (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createCalendarEvent.")
    public func createGlipEvent(_ body: GlipEventRequest) -> Call<GlipEvent> {
        var request = RequestParts(.createGlipEvent)
        request.body(body)
        return Call(client, request)
    }

    /// Creates a calendar event in a group chat.
    ///
    /// > Note: The event is visible to all members of the chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group chat or team.
    ///   - endTime: When the event ends, ISO 8601.
    ///   - startTime: When the event starts, ISO 8601.
    ///   - title: Title of the event.
    ///   - allDay: true if the event takes the whole day. Default: `false`.
    ///   - color: Color of the event in the calendar. Default: `Black`.
    ///   - creatorId: Id of the person who created the event.
    ///   - description: Details of the event.
    ///   - id: Id of the event.
    ///   - location: Place of the event.
    ///   - recurrence: How the event repeats.
    /// - Returns: A call to ask for its `value`.
    public func createGroupCalendarEvent(
        groupId: Identifier, endTime: Foundation.Date, startTime: Foundation.Date, title: String, allDay: Bool? = nil,
        color: TMCreateEventRequest.Color? = nil, creatorId: Identifier? = nil, description: String? = nil,
        id: Identifier? = nil, location: String? = nil, recurrence: EventRecurrenceInfo? = nil) -> Call<TMEventInfo> {
        var request = RequestParts(.createGroupCalendarEvent)
        request.path(groupId);
        request.body(TMCreateEventRequest(endTime: endTime, startTime: startTime, title: title, allDay: allDay, color: color, creatorId: creatorId, description: description, id: id, location: location, recurrence: recurrence))
        return Call(client, request)
    }

    /// Creates a calendar event for the user.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - endTime: When the event ends, ISO 8601.
    ///   - startTime: When the event starts, ISO 8601.
    ///   - title: Title of the event.
    ///   - allDay: true if the event takes the whole day. Default: `false`.
    ///   - color: Color of the event in the calendar. Default: `Black`.
    ///   - creatorId: Id of the person who created the event.
    ///   - description: Details of the event.
    ///   - id: Id of the event.
    ///   - location: Place of the event.
    ///   - recurrence: How the event repeats.
    /// - Returns: A call to ask for its `value`.
    public func createCalendarEvent(
        endTime: Foundation.Date, startTime: Foundation.Date, title: String, allDay: Bool? = nil,
        color: TMCreateEventRequest.Color? = nil, creatorId: Identifier? = nil, description: String? = nil,
        id: Identifier? = nil, location: String? = nil, recurrence: EventRecurrenceInfo? = nil) -> Call<TMEventInfo> {
        var request = RequestParts(.createCalendarEvent)
        request.body(TMCreateEventRequest(endTime: endTime, startTime: startTime, title: title, allDay: allDay, color: color, creatorId: creatorId, description: description, id: id, location: location, recurrence: recurrence))
        return Call(client, request)
    }

    /// Creates a calendar event in a group chat (retired path).
    ///
    /// > Note: The event is visible to all members of the chat.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group chat or team.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createGroupCalendarEvent.")
    public func createGlipGroupEvent(groupId: Identifier, body: GlipEventRequest) -> Call<GlipEvent> {
        var request = RequestParts(.createGlipGroupEvent)
        request.path(groupId); request.body(body)
        return Call(client, request)
    }

    /// Deletes a calendar event (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter eventId: Identifier of the calendar event.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteCalendarEvent.", renamed: "deleteCalendarEvent(eventId:)")
    public func deleteGlipEvent(eventId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipEvent)
        request.path(eventId)
        return Call(client, request)
    }

    /// Deletes a calendar event.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter eventId: Identifier of the calendar event.
    /// - Returns: A call to `send()`.
    public func deleteCalendarEvent(eventId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteCalendarEvent)
        request.path(eventId)
        return Call(client, request)
    }

    /// Lists the calendar events of a group chat (retired path).
    ///
    /// > Note: The answer is described as a single event although the path lists several.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter groupId: Id of the group chat or team.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listGroupCalendarEvents.", renamed: "listGroupCalendarEvents(groupId:)")
    public func listGlipGroupEvents(groupId: Identifier) -> Call<GlipEvent> {
        var request = RequestParts(.listGlipGroupEvents)
        request.path(groupId)
        return Call(client, request)
    }

    /// Lists the calendar events of a group chat.
    ///
    /// > Note: The answer is described as a single event although the path lists several.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter groupId: Id of the group chat or team.
    /// - Returns: A call to ask for its `value`.
    public func listGroupCalendarEvents(groupId: Identifier) -> Call<TMEventInfo> {
        var request = RequestParts(.listGroupCalendarEvents)
        request.path(groupId)
        return Call(client, request)
    }

    /// Reads one or several calendar events by id (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter eventId: Identifier of the calendar event, or of several ones at once.
    /// - Returns: A call to ask for its `results`, one for each id.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readCalendarEvent.", renamed: "readCalendarEvent(eventId:)")
    public func readGlipEvent(eventId: [Identifier]) -> Call<BatchOf<GlipEvent>> {
        var request = RequestParts(.readGlipEvent)
        request.pathList(eventId)
        return Call(client, request)
    }

    /// Reads one or several calendar events by id.
    ///
    /// > Note: Several comma-separated ids are answered as multipart/mixed.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter eventId: Identifier of the calendar event, or of several ones at once.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readCalendarEvent(eventId: [Identifier]) -> Call<BatchOf<TMEventInfo>> {
        var request = RequestParts(.readCalendarEvent)
        request.pathList(eventId)
        return Call(client, request)
    }

    /// Lists the calendar events the user can see (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listCalendarEvents.", renamed: "listCalendarEvents(pageToken:recordCount:)")
    public func listGlipEvents(pageToken: String? = nil, recordCount: Int? = nil) -> Call<GlipEventList> {
        var request = RequestParts(.listGlipEvents)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the calendar events the user can see.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCalendarEvents(pageToken: String? = nil, recordCount: Int? = nil) -> Call<TMEventList> {
        var request = RequestParts(.listCalendarEvents)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Replaces a calendar event (retired path).
    ///
    /// > Note: Replaces the whole event: send every field that is to stay.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - eventId: Identifier of the calendar event.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use updateCalendarEvent.")
    public func updateGlipEvent(eventId: Identifier, body: GlipEventRequest) -> Call<GlipEvent> {
        var request = RequestParts(.updateGlipEvent)
        request.path(eventId); request.body(body)
        return Call(client, request)
    }

    /// Replaces a calendar event.
    ///
    /// > Note: Replaces the whole event: send every field that is to stay.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - eventId: Identifier of the calendar event.
    ///   - endTime: When the event ends, ISO 8601.
    ///   - startTime: When the event starts, ISO 8601.
    ///   - title: Title of the event.
    ///   - allDay: true if the event takes the whole day. Default: `false`.
    ///   - color: Color of the event in the calendar. Default: `Black`.
    ///   - creatorId: Id of the person who created the event.
    ///   - description: Details of the event.
    ///   - id: Id of the event.
    ///   - location: Place of the event.
    ///   - recurrence: How the event repeats.
    /// - Returns: A call to ask for its `value`.
    public func updateCalendarEvent(
        eventId: Identifier, endTime: Foundation.Date, startTime: Foundation.Date, title: String, allDay: Bool? = nil,
        color: TMCreateEventRequest.Color? = nil, creatorId: Identifier? = nil, description: String? = nil,
        id: Identifier? = nil, location: String? = nil, recurrence: EventRecurrenceInfo? = nil) -> Call<TMEventInfo> {
        var request = RequestParts(.updateCalendarEvent)
        request.path(eventId);
        request.body(TMCreateEventRequest(endTime: endTime, startTime: startTime, title: title, allDay: allDay, color: color, creatorId: creatorId, description: description, id: id, location: location, recurrence: recurrence))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/events`
    public static let createGlipEvent = APIOperation(
        "createEvent", .post, "/restapi/v1.0/glip/events", area: "CalendarEvents", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/groups/{groupId}/events`
    public static let createGroupCalendarEvent = APIOperation(
        "createEventByGroupIdNew", .post, "/team-messaging/v1/groups/{groupId}/events", area: "CalendarEvents",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /team-messaging/v1/events`
    public static let createCalendarEvent = APIOperation(
        "createEventNew", .post, "/team-messaging/v1/events", area: "CalendarEvents", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/groups/{groupId}/events`
    public static let createGlipGroupEvent = APIOperation(
        "createEventbyGroupId", .post, "/restapi/v1.0/glip/groups/{groupId}/events", area: "CalendarEvents",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /restapi/v1.0/glip/events/{eventId}`
    public static let deleteGlipEvent = APIOperation(
        "deleteEvent", .delete, "/restapi/v1.0/glip/events/{eventId}", area: "CalendarEvents", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /team-messaging/v1/events/{eventId}`
    public static let deleteCalendarEvent = APIOperation(
        "deleteEventNew", .delete, "/team-messaging/v1/events/{eventId}", area: "CalendarEvents",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/groups/{groupId}/events`
    public static let listGlipGroupEvents = APIOperation(
        "listGroupEvents", .get, "/restapi/v1.0/glip/groups/{groupId}/events", area: "CalendarEvents",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/groups/{groupId}/events`
    public static let listGroupCalendarEvents = APIOperation(
        "listGroupEventsNew", .get, "/team-messaging/v1/groups/{groupId}/events", area: "CalendarEvents",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/glip/events/{eventId}`
    public static let readGlipEvent = APIOperation(
        "readEvent", .get, "/restapi/v1.0/glip/events/{eventId}", area: "CalendarEvents", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, batchLimit: 50, lifecycle: .retired)
    /// `GET /team-messaging/v1/events/{eventId}`
    public static let readCalendarEvent = APIOperation(
        "readEventNew", .get, "/team-messaging/v1/events/{eventId}", area: "CalendarEvents",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read, batchLimit: 50)
    /// `GET /restapi/v1.0/glip/events`
    public static let listGlipEvents = APIOperation(
        "readGlipEvents", .get, "/restapi/v1.0/glip/events", area: "CalendarEvents", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /team-messaging/v1/events`
    public static let listCalendarEvents = APIOperation(
        "readGlipEventsNew", .get, "/team-messaging/v1/events", area: "CalendarEvents", permission: "TeamMessaging",
        rateGroup: "Medium", access: .read, paging: .recordCountToken)
    /// `PUT /restapi/v1.0/glip/events/{eventId}`
    public static let updateGlipEvent = APIOperation(
        "updateEvent", .put, "/restapi/v1.0/glip/events/{eventId}", area: "CalendarEvents", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `PUT /team-messaging/v1/events/{eventId}`
    public static let updateCalendarEvent = APIOperation(
        "updateEventNew", .put, "/team-messaging/v1/events/{eventId}", area: "CalendarEvents",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
}

/// A calendar event to create or replace (retired form).
public nonisolated struct GlipEventRequest: Model {
    /// Whether the event lasts whole days. Default: `false`.
    public var allDay: Optional<Bool>
    /// Color of the event in the calendar. Default: `Black`.
    public var color: Optional<GlipEventRequest.Color>
    /// Identifier of the person who created the object.
    public var creatorId: Optional<Identifier>
    /// Details of the event.
    public var description: Optional<String>
    /// When the event ends, ISO 8601.
    public var endTime: String
    /// Number of times after which the event no longer repeats.
    public var endingAfter: Optional<Int>
    /// What ends the repetition.
    public var endingCondition: Optional<String>
    /// Whether the repetition ends never (None), after a count or on a date. Default: `None`.
    public var endingOn: Optional<GlipEventRequest.EndingOn>
    /// Identifier of the calendar event.
    public var id: Optional<Identifier>
    /// Place of the event.
    public var location: Optional<String>
    /// How often the event repeats.
    public var recurrence: Optional<GlipEventRequest.Recurrence>
    /// When the event starts, ISO 8601.
    public var startTime: String
    /// Title of the event.
    public var title: String
    public init(
        endTime: String, startTime: String, title: String, allDay: Bool? = nil, color: GlipEventRequest.Color? = nil,
        creatorId: Identifier? = nil, description: String? = nil, endingAfter: Int? = nil,
        endingCondition: String? = nil, endingOn: GlipEventRequest.EndingOn? = nil, id: Identifier? = nil,
        location: String? = nil, recurrence: GlipEventRequest.Recurrence? = nil) {
        self.endTime = endTime; self.startTime = startTime; self.title = title; self.allDay = allDay;
        self.color = color; self.creatorId = creatorId; self.description = description;
        self.endingAfter = endingAfter; self.endingCondition = endingCondition; self.endingOn = endingOn;
        self.id = id; self.location = location; self.recurrence = recurrence
    }
    public init(_ blank: Blank) { self.init(endTime: .init(blank), startTime: .init(blank), title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("color", &self.color);
        fields.field("creatorId", &self.creatorId); fields.field("description", &self.description);
        fields.field("endTime", &self.endTime); fields.field("endingAfter", &self.endingAfter);
        fields.field("endingCondition", &self.endingCondition); fields.field("endingOn", &self.endingOn);
        fields.field("id", &self.id); fields.field("location", &self.location);
        fields.field("recurrence", &self.recurrence); fields.field("startTime", &self.startTime);
        fields.field("title", &self.title)
    }

    /// Color of the event in the calendar.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// Whether the repetition ends never (None), after a count or on a date.
    public typealias EndingOn = OpenEnum<EndingOnValues>
    public enum EndingOnValues {}

    /// How often the event repeats.
    public typealias Recurrence = OpenEnum<RecurrenceValues>
    public enum RecurrenceValues {}
}

/// A calendar event of team messaging (retired form).
public nonisolated struct GlipEvent: Model, ResponseValue {
    /// Whether the event lasts whole days. Default: `false`.
    public var allDay: Optional<Bool>
    /// Color of the event in the calendar. Default: `Black`.
    public var color: Optional<GlipEvent.Color>
    /// Identifier of the person who created the object.
    public var creatorId: Optional<Identifier>
    /// Details of the event.
    public var description: Optional<String>
    /// When the event ends, ISO 8601.
    public var endTime: Optional<String>
    /// Number of times after which the event no longer repeats.
    public var endingAfter: Optional<Int>
    /// What ends the repetition.
    public var endingCondition: Optional<String>
    /// Whether the repetition ends never (None), after a count or on a date. Default: `None`.
    public var endingOn: Optional<GlipEvent.EndingOn>
    /// Id of the event.
    public var id: Optional<Identifier>
    /// Place of the event.
    public var location: Optional<String>
    /// How often the event repeats.
    public var recurrence: Optional<GlipEvent.Recurrence>
    /// When the event starts, ISO 8601.
    public var startTime: Optional<String>
    /// Title of the event.
    public var title: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        allDay: Bool? = nil, color: GlipEvent.Color? = nil, creatorId: Identifier? = nil, description: String? = nil,
        endTime: String? = nil, endingAfter: Int? = nil, endingCondition: String? = nil,
        endingOn: GlipEvent.EndingOn? = nil, id: Identifier? = nil, location: String? = nil,
        recurrence: GlipEvent.Recurrence? = nil, startTime: String? = nil, title: String? = nil) {
        self.allDay = allDay; self.color = color; self.creatorId = creatorId; self.description = description;
        self.endTime = endTime; self.endingAfter = endingAfter; self.endingCondition = endingCondition;
        self.endingOn = endingOn; self.id = id; self.location = location; self.recurrence = recurrence;
        self.startTime = startTime; self.title = title; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("color", &self.color);
        fields.field("creatorId", &self.creatorId); fields.field("description", &self.description);
        fields.field("endTime", &self.endTime); fields.field("endingAfter", &self.endingAfter);
        fields.field("endingCondition", &self.endingCondition); fields.field("endingOn", &self.endingOn);
        fields.field("id", &self.id); fields.field("location", &self.location);
        fields.field("recurrence", &self.recurrence); fields.field("startTime", &self.startTime);
        fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }

    /// Color of the event in the calendar.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// Whether the repetition ends never (None), after a count or on a date.
    public typealias EndingOn = OpenEnum<EndingOnValues>
    public enum EndingOnValues {}

    /// How often the event repeats.
    public typealias Recurrence = OpenEnum<RecurrenceValues>
    public enum RecurrenceValues {}
}

/// One page of calendar events (retired form).
public nonisolated struct GlipEventList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Events of this page.
    public var records: Optional<[GlipEvent]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: TMNavigationInfo? = nil, records: [GlipEvent]? = nil) {
        self.navigation = navigation; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A calendar event to create or replace.
public nonisolated struct TMCreateEventRequest: Model {
    /// true if the event takes the whole day. Default: `false`.
    public var allDay: Optional<Bool>
    /// Color of the event in the calendar. Default: `Black`.
    public var color: Optional<TMCreateEventRequest.Color>
    /// Id of the person who created the event.
    public var creatorId: Optional<Identifier>
    /// Details of the event.
    public var description: Optional<String>
    /// When the event ends, ISO 8601.
    public var endTime: Foundation.Date
    /// Id of the event.
    public var id: Optional<Identifier>
    /// Place of the event.
    public var location: Optional<String>
    /// How the event repeats.
    public var recurrence: Optional<EventRecurrenceInfo>
    /// When the event starts, ISO 8601.
    public var startTime: Foundation.Date
    /// Title of the event.
    public var title: String
    public init(
        endTime: Foundation.Date, startTime: Foundation.Date, title: String, allDay: Bool? = nil,
        color: TMCreateEventRequest.Color? = nil, creatorId: Identifier? = nil, description: String? = nil,
        id: Identifier? = nil, location: String? = nil, recurrence: EventRecurrenceInfo? = nil) {
        self.endTime = endTime; self.startTime = startTime; self.title = title; self.allDay = allDay;
        self.color = color; self.creatorId = creatorId; self.description = description; self.id = id;
        self.location = location; self.recurrence = recurrence
    }
    public init(_ blank: Blank) { self.init(endTime: .init(blank), startTime: .init(blank), title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("color", &self.color);
        fields.field("creatorId", &self.creatorId); fields.field("description", &self.description);
        fields.field("endTime", &self.endTime); fields.field("id", &self.id);
        fields.field("location", &self.location); fields.field("recurrence", &self.recurrence);
        fields.field("startTime", &self.startTime); fields.field("title", &self.title)
    }

    /// Color of the event in the calendar.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}
}

/// A calendar event of team messaging.
public nonisolated struct TMEventInfo: Model, ResponseValue {
    /// true if the event takes the whole day. Default: `false`.
    public var allDay: Optional<Bool>
    /// Color of the event in the calendar. Default: `Black`.
    public var color: Optional<TMEventInfo.Color>
    /// Id of the person who created the event.
    public var creatorId: Optional<Identifier>
    /// Details of the event.
    public var description: Optional<String>
    /// When the event ends, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Id of the event.
    public var id: Optional<Identifier>
    /// Place of the event.
    public var location: Optional<String>
    /// How the event repeats.
    public var recurrence: Optional<EventRecurrenceInfo>
    /// When the event starts, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Title of the event.
    public var title: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        allDay: Bool? = nil, color: TMEventInfo.Color? = nil, creatorId: Identifier? = nil,
        description: String? = nil, endTime: Foundation.Date? = nil, id: Identifier? = nil, location: String? = nil,
        recurrence: EventRecurrenceInfo? = nil, startTime: Foundation.Date? = nil, title: String? = nil) {
        self.allDay = allDay; self.color = color; self.creatorId = creatorId; self.description = description;
        self.endTime = endTime; self.id = id; self.location = location; self.recurrence = recurrence;
        self.startTime = startTime; self.title = title; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("color", &self.color);
        fields.field("creatorId", &self.creatorId); fields.field("description", &self.description);
        fields.field("endTime", &self.endTime); fields.field("id", &self.id);
        fields.field("location", &self.location); fields.field("recurrence", &self.recurrence);
        fields.field("startTime", &self.startTime); fields.field("title", &self.title);
        fields.unknown(&self._unknownMembers)
    }

    /// Color of the event in the calendar.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}
}

/// One page of calendar events.
public nonisolated struct TMEventList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Events of this page.
    public var records: Optional<[TMEventInfo]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: TMNavigationInfo? = nil, records: [TMEventInfo]? = nil) {
        self.navigation = navigation; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == GlipEventRequest.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == GlipEventRequest.EndingOnValues {
    public static var count: Self { Self("Count") }
    public static var date: Self { Self("Date") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == GlipEventRequest.RecurrenceValues {
    public static var day: Self { Self("Day") }
    public static var month: Self { Self("Month") }
    public static var noneValue: Self { Self("None") }
    public static var week: Self { Self("Week") }
    public static var weekday: Self { Self("Weekday") }
    public static var year: Self { Self("Year") }
}

nonisolated extension OpenEnum where Values == GlipEvent.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == GlipEvent.EndingOnValues {
    public static var count: Self { Self("Count") }
    public static var date: Self { Self("Date") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == GlipEvent.RecurrenceValues {
    public static var day: Self { Self("Day") }
    public static var month: Self { Self("Month") }
    public static var noneValue: Self { Self("None") }
    public static var week: Self { Self("Week") }
    public static var weekday: Self { Self("Weekday") }
    public static var year: Self { Self("Year") }
}

nonisolated extension GlipEventList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipEvent] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == TMCreateEventRequest.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == TMEventInfo.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension TMEventList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMEventInfo] { self.records ?? [] }
}
#endif
