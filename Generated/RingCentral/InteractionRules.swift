// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Manages custom call handling rules of an extension.
public nonisolated struct InteractionRulesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds a custom call-handling rule to an extension.
    ///
    /// > Note: Changes where real calls to the extension go once the rule is enabled.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - conditions: Conditions under which the rule applies.
    ///   - dispatching: How calls are routed while the rule applies.
    ///   - displayName: Name of the rule, as shown to people.
    ///   - enabled: Whether the rule is switched on.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createVoiceInteractionRule(
        conditions: [CommInteractionRuleCreateRequest.Condition], dispatching: CommDispatchingRequest,
        displayName: String, enabled: Bool, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommInteractionRuleResource> {
        var request = RequestParts(.createVoiceInteractionRule)
        request.path(accountId); request.path(extensionId);
        request.body(CommInteractionRuleCreateRequest(conditions: conditions, dispatching: dispatching, displayName: displayName, enabled: enabled))
        return Call(client, request)
    }

    /// Deletes a custom call-handling rule of an extension.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteVoiceInteractionRule(
        ruleId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteVoiceInteractionRule)
        request.path(accountId); request.path(extensionId); request.path(ruleId)
        return Call(client, request)
    }

    /// Lists the custom call-handling rules of an extension.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - enabled: true keeps only rules that are switched on, false only those switched off.
    ///   - hasReference: Keeps only rules that something refers to, or, if false, the others.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listVoiceInteractionRules(
        enabled: Bool? = nil, hasReference: Bool? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CommInteractionRulesResource> {
        var request = RequestParts(.listVoiceInteractionRules)
        request.path(accountId); request.path(extensionId); request.query("enabled", enabled);
        request.query("hasReference", hasReference); request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads one custom call-handling rule of an extension.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readVoiceInteractionRule(
        ruleId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommInteractionRuleResource> {
        var request = RequestParts(.readVoiceInteractionRule)
        request.path(accountId); request.path(extensionId); request.path(ruleId)
        return Call(client, request)
    }

    /// Changes the given fields of a custom call-handling rule.
    ///
    /// > Note: Changes where real calls to the extension go.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule.
    ///   - conditions: Conditions under which the rule applies.
    ///   - dispatching: How calls are routed while the rule applies.
    ///   - displayName: Name of the rule, as shown to people.
    ///   - enabled: Whether the rule is switched on.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateVoiceInteractionRule(
        ruleId: Identifier, conditions: [CommInteractionRuleUpdateRequest.Condition]? = nil,
        dispatching: CommDispatchingRequest? = nil, displayName: String? = nil, enabled: Bool? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CommInteractionRuleResource> {
        var request = RequestParts(.updateVoiceInteractionRule)
        request.path(accountId); request.path(extensionId); request.path(ruleId);
        request.body(CommInteractionRuleUpdateRequest(conditions: conditions, dispatching: dispatching, displayName: displayName, enabled: enabled))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`
    public static let createVoiceInteractionRule = APIOperation(
        "createVoiceInteractionRule", .post,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules",
        area: "InteractionRules", permission: "EditExtensions", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`
    public static let deleteVoiceInteractionRule = APIOperation(
        "deleteVoiceInteractionRule", .delete,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}",
        area: "InteractionRules", permission: "EditExtensions", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`
    public static let listVoiceInteractionRules = APIOperation(
        "listVoiceInteractionRules", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules",
        area: "InteractionRules", permission: "ReadAccounts", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`
    public static let readVoiceInteractionRule = APIOperation(
        "readVoiceInteractionRule", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}",
        area: "InteractionRules", permission: "ReadAccounts", rateGroup: "Medium", access: .read)
    /// `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`
    public static let updateVoiceInteractionRule = APIOperation(
        "updateVoiceInteractionRule", .patch,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}",
        area: "InteractionRules", permission: "EditExtensions", rateGroup: "Medium", access: .write)
}

/// A caller that a condition matches.
public nonisolated struct CommFromResource: Model {
    /// Name of the caller.
    public var name: String
    /// Phone number of the caller.
    public var phoneNumber: String
    private var _unknownMembers: UnknownMembers
    public init(name: String, phoneNumber: String) {
        self.name = name; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whether a condition looks at the call, the time or the call-handling state.
public typealias CommInteractionConditionTypeResource = OpenEnum<CommInteractionConditionTypeResourceValues>
public nonisolated enum CommInteractionConditionTypeResourceValues {}

/// How calls are routed while a call-handling rule applies.
public nonisolated struct CommInteractionDispatchingResource: Model {
    /// Steps of the routing. At least 1 element.
    public var actions: [CommInteractionDispatchingResource.Action]
    /// Which kinds of calls are routed this way.
    public var callTypes: Optional<CommCallTypesResource>
    /// Whether phones ring at once, in order or by a custom plan, or the call ends without ringing.
    public var type: CommDispatchingTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        actions: [CommInteractionDispatchingResource.Action], type: CommDispatchingTypeResource,
        callTypes: CommCallTypesResource? = nil) {
        self.actions = actions; self.type = type; self.callTypes = callTypes; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(actions: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("callTypes", &self.callTypes);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Action: UnionModel {
        /// Step that plays a message while the caller is being connected.
        case playConnectingMessageAction(CommPlayConnectingMessageActionResource)
        /// Step that plays audio while the phones ring.
        case playConnectingPromptAction(CommPlayConnectingPromptActionResource)
        /// Step that welcomes the caller.
        case playWelcomePromptAction(CommPlayWelcomePromptActionResource)
        /// Step that rings apps for the whole time, beside the other groups.
        case ringAlwaysGroupAction(CommRingAlwaysGroupActionResource)
        /// Step that rings a group of apps, devices and numbers.
        case ringGroupAction(CommRingGroupActionResource)
        /// Step that asks callers to say their name.
        case screeningAction(CommScreeningActionResource)
        /// Step that says where a call ends up.
        case terminatingAction(CommTerminatingActionResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "PlayConnectingMessageAction":
                if let value = union.read(CommPlayConnectingMessageActionResource.self) { return .playConnectingMessageAction(value) }
            case "PlayConnectingPromptAction":
                if let value = union.read(CommPlayConnectingPromptActionResource.self) { return .playConnectingPromptAction(value) }
            case "PlayWelcomePromptAction":
                if let value = union.read(CommPlayWelcomePromptActionResource.self) { return .playWelcomePromptAction(value) }
            case "RingAlwaysGroupAction":
                if let value = union.read(CommRingAlwaysGroupActionResource.self) { return .ringAlwaysGroupAction(value) }
            case "RingGroupAction":
                if let value = union.read(CommRingGroupActionResource.self) { return .ringGroupAction(value) }
            case "ScreeningAction":
                if let value = union.read(CommScreeningActionResource.self) { return .screeningAction(value) }
            case "TerminatingAction":
                if let value = union.read(CommTerminatingActionResource.self) { return .terminatingAction(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .playConnectingMessageAction(let value): value
            case .playConnectingPromptAction(let value): value
            case .playWelcomePromptAction(let value): value
            case .ringAlwaysGroupAction(let value): value
            case .ringGroupAction(let value): value
            case .screeningAction(let value): value
            case .terminatingAction(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A custom call-handling rule to be added.
public nonisolated struct CommInteractionRuleCreateRequest: Model {
    /// Conditions under which the rule applies.
    public var conditions: [CommInteractionRuleCreateRequest.Condition]
    /// How calls are routed while the rule applies.
    public var dispatching: CommDispatchingRequest
    /// Name of the rule, as shown to people.
    public var displayName: String
    /// Whether the rule is switched on.
    public var enabled: Bool
    public init(
        conditions: [CommInteractionRuleCreateRequest.Condition], dispatching: CommDispatchingRequest,
        displayName: String, enabled: Bool) {
        self.conditions = conditions; self.dispatching = dispatching; self.displayName = displayName;
        self.enabled = enabled
    }
    public init(_ blank: Blank) {
        self.init(
            conditions: .init(blank), dispatching: .init(blank), displayName: .init(blank), enabled: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conditions", &self.conditions); fields.field("dispatching", &self.dispatching);
        fields.field("displayName", &self.displayName); fields.field("enabled", &self.enabled)
    }

    /// One of several shapes.
    public indirect enum Condition: UnionModel {
        /// Condition to be set on who calls and which number was called.
        case interaction(CommInteractionRuleInteractionConditionRequest)
        /// Condition to be set on the time of the call.
        case schedule(CommInteractionRuleScheduleConditionRequest)
        /// Condition to be set on the call-handling state of the extension.
        case state(CommInteractionRuleStateConditionRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "Interaction":
                if let value = union.read(CommInteractionRuleInteractionConditionRequest.self) { return .interaction(value) }
            case "Schedule":
                if let value = union.read(CommInteractionRuleScheduleConditionRequest.self) { return .schedule(value) }
            case "State":
                if let value = union.read(CommInteractionRuleStateConditionRequest.self) { return .state(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .interaction(let value): value
            case .schedule(let value): value
            case .state(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Condition to be set on who calls and which number was called.
public nonisolated struct CommInteractionRuleInteractionConditionRequest: Model {
    /// Callers that match.
    public var from: [CommFromResource]
    /// Called numbers that match.
    public var to: [String]
    /// Kind of the condition, always Interaction.
    public var type: CommInteractionRuleInteractionConditionRequest.Kind
    public init(
        from: [CommFromResource], to: [String],
        type: CommInteractionRuleInteractionConditionRequest.Kind = .interaction) {
        self.from = from; self.to = to; self.type = type
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), to: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("from", &self.from); fields.list("to", &self.to); fields.field("type", &self.type)
    }

    /// Kind of the condition, always Interaction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Condition on who calls and which number was called.
public nonisolated struct CommInteractionRuleInteractionConditionResource: Model {
    /// Callers that match.
    public var from: [CommFromResource]
    /// Called numbers that match.
    public var to: [String]
    /// Kind of the condition, always Interaction.
    public var type: CommInteractionRuleInteractionConditionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        from: [CommFromResource], to: [String],
        type: CommInteractionRuleInteractionConditionResource.Kind = .interaction) {
        self.from = from; self.to = to; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), to: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("from", &self.from); fields.list("to", &self.to); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the condition, always Interaction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A custom call-handling rule of an extension.
public nonisolated struct CommInteractionRuleResource: Model, ResponseValue {
    /// Conditions under which the rule applies.
    public var conditions: [CommInteractionRuleResource.Condition]
    /// How calls are routed while the rule applies.
    public var dispatching: CommInteractionDispatchingResource
    /// Name of the rule, as shown to people.
    public var displayName: String
    /// Whether the rule is switched on.
    public var enabled: Optional<Bool>
    /// Identifier of the rule.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        conditions: [CommInteractionRuleResource.Condition], dispatching: CommInteractionDispatchingResource,
        displayName: String, id: Identifier, enabled: Bool? = nil) {
        self.conditions = conditions; self.dispatching = dispatching; self.displayName = displayName; self.id = id;
        self.enabled = enabled; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(conditions: .init(blank), dispatching: .init(blank), displayName: .init(blank), id: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conditions", &self.conditions); fields.field("dispatching", &self.dispatching);
        fields.field("displayName", &self.displayName); fields.required("enabled", &self.enabled);
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Condition: UnionModel {
        /// Condition on who calls and which number was called.
        case interaction(CommInteractionRuleInteractionConditionResource)
        /// Condition on the time of the call.
        case schedule(CommInteractionRuleScheduleConditionResource)
        /// Condition on the call-handling state of the extension.
        case state(CommInteractionRuleStateConditionResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "Interaction":
                if let value = union.read(CommInteractionRuleInteractionConditionResource.self) { return .interaction(value) }
            case "Schedule":
                if let value = union.read(CommInteractionRuleScheduleConditionResource.self) { return .schedule(value) }
            case "State":
                if let value = union.read(CommInteractionRuleStateConditionResource.self) { return .state(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .interaction(let value): value
            case .schedule(let value): value
            case .state(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Condition to be set on the time of the call.
public nonisolated struct CommInteractionRuleScheduleConditionRequest: Model {
    /// Times at which the condition holds.
    public var schedule: CommInteractionRuleScheduleResource
    /// Kind of the condition, always Schedule.
    public var type: CommInteractionRuleScheduleConditionRequest.Kind
    public init(
        schedule: CommInteractionRuleScheduleResource,
        type: CommInteractionRuleScheduleConditionRequest.Kind = .schedule) {
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

/// Condition on the time of the call.
public nonisolated struct CommInteractionRuleScheduleConditionResource: Model {
    /// Times at which the condition holds.
    public var schedule: CommInteractionRuleScheduleResource
    /// Kind of the condition, always Schedule.
    public var type: CommInteractionRuleScheduleConditionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        schedule: CommInteractionRuleScheduleResource,
        type: CommInteractionRuleScheduleConditionResource.Kind = .schedule) {
        self.schedule = schedule; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(schedule: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("schedule", &self.schedule); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the condition, always Schedule.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Times at which a call-handling rule applies.
public nonisolated struct CommInteractionRuleScheduleResource: Model {
    /// End of the whole schedule, as local date and time without a time zone.
    public var endDateTime: Optional<String>
    /// Start of the whole schedule, as local date and time without a time zone.
    public var startDateTime: Optional<String>
    /// Daily, weekly or dated times at which the rule applies.
    public var triggers: Optional<[CommInteractionRuleScheduleResource.Trigger]>
    private var _unknownMembers: UnknownMembers
    public init(
        endDateTime: String? = nil, startDateTime: String? = nil,
        triggers: [CommInteractionRuleScheduleResource.Trigger]? = nil) {
        self.endDateTime = endDateTime; self.startDateTime = startDateTime; self.triggers = triggers;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endDateTime", &self.endDateTime); fields.field("startDateTime", &self.startDateTime);
        fields.list("triggers", &self.triggers); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Trigger: UnionModel {
        /// Schedule that repeats every day.
        case daily(CommDailyTriggerResource)
        /// Schedule made of date ranges.
        case range(CommRangeTriggerResource)
        /// Schedule that repeats every week.
        case weekly(CommWeeklyTriggerResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("triggerType") {
            case "Daily":
                if let value = union.read(CommDailyTriggerResource.self) { return .daily(value) }
            case "Range":
                if let value = union.read(CommRangeTriggerResource.self) { return .range(value) }
            case "Weekly":
                if let value = union.read(CommWeeklyTriggerResource.self) { return .weekly(value) }
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

/// Condition to be set on the call-handling state of the extension.
public nonisolated struct CommInteractionRuleStateConditionRequest: Model {
    /// Call-handling state that must be in force.
    public var state: CommReferenceStateResource
    /// Kind of the condition, always State.
    public var type: CommInteractionRuleStateConditionRequest.Kind
    public init(state: CommReferenceStateResource, type: CommInteractionRuleStateConditionRequest.Kind = .state) {
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

/// Condition on the call-handling state of the extension.
public nonisolated struct CommInteractionRuleStateConditionResource: Model {
    /// Call-handling state that must be in force.
    public var state: Optional<CommStateResource>
    /// Kind of the condition, always State.
    public var type: CommInteractionRuleStateConditionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(type: CommInteractionRuleStateConditionResource.Kind = .state, state: CommStateResource? = nil) {
        self.type = type; self.state = state; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("state", &self.state); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the condition, always State.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Fields of a call-handling rule to change.
public nonisolated struct CommInteractionRuleUpdateRequest: Model {
    /// Conditions under which the rule applies.
    public var conditions: Optional<[CommInteractionRuleUpdateRequest.Condition]>
    /// How calls are routed while the rule applies.
    public var dispatching: Optional<CommDispatchingRequest>
    /// Name of the rule, as shown to people.
    public var displayName: Optional<String>
    /// Whether the rule is switched on.
    public var enabled: Optional<Bool>
    public init(
        conditions: [CommInteractionRuleUpdateRequest.Condition]? = nil, dispatching: CommDispatchingRequest? = nil,
        displayName: String? = nil, enabled: Bool? = nil) {
        self.conditions = conditions; self.dispatching = dispatching; self.displayName = displayName;
        self.enabled = enabled
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conditions", &self.conditions); fields.field("dispatching", &self.dispatching);
        fields.field("displayName", &self.displayName); fields.field("enabled", &self.enabled)
    }

    /// One of several shapes.
    public indirect enum Condition: UnionModel {
        /// Condition to be set on who calls and which number was called.
        case interaction(CommInteractionRuleInteractionConditionRequest)
        /// Condition to be set on the time of the call.
        case schedule(CommInteractionRuleScheduleConditionRequest)
        /// Condition to be set on the call-handling state of the extension.
        case state(CommInteractionRuleStateConditionRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "Interaction":
                if let value = union.read(CommInteractionRuleInteractionConditionRequest.self) { return .interaction(value) }
            case "Schedule":
                if let value = union.read(CommInteractionRuleScheduleConditionRequest.self) { return .schedule(value) }
            case "State":
                if let value = union.read(CommInteractionRuleStateConditionRequest.self) { return .state(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .interaction(let value): value
            case .schedule(let value): value
            case .state(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A page of an extension's call-handling rules.
public nonisolated struct CommInteractionRulesResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Rules on this page.
    public var records: [CommInteractionRuleResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [CommInteractionRuleResource], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CommInteractionConditionTypeResourceValues {
    public static var interaction: Self { Self("Interaction") }
    public static var schedule: Self { Self("Schedule") }
    public static var state: Self { Self("State") }
}

nonisolated extension OpenEnum where Values == CommInteractionRuleInteractionConditionRequest.KindValues {
    public static var interaction: Self { Self("Interaction") }
}

nonisolated extension OpenEnum where Values == CommInteractionRuleInteractionConditionResource.KindValues {
    public static var interaction: Self { Self("Interaction") }
}

nonisolated extension OpenEnum where Values == CommInteractionRuleScheduleConditionRequest.KindValues {
    public static var schedule: Self { Self("Schedule") }
}

nonisolated extension OpenEnum where Values == CommInteractionRuleScheduleConditionResource.KindValues {
    public static var schedule: Self { Self("Schedule") }
}

nonisolated extension OpenEnum where Values == CommInteractionRuleStateConditionRequest.KindValues {
    public static var state: Self { Self("State") }
}

nonisolated extension OpenEnum where Values == CommInteractionRuleStateConditionResource.KindValues {
    public static var state: Self { Self("State") }
}

nonisolated extension CommInteractionRulesResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CommInteractionRuleResource] { self.records }
}
#endif
