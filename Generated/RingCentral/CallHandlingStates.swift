// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Reads and switches the states on which call handling depends.
public nonisolated struct CallHandlingStatesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the call handling states of an extension and when each one holds.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCallHandlingStates(
        page: Int? = nil, perPage: Int? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommStatesResource> {
        var request = RequestParts(.listCallHandlingStates)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads one call handling state of an extension.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - stateId: State: work-hours, forward-all-calls, agent or dnd.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallHandlingState(
        stateId: CallHandlingStatesEndpoints.StateId, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommStateResource> {
        var request = RequestParts(.readCallHandlingState)
        request.path(accountId); request.path(extensionId); request.path(stateId)
        return Call(client, request)
    }

    /// Switches a call handling state on or off, or changes when it holds.
    ///
    /// > Note: Some states, such as work-hours, cannot be switched off. Conditions that are sent replace all the old ones.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - stateId: State: work-hours, forward-all-calls, agent or dnd.
    ///   - conditions: When the state is to hold.
    ///   - enabled: Whether the state is to be in use.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallHandlingState(
        stateId: CallHandlingStatesEndpoints.StateId, conditions: [CommStateUpdateRequest.Condition]? = nil,
        enabled: Bool? = nil, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CommStateResource> {
        var request = RequestParts(.updateCallHandlingState)
        request.path(accountId); request.path(extensionId); request.path(stateId);
        request.body(CommStateUpdateRequest(conditions: conditions, enabled: enabled))
        return Call(client, request)
    }

    /// State: work-hours, forward-all-calls, agent or dnd.
    public typealias StateId = OpenEnum<StateIdValues>
    public enum StateIdValues {}
}

nonisolated extension APIOperation {
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`
    public static let listCallHandlingStates = APIOperation(
        "listCicStates", .get, "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states",
        area: "CallHandlingStates", permission: "ReadAccounts", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`
    public static let readCallHandlingState = APIOperation(
        "readCicState", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
        area: "CallHandlingStates", permission: "ReadAccounts", rateGroup: "Medium", access: .read)
    /// `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`
    public static let updateCallHandlingState = APIOperation(
        "updateCicState", .patch,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
        area: "CallHandlingStates", permission: "EditExtensions", rateGroup: "Medium", access: .write)
}

/// Daily schedule to set.
public nonisolated struct CommDailyTriggerRequest: Model {
    /// End, as a time of day.
    public var endTime: String
    /// Start, as a time of day.
    public var startTime: String
    /// Kind of the schedule, always Daily.
    public var triggerType: CommDailyTriggerRequest.TriggerType
    public init(endTime: String, startTime: String, triggerType: CommDailyTriggerRequest.TriggerType = .daily) {
        self.endTime = endTime; self.startTime = startTime; self.triggerType = triggerType
    }
    public init(_ blank: Blank) {
        self.init(endTime: .init(blank), startTime: .init(blank), triggerType: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endTime", &self.endTime); fields.field("startTime", &self.startTime);
        fields.field("triggerType", &self.triggerType)
    }

    /// Kind of the schedule, always Daily.
    public typealias TriggerType = OpenEnum<TriggerTypeValues>
    public enum TriggerTypeValues {}
}

/// Stretch between two dates and times to set.
public nonisolated struct CommRangeRequest: Model {
    /// End of the range, as local date and time without a time zone.
    public var endDateTime: String
    /// Start of the range, as local date and time without a time zone.
    public var startDateTime: Optional<String>
    public init(endDateTime: String, startDateTime: String? = nil) {
        self.endDateTime = endDateTime; self.startDateTime = startDateTime
    }
    public init(_ blank: Blank) { self.init(endDateTime: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endDateTime", &self.endDateTime); fields.field("startDateTime", &self.startDateTime)
    }
}

/// Date ranges to set.
public nonisolated struct CommRangeTriggerRequest: Model {
    /// The date ranges. At least 1 element.
    public var ranges: [CommRangeRequest]
    /// Kind of the schedule, always Range.
    public var triggerType: CommRangeTriggerRequest.TriggerType
    public init(ranges: [CommRangeRequest], triggerType: CommRangeTriggerRequest.TriggerType = .range) {
        self.ranges = ranges; self.triggerType = triggerType
    }
    public init(_ blank: Blank) { self.init(ranges: .init(blank), triggerType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("ranges", &self.ranges); fields.field("triggerType", &self.triggerType)
    }

    /// Kind of the schedule, always Range.
    public typealias TriggerType = OpenEnum<TriggerTypeValues>
    public enum TriggerTypeValues {}
}

/// Condition that is to refer to another state.
public nonisolated struct CommStateRefConditionRequest: Model {
    /// State to refer to.
    public var state: CommReferenceStateResource
    /// Kind of the condition, always State.
    public var type: CommStateRefConditionRequest.Kind
    public init(state: CommReferenceStateResource, type: CommStateRefConditionRequest.Kind = .state) {
        self.state = state; self.type = type
    }
    public init(_ blank: Blank) { self.init(state: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("state", &self.state); fields.field("type", &self.type)
    }

    /// Kind of the condition, always State.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Condition that a state is to hold at certain times.
public nonisolated struct CommStateScheduleConditionRequest: Model {
    /// Times at which the state is to hold.
    public var schedule: CommStateScheduleRequest
    /// Kind of the condition, always Schedule.
    public var type: CommStateScheduleConditionRequest.Kind
    public init(schedule: CommStateScheduleRequest, type: CommStateScheduleConditionRequest.Kind = .schedule) {
        self.schedule = schedule; self.type = type
    }
    public init(_ blank: Blank) { self.init(schedule: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("schedule", &self.schedule); fields.field("type", &self.type)
    }

    /// Kind of the condition, always Schedule.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Times at which a state is to hold.
public nonisolated struct CommStateScheduleRequest: Model {
    /// Schedules that switch this on. At least 1 element.
    public var triggers: [CommStateScheduleRequest.Trigger]
    public init(triggers: [CommStateScheduleRequest.Trigger]) { self.triggers = triggers }
    public init(_ blank: Blank) { self.init(triggers: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("triggers", &self.triggers) }

    /// One of several shapes.
    public indirect enum Trigger: UnionModel {
        /// Daily schedule to set.
        case daily(CommDailyTriggerRequest)
        /// Date ranges to set.
        case range(CommRangeTriggerRequest)
        /// Weekly schedule to set.
        case weekly(CommWeeklyTriggerRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("triggerType") {
            case "Daily":
                if let value = union.read(CommDailyTriggerRequest.self) { return .daily(value) }
            case "Range":
                if let value = union.read(CommRangeTriggerRequest.self) { return .range(value) }
            case "Weekly":
                if let value = union.read(CommWeeklyTriggerRequest.self) { return .weekly(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .daily(let value): value
            case .range(let value): value
            case .weekly(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Changes to a call handling state.
public nonisolated struct CommStateUpdateRequest: Model {
    /// When the state is to hold.
    public var conditions: Optional<[CommStateUpdateRequest.Condition]>
    /// Whether the state is to be in use.
    public var enabled: Optional<Bool>
    public init(conditions: [CommStateUpdateRequest.Condition]? = nil, enabled: Bool? = nil) {
        self.conditions = conditions; self.enabled = enabled
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conditions", &self.conditions); fields.field("enabled", &self.enabled)
    }

    /// One of several shapes.
    public indirect enum Condition: UnionModel {
        /// Condition that is to refer to another state.
        case state(CommStateRefConditionRequest)
        /// Condition that a state is to hold at certain times.
        case schedule(CommStateScheduleConditionRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "State":
                if let value = union.read(CommStateRefConditionRequest.self) { return .state(value) }
            case "Schedule":
                if let value = union.read(CommStateScheduleConditionRequest.self) { return .schedule(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .state(let value): value
            case .schedule(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Call handling states of an extension.
public nonisolated struct CommStatesResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [CommStateResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [CommStateResource], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Kind of schedule to set: daily, weekly or date ranges.
public typealias CommTriggerTypeRequest = OpenEnum<CommTriggerTypeRequestValues>
public nonisolated enum CommTriggerTypeRequestValues {}

/// Weekly schedule to set.
public nonisolated struct CommWeeklyTriggerRequest: Model {
    /// Time ranges, by day of the week.
    public var ranges: CommWeeklyItemsResource
    /// Kind of the schedule, always Weekly.
    public var triggerType: CommWeeklyTriggerRequest.TriggerType
    public init(ranges: CommWeeklyItemsResource, triggerType: CommWeeklyTriggerRequest.TriggerType = .weekly) {
        self.ranges = ranges; self.triggerType = triggerType
    }
    public init(_ blank: Blank) { self.init(ranges: .init(blank), triggerType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("ranges", &self.ranges); fields.field("triggerType", &self.triggerType)
    }

    /// Kind of the schedule, always Weekly.
    public typealias TriggerType = OpenEnum<TriggerTypeValues>
    public enum TriggerTypeValues {}
}

nonisolated extension OpenEnum where Values == CommDailyTriggerRequest.TriggerTypeValues {
    public static var daily: Self { Self("Daily") }
}

nonisolated extension OpenEnum where Values == CommRangeTriggerRequest.TriggerTypeValues {
    public static var range: Self { Self("Range") }
}

nonisolated extension OpenEnum where Values == CommStateRefConditionRequest.KindValues {
    public static var state: Self { Self("State") }
}

nonisolated extension OpenEnum where Values == CommStateScheduleConditionRequest.KindValues {
    public static var schedule: Self { Self("Schedule") }
}

nonisolated extension CommStatesResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CommStateResource] { self.records }
}

nonisolated extension OpenEnum where Values == CommTriggerTypeRequestValues {
    public static var daily: Self { Self("Daily") }
    public static var range: Self { Self("Range") }
    public static var weekly: Self { Self("Weekly") }
}

nonisolated extension OpenEnum where Values == CommWeeklyTriggerRequest.TriggerTypeValues {
    public static var weekly: Self { Self("Weekly") }
}

nonisolated extension OpenEnum where Values == CallHandlingStatesEndpoints.StateIdValues {
    public static var agent: Self { Self("agent") }
    public static var dnd: Self { Self("dnd") }
    public static var forwardAllCalls: Self { Self("forward-all-calls") }
    public static var workHours: Self { Self("work-hours") }
}
#endif
