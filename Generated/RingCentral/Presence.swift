// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Presence
/// Reads and sets presence and whether queue calls are taken.
public nonisolated struct PresenceEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the telephone presence of every user of an account.
    ///
    /// > Note: Counts as heavy for the rate limit; subscribe to presence events rather than polling.
    ///
    /// Permissions: `ReadPresence` of the app, `ReadPresenceStatus` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - detailedTelephonyState: Whether the answer lists each user's active calls.
    ///   - page: Number of the page to return, counted from 1.
    ///   - perPage: Number of records on one page.
    ///   - sipData: Whether each active call carries its SIP details; needs detailedTelephonyState.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func readAccountPresence(
        detailedTelephonyState: Bool? = nil, page: Int? = nil, perPage: Int? = nil, sipData: Bool? = nil,
        accountId: Identifier = "~") -> Call<AccountPresenceInfo> {
        var request = RequestParts(.readAccountPresence)
        request.path(accountId); request.query("detailedTelephonyState", detailedTelephonyState);
        request.query("page", page); request.query("perPage", perPage); request.query("sipData", sipData)
        return Call(client, request)
    }

    /// Lists the members of a call queue and whether each takes its calls.
    ///
    /// Permission: `ReadPresence`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the call queue.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallQueuePresence(groupId: Identifier, accountId: Identifier = "~") -> Call<CallQueuePresence> {
        var request = RequestParts(.readCallQueuePresence)
        request.path(accountId); request.path(groupId)
        return Call(client, request)
    }

    /// Lists a user's call queues and whether the user takes calls from each.
    ///
    /// Permission: `ReadPresence`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - editableMemberStatus: Keeps only queues whose members may, or may not, change their own state.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readExtensionCallQueuePresence(
        editableMemberStatus: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<ExtensionCallQueuePresenceList> {
        var request = RequestParts(.readExtensionCallQueuePresence)
        request.path(accountId); request.path(extensionId);
        request.query("editableMemberStatus", editableMemberStatus)
        return Call(client, request)
    }

    /// Reads a user's overall presence across calls, messaging and meetings.
    ///
    /// > Note: Takes several extension ids separated by commas; the answer is then a list with one status for each.
    ///
    /// > Note: Corrected: parameters/extensionId. Described as one id; the service takes up to 30, separated by commas, and answers 207 then. Seen in current.openapi.json, 2026-08-13.
    ///
    /// Permissions: `ReadPresence` of the app, `ReadPresenceStatus` of the user. Rate group: Medium, 40 calls in 60 s. Up to 30 ids at once.
    ///
    /// - Parameters:
    ///   - extensionId: The extensions; ~ stands for the one that is logged in. 1 to 30 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readUnifiedPresence(
        extensionId: [Identifier], accountId: Identifier = "~") -> Call<BatchOf<UnifiedPresence>> {
        var request = RequestParts(.readUnifiedPresence)
        request.path(accountId); request.pathList(extensionId)
        return Call(client, request)
    }

    /// Reads a user's telephone presence, do-not-disturb state and active calls.
    ///
    /// > Note: Subscribe to presence events rather than polling.
    ///
    /// Permissions: `ReadPresence` of the app, `ReadPresenceStatus` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - detailedTelephonyState: Whether the answer lists the user's active calls.
    ///   - sipData: Whether each active call carries its SIP details; needs detailedTelephonyState.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readUserPresenceStatus(
        detailedTelephonyState: Bool? = nil, sipData: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<PresenceInfoResponse> {
        var request = RequestParts(.readUserPresenceStatus)
        request.path(accountId); request.path(extensionId);
        request.query("detailedTelephonyState", detailedTelephonyState); request.query("sipData", sipData)
        return Call(client, request)
    }

    /// Sets which members of a call queue take its calls.
    ///
    /// > Note: Changes who is rung for real queue calls at once.
    ///
    /// Permission: `EditPresence`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the call queue.
    ///   - records: Members to change.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallQueuePresence(
        groupId: Identifier, records: [CallQueueMemberPresence]? = nil,
        accountId: Identifier = "~") -> Call<CallQueuePresence> {
        var request = RequestParts(.updateCallQueuePresence)
        request.path(accountId); request.path(groupId); request.body(CallQueueUpdatePresence(records: records))
        return Call(client, request)
    }

    /// Sets from which call queues a user takes calls.
    ///
    /// Permission: `EditPresence`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Call queues to change.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateExtensionCallQueuePresence(
        records: [ExtensionCallQueueUpdatePresence]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<ExtensionCallQueuePresenceList> {
        var request = RequestParts(.updateExtensionCallQueuePresence)
        request.path(accountId); request.path(extensionId);
        request.body(ExtensionCallQueueUpdatePresenceList(records: records))
        return Call(client, request)
    }

    /// Changes a user's availability for calls and messaging.
    ///
    /// > Note: DoNotAcceptAnyCalls stops the user's phones from ringing.
    ///
    /// Permissions: `EditPresence` of the app, `EditPresenceStatus` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - glip: Changes for team messaging.
    ///   - telephony: Changes for the telephone.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUnifiedPresence(
        glip: UpdateUnifiedPresenceGlip? = nil, telephony: UpdateUnifiedPresenceTelephony? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<UnifiedPresence> {
        var request = RequestParts(.updateUnifiedPresence)
        request.path(accountId); request.path(extensionId);
        request.body(UpdateUnifiedPresence(glip: glip, telephony: telephony))
        return Call(client, request)
    }

    /// Sets a user's status, do-not-disturb state and presence message.
    ///
    /// > Note: A do-not-disturb state such as DoNotAcceptAnyCalls stops the user's phones from ringing.
    ///
    /// Permission: `EditPresence`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - acceptCallQueueCalls: Whether calls from call queues are accepted.
    ///   - allowSeeMyPresence: Whether other people may see this user's presence. Default: `true`.
    ///   - callerIdVisibility: Who sees the caller ID of the user's calls.
    ///   - dndStatus: Which calls are taken or kept away (do not disturb).
    ///   - dndStatusPersonal: Do-not-disturb setting for the user's own calls.
    ///   - message: Status message the user shows to others, up to 75 characters. At most 75 characters.
    ///   - pickUpCallsOnHold: Whether calls on hold of monitored extensions can be picked up. Default: `false`.
    ///   - ringOnMonitoredCall: Whether the phone rings when a monitored extension is called. Default: `false`.
    ///   - userStatus: Presence that the user has chosen: Offline, Busy or Available.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUserPresenceStatus(
        acceptCallQueueCalls: Bool? = nil, allowSeeMyPresence: Bool? = nil,
        callerIdVisibility: PresenceInfoRequest.CallerIdVisibility? = nil,
        dndStatus: PresenceInfoRequest.DndStatus? = nil, dndStatusPersonal: DndStatusPersonal? = nil,
        message: String? = nil, pickUpCallsOnHold: Bool? = nil, ringOnMonitoredCall: Bool? = nil,
        userStatus: PresenceInfoRequest.UserStatus? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<PresenceInfoResponse> {
        var request = RequestParts(.updateUserPresenceStatus)
        request.path(accountId); request.path(extensionId);
        request.body(PresenceInfoRequest(acceptCallQueueCalls: acceptCallQueueCalls, allowSeeMyPresence: allowSeeMyPresence, callerIdVisibility: callerIdVisibility, dndStatus: dndStatus, dndStatusPersonal: dndStatusPersonal, message: message, pickUpCallsOnHold: pickUpCallsOnHold, ringOnMonitoredCall: ringOnMonitoredCall, userStatus: userStatus))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/presence`
    public static let readAccountPresence = APIOperation(
        "readAccountPresence", .get, "/restapi/v1.0/account/{accountId}/presence", area: "Presence",
        permission: "ReadPresence", userPermission: "ReadPresenceStatus", rateGroup: "Heavy", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`
    public static let readCallQueuePresence = APIOperation(
        "readCallQueuePresence", .get, "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
        area: "Presence", permission: "ReadPresence", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`
    public static let readExtensionCallQueuePresence = APIOperation(
        "readExtensionCallQueuePresence", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence", area: "Presence",
        permission: "ReadPresence", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`
    public static let readUnifiedPresence = APIOperation(
        "readUnifiedPresence", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
        area: "Presence", permission: "ReadPresence", userPermission: "ReadPresenceStatus", rateGroup: "Medium",
        access: .read, batchLimit: 30)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`
    public static let readUserPresenceStatus = APIOperation(
        "readUserPresenceStatus", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
        area: "Presence", permission: "ReadPresence", userPermission: "ReadPresenceStatus", rateGroup: "Light",
        access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`
    public static let updateCallQueuePresence = APIOperation(
        "updateCallQueuePresence", .put, "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
        area: "Presence", permission: "EditPresence", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`
    public static let updateExtensionCallQueuePresence = APIOperation(
        "updateExtensionCallQueuePresence", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence", area: "Presence",
        permission: "EditPresence", rateGroup: "Medium", access: .write)
    /// `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`
    public static let updateUnifiedPresence = APIOperation(
        "updateUnifiedPresence", .patch, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
        area: "Presence", permission: "EditPresence", userPermission: "EditPresenceStatus", rateGroup: "Medium",
        access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`
    public static let updateUserPresenceStatus = APIOperation(
        "updateUserPresenceStatus", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
        area: "Presence", permission: "EditPresence", rateGroup: "Medium", access: .write)
}

/// A page of the presence of an account's users.
public nonisolated struct AccountPresenceInfo: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PresenceNavigationInfo>
    /// Position of this page in the whole list.
    public var paging: Optional<PresencePagingInfo>
    /// The records of this list or page.
    public var records: Optional<[PresenceInfoResponse]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PresenceNavigationInfo? = nil, paging: PresencePagingInfo? = nil,
        records: [PresenceInfoResponse]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A call queue, by its id.
public nonisolated struct CallQueueId: Model {
    /// Extension id of the call queue.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// A member of a call queue.
public nonisolated struct CallQueueMember: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Subtype of the member's extension.
    public var extensionSubType: Optional<AllExtensionSubtypesEnum>
    /// Extension id of the member.
    public var id: Optional<Identifier>
    /// Name of the member.
    public var name: Optional<String>
    /// The site this belongs to.
    public var site: Optional<SiteBasicInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, extensionSubType: AllExtensionSubtypesEnum? = nil, id: Identifier? = nil,
        name: String? = nil, site: SiteBasicInfo? = nil) {
        self.extensionNumber = extensionNumber; self.extensionSubType = extensionSubType; self.id = id;
        self.name = name; self.site = site; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber);
        fields.field("extensionSubType", &self.extensionSubType); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("site", &self.site); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a member of a call queue takes its calls.
public nonisolated struct CallQueueMemberPresence: Model {
    /// Whether the member takes calls of this queue.
    public var acceptCurrentQueueCalls: Optional<Bool>
    /// Whether the member takes queue calls at all; read only. Set by the service.
    public var acceptQueueCalls: Optional<Bool>
    /// Member of the queue.
    public var member: Optional<CallQueueMember>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCurrentQueueCalls: Bool? = nil, acceptQueueCalls: Bool? = nil, member: CallQueueMember? = nil) {
        self.acceptCurrentQueueCalls = acceptCurrentQueueCalls; self.acceptQueueCalls = acceptQueueCalls;
        self.member = member; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCurrentQueueCalls", &self.acceptCurrentQueueCalls);
        fields.field("acceptQueueCalls", &self.acceptQueueCalls); fields.field("member", &self.member);
        fields.unknown(&self._unknownMembers)
    }
}

/// The members of a call queue and whether each takes its calls.
public nonisolated struct CallQueuePresence: Model, ResponseValue {
    /// Members of the queue.
    public var records: Optional<[CallQueueMemberPresence]>
    private var _unknownMembers: UnknownMembers
    public init(records: [CallQueueMemberPresence]? = nil) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Which members of a call queue are to take its calls.
public nonisolated struct CallQueueUpdatePresence: Model {
    /// Members to change.
    public var records: Optional<[CallQueueMemberPresence]>
    public init(records: [CallQueueMemberPresence]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Whether a user takes calls from one call queue.
public nonisolated struct ExtensionCallQueuePresence: Model {
    /// Whether the user takes the queue's calls.
    public var acceptCalls: Optional<Bool>
    /// Call queue the user is a member of.
    public var callQueue: Optional<PresenceCallQueueInfo>
    private var _unknownMembers: UnknownMembers
    public init(acceptCalls: Bool? = nil, callQueue: PresenceCallQueueInfo? = nil) {
        self.acceptCalls = acceptCalls; self.callQueue = callQueue; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCalls", &self.acceptCalls); fields.field("callQueue", &self.callQueue);
        fields.unknown(&self._unknownMembers)
    }
}

/// The call queues of a user and whether the user takes calls from each.
public nonisolated struct ExtensionCallQueuePresenceList: Model, ResponseValue {
    /// The records of this list or page.
    public var records: Optional<[ExtensionCallQueuePresence]>
    private var _unknownMembers: UnknownMembers
    public init(records: [ExtensionCallQueuePresence]? = nil) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a user is to take calls from one call queue.
public nonisolated struct ExtensionCallQueueUpdatePresence: Model {
    /// Whether the user takes the queue's calls.
    public var acceptCalls: Optional<Bool>
    /// Call queue to change.
    public var callQueue: Optional<CallQueueId>
    public init(acceptCalls: Bool? = nil, callQueue: CallQueueId? = nil) {
        self.acceptCalls = acceptCalls; self.callQueue = callQueue
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCalls", &self.acceptCalls); fields.field("callQueue", &self.callQueue)
    }
}

/// From which call queues a user is to take calls.
public nonisolated struct ExtensionCallQueueUpdatePresenceList: Model {
    /// Call queues to change.
    public var records: Optional<[ExtensionCallQueueUpdatePresence]>
    public init(records: [ExtensionCallQueueUpdatePresence]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// The extension a presence belongs to.
public nonisolated struct GetPresenceExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A call queue a user is a member of.
public nonisolated struct PresenceCallQueueInfo: Model {
    /// Whether members may change their own state in the queue.
    public var editableMemberStatus: Optional<Bool>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Extension id of the call queue.
    public var id: Optional<Identifier>
    /// Name of the call queue.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        editableMemberStatus: Bool? = nil, extensionNumber: String? = nil, id: Identifier? = nil,
        name: String? = nil) {
        self.editableMemberStatus = editableMemberStatus; self.extensionNumber = extensionNumber; self.id = id;
        self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("editableMemberStatus", &self.editableMemberStatus);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a user's telephone presence.
public nonisolated struct PresenceInfoRequest: Model {
    /// Whether calls from call queues are accepted.
    public var acceptCallQueueCalls: Optional<Bool>
    /// Whether other people may see this user's presence. Default: `true`.
    public var allowSeeMyPresence: Optional<Bool>
    /// Who sees the caller ID of the user's calls.
    public var callerIdVisibility: Optional<PresenceInfoRequest.CallerIdVisibility>
    /// Which calls are taken or kept away (do not disturb).
    public var dndStatus: Optional<PresenceInfoRequest.DndStatus>
    /// Do-not-disturb setting for the user's own calls.
    public var dndStatusPersonal: Optional<DndStatusPersonal>
    /// Status message the user shows to others, up to 75 characters. At most 75 characters.
    public var message: Optional<String>
    /// Whether calls on hold of monitored extensions can be picked up. Default: `false`.
    public var pickUpCallsOnHold: Optional<Bool>
    /// Whether the phone rings when a monitored extension is called. Default: `false`.
    public var ringOnMonitoredCall: Optional<Bool>
    /// Presence that the user has chosen: Offline, Busy or Available.
    public var userStatus: Optional<PresenceInfoRequest.UserStatus>
    public init(
        acceptCallQueueCalls: Bool? = nil, allowSeeMyPresence: Bool? = nil,
        callerIdVisibility: PresenceInfoRequest.CallerIdVisibility? = nil,
        dndStatus: PresenceInfoRequest.DndStatus? = nil, dndStatusPersonal: DndStatusPersonal? = nil,
        message: String? = nil, pickUpCallsOnHold: Bool? = nil, ringOnMonitoredCall: Bool? = nil,
        userStatus: PresenceInfoRequest.UserStatus? = nil) {
        self.acceptCallQueueCalls = acceptCallQueueCalls; self.allowSeeMyPresence = allowSeeMyPresence;
        self.callerIdVisibility = callerIdVisibility; self.dndStatus = dndStatus;
        self.dndStatusPersonal = dndStatusPersonal; self.message = message;
        self.pickUpCallsOnHold = pickUpCallsOnHold; self.ringOnMonitoredCall = ringOnMonitoredCall;
        self.userStatus = userStatus
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCallQueueCalls", &self.acceptCallQueueCalls);
        fields.field("allowSeeMyPresence", &self.allowSeeMyPresence);
        fields.field("callerIdVisibility", &self.callerIdVisibility); fields.field("dndStatus", &self.dndStatus);
        fields.field("dndStatusPersonal", &self.dndStatusPersonal); fields.field("message", &self.message);
        fields.field("pickUpCallsOnHold", &self.pickUpCallsOnHold);
        fields.field("ringOnMonitoredCall", &self.ringOnMonitoredCall); fields.field("userStatus", &self.userStatus)
    }

    /// Who sees the caller ID of the user's calls.
    public typealias CallerIdVisibility = OpenEnum<CallerIdVisibilityValues>
    public enum CallerIdVisibilityValues {}

    /// The known values of `dndStatus`.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}

    /// The known values of `userStatus`.
    public typealias UserStatus = OpenEnum<UserStatusValues>
    public enum UserStatusValues {}
}

/// A user's telephone presence, settings and active calls.
public nonisolated struct PresenceInfoResponse: Model, ResponseValue {
    /// Whether calls from call queues are accepted.
    public var acceptCallQueueCalls: Optional<Bool>
    /// Calls in progress; filled when detailed telephony state is asked for.
    public var activeCalls: Optional<[ActiveCallInfo]>
    /// State of the user's calls, contact center calls included.
    public var aggregatedTelephonyStatus: Optional<AggregatedTelephonyStatus>
    /// Whether other people may see this user's presence. Default: `true`.
    public var allowSeeMyPresence: Optional<Bool>
    /// Who sees the caller ID of the user's calls.
    public var callerIdVisibility: Optional<PresenceInfoResponse.CallerIdVisibility>
    /// Whether the user is on a contact center call.
    public var cxTelephonyStatus: Optional<CxTelephonyStatus>
    /// Which calls are taken or kept away (do not disturb).
    public var dndStatus: Optional<PresenceInfoResponse.DndStatus>
    /// Do-not-disturb setting for the user's own calls.
    public var dndStatusPersonal: Optional<DndStatusPersonal>
    /// The extension this refers to.
    public var `extension`: Optional<GetPresenceExtensionInfo>
    /// Whether the user is in a meeting: Connected or Disconnected.
    public var meetingStatus: Optional<PresenceInfoResponse.MeetingStatus>
    /// Status message the user shows to others, up to 75 characters. At most 75 characters.
    public var message: Optional<String>
    /// Whether calls on hold of monitored extensions can be picked up. Default: `false`.
    public var pickUpCallsOnHold: Optional<Bool>
    /// Resulting presence: Offline, Busy or Available.
    public var presenceStatus: Optional<PresenceInfoResponse.PresenceStatus>
    /// Whether the phone rings when a monitored extension is called. Default: `false`.
    public var ringOnMonitoredCall: Optional<Bool>
    /// What the phone is doing: no call, ringing, connected, on hold or parked.
    public var telephonyStatus: Optional<PresenceInfoResponse.TelephonyStatus>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Presence that the user has chosen: Offline, Busy or Available.
    public var userStatus: Optional<PresenceInfoResponse.UserStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCallQueueCalls: Bool? = nil, activeCalls: [ActiveCallInfo]? = nil,
        aggregatedTelephonyStatus: AggregatedTelephonyStatus? = nil, allowSeeMyPresence: Bool? = nil,
        callerIdVisibility: PresenceInfoResponse.CallerIdVisibility? = nil,
        cxTelephonyStatus: CxTelephonyStatus? = nil, dndStatus: PresenceInfoResponse.DndStatus? = nil,
        dndStatusPersonal: DndStatusPersonal? = nil, `extension`: GetPresenceExtensionInfo? = nil,
        meetingStatus: PresenceInfoResponse.MeetingStatus? = nil, message: String? = nil,
        pickUpCallsOnHold: Bool? = nil, presenceStatus: PresenceInfoResponse.PresenceStatus? = nil,
        ringOnMonitoredCall: Bool? = nil, telephonyStatus: PresenceInfoResponse.TelephonyStatus? = nil,
        uri: String? = nil, userStatus: PresenceInfoResponse.UserStatus? = nil) {
        self.acceptCallQueueCalls = acceptCallQueueCalls; self.activeCalls = activeCalls;
        self.aggregatedTelephonyStatus = aggregatedTelephonyStatus; self.allowSeeMyPresence = allowSeeMyPresence;
        self.callerIdVisibility = callerIdVisibility; self.cxTelephonyStatus = cxTelephonyStatus;
        self.dndStatus = dndStatus; self.dndStatusPersonal = dndStatusPersonal; self.`extension` = `extension`;
        self.meetingStatus = meetingStatus; self.message = message; self.pickUpCallsOnHold = pickUpCallsOnHold;
        self.presenceStatus = presenceStatus; self.ringOnMonitoredCall = ringOnMonitoredCall;
        self.telephonyStatus = telephonyStatus; self.uri = uri; self.userStatus = userStatus;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCallQueueCalls", &self.acceptCallQueueCalls);
        fields.list("activeCalls", &self.activeCalls);
        fields.field("aggregatedTelephonyStatus", &self.aggregatedTelephonyStatus);
        fields.field("allowSeeMyPresence", &self.allowSeeMyPresence);
        fields.field("callerIdVisibility", &self.callerIdVisibility);
        fields.field("cxTelephonyStatus", &self.cxTelephonyStatus); fields.field("dndStatus", &self.dndStatus);
        fields.field("dndStatusPersonal", &self.dndStatusPersonal); fields.field("extension", &self.`extension`);
        fields.field("meetingStatus", &self.meetingStatus); fields.field("message", &self.message);
        fields.field("pickUpCallsOnHold", &self.pickUpCallsOnHold);
        fields.field("presenceStatus", &self.presenceStatus);
        fields.field("ringOnMonitoredCall", &self.ringOnMonitoredCall);
        fields.field("telephonyStatus", &self.telephonyStatus); fields.field("uri", &self.uri);
        fields.field("userStatus", &self.userStatus); fields.unknown(&self._unknownMembers)
    }

    /// Who sees the caller ID of the user's calls.
    public typealias CallerIdVisibility = OpenEnum<CallerIdVisibilityValues>
    public enum CallerIdVisibilityValues {}

    /// The known values of `dndStatus`.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}

    /// The known values of `meetingStatus`.
    public typealias MeetingStatus = OpenEnum<MeetingStatusValues>
    public enum MeetingStatusValues {}

    /// The known values of `presenceStatus`.
    public typealias PresenceStatus = OpenEnum<PresenceStatusValues>
    public enum PresenceStatusValues {}

    /// The known values of `telephonyStatus`.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}

    /// The known values of `userStatus`.
    public typealias UserStatus = OpenEnum<UserStatusValues>
    public enum UserStatusValues {}
}

/// Links to the other pages of a presence list.
public nonisolated struct PresenceNavigationInfo: Model {
    /// Link to the first page.
    public var firstPage: Optional<PresenceNavigationInfoURI>
    /// Link to the last page.
    public var lastPage: Optional<PresenceNavigationInfoURI>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<PresenceNavigationInfoURI>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<PresenceNavigationInfoURI>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: PresenceNavigationInfoURI? = nil, lastPage: PresenceNavigationInfoURI? = nil,
        nextPage: PresenceNavigationInfoURI? = nil, previousPage: PresenceNavigationInfoURI? = nil) {
        self.firstPage = firstPage; self.lastPage = lastPage; self.nextPage = nextPage;
        self.previousPage = previousPage; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstPage", &self.firstPage); fields.field("lastPage", &self.lastPage);
        fields.field("nextPage", &self.nextPage); fields.field("previousPage", &self.previousPage);
        fields.unknown(&self._unknownMembers)
    }
}

/// A link to one page of a presence list.
public nonisolated struct PresenceNavigationInfoURI: Model {
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position of a page in a presence list.
public nonisolated struct PresencePagingInfo: Model {
    /// Number of the page, counted from 1.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page.
    public var perPage: Optional<Int>
    /// Number of records in the whole list; may be missing.
    public var totalElements: Optional<Int>
    /// Number of pages in the whole list; may be missing.
    public var totalPages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        page: Int? = nil, pageEnd: Int? = nil, pageStart: Int? = nil, perPage: Int? = nil, totalElements: Int? = nil,
        totalPages: Int? = nil) {
        self.page = page; self.pageEnd = pageEnd; self.pageStart = pageStart; self.perPage = perPage;
        self.totalElements = totalElements; self.totalPages = totalPages; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("pageEnd", &self.pageEnd);
        fields.field("pageStart", &self.pageStart); fields.field("perPage", &self.perPage);
        fields.field("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// A user's presence over calls, messaging and meetings.
public nonisolated struct UnifiedPresence: Model, ResponseValue {
    /// Presence in team messaging.
    public var glip: Optional<UnifiedPresenceGlip>
    /// Presence in meetings.
    public var meeting: Optional<UnifiedPresenceMeeting>
    /// Overall presence, made from the three parts.
    public var status: Optional<UnifiedPresence.Status>
    /// Presence on the telephone.
    public var telephony: Optional<UnifiedPresenceTelephony>
    private var _unknownMembers: UnknownMembers
    public init(
        glip: UnifiedPresenceGlip? = nil, meeting: UnifiedPresenceMeeting? = nil,
        status: UnifiedPresence.Status? = nil, telephony: UnifiedPresenceTelephony? = nil) {
        self.glip = glip; self.meeting = meeting; self.status = status; self.telephony = telephony;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("glip", &self.glip); fields.field("meeting", &self.meeting);
        fields.field("status", &self.status); fields.field("telephony", &self.telephony);
        fields.unknown(&self._unknownMembers)
    }

    /// Overall presence, made from the three parts.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A user's presence in team messaging.
public nonisolated struct UnifiedPresenceGlip: Model {
    /// Whether the user wants to be left alone in messaging.
    public var availability: Optional<UnifiedPresenceGlip.Availability>
    /// Whether the user is online in messaging.
    public var status: Optional<UnifiedPresenceGlip.Status>
    /// Whether others see the user's messaging presence.
    public var visibility: Optional<UnifiedPresenceGlip.Visibility>
    private var _unknownMembers: UnknownMembers
    public init(
        availability: UnifiedPresenceGlip.Availability? = nil, status: UnifiedPresenceGlip.Status? = nil,
        visibility: UnifiedPresenceGlip.Visibility? = nil) {
        self.availability = availability; self.status = status; self.visibility = visibility;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availability", &self.availability); fields.field("status", &self.status);
        fields.field("visibility", &self.visibility); fields.unknown(&self._unknownMembers)
    }

    /// Whether the user wants to be left alone in messaging.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}

    /// Whether the user is online in messaging.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Whether others see the user's messaging presence.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

/// Outcome of a presence read for one of several users.
public nonisolated struct UnifiedPresenceListEntry: Model {
    /// Presence of the user.
    public var body: Optional<UnifiedPresence>
    /// Id of the extension this entry is for.
    public var resourceId: Optional<Identifier>
    /// HTTP status of this entry.
    public var status: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(body: UnifiedPresence? = nil, resourceId: Identifier? = nil, status: Int? = nil) {
        self.body = body; self.resourceId = resourceId; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("resourceId", &self.resourceId);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// A user's presence in meetings.
public nonisolated struct UnifiedPresenceMeeting: Model {
    /// Whether the user is in a meeting.
    public var status: Optional<UnifiedPresenceMeeting.Status>
    private var _unknownMembers: UnknownMembers
    public init(status: UnifiedPresenceMeeting.Status? = nil) {
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// Whether the user is in a meeting.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A user's presence on the telephone.
public nonisolated struct UnifiedPresenceTelephony: Model {
    /// Which calls the user takes.
    public var availability: Optional<UnifiedPresenceTelephony.Availability>
    /// State of the user's calls.
    public var status: Optional<UnifiedPresenceTelephony.Status>
    /// Whether others see the user's telephone presence.
    public var visibility: Optional<UnifiedPresenceTelephony.Visibility>
    private var _unknownMembers: UnknownMembers
    public init(
        availability: UnifiedPresenceTelephony.Availability? = nil, status: UnifiedPresenceTelephony.Status? = nil,
        visibility: UnifiedPresenceTelephony.Visibility? = nil) {
        self.availability = availability; self.status = status; self.visibility = visibility;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availability", &self.availability); fields.field("status", &self.status);
        fields.field("visibility", &self.visibility); fields.unknown(&self._unknownMembers)
    }

    /// Which calls the user takes.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}

    /// State of the user's calls.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Whether others see the user's telephone presence.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

/// Changes to a user's presence.
public nonisolated struct UpdateUnifiedPresence: Model {
    /// Changes for team messaging.
    public var glip: Optional<UpdateUnifiedPresenceGlip>
    /// Changes for the telephone.
    public var telephony: Optional<UpdateUnifiedPresenceTelephony>
    public init(glip: UpdateUnifiedPresenceGlip? = nil, telephony: UpdateUnifiedPresenceTelephony? = nil) {
        self.glip = glip; self.telephony = telephony
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("glip", &self.glip); fields.field("telephony", &self.telephony)
    }
}

/// Changes to a user's presence in team messaging.
public nonisolated struct UpdateUnifiedPresenceGlip: Model {
    /// Whether the user wants to be left alone in messaging.
    public var availability: Optional<UpdateUnifiedPresenceGlip.Availability>
    /// Whether others see the user's messaging presence.
    public var visibility: Optional<UpdateUnifiedPresenceGlip.Visibility>
    public init(
        availability: UpdateUnifiedPresenceGlip.Availability? = nil,
        visibility: UpdateUnifiedPresenceGlip.Visibility? = nil) {
        self.availability = availability; self.visibility = visibility
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availability", &self.availability); fields.field("visibility", &self.visibility)
    }

    /// Whether the user wants to be left alone in messaging.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}

    /// Whether others see the user's messaging presence.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

/// Changes to a user's presence on the telephone.
public nonisolated struct UpdateUnifiedPresenceTelephony: Model {
    /// Which calls the user takes.
    public var availability: Optional<UpdateUnifiedPresenceTelephony.Availability>
    public init(availability: UpdateUnifiedPresenceTelephony.Availability? = nil) {
        self.availability = availability
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("availability", &self.availability) }

    /// Which calls the user takes.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}
}

nonisolated extension AccountPresenceInfo: PagedResponse {
    /// The items of this page.
    public var pageItems: [PresenceInfoResponse] { self.records ?? [] }
}

nonisolated extension CallQueuePresence: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallQueueMemberPresence] { self.records ?? [] }
}

nonisolated extension ExtensionCallQueuePresenceList: PagedResponse {
    /// The items of this page.
    public var pageItems: [ExtensionCallQueuePresence] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == PresenceInfoRequest.CallerIdVisibilityValues {
    public static var all: Self { Self("All") }
    public static var noneValue: Self { Self("None") }
    public static var permittedUsers: Self { Self("PermittedUsers") }
}

nonisolated extension OpenEnum where Values == PresenceInfoRequest.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var takeDepartmentCallsOnly: Self { Self("TakeDepartmentCallsOnly") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == PresenceInfoRequest.UserStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == PresenceInfoResponse.CallerIdVisibilityValues {
    public static var all: Self { Self("All") }
    public static var noneValue: Self { Self("None") }
    public static var permittedUsers: Self { Self("PermittedUsers") }
}

nonisolated extension OpenEnum where Values == PresenceInfoResponse.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var takeDepartmentCallsOnly: Self { Self("TakeDepartmentCallsOnly") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == PresenceInfoResponse.MeetingStatusValues {
    public static var connected: Self { Self("Connected") }
    public static var disconnected: Self { Self("Disconnected") }
}

nonisolated extension OpenEnum where Values == PresenceInfoResponse.PresenceStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == PresenceInfoResponse.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == PresenceInfoResponse.UserStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == UnifiedPresence.StatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var dnd: Self { Self("DND") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceGlip.AvailabilityValues {
    public static var available: Self { Self("Available") }
    public static var dnd: Self { Self("DND") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceGlip.StatusValues {
    public static var offline: Self { Self("Offline") }
    public static var online: Self { Self("Online") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceGlip.VisibilityValues {
    public static var invisible: Self { Self("Invisible") }
    public static var visible: Self { Self("Visible") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceMeeting.StatusValues {
    public static var inMeeting: Self { Self("InMeeting") }
    public static var noMeeting: Self { Self("NoMeeting") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceTelephony.AvailabilityValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptQueueCalls: Self { Self("DoNotAcceptQueueCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceTelephony.StatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == UnifiedPresenceTelephony.VisibilityValues {
    public static var invisible: Self { Self("Invisible") }
    public static var visible: Self { Self("Visible") }
}

nonisolated extension OpenEnum where Values == UpdateUnifiedPresenceGlip.AvailabilityValues {
    public static var available: Self { Self("Available") }
    public static var dnd: Self { Self("DND") }
}

nonisolated extension OpenEnum where Values == UpdateUnifiedPresenceGlip.VisibilityValues {
    public static var invisible: Self { Self("Invisible") }
    public static var visible: Self { Self("Visible") }
}

nonisolated extension OpenEnum where Values == UpdateUnifiedPresenceTelephony.AvailabilityValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptQueueCalls: Self { Self("DoNotAcceptQueueCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
}
#endif

#if Everything || Events
/// Which calls an extension takes after a change.
public nonisolated struct ExtensionDNDStatusEventBody: Model {
    /// Which calls the extension takes.
    public var dndStatus: Optional<ExtensionDNDStatusEventBody.DndStatus>
    /// Id of the extension.
    public var extensionId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(dndStatus: ExtensionDNDStatusEventBody.DndStatus? = nil, extensionId: Identifier? = nil) {
        self.dndStatus = dndStatus; self.extensionId = extensionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dndStatus", &self.dndStatus); fields.field("extensionId", &self.extensionId);
        fields.unknown(&self._unknownMembers)
    }

    /// Which calls the extension takes.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}
}

/// The extension whose list of people on its phone changed.
///
/// > Note: Corrected: properties/extension. Described as one extension; the documented event has a list. Seen in documentation of the service.
public nonisolated struct PresenceLineEventBody: Model {
    /// The extension or extensions.
    public var `extension`: Optional<PresenceLineEventBody.Extension>
    /// Number of the event; a later one has a higher number.
    public var sequence: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(`extension`: PresenceLineEventBody.Extension? = nil, sequence: Int? = nil) {
        self.`extension` = `extension`; self.sequence = sequence; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("sequence", &self.sequence);
        fields.unknown(&self._unknownMembers)
    }

    /// The extension or extensions.
    public indirect enum Extension: UnionModel {
        /// An extension as an event names it.
        case presenceLineEventExtension(PresenceLineEventExtension)
        case list([PresenceLineEventExtension])
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("id"), let value = union.read(PresenceLineEventExtension.self) { return .presenceLineEventExtension(value) }
            if union.isArray, let value = union.read([PresenceLineEventExtension].self) { return .list(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .presenceLineEventExtension(let value): value
            case .list(let value): value
            case .other(let value): value
            }
        }
    }
}

/// An extension as an event names it.
public nonisolated struct PresenceLineEventExtension: Model {
    /// Id of the extension.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == ExtensionDNDStatusEventBody.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
}
#endif

#if Everything || Events || Presence
/// Settings of a push notification for Apple's push service.
public nonisolated struct APNSInfo: Model {
    /// Payload for Apple's push service.
    public var aps: Optional<APSInfo>
    private var _unknownMembers: UnknownMembers
    public init(aps: APSInfo? = nil) { self.aps = aps; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("aps", &self.aps); fields.unknown(&self._unknownMembers)
    }
}

/// The part of a push notification that Apple's push service reads.
public nonisolated struct APSInfo: Model {
    /// 1 wakes the app in the background without showing an alert.
    public var contentAvailable: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(contentAvailable: Int? = nil) {
        self.contentAvailable = contentAvailable; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("content-available", &self.contentAvailable); fields.unknown(&self._unknownMembers)
    }
}

/// Notice that the presence of a user of the account changed.
public nonisolated struct AccountPresenceEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<AccountPresenceEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: AccountPresenceEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Presence of a user of the account after a change.
public nonisolated struct AccountPresenceEventBody: Model {
    /// Whether calls from call queues are accepted.
    public var acceptCallQueueCalls: Optional<Bool>
    /// Whether other people may see this user's presence.
    public var allowSeeMyPresence: Optional<Bool>
    /// Which calls are taken or kept away (do not disturb).
    public var dndStatus: Optional<AccountPresenceEventBody.DndStatus>
    /// Do-not-disturb setting for the user's own calls.
    public var dndStatusPersonal: Optional<DndStatusPersonal>
    /// Identifier of the extension. Default: `~`.
    public var extensionId: Optional<Identifier>
    /// Whether the user is in a meeting: Connected or Disconnected.
    public var meetingStatus: Optional<AccountPresenceEventBody.MeetingStatus>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    /// Whether calls on hold of monitored extensions can be picked up.
    public var pickUpCallsOnHold: Optional<Bool>
    /// Resulting presence: Offline, Busy or Available.
    public var presenceStatus: Optional<AccountPresenceEventBody.PresenceStatus>
    /// Whether the phone rings when a monitored extension is called.
    public var ringOnMonitoredCall: Optional<Bool>
    /// Running number that puts notifications in order.
    public var sequence: Optional<Int>
    /// What the phone is doing: no call, ringing, connected, on hold or parked.
    public var telephonyStatus: Optional<AccountPresenceEventBody.TelephonyStatus>
    /// Presence that the user has chosen: Offline, Busy or Available.
    public var userStatus: Optional<AccountPresenceEventBody.UserStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCallQueueCalls: Bool? = nil, allowSeeMyPresence: Bool? = nil,
        dndStatus: AccountPresenceEventBody.DndStatus? = nil, dndStatusPersonal: DndStatusPersonal? = nil,
        extensionId: Identifier? = nil, meetingStatus: AccountPresenceEventBody.MeetingStatus? = nil,
        ownerId: Identifier? = nil, pickUpCallsOnHold: Bool? = nil,
        presenceStatus: AccountPresenceEventBody.PresenceStatus? = nil, ringOnMonitoredCall: Bool? = nil,
        sequence: Int? = nil, telephonyStatus: AccountPresenceEventBody.TelephonyStatus? = nil,
        userStatus: AccountPresenceEventBody.UserStatus? = nil) {
        self.acceptCallQueueCalls = acceptCallQueueCalls; self.allowSeeMyPresence = allowSeeMyPresence;
        self.dndStatus = dndStatus; self.dndStatusPersonal = dndStatusPersonal; self.extensionId = extensionId;
        self.meetingStatus = meetingStatus; self.ownerId = ownerId; self.pickUpCallsOnHold = pickUpCallsOnHold;
        self.presenceStatus = presenceStatus; self.ringOnMonitoredCall = ringOnMonitoredCall;
        self.sequence = sequence; self.telephonyStatus = telephonyStatus; self.userStatus = userStatus;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCallQueueCalls", &self.acceptCallQueueCalls);
        fields.field("allowSeeMyPresence", &self.allowSeeMyPresence); fields.field("dndStatus", &self.dndStatus);
        fields.field("dndStatusPersonal", &self.dndStatusPersonal); fields.field("extensionId", &self.extensionId);
        fields.field("meetingStatus", &self.meetingStatus); fields.field("ownerId", &self.ownerId);
        fields.field("pickUpCallsOnHold", &self.pickUpCallsOnHold);
        fields.field("presenceStatus", &self.presenceStatus);
        fields.field("ringOnMonitoredCall", &self.ringOnMonitoredCall); fields.field("sequence", &self.sequence);
        fields.field("telephonyStatus", &self.telephonyStatus); fields.field("userStatus", &self.userStatus);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `dndStatus`.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}

    /// The known values of `meetingStatus`.
    public typealias MeetingStatus = OpenEnum<MeetingStatusValues>
    public enum MeetingStatusValues {}

    /// The known values of `presenceStatus`.
    public typealias PresenceStatus = OpenEnum<PresenceStatusValues>
    public enum PresenceStatusValues {}

    /// The known values of `telephonyStatus`.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}

    /// The known values of `userStatus`.
    public typealias UserStatus = OpenEnum<UserStatusValues>
    public enum UserStatusValues {}
}

/// A call in progress, with its SIP details when asked for.
public nonisolated struct ActiveCallInfo: Model {
    /// Line appearance the call is on.
    public var appearanceInfo: Optional<AppearanceInfo>
    /// What the display shows about a call queue's call.
    public var callInfo: Optional<CallInfoCQ>
    /// Whether the call came in or went out.
    public var direction: Optional<ActiveCallInfo.DirectionValue>
    /// Number or extension number of the caller.
    public var from: Optional<String>
    /// Name of the caller.
    public var fromName: Optional<String>
    /// Id of the call.
    public var id: Optional<Identifier>
    /// Id of the extension the call is made on behalf of.
    public var onBehalfOf: Optional<String>
    /// Id of the user's party in the call session.
    public var partyId: Optional<Identifier>
    /// Whether the call came through a call queue.
    public var queueCall: Optional<Bool>
    /// Identifier of the call session.
    public var sessionId: Optional<Identifier>
    /// SIP details of the call.
    public var sipData: Optional<DetailedCallInfo>
    /// When the call began, in ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Identifier of the telephony session, that is, of one call with all its parties.
    public var telephonySessionId: Optional<Identifier>
    /// State of this call.
    public var telephonyStatus: Optional<ActiveCallInfo.TelephonyStatus>
    /// How the call ended: final, or intermediate when it is not really over.
    public var terminationType: Optional<String>
    /// Number or extension number of the callee.
    public var to: Optional<String>
    /// Name of the callee.
    public var toName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        appearanceInfo: AppearanceInfo? = nil, callInfo: CallInfoCQ? = nil,
        direction: ActiveCallInfo.DirectionValue? = nil, from: String? = nil, fromName: String? = nil,
        id: Identifier? = nil, onBehalfOf: String? = nil, partyId: Identifier? = nil, queueCall: Bool? = nil,
        sessionId: Identifier? = nil, sipData: DetailedCallInfo? = nil, startTime: Foundation.Date? = nil,
        telephonySessionId: Identifier? = nil, telephonyStatus: ActiveCallInfo.TelephonyStatus? = nil,
        terminationType: String? = nil, to: String? = nil, toName: String? = nil) {
        self.appearanceInfo = appearanceInfo; self.callInfo = callInfo; self.direction = direction; self.from = from;
        self.fromName = fromName; self.id = id; self.onBehalfOf = onBehalfOf; self.partyId = partyId;
        self.queueCall = queueCall; self.sessionId = sessionId; self.sipData = sipData; self.startTime = startTime;
        self.telephonySessionId = telephonySessionId; self.telephonyStatus = telephonyStatus;
        self.terminationType = terminationType; self.to = to; self.toName = toName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appearanceInfo", &self.appearanceInfo); fields.field("callInfo", &self.callInfo);
        fields.field("direction", &self.direction); fields.field("from", &self.from);
        fields.field("fromName", &self.fromName); fields.field("id", &self.id);
        fields.field("onBehalfOf", &self.onBehalfOf); fields.field("partyId", &self.partyId);
        fields.field("queueCall", &self.queueCall); fields.field("sessionId", &self.sessionId);
        fields.field("sipData", &self.sipData); fields.field("startTime", &self.startTime);
        fields.field("telephonySessionId", &self.telephonySessionId);
        fields.field("telephonyStatus", &self.telephonyStatus);
        fields.field("terminationType", &self.terminationType); fields.field("to", &self.to);
        fields.field("toName", &self.toName); fields.unknown(&self._unknownMembers)
    }

    /// Whether the call came in or went out.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}

    /// State of this call.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}
}

/// A call in progress, without SIP details.
public nonisolated struct ActiveCallInfoWithoutSIP: Model {
    /// Line appearance the call is on.
    public var appearanceInfo: Optional<AppearanceInfo>
    /// What the display shows about a call queue's call.
    public var callInfo: Optional<CallInfoCQ>
    /// Whether the call came in or went out.
    public var direction: Optional<ActiveCallInfoWithoutSIP.DirectionValue>
    /// Number or extension number of the caller.
    public var from: Optional<String>
    /// Name of the caller.
    public var fromName: Optional<String>
    /// Id of the call.
    public var id: Optional<Identifier>
    /// Id of the user's party in the call session.
    public var partyId: Optional<Identifier>
    /// Whether the call came through a call queue.
    public var queueCall: Optional<Bool>
    /// Identifier of the call session.
    public var sessionId: Optional<Identifier>
    /// When the call began, in ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Identifier of the telephony session, that is, of one call with all its parties.
    public var telephonySessionId: Optional<Identifier>
    /// State of this call.
    public var telephonyStatus: Optional<ActiveCallInfoWithoutSIP.TelephonyStatus>
    /// How the call ended: final, or intermediate when it is not really over.
    public var terminationType: Optional<ActiveCallInfoWithoutSIP.TerminationType>
    /// Number or extension number of the callee.
    public var to: Optional<String>
    /// Name of the callee.
    public var toName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        appearanceInfo: AppearanceInfo? = nil, callInfo: CallInfoCQ? = nil,
        direction: ActiveCallInfoWithoutSIP.DirectionValue? = nil, from: String? = nil, fromName: String? = nil,
        id: Identifier? = nil, partyId: Identifier? = nil, queueCall: Bool? = nil, sessionId: Identifier? = nil,
        startTime: Foundation.Date? = nil, telephonySessionId: Identifier? = nil,
        telephonyStatus: ActiveCallInfoWithoutSIP.TelephonyStatus? = nil,
        terminationType: ActiveCallInfoWithoutSIP.TerminationType? = nil, to: String? = nil, toName: String? = nil) {
        self.appearanceInfo = appearanceInfo; self.callInfo = callInfo; self.direction = direction; self.from = from;
        self.fromName = fromName; self.id = id; self.partyId = partyId; self.queueCall = queueCall;
        self.sessionId = sessionId; self.startTime = startTime; self.telephonySessionId = telephonySessionId;
        self.telephonyStatus = telephonyStatus; self.terminationType = terminationType; self.to = to;
        self.toName = toName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appearanceInfo", &self.appearanceInfo); fields.field("callInfo", &self.callInfo);
        fields.field("direction", &self.direction); fields.field("from", &self.from);
        fields.field("fromName", &self.fromName); fields.field("id", &self.id);
        fields.field("partyId", &self.partyId); fields.field("queueCall", &self.queueCall);
        fields.field("sessionId", &self.sessionId); fields.field("startTime", &self.startTime);
        fields.field("telephonySessionId", &self.telephonySessionId);
        fields.field("telephonyStatus", &self.telephonyStatus);
        fields.field("terminationType", &self.terminationType); fields.field("to", &self.to);
        fields.field("toName", &self.toName); fields.unknown(&self._unknownMembers)
    }

    /// Whether the call came in or went out.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}

    /// State of this call.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}

    /// How the call ended: final, or intermediate when it is not really over.
    public typealias TerminationType = OpenEnum<TerminationTypeValues>
    public enum TerminationTypeValues {}
}

/// Second line of what is shown about a call queue's call.
public nonisolated struct AdditionalCQInfo: Model {
    /// What the line shows.
    public var type: Optional<AdditionalCQInfo.Kind>
    /// Text of the line.
    public var value: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(type: AdditionalCQInfo.Kind? = nil, value: String? = nil) {
        self.type = type; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// What the line shows.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// State of a user's calls, contact center calls included.
public typealias AggregatedTelephonyStatus = OpenEnum<AggregatedTelephonyStatusValues>
public nonisolated enum AggregatedTelephonyStatusValues {}

/// A line appearance of a shared line that a call is on.
public nonisolated struct AppearanceInfo: Model {
    /// Number of the appearance on the line.
    public var appearanceNumber: Optional<Int>
    /// Phone number of the shared line.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(appearanceNumber: Int? = nil, phoneNumber: String? = nil) {
        self.appearanceNumber = appearanceNumber; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appearanceNumber", &self.appearanceNumber); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// State of a line appearance of a shared line.
public nonisolated struct AppearancesInfo: Model {
    /// Number of the appearance on the line.
    public var appearanceNumber: Optional<Int>
    /// Whether the appearance is taken (Seized) or free (Released).
    public var lineStatus: Optional<AppearancesInfo.LineStatus>
    /// Phone number of the shared line.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        appearanceNumber: Int? = nil, lineStatus: AppearancesInfo.LineStatus? = nil, phoneNumber: String? = nil) {
        self.appearanceNumber = appearanceNumber; self.lineStatus = lineStatus; self.phoneNumber = phoneNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appearanceNumber", &self.appearanceNumber); fields.field("lineStatus", &self.lineStatus);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }

    /// Whether the appearance is taken (Seized) or free (Released).
    public typealias LineStatus = OpenEnum<LineStatusValues>
    public enum LineStatusValues {}
}

/// What a phone's display shows about a call queue's call.
public nonisolated struct CallInfoCQ: Model {
    /// Second line shown about the call.
    public var additional: Optional<AdditionalCQInfo>
    /// First line shown about the call.
    public var primary: Optional<PrimaryCQInfo>
    private var _unknownMembers: UnknownMembers
    public init(additional: AdditionalCQInfo? = nil, primary: PrimaryCQInfo? = nil) {
        self.additional = additional; self.primary = primary; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("additional", &self.additional); fields.field("primary", &self.primary);
        fields.unknown(&self._unknownMembers)
    }
}

/// Notice that a member began or stopped to take a queue's calls.
public nonisolated struct CallQueuePresenceEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<CallQueuePresenceEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: CallQueuePresenceEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a member now takes a queue's calls.
///
/// > Note: Corrected: properties/records. The documented event lists the members in records; the description has callQueueId, extensionId and acceptCalls. Seen in documentation of the service.
///
/// > Note: Corrected: properties/member. The documentation of the event names member and acceptCurrentQueueCalls at the top level as well; the description lacks both. Seen in documentation of the service.
///
/// > Note: Corrected: properties/acceptCurrentQueueCalls. The documentation of the event names member and acceptCurrentQueueCalls at the top level as well; the description lacks both. Seen in documentation of the service.
public nonisolated struct CallQueuePresenceEventBody: Model {
    /// Whether the member takes the queue's calls.
    public var acceptCalls: Optional<Bool>
    /// Whether the member takes this queue's calls.
    public var acceptCurrentQueueCalls: Optional<Bool>
    /// Extension id of the call queue.
    public var callQueueId: Optional<Identifier>
    /// Extension id of the member.
    public var extensionId: Optional<Identifier>
    /// The member of the queue.
    public var member: Optional<CallQueuePresenceEventBody.Member>
    /// The members whose state changed.
    public var records: Optional<[CallQueuePresenceEventBody.Record]>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCalls: Bool? = nil, acceptCurrentQueueCalls: Bool? = nil, callQueueId: Identifier? = nil,
        extensionId: Identifier? = nil, member: CallQueuePresenceEventBody.Member? = nil,
        records: [CallQueuePresenceEventBody.Record]? = nil) {
        self.acceptCalls = acceptCalls; self.acceptCurrentQueueCalls = acceptCurrentQueueCalls;
        self.callQueueId = callQueueId; self.extensionId = extensionId; self.member = member; self.records = records;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCalls", &self.acceptCalls);
        fields.field("acceptCurrentQueueCalls", &self.acceptCurrentQueueCalls);
        fields.field("callQueueId", &self.callQueueId); fields.field("extensionId", &self.extensionId);
        fields.field("member", &self.member); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }

    /// The member of the queue.
    public struct Member: Model {
        /// Extension id of the member.
        public var id: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
        }
    }

    /// A part of `CallQueuePresenceEventBody`.
    public struct Record: Model {
        /// Whether the member takes this queue's calls.
        public var acceptCurrentQueueCalls: Optional<Bool>
        /// The member of the queue.
        public var member: Optional<CallQueuePresenceEventBody.Record.Member>
        private var _unknownMembers: UnknownMembers
        public init(acceptCurrentQueueCalls: Bool? = nil, member: CallQueuePresenceEventBody.Record.Member? = nil) {
            self.acceptCurrentQueueCalls = acceptCurrentQueueCalls; self.member = member;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("acceptCurrentQueueCalls", &self.acceptCurrentQueueCalls);
            fields.field("member", &self.member); fields.unknown(&self._unknownMembers)
        }

        /// The member of the queue.
        public struct Member: Model {
            /// Extension id of the member.
            public var id: Optional<Identifier>
            private var _unknownMembers: UnknownMembers
            public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
            }
        }
    }
}

/// Whether a user is on a contact center call.
public typealias CxTelephonyStatus = OpenEnum<CxTelephonyStatusValues>
public nonisolated enum CxTelephonyStatusValues {}

/// SIP details of a call, as a softphone needs to pick it up.
public nonisolated struct DetailedCallInfo: Model {
    /// SIP Call-ID of the call.
    public var callId: Optional<Identifier>
    /// SIP tag of the caller's side.
    public var fromTag: Optional<String>
    /// SIP address of this side.
    public var localUri: Optional<String>
    /// Id of the call session.
    public var rcSessionId: Optional<Identifier>
    /// SIP address of the other side.
    public var remoteUri: Optional<String>
    /// SIP tag of the callee's side.
    public var toTag: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callId: Identifier? = nil, fromTag: String? = nil, localUri: String? = nil, rcSessionId: Identifier? = nil,
        remoteUri: String? = nil, toTag: String? = nil) {
        self.callId = callId; self.fromTag = fromTag; self.localUri = localUri; self.rcSessionId = rcSessionId;
        self.remoteUri = remoteUri; self.toTag = toTag; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callId", &self.callId); fields.field("fromTag", &self.fromTag);
        fields.field("localUri", &self.localUri); fields.field("rcSessionId", &self.rcSessionId);
        fields.field("remoteUri", &self.remoteUri); fields.field("toTag", &self.toTag);
        fields.unknown(&self._unknownMembers)
    }
}

/// Notice that an extension's presence or calls changed.
public nonisolated struct DetailedExtensionPresenceEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<DetailedExtensionPresenceEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: DetailedExtensionPresenceEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Presence and calls of an extension after a change.
public nonisolated struct DetailedExtensionPresenceEventBody: Model {
    /// Whether calls from call queues are accepted.
    public var acceptCallQueueCalls: Optional<Bool>
    /// Calls in progress.
    public var activeCalls: Optional<[ActiveCallInfoWithoutSIP]>
    /// Whether other people may see this user's presence.
    public var allowSeeMyPresence: Optional<Bool>
    /// State of a shared line's appearance.
    public var appearances: Optional<AppearancesInfo>
    /// Which calls are taken or kept away (do not disturb).
    public var dndStatus: Optional<DetailedExtensionPresenceEventBody.DndStatus>
    /// Do-not-disturb setting for the user's own calls.
    public var dndStatusPersonal: Optional<DndStatusPersonal>
    /// Identifier of the extension. Default: `~`.
    public var extensionId: Optional<Identifier>
    /// Whether the user is in a meeting: Connected or Disconnected.
    public var meetingStatus: Optional<DetailedExtensionPresenceEventBody.MeetingStatus>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    /// Whether calls on hold of monitored extensions can be picked up.
    public var pickUpCallsOnHold: Optional<Bool>
    /// Resulting presence: Offline, Busy or Available.
    public var presenceStatus: Optional<DetailedExtensionPresenceEventBody.PresenceStatus>
    /// Whether the phone rings when a monitored extension is called.
    public var ringOnMonitoredCall: Optional<Bool>
    /// Running number that puts notifications in order.
    public var sequence: Optional<Int>
    /// What the phone is doing: no call, ringing, connected, on hold or parked.
    public var telephonyStatus: Optional<DetailedExtensionPresenceEventBody.TelephonyStatus>
    /// How many calls the user has in progress.
    public var totalActiveCalls: Optional<Int>
    /// Presence that the user has chosen: Offline, Busy or Available.
    public var userStatus: Optional<DetailedExtensionPresenceEventBody.UserStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCallQueueCalls: Bool? = nil, activeCalls: [ActiveCallInfoWithoutSIP]? = nil,
        allowSeeMyPresence: Bool? = nil, appearances: AppearancesInfo? = nil,
        dndStatus: DetailedExtensionPresenceEventBody.DndStatus? = nil, dndStatusPersonal: DndStatusPersonal? = nil,
        extensionId: Identifier? = nil, meetingStatus: DetailedExtensionPresenceEventBody.MeetingStatus? = nil,
        ownerId: Identifier? = nil, pickUpCallsOnHold: Bool? = nil,
        presenceStatus: DetailedExtensionPresenceEventBody.PresenceStatus? = nil, ringOnMonitoredCall: Bool? = nil,
        sequence: Int? = nil, telephonyStatus: DetailedExtensionPresenceEventBody.TelephonyStatus? = nil,
        totalActiveCalls: Int? = nil, userStatus: DetailedExtensionPresenceEventBody.UserStatus? = nil) {
        self.acceptCallQueueCalls = acceptCallQueueCalls; self.activeCalls = activeCalls;
        self.allowSeeMyPresence = allowSeeMyPresence; self.appearances = appearances; self.dndStatus = dndStatus;
        self.dndStatusPersonal = dndStatusPersonal; self.extensionId = extensionId;
        self.meetingStatus = meetingStatus; self.ownerId = ownerId; self.pickUpCallsOnHold = pickUpCallsOnHold;
        self.presenceStatus = presenceStatus; self.ringOnMonitoredCall = ringOnMonitoredCall;
        self.sequence = sequence; self.telephonyStatus = telephonyStatus; self.totalActiveCalls = totalActiveCalls;
        self.userStatus = userStatus; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCallQueueCalls", &self.acceptCallQueueCalls);
        fields.list("activeCalls", &self.activeCalls); fields.field("allowSeeMyPresence", &self.allowSeeMyPresence);
        fields.field("appearances", &self.appearances); fields.field("dndStatus", &self.dndStatus);
        fields.field("dndStatusPersonal", &self.dndStatusPersonal); fields.field("extensionId", &self.extensionId);
        fields.field("meetingStatus", &self.meetingStatus); fields.field("ownerId", &self.ownerId);
        fields.field("pickUpCallsOnHold", &self.pickUpCallsOnHold);
        fields.field("presenceStatus", &self.presenceStatus);
        fields.field("ringOnMonitoredCall", &self.ringOnMonitoredCall); fields.field("sequence", &self.sequence);
        fields.field("telephonyStatus", &self.telephonyStatus);
        fields.field("totalActiveCalls", &self.totalActiveCalls); fields.field("userStatus", &self.userStatus);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `dndStatus`.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}

    /// The known values of `meetingStatus`.
    public typealias MeetingStatus = OpenEnum<MeetingStatusValues>
    public enum MeetingStatusValues {}

    /// The known values of `presenceStatus`.
    public typealias PresenceStatus = OpenEnum<PresenceStatusValues>
    public enum PresenceStatusValues {}

    /// The known values of `telephonyStatus`.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}

    /// The known values of `userStatus`.
    public typealias UserStatus = OpenEnum<UserStatusValues>
    public enum UserStatusValues {}
}

/// Notice that an extension's presence or calls changed, with SIP details.
public nonisolated struct DetailedExtensionPresenceWithSIPEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<DetailedExtensionPresenceWithSIPEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: DetailedExtensionPresenceWithSIPEventBody? = nil, event: String? = nil,
        subscriptionId: Identifier? = nil, timestamp: Foundation.Date? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Presence and calls of an extension after a change, with SIP details.
public nonisolated struct DetailedExtensionPresenceWithSIPEventBody: Model {
    /// Whether calls from call queues are accepted.
    public var acceptCallQueueCalls: Optional<Bool>
    /// Calls in progress.
    public var activeCalls: Optional<[ActiveCallInfo]>
    /// Whether other people may see this user's presence.
    public var allowSeeMyPresence: Optional<Bool>
    /// State of a shared line's appearance.
    public var appearances: Optional<AppearancesInfo>
    /// Which calls are taken or kept away (do not disturb).
    public var dndStatus: Optional<DetailedExtensionPresenceWithSIPEventBody.DndStatus>
    /// Do-not-disturb setting for the user's own calls.
    public var dndStatusPersonal: Optional<DndStatusPersonal>
    /// Identifier of the extension. Default: `~`.
    public var extensionId: Optional<Identifier>
    /// Whether the user is in a meeting: Connected or Disconnected.
    public var meetingStatus: Optional<DetailedExtensionPresenceWithSIPEventBody.MeetingStatus>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    /// Whether calls on hold of monitored extensions can be picked up.
    public var pickUpCallsOnHold: Optional<Bool>
    /// Resulting presence: Offline, Busy or Available.
    public var presenceStatus: Optional<DetailedExtensionPresenceWithSIPEventBody.PresenceStatus>
    /// Whether the phone rings when a monitored extension is called.
    public var ringOnMonitoredCall: Optional<Bool>
    /// Running number that puts notifications in order.
    public var sequence: Optional<Int>
    /// What the phone is doing: no call, ringing, connected, on hold or parked.
    public var telephonyStatus: Optional<DetailedExtensionPresenceWithSIPEventBody.TelephonyStatus>
    /// How many calls the user has in progress.
    public var totalActiveCalls: Optional<Int>
    /// Presence that the user has chosen: Offline, Busy or Available.
    public var userStatus: Optional<DetailedExtensionPresenceWithSIPEventBody.UserStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCallQueueCalls: Bool? = nil, activeCalls: [ActiveCallInfo]? = nil, allowSeeMyPresence: Bool? = nil,
        appearances: AppearancesInfo? = nil, dndStatus: DetailedExtensionPresenceWithSIPEventBody.DndStatus? = nil,
        dndStatusPersonal: DndStatusPersonal? = nil, extensionId: Identifier? = nil,
        meetingStatus: DetailedExtensionPresenceWithSIPEventBody.MeetingStatus? = nil, ownerId: Identifier? = nil,
        pickUpCallsOnHold: Bool? = nil,
        presenceStatus: DetailedExtensionPresenceWithSIPEventBody.PresenceStatus? = nil,
        ringOnMonitoredCall: Bool? = nil, sequence: Int? = nil,
        telephonyStatus: DetailedExtensionPresenceWithSIPEventBody.TelephonyStatus? = nil,
        totalActiveCalls: Int? = nil, userStatus: DetailedExtensionPresenceWithSIPEventBody.UserStatus? = nil) {
        self.acceptCallQueueCalls = acceptCallQueueCalls; self.activeCalls = activeCalls;
        self.allowSeeMyPresence = allowSeeMyPresence; self.appearances = appearances; self.dndStatus = dndStatus;
        self.dndStatusPersonal = dndStatusPersonal; self.extensionId = extensionId;
        self.meetingStatus = meetingStatus; self.ownerId = ownerId; self.pickUpCallsOnHold = pickUpCallsOnHold;
        self.presenceStatus = presenceStatus; self.ringOnMonitoredCall = ringOnMonitoredCall;
        self.sequence = sequence; self.telephonyStatus = telephonyStatus; self.totalActiveCalls = totalActiveCalls;
        self.userStatus = userStatus; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCallQueueCalls", &self.acceptCallQueueCalls);
        fields.list("activeCalls", &self.activeCalls); fields.field("allowSeeMyPresence", &self.allowSeeMyPresence);
        fields.field("appearances", &self.appearances); fields.field("dndStatus", &self.dndStatus);
        fields.field("dndStatusPersonal", &self.dndStatusPersonal); fields.field("extensionId", &self.extensionId);
        fields.field("meetingStatus", &self.meetingStatus); fields.field("ownerId", &self.ownerId);
        fields.field("pickUpCallsOnHold", &self.pickUpCallsOnHold);
        fields.field("presenceStatus", &self.presenceStatus);
        fields.field("ringOnMonitoredCall", &self.ringOnMonitoredCall); fields.field("sequence", &self.sequence);
        fields.field("telephonyStatus", &self.telephonyStatus);
        fields.field("totalActiveCalls", &self.totalActiveCalls); fields.field("userStatus", &self.userStatus);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `dndStatus`.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}

    /// The known values of `meetingStatus`.
    public typealias MeetingStatus = OpenEnum<MeetingStatusValues>
    public enum MeetingStatusValues {}

    /// The known values of `presenceStatus`.
    public typealias PresenceStatus = OpenEnum<PresenceStatusValues>
    public enum PresenceStatusValues {}

    /// The known values of `telephonyStatus`.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}

    /// The known values of `userStatus`.
    public typealias UserStatus = OpenEnum<UserStatusValues>
    public enum UserStatusValues {}
}

/// A user's own do-not-disturb choice, call queues aside.
public typealias DndStatusPersonal = OpenEnum<DndStatusPersonalValues>
public nonisolated enum DndStatusPersonalValues {}

/// Notice that an extension's presence changed.
public nonisolated struct ExtensionPresenceEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<ExtensionPresenceEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: ExtensionPresenceEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Presence of an extension after a change.
///
/// > Note: Corrected: properties/meetingStatus. The documented event has it; the description names it for the other presence events only. Seen in documentation of the service.
public nonisolated struct ExtensionPresenceEventBody: Model {
    /// Whether calls from call queues are accepted.
    public var acceptCallQueueCalls: Optional<Bool>
    /// State of the user's calls, contact center calls included.
    public var aggregatedTelephonyStatus: Optional<AggregatedTelephonyStatus>
    /// Whether other people may see this user's presence.
    public var allowSeeMyPresence: Optional<Bool>
    /// Whether the user is on a contact center call.
    public var cxTelephonyStatus: Optional<CxTelephonyStatus>
    /// Which calls are taken or kept away (do not disturb).
    public var dndStatus: Optional<ExtensionPresenceEventBody.DndStatus>
    /// Do-not-disturb setting for the user's own calls.
    public var dndStatusPersonal: Optional<DndStatusPersonal>
    /// Identifier of the extension. Default: `~`.
    public var extensionId: Optional<Identifier>
    /// Whether the user is in a meeting.
    public var meetingStatus: Optional<ExtensionPresenceEventBody.MeetingStatus>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    /// Whether calls on hold of monitored extensions can be picked up.
    public var pickUpCallsOnHold: Optional<Bool>
    /// Resulting presence: Offline, Busy or Available.
    public var presenceStatus: Optional<ExtensionPresenceEventBody.PresenceStatus>
    /// Whether the phone rings when a monitored extension is called.
    public var ringOnMonitoredCall: Optional<Bool>
    /// Running number that puts notifications in order.
    public var sequence: Optional<Int>
    /// What the phone is doing: no call, ringing, connected, on hold or parked.
    public var telephonyStatus: Optional<ExtensionPresenceEventBody.TelephonyStatus>
    /// Presence that the user has chosen: Offline, Busy or Available.
    public var userStatus: Optional<ExtensionPresenceEventBody.UserStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        acceptCallQueueCalls: Bool? = nil, aggregatedTelephonyStatus: AggregatedTelephonyStatus? = nil,
        allowSeeMyPresence: Bool? = nil, cxTelephonyStatus: CxTelephonyStatus? = nil,
        dndStatus: ExtensionPresenceEventBody.DndStatus? = nil, dndStatusPersonal: DndStatusPersonal? = nil,
        extensionId: Identifier? = nil, meetingStatus: ExtensionPresenceEventBody.MeetingStatus? = nil,
        ownerId: Identifier? = nil, pickUpCallsOnHold: Bool? = nil,
        presenceStatus: ExtensionPresenceEventBody.PresenceStatus? = nil, ringOnMonitoredCall: Bool? = nil,
        sequence: Int? = nil, telephonyStatus: ExtensionPresenceEventBody.TelephonyStatus? = nil,
        userStatus: ExtensionPresenceEventBody.UserStatus? = nil) {
        self.acceptCallQueueCalls = acceptCallQueueCalls; self.aggregatedTelephonyStatus = aggregatedTelephonyStatus;
        self.allowSeeMyPresence = allowSeeMyPresence; self.cxTelephonyStatus = cxTelephonyStatus;
        self.dndStatus = dndStatus; self.dndStatusPersonal = dndStatusPersonal; self.extensionId = extensionId;
        self.meetingStatus = meetingStatus; self.ownerId = ownerId; self.pickUpCallsOnHold = pickUpCallsOnHold;
        self.presenceStatus = presenceStatus; self.ringOnMonitoredCall = ringOnMonitoredCall;
        self.sequence = sequence; self.telephonyStatus = telephonyStatus; self.userStatus = userStatus;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acceptCallQueueCalls", &self.acceptCallQueueCalls);
        fields.field("aggregatedTelephonyStatus", &self.aggregatedTelephonyStatus);
        fields.field("allowSeeMyPresence", &self.allowSeeMyPresence);
        fields.field("cxTelephonyStatus", &self.cxTelephonyStatus); fields.field("dndStatus", &self.dndStatus);
        fields.field("dndStatusPersonal", &self.dndStatusPersonal); fields.field("extensionId", &self.extensionId);
        fields.field("meetingStatus", &self.meetingStatus); fields.field("ownerId", &self.ownerId);
        fields.field("pickUpCallsOnHold", &self.pickUpCallsOnHold);
        fields.field("presenceStatus", &self.presenceStatus);
        fields.field("ringOnMonitoredCall", &self.ringOnMonitoredCall); fields.field("sequence", &self.sequence);
        fields.field("telephonyStatus", &self.telephonyStatus); fields.field("userStatus", &self.userStatus);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `dndStatus`.
    public typealias DndStatus = OpenEnum<DndStatusValues>
    public enum DndStatusValues {}

    /// Whether the user is in a meeting.
    public typealias MeetingStatus = OpenEnum<MeetingStatusValues>
    public enum MeetingStatusValues {}

    /// The known values of `presenceStatus`.
    public typealias PresenceStatus = OpenEnum<PresenceStatusValues>
    public enum PresenceStatusValues {}

    /// The known values of `telephonyStatus`.
    public typealias TelephonyStatus = OpenEnum<TelephonyStatusValues>
    public enum TelephonyStatusValues {}

    /// The known values of `userStatus`.
    public typealias UserStatus = OpenEnum<UserStatusValues>
    public enum UserStatusValues {}
}

/// Notice of a call coming in; it arrives flat, without a body.
public nonisolated struct IncomingCallEvent: Model {
    /// What the app is asked to do about the call.
    public var action: Optional<String>
    /// Payload for Apple's push service.
    public var aps: Optional<APSInfo>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the extension. Default: `~`.
    public var extensionId: Optional<Identifier>
    /// Number or extension number of the caller.
    public var from: Optional<String>
    /// Name of the caller.
    public var fromName: Optional<String>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    /// Lifetime of the push notification, in seconds.
    public var pnTtl: Optional<Int>
    /// Recording address given in the notification.
    public var recUrl: Optional<String>
    /// Id of the server that handles the call.
    public var serverId: Optional<Identifier>
    /// Identifier of the call session.
    public var sessionId: Optional<Identifier>
    /// Short id of the call for picking it up.
    public var sid: Optional<String>
    /// Service level value of the push notification.
    public var srvLvl: Optional<String>
    /// Extended service level value of the push notification.
    public var srvLvlExt: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Number or extension number of the callee.
    public var to: Optional<String>
    /// Name of the callee.
    public var toName: Optional<String>
    /// Callee address given in the notification.
    public var toUrl: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        action: String? = nil, aps: APSInfo? = nil, event: String? = nil, extensionId: Identifier? = nil,
        from: String? = nil, fromName: String? = nil, ownerId: Identifier? = nil, pnTtl: Int? = nil,
        recUrl: String? = nil, serverId: Identifier? = nil, sessionId: Identifier? = nil, sid: String? = nil,
        srvLvl: String? = nil, srvLvlExt: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, to: String? = nil, toName: String? = nil, toUrl: String? = nil,
        uuid: String? = nil) {
        self.action = action; self.aps = aps; self.event = event; self.extensionId = extensionId; self.from = from;
        self.fromName = fromName; self.ownerId = ownerId; self.pnTtl = pnTtl; self.recUrl = recUrl;
        self.serverId = serverId; self.sessionId = sessionId; self.sid = sid; self.srvLvl = srvLvl;
        self.srvLvlExt = srvLvlExt; self.subscriptionId = subscriptionId; self.timestamp = timestamp; self.to = to;
        self.toName = toName; self.toUrl = toUrl; self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("aps", &self.aps); fields.field("event", &self.event);
        fields.field("extensionId", &self.extensionId); fields.field("from", &self.from);
        fields.field("fromName", &self.fromName); fields.field("ownerId", &self.ownerId);
        fields.field("pn_ttl", &self.pnTtl); fields.field("recUrl", &self.recUrl);
        fields.field("serverId", &self.serverId); fields.field("sessionId", &self.sessionId);
        fields.field("sid", &self.sid); fields.field("srvLvl", &self.srvLvl);
        fields.field("srvLvlExt", &self.srvLvlExt); fields.field("subscriptionId", &self.subscriptionId);
        fields.field("timestamp", &self.timestamp); fields.field("to", &self.to);
        fields.field("toName", &self.toName); fields.field("toUrl", &self.toUrl); fields.field("uuid", &self.uuid);
        fields.unknown(&self._unknownMembers)
    }
}

/// Notice of a missed call; it arrives flat, without a body.
public nonisolated struct MissedCallEvent: Model {
    /// What the app is asked to do about the call.
    public var action: Optional<String>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the extension. Default: `~`.
    public var extensionId: Optional<Identifier>
    /// Number or extension number of the caller.
    public var from: Optional<String>
    /// Name of the caller.
    public var fromName: Optional<String>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    /// Settings for Apple's push service.
    public var pnApns: Optional<APNSInfo>
    /// Lifetime of the push notification, in seconds.
    public var pnTtl: Optional<Int>
    /// Recording address given in the notification.
    public var recUrl: Optional<String>
    /// Id of the server that handles the call.
    public var serverId: Optional<Identifier>
    /// Identifier of the call session.
    public var sessionId: Optional<Identifier>
    /// Short id of the call for picking it up.
    public var sid: Optional<String>
    /// Service level value of the push notification.
    public var srvLvl: Optional<String>
    /// Extended service level value of the push notification.
    public var srvLvlExt: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Number or extension number of the callee.
    public var to: Optional<String>
    /// Name of the callee.
    public var toName: Optional<String>
    /// Callee address given in the notification.
    public var toUrl: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        action: String? = nil, event: String? = nil, extensionId: Identifier? = nil, from: String? = nil,
        fromName: String? = nil, ownerId: Identifier? = nil, pnApns: APNSInfo? = nil, pnTtl: Int? = nil,
        recUrl: String? = nil, serverId: Identifier? = nil, sessionId: Identifier? = nil, sid: String? = nil,
        srvLvl: String? = nil, srvLvlExt: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, to: String? = nil, toName: String? = nil, toUrl: String? = nil,
        uuid: String? = nil) {
        self.action = action; self.event = event; self.extensionId = extensionId; self.from = from;
        self.fromName = fromName; self.ownerId = ownerId; self.pnApns = pnApns; self.pnTtl = pnTtl;
        self.recUrl = recUrl; self.serverId = serverId; self.sessionId = sessionId; self.sid = sid;
        self.srvLvl = srvLvl; self.srvLvlExt = srvLvlExt; self.subscriptionId = subscriptionId;
        self.timestamp = timestamp; self.to = to; self.toName = toName; self.toUrl = toUrl; self.uuid = uuid;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("event", &self.event);
        fields.field("extensionId", &self.extensionId); fields.field("from", &self.from);
        fields.field("fromName", &self.fromName); fields.field("ownerId", &self.ownerId);
        fields.field("pn_apns", &self.pnApns); fields.field("pn_ttl", &self.pnTtl);
        fields.field("recUrl", &self.recUrl); fields.field("serverId", &self.serverId);
        fields.field("sessionId", &self.sessionId); fields.field("sid", &self.sid);
        fields.field("srvLvl", &self.srvLvl); fields.field("srvLvlExt", &self.srvLvlExt);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("to", &self.to); fields.field("toName", &self.toName); fields.field("toUrl", &self.toUrl);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// First line of what is shown about a call queue's call.
public nonisolated struct PrimaryCQInfo: Model {
    /// What the line shows.
    public var type: Optional<PrimaryCQInfo.Kind>
    /// Text of the line.
    public var value: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(type: PrimaryCQInfo.Kind? = nil, value: String? = nil) {
        self.type = type; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// What the line shows.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == AccountPresenceEventBody.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var takeDepartmentCallsOnly: Self { Self("TakeDepartmentCallsOnly") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == AccountPresenceEventBody.MeetingStatusValues {
    public static var connected: Self { Self("Connected") }
    public static var disconnected: Self { Self("Disconnected") }
}

nonisolated extension OpenEnum where Values == AccountPresenceEventBody.PresenceStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == AccountPresenceEventBody.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == AccountPresenceEventBody.UserStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == ActiveCallInfo.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == ActiveCallInfo.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == ActiveCallInfoWithoutSIP.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == ActiveCallInfoWithoutSIP.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == ActiveCallInfoWithoutSIP.TerminationTypeValues {
    public static var final: Self { Self("final") }
    public static var intermediate: Self { Self("intermediate") }
}

nonisolated extension OpenEnum where Values == AdditionalCQInfo.KindValues {
    public static var callerIdName: Self { Self("CallerIdName") }
    public static var callerIdNumber: Self { Self("CallerIdNumber") }
    public static var noneValue: Self { Self("None") }
    public static var phoneNumber: Self { Self("PhoneNumber") }
    public static var phoneNumberLabel: Self { Self("PhoneNumberLabel") }
    public static var queueExtension: Self { Self("QueueExtension") }
    public static var queueName: Self { Self("QueueName") }
}

nonisolated extension OpenEnum where Values == AggregatedTelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == AppearancesInfo.LineStatusValues {
    public static var released: Self { Self("Released") }
    public static var seized: Self { Self("Seized") }
}

nonisolated extension OpenEnum where Values == CxTelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceEventBody.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var takeDepartmentCallsOnly: Self { Self("TakeDepartmentCallsOnly") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceEventBody.MeetingStatusValues {
    public static var connected: Self { Self("Connected") }
    public static var disconnected: Self { Self("Disconnected") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceEventBody.PresenceStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceEventBody.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceEventBody.UserStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceWithSIPEventBody.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var takeDepartmentCallsOnly: Self { Self("TakeDepartmentCallsOnly") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceWithSIPEventBody.MeetingStatusValues {
    public static var connected: Self { Self("Connected") }
    public static var disconnected: Self { Self("Disconnected") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceWithSIPEventBody.PresenceStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceWithSIPEventBody.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == DetailedExtensionPresenceWithSIPEventBody.UserStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == DndStatusPersonalValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == ExtensionPresenceEventBody.DndStatusValues {
    public static var doNotAcceptAnyCalls: Self { Self("DoNotAcceptAnyCalls") }
    public static var doNotAcceptDepartmentCalls: Self { Self("DoNotAcceptDepartmentCalls") }
    public static var takeAllCalls: Self { Self("TakeAllCalls") }
    public static var takeDepartmentCallsOnly: Self { Self("TakeDepartmentCallsOnly") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == ExtensionPresenceEventBody.MeetingStatusValues {
    public static var connected: Self { Self("Connected") }
    public static var disconnected: Self { Self("Disconnected") }
}

nonisolated extension OpenEnum where Values == ExtensionPresenceEventBody.PresenceStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == ExtensionPresenceEventBody.TelephonyStatusValues {
    public static var callConnected: Self { Self("CallConnected") }
    public static var noCall: Self { Self("NoCall") }
    public static var onHold: Self { Self("OnHold") }
    public static var parkedCall: Self { Self("ParkedCall") }
    public static var ringing: Self { Self("Ringing") }
}

nonisolated extension OpenEnum where Values == ExtensionPresenceEventBody.UserStatusValues {
    public static var available: Self { Self("Available") }
    public static var busy: Self { Self("Busy") }
    public static var offline: Self { Self("Offline") }
}

nonisolated extension OpenEnum where Values == PrimaryCQInfo.KindValues {
    public static var callerIdName: Self { Self("CallerIdName") }
    public static var callerIdNumber: Self { Self("CallerIdNumber") }
    public static var noneValue: Self { Self("None") }
    public static var phoneNumber: Self { Self("PhoneNumber") }
    public static var phoneNumberLabel: Self { Self("PhoneNumberLabel") }
    public static var queueExtension: Self { Self("QueueExtension") }
    public static var queueName: Self { Self("QueueName") }
}
#endif
