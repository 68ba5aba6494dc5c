// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallQueues
/// Manages call queues, their members and their overflow.
public nonisolated struct CallQueuesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds extensions to a call queue and removes others in one go.
    ///
    /// > Note: Changes who gets the queue's calls.
    ///
    /// Permissions: `EditExtensions` of the app, `Groups` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Extension identifier of the call queue.
    ///   - addedExtensionIds: Identifiers of the extensions to add to the queue.
    ///   - removedExtensionIds: Identifiers of the extensions to take out of the queue.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func assignMultipleCallQueueMembers(
        groupId: Identifier, addedExtensionIds: [Identifier]? = nil, removedExtensionIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.assignMultipleCallQueueMembers)
        request.path(accountId); request.path(groupId);
        request.body(CallQueueBulkAssignResource(addedExtensionIds: addedExtensionIds, removedExtensionIds: removedExtensionIds))
        return Call(client, request)
    }

    /// Adds and removes members of several departments in one go.
    ///
    /// > Note: The successor takes one call queue in each request.
    ///
    /// Permissions: `EditAccounts` of the app, `UserGroups` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - items: Changes, one entry for each department.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service advises against this endpoint; use assignMultipleCallQueueMembers.")
    public func assignMultipleDepartmentMembers(
        items: [BulkAssignItem]? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.assignMultipleDepartmentMembers)
        request.path(accountId); request.body(DepartmentBulkAssignResource(items: items))
        return Call(client, request)
    }

    /// Reads to which other queues a call queue passes its surplus calls.
    ///
    /// Permissions: `ReadAccounts` of the app, `CallQueueToCallQueue` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - callQueueId: Identifier of the call queue.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getCallQueueOverflowSettings(
        callQueueId: Identifier, accountId: Identifier = "~") -> Call<CallQueueOverflowSettings> {
        var request = RequestParts(.getCallQueueOverflowSettings)
        request.path(accountId); request.path(callQueueId)
        return Call(client, request)
    }

    /// Lists the extensions that answer a call queue.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Extension identifier of the call queue.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCallQueueMembers(
        groupId: Identifier, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<CallQueueMembers> {
        var request = RequestParts(.listCallQueueMembers)
        request.path(accountId); request.path(groupId); request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the account's call queues.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - memberExtensionId: Keeps only queues of which this extension is a member.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCallQueues(
        memberExtensionId: Identifier? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<CallQueueList> {
        var request = RequestParts(.listCallQueues)
        request.path(accountId); request.query("memberExtensionId", memberExtensionId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the extensions of a department, the older name of a call queue.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - departmentId: Identifier of the department, the older name of a call queue.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-102, CMN-405, OAU-151.
    @available(*, deprecated, message: "The service advises against this endpoint; use listCallQueueMembers.")
    public func listDepartmentMembers(
        departmentId: Identifier, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<DepartmentMemberList> {
        var request = RequestParts(.listDepartmentMembers)
        request.path(accountId); request.path(departmentId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads a call queue with its service level settings.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Extension identifier of the call queue.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallQueueInfo(groupId: Identifier, accountId: Identifier = "~") -> Call<CallQueueDetails> {
        var request = RequestParts(.readCallQueueInfo)
        request.path(accountId); request.path(groupId)
        return Call(client, request)
    }

    /// Changes a call queue's name, number, status or service level settings.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Extension identifier of the call queue.
    ///   - alertTimer: Length of the alert timer, in seconds.
    ///   - editableMemberStatus: Whether members may change their own status in the queue.
    ///   - extensionNumber: Short number of the call queue.
    ///   - name: Name of the call queue.
    ///   - serviceLevelSettings: Goal for how fast calls are answered.
    ///   - site: Site to which the call queue belongs.
    ///   - status: Status of the call queue.
    ///   - subType: Subtype of the call queue.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallQueueInfo(
        groupId: Identifier, alertTimer: Int? = nil, editableMemberStatus: Bool? = nil,
        extensionNumber: String? = nil, name: String? = nil,
        serviceLevelSettings: CallQueueServiceLevelSettings? = nil, site: SiteReference? = nil,
        status: ExtensionStatusEnumGroup? = nil, subType: CallQueueDetailsForUpdate.SubType? = nil,
        accountId: Identifier = "~") -> Call<CallQueueDetails> {
        var request = RequestParts(.updateCallQueueInfo)
        request.path(accountId); request.path(groupId);
        request.body(CallQueueDetailsForUpdate(alertTimer: alertTimer, editableMemberStatus: editableMemberStatus, extensionNumber: extensionNumber, name: name, serviceLevelSettings: serviceLevelSettings, site: site, status: status, subType: subType))
        return Call(client, request)
    }

    /// Sets to which other queues a call queue passes its surplus calls.
    ///
    /// > Note: Changes where real calls to the queue go.
    ///
    /// Permissions: `EditExtensions` of the app, `CallQueueToCallQueue` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - callQueueId: Identifier of the call queue.
    ///   - enabled: Whether surplus calls are passed on.
    ///   - items: Queues that take the surplus calls.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallQueueOverflowSettings(
        callQueueId: Identifier, enabled: Bool? = nil, items: [CallQueueIdResource]? = nil,
        accountId: Identifier = "~") -> Call<CallQueueOverflowSettings> {
        var request = RequestParts(.updateCallQueueOverflowSettings)
        request.path(accountId); request.path(callQueueId);
        request.body(CallQueueOverflowSettingsRequestResource(enabled: enabled, items: items))
        return Call(client, request)
    }

    /// Sets the call queues to which an extension belongs.
    ///
    /// > Note: Replaces the whole list; the extension leaves every queue that is not named.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCallQueuePresence` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: The call queues.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUserCallQueues(
        records: [QueueShortInfoResource]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<UserCallQueues> {
        var request = RequestParts(.updateUserCallQueues)
        request.path(accountId); request.path(extensionId); request.body(UserCallQueues(records: records))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`
    public static let assignMultipleCallQueueMembers = APIOperation(
        "assignMultipleCallQueueMembers", .post,
        "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign", area: "CallQueues",
        permission: "EditExtensions", userPermission: "Groups", rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`
    public static let assignMultipleDepartmentMembers = APIOperation(
        "assignMultipleDepartmentMembers", .post, "/restapi/v1.0/account/{accountId}/department/bulk-assign",
        area: "CallQueues", permission: "EditAccounts", userPermission: "UserGroups", rateGroup: "Heavy",
        access: .write, lifecycle: .deprecated)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`
    public static let getCallQueueOverflowSettings = APIOperation(
        "getCallQueueOverflowSettings", .get,
        "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings", area: "CallQueues",
        permission: "ReadAccounts", userPermission: "CallQueueToCallQueue", rateGroup: "Heavy", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`
    public static let listCallQueueMembers = APIOperation(
        "listCallQueueMembers", .get, "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/members",
        area: "CallQueues", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/call-queues`
    public static let listCallQueues = APIOperation(
        "listCallQueues", .get, "/restapi/v1.0/account/{accountId}/call-queues", area: "CallQueues",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`
    public static let listDepartmentMembers = APIOperation(
        "listDepartmentMembers", .get, "/restapi/v1.0/account/{accountId}/department/{departmentId}/members",
        area: "CallQueues", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Light",
        access: .read, paging: .page, lifecycle: .deprecated)
    /// `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`
    public static let readCallQueueInfo = APIOperation(
        "readCallQueueInfo", .get, "/restapi/v1.0/account/{accountId}/call-queues/{groupId}", area: "CallQueues",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`
    public static let updateCallQueueInfo = APIOperation(
        "updateCallQueueInfo", .put, "/restapi/v1.0/account/{accountId}/call-queues/{groupId}", area: "CallQueues",
        permission: "EditExtensions", userPermission: "EditUserInfo", rateGroup: "Light", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`
    public static let updateCallQueueOverflowSettings = APIOperation(
        "updateCallQueueOverflowSettings", .put,
        "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings", area: "CallQueues",
        permission: "EditExtensions", userPermission: "CallQueueToCallQueue", rateGroup: "Heavy", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`
    public static let updateUserCallQueues = APIOperation(
        "updateUserCallQueues", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues",
        area: "CallQueues", permission: "EditAccounts", userPermission: "EditCallQueuePresence", rateGroup: "Medium",
        access: .write)
}

/// Changes to the members of one department.
public nonisolated struct BulkAssignItem: Model {
    /// Identifiers of the extensions to add.
    public var addedExtensionIds: Optional<[Identifier]>
    /// Identifier of the department.
    public var departmentId: Optional<Identifier>
    /// Identifiers of the extensions to remove.
    public var removedExtensionIds: Optional<[Identifier]>
    public init(
        addedExtensionIds: [Identifier]? = nil, departmentId: Identifier? = nil,
        removedExtensionIds: [Identifier]? = nil) {
        self.addedExtensionIds = addedExtensionIds; self.departmentId = departmentId;
        self.removedExtensionIds = removedExtensionIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedExtensionIds", &self.addedExtensionIds); fields.field("departmentId", &self.departmentId);
        fields.list("removedExtensionIds", &self.removedExtensionIds)
    }
}

/// Changes to the members of a call queue.
public nonisolated struct CallQueueBulkAssignResource: Model {
    /// Identifiers of the extensions to add to the queue.
    public var addedExtensionIds: Optional<[Identifier]>
    /// Identifiers of the extensions to take out of the queue.
    public var removedExtensionIds: Optional<[Identifier]>
    public init(addedExtensionIds: [Identifier]? = nil, removedExtensionIds: [Identifier]? = nil) {
        self.addedExtensionIds = addedExtensionIds; self.removedExtensionIds = removedExtensionIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedExtensionIds", &self.addedExtensionIds);
        fields.list("removedExtensionIds", &self.removedExtensionIds)
    }
}

/// A call queue with its service level settings.
public nonisolated struct CallQueueDetails: Model, ResponseValue {
    /// Length of the alert timer, in seconds.
    public var alertTimer: Optional<Int>
    /// Whether members may change their own status in the queue.
    public var editableMemberStatus: Optional<Bool>
    /// Short number of the call queue.
    public var extensionNumber: Optional<String>
    /// Extension identifier of the call queue.
    public var id: Optional<Identifier>
    /// Name of the call queue.
    public var name: Optional<String>
    /// Goal for how fast calls are answered.
    public var serviceLevelSettings: Optional<CallQueueServiceLevelSettings>
    /// Site to which the call queue belongs.
    public var site: Optional<SiteBasicInfo>
    /// Status of the call queue.
    public var status: Optional<ExtensionStatusEnumGroup>
    /// Subtype of the call queue.
    public var subType: Optional<CallQueueDetails.SubType>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        alertTimer: Int? = nil, editableMemberStatus: Bool? = nil, extensionNumber: String? = nil,
        id: Identifier? = nil, name: String? = nil, serviceLevelSettings: CallQueueServiceLevelSettings? = nil,
        site: SiteBasicInfo? = nil, status: ExtensionStatusEnumGroup? = nil, subType: CallQueueDetails.SubType? = nil,
        uri: String? = nil) {
        self.alertTimer = alertTimer; self.editableMemberStatus = editableMemberStatus;
        self.extensionNumber = extensionNumber; self.id = id; self.name = name;
        self.serviceLevelSettings = serviceLevelSettings; self.site = site; self.status = status;
        self.subType = subType; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alertTimer", &self.alertTimer);
        fields.field("editableMemberStatus", &self.editableMemberStatus);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("serviceLevelSettings", &self.serviceLevelSettings);
        fields.field("site", &self.site); fields.field("status", &self.status);
        fields.field("subType", &self.subType); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Subtype of the call queue.
    public typealias SubType = OpenEnum<SubTypeValues>
    public enum SubTypeValues {}
}

/// Fields of a call queue to change.
public nonisolated struct CallQueueDetailsForUpdate: Model {
    /// Length of the alert timer, in seconds.
    public var alertTimer: Optional<Int>
    /// Whether members may change their own status in the queue.
    public var editableMemberStatus: Optional<Bool>
    /// Short number of the call queue.
    public var extensionNumber: Optional<String>
    /// Name of the call queue.
    public var name: Optional<String>
    /// Goal for how fast calls are answered.
    public var serviceLevelSettings: Optional<CallQueueServiceLevelSettings>
    /// Site to which the call queue belongs.
    public var site: Optional<SiteReference>
    /// Status of the call queue.
    public var status: Optional<ExtensionStatusEnumGroup>
    /// Subtype of the call queue.
    public var subType: Optional<CallQueueDetailsForUpdate.SubType>
    public init(
        alertTimer: Int? = nil, editableMemberStatus: Bool? = nil, extensionNumber: String? = nil,
        name: String? = nil, serviceLevelSettings: CallQueueServiceLevelSettings? = nil, site: SiteReference? = nil,
        status: ExtensionStatusEnumGroup? = nil, subType: CallQueueDetailsForUpdate.SubType? = nil) {
        self.alertTimer = alertTimer; self.editableMemberStatus = editableMemberStatus;
        self.extensionNumber = extensionNumber; self.name = name; self.serviceLevelSettings = serviceLevelSettings;
        self.site = site; self.status = status; self.subType = subType
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alertTimer", &self.alertTimer);
        fields.field("editableMemberStatus", &self.editableMemberStatus);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("name", &self.name);
        fields.field("serviceLevelSettings", &self.serviceLevelSettings); fields.field("site", &self.site);
        fields.field("status", &self.status); fields.field("subType", &self.subType)
    }

    /// Subtype of the call queue.
    public typealias SubType = OpenEnum<SubTypeValues>
    public enum SubTypeValues {}
}

/// A call queue, named by its identifier.
public nonisolated struct CallQueueIdResource: Model {
    /// Extension identifier of the call queue.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// A call queue in brief.
public nonisolated struct CallQueueInfo: Model {
    /// Short number of the call queue.
    public var extensionNumber: Optional<String>
    /// Extension identifier of the call queue.
    public var id: Optional<Identifier>
    /// Name of the call queue.
    public var name: Optional<String>
    /// Site to which the call queue belongs.
    public var site: Optional<SiteBasicInfo>
    /// Status of the call queue.
    public var status: Optional<ExtensionStatusEnumGroup>
    /// Subtype of the call queue.
    public var subType: Optional<CallQueueInfo.SubType>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, site: SiteBasicInfo? = nil,
        status: ExtensionStatusEnumGroup? = nil, subType: CallQueueInfo.SubType? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.site = site;
        self.status = status; self.subType = subType; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("site", &self.site); fields.field("status", &self.status);
        fields.field("subType", &self.subType); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Subtype of the call queue.
    public typealias SubType = OpenEnum<SubTypeValues>
    public enum SubTypeValues {}
}

/// A page of call queues.
public nonisolated struct CallQueueList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Call queues on this page.
    public var records: [CallQueueInfo]
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        records: [CallQueueInfo], uri: String, navigation: PageNavigationModel? = nil,
        paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.uri = uri; self.navigation = navigation; self.paging = paging;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A member of a call queue.
public nonisolated struct CallQueueMemberInfo: Model {
    /// Short number of the member's extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the member's extension.
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

/// A page of members of a call queue.
public nonisolated struct CallQueueMembers: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Members on this page.
    public var records: [CallQueueMemberInfo]
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        records: [CallQueueMemberInfo], uri: String, navigation: PageNavigationModel? = nil,
        paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.uri = uri; self.navigation = navigation; self.paging = paging;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Queues to which a call queue passes its surplus calls.
public nonisolated struct CallQueueOverflowSettings: Model, ResponseValue {
    /// Whether surplus calls are passed on.
    public var enabled: Optional<Bool>
    /// Queues that take the surplus calls.
    public var items: Optional<[CallQueueInfo]>
    /// Subtype of the extension.
    public var subType: Optional<AllExtensionSubtypesEnum>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, items: [CallQueueInfo]? = nil, subType: AllExtensionSubtypesEnum? = nil) {
        self.enabled = enabled; self.items = items; self.subType = subType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.list("items", &self.items);
        fields.field("subType", &self.subType); fields.unknown(&self._unknownMembers)
    }
}

/// Queues that are to take a call queue's surplus calls.
public nonisolated struct CallQueueOverflowSettingsRequestResource: Model {
    /// Whether surplus calls are passed on.
    public var enabled: Optional<Bool>
    /// Queues that take the surplus calls.
    public var items: Optional<[CallQueueIdResource]>
    public init(enabled: Bool? = nil, items: [CallQueueIdResource]? = nil) {
        self.enabled = enabled; self.items = items
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.list("items", &self.items)
    }
}

/// Goal for how fast a call queue's calls are answered.
public nonisolated struct CallQueueServiceLevelSettings: Model {
    /// Time before which an abandoned call is not counted, in seconds.
    public var abandonedThresholdSeconds: Optional<Int>
    /// Whether abandoned calls count in the service level.
    public var includeAbandonedCalls: Optional<Bool>
    /// Share of calls that should be answered in time, in percent.
    public var slaGoal: Optional<Int>
    /// Time within which a call should be answered, in seconds.
    public var slaThresholdSeconds: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        abandonedThresholdSeconds: Int? = nil, includeAbandonedCalls: Bool? = nil, slaGoal: Int? = nil,
        slaThresholdSeconds: Int? = nil) {
        self.abandonedThresholdSeconds = abandonedThresholdSeconds;
        self.includeAbandonedCalls = includeAbandonedCalls; self.slaGoal = slaGoal;
        self.slaThresholdSeconds = slaThresholdSeconds; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("abandonedThresholdSeconds", &self.abandonedThresholdSeconds);
        fields.field("includeAbandonedCalls", &self.includeAbandonedCalls); fields.field("slaGoal", &self.slaGoal);
        fields.field("slaThresholdSeconds", &self.slaThresholdSeconds); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to the members of several departments.
public nonisolated struct DepartmentBulkAssignResource: Model {
    /// Changes, one entry for each department.
    public var items: Optional<[BulkAssignItem]>
    public init(items: [BulkAssignItem]? = nil) { self.items = items }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("items", &self.items) }
}

/// A page of members of a department, the older name of a call queue.
public nonisolated struct DepartmentMemberList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Members on this page.
    public var records: Optional<[ExtensionInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [ExtensionInfo]? = nil,
        uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Status of a group extension, such as a call queue.
public typealias ExtensionStatusEnumGroup = OpenEnum<ExtensionStatusEnumGroupValues>
public nonisolated enum ExtensionStatusEnumGroupValues {}

/// A call queue, by identifier and name.
public nonisolated struct QueueShortInfoResource: Model {
    /// Extension identifier of the call queue.
    public var id: Optional<Identifier>
    /// Name of the call queue.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Call queues to which an extension belongs.
public nonisolated struct UserCallQueues: Model, ResponseValue {
    /// The call queues.
    public var records: Optional<[QueueShortInfoResource]>
    private var _unknownMembers: UnknownMembers
    public init(records: [QueueShortInfoResource]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CallQueueDetails.SubTypeValues {
    public static var emergency: Self { Self("Emergency") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == CallQueueDetailsForUpdate.SubTypeValues {
    public static var emergency: Self { Self("Emergency") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == CallQueueInfo.SubTypeValues {
    public static var emergency: Self { Self("Emergency") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension CallQueueList: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallQueueInfo] { self.records }
}

nonisolated extension CallQueueMembers: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallQueueMemberInfo] { self.records }
}

nonisolated extension DepartmentMemberList: PagedResponse {
    /// The items of this page.
    public var pageItems: [ExtensionInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == ExtensionStatusEnumGroupValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var notActivated: Self { Self("NotActivated") }
    public static var unassigned: Self { Self("Unassigned") }
}
#endif
