// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Reads and changes how calls are routed in each state of an extension.
public nonisolated struct StateBasedRulesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the rules that route an extension's calls, one for each state.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listVoiceStateBasedRules(
        page: Int? = nil, perPage: Int? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommStateBasedRulesResource> {
        var request = RequestParts(.listVoiceStateBasedRules)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads how an extension's calls are routed in one state.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - stateId: State: work-hours, after-hours, forward-all-calls, agent or dnd.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readVoiceStateBasedRule(
        stateId: StateBasedRulesEndpoints.StateId, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommStateBasedRuleResource> {
        var request = RequestParts(.readVoiceStateBasedRule)
        request.path(accountId); request.path(extensionId); request.path(stateId)
        return Call(client, request)
    }

    /// Changes how an extension's calls are routed in one state.
    ///
    /// > Note: The routing is replaced as a whole: actions that are left out are lost.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - stateId: State: work-hours, after-hours, forward-all-calls, agent or dnd.
    ///   - dispatching: How calls are to be routed in this state.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateVoiceStateBasedRule(
        stateId: StateBasedRulesEndpoints.StateId, dispatching: CommDispatchingRequest? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CommStateBasedRuleResource> {
        var request = RequestParts(.updateVoiceStateBasedRule)
        request.path(accountId); request.path(extensionId); request.path(stateId);
        request.body(CommStateBasedRuleUpdateRequest(dispatching: dispatching))
        return Call(client, request)
    }

    /// State: work-hours, after-hours, forward-all-calls, agent or dnd.
    public typealias StateId = OpenEnum<StateIdValues>
    public enum StateIdValues {}
}

nonisolated extension APIOperation {
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`
    public static let listVoiceStateBasedRules = APIOperation(
        "listVoiceStateBasedRules", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules",
        area: "StateBasedRules", permission: "ReadAccounts", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`
    public static let readVoiceStateBasedRule = APIOperation(
        "readVoiceStateBasedRule", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}",
        area: "StateBasedRules", permission: "ReadAccounts", rateGroup: "Medium", access: .read)
    /// `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`
    public static let updateVoiceStateBasedRule = APIOperation(
        "updateVoiceStateBasedRule", .patch,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}",
        area: "StateBasedRules", permission: "EditExtensions", rateGroup: "Medium", access: .write)
}

/// How an extension's calls are routed in one state.
public nonisolated struct CommStateBasedRuleResource: Model, ResponseValue {
    /// How calls are routed in this state.
    public var dispatching: CommStateDispatchingResource
    /// Rule of another state that this one takes its routing from.
    public var dispatchingRef: Optional<CommStateDispatchingRefResource>
    /// Name, as shown to people.
    public var displayName: CommStateDisplayNameResource
    /// State to which the rule belongs.
    public var id: CommStateIdResource
    /// The state, with its conditions.
    public var state: CommStateResource
    private var _unknownMembers: UnknownMembers
    public init(
        dispatching: CommStateDispatchingResource, displayName: CommStateDisplayNameResource, id: CommStateIdResource,
        state: CommStateResource, dispatchingRef: CommStateDispatchingRefResource? = nil) {
        self.dispatching = dispatching; self.displayName = displayName; self.id = id; self.state = state;
        self.dispatchingRef = dispatchingRef; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(dispatching: .init(blank), displayName: .init(blank), id: .init(blank), state: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dispatching", &self.dispatching); fields.field("dispatchingRef", &self.dispatchingRef);
        fields.field("displayName", &self.displayName); fields.field("id", &self.id);
        fields.field("state", &self.state); fields.unknown(&self._unknownMembers)
    }
}

/// New routing of calls in one state.
public nonisolated struct CommStateBasedRuleUpdateRequest: Model {
    /// How calls are to be routed in this state.
    public var dispatching: Optional<CommDispatchingRequest>
    public init(dispatching: CommDispatchingRequest? = nil) { self.dispatching = dispatching }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("dispatching", &self.dispatching) }
}

/// Rules that route an extension's calls, one for each state.
public nonisolated struct CommStateBasedRulesResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [CommStateBasedRuleResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [CommStateBasedRuleResource], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Another rule from which a rule takes its routing.
public nonisolated struct CommStateDispatchingRefResource: Model {
    /// Routing of that rule.
    public var dispatching: Optional<CommStateDispatchingResource>
    /// State whose rule is taken over.
    public var ruleId: CommStateIdResource
    private var _unknownMembers: UnknownMembers
    public init(ruleId: CommStateIdResource, dispatching: CommStateDispatchingResource? = nil) {
        self.ruleId = ruleId; self.dispatching = dispatching; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(ruleId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dispatching", &self.dispatching); fields.field("ruleId", &self.ruleId);
        fields.unknown(&self._unknownMembers)
    }
}

/// How calls are routed: what is played, who rings and where calls end.
public nonisolated struct CommStateDispatchingResource: Model {
    /// Steps of the routing. At least 1 element.
    public var actions: [CommStateDispatchingResource.Action]
    /// Whether phones ring at once, in order or by a custom plan, or the call ends without ringing.
    public var type: CommDispatchingTypeResource
    private var _unknownMembers: UnknownMembers
    public init(actions: [CommStateDispatchingResource.Action], type: CommDispatchingTypeResource) {
        self.actions = actions; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(actions: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
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

nonisolated extension CommStateBasedRulesResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CommStateBasedRuleResource] { self.records }
}

nonisolated extension OpenEnum where Values == StateBasedRulesEndpoints.StateIdValues {
    public static var afterHours: Self { Self("after-hours") }
    public static var agent: Self { Self("agent") }
    public static var dnd: Self { Self("dnd") }
    public static var forwardAllCalls: Self { Self("forward-all-calls") }
    public static var workHours: Self { Self("work-hours") }
}
#endif
