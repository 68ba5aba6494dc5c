// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallQueues
/// Manages the users and devices of paging groups.
public nonisolated struct PagingOnlyGroupsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds users and devices to a paging group or removes them from it.
    ///
    /// > Note: Merges into the current members; those that are not named stay as they are.
    ///
    /// Permissions: `EditAccounts` of the app, `Groups` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pagingOnlyGroupId: Identifier of the paging-only group.
    ///   - addedDeviceIds: Ids of the devices to add.
    ///   - addedUserIds: Ids of the users to add.
    ///   - removedDeviceIds: Ids of the devices to remove.
    ///   - removedUserIds: Ids of the users to remove.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func assignMultiplePagingGroupUsersDevices(
        pagingOnlyGroupId: Identifier, addedDeviceIds: [Identifier]? = nil, addedUserIds: [Identifier]? = nil,
        removedDeviceIds: [Identifier]? = nil, removedUserIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.assignMultiplePagingGroupUsersDevices)
        request.path(accountId); request.path(pagingOnlyGroupId);
        request.body(EditPagingGroupRequest(addedDeviceIds: addedDeviceIds, addedUserIds: addedUserIds, removedDeviceIds: removedDeviceIds, removedUserIds: removedUserIds))
        return Call(client, request)
    }

    /// Lists the paging devices of a paging group.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyDevices` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pagingOnlyGroupId: Identifier of the paging-only group.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listPagingGroupDevices(
        pagingOnlyGroupId: Identifier, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<PagingOnlyGroupDevices> {
        var request = RequestParts(.listPagingGroupDevices)
        request.path(accountId); request.path(pagingOnlyGroupId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the users allowed to page a paging group.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pagingOnlyGroupId: Identifier of the paging-only group.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listPagingGroupUsers(
        pagingOnlyGroupId: Identifier, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<PagingOnlyGroupUsers> {
        var request = RequestParts(.listPagingGroupUsers)
        request.path(accountId); request.path(pagingOnlyGroupId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`
    public static let assignMultiplePagingGroupUsersDevices = APIOperation(
        "assignMultiplePagingGroupUsersDevices", .post,
        "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign",
        area: "PagingOnlyGroups", permission: "EditAccounts", userPermission: "Groups", rateGroup: "Heavy",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`
    public static let listPagingGroupDevices = APIOperation(
        "listPagingGroupDevices", .get,
        "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices", area: "PagingOnlyGroups",
        permission: "ReadAccounts", userPermission: "ReadCompanyDevices", rateGroup: "Light", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`
    public static let listPagingGroupUsers = APIOperation(
        "listPagingGroupUsers", .get,
        "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users", area: "PagingOnlyGroups",
        permission: "ReadAccounts", userPermission: "ReadUserInfo", rateGroup: "Light", access: .read, paging: .page)
}

/// Users and devices to add to a paging group and to remove.
public nonisolated struct EditPagingGroupRequest: Model {
    /// Ids of the devices to add.
    public var addedDeviceIds: Optional<[Identifier]>
    /// Ids of the users to add.
    public var addedUserIds: Optional<[Identifier]>
    /// Ids of the devices to remove.
    public var removedDeviceIds: Optional<[Identifier]>
    /// Ids of the users to remove.
    public var removedUserIds: Optional<[Identifier]>
    public init(
        addedDeviceIds: [Identifier]? = nil, addedUserIds: [Identifier]? = nil, removedDeviceIds: [Identifier]? = nil,
        removedUserIds: [Identifier]? = nil) {
        self.addedDeviceIds = addedDeviceIds; self.addedUserIds = addedUserIds;
        self.removedDeviceIds = removedDeviceIds; self.removedUserIds = removedUserIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedDeviceIds", &self.addedDeviceIds); fields.list("addedUserIds", &self.addedUserIds);
        fields.list("removedDeviceIds", &self.removedDeviceIds); fields.list("removedUserIds", &self.removedUserIds)
    }
}

/// A paging device of a paging group.
public nonisolated struct PagingDeviceInfo: Model {
    /// Id of the device.
    public var id: Optional<Identifier>
    /// Name of the device.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.id = id; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A user allowed to page a paging group.
public nonisolated struct PagingGroupExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Id of the user's extension.
    public var id: Optional<Identifier>
    /// Name of the user.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of a paging group's devices.
public nonisolated struct PagingOnlyGroupDevices: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[PagingDeviceInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [PagingDeviceInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of the users allowed to page a group.
public nonisolated struct PagingOnlyGroupUsers: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[PagingGroupExtensionInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [PagingGroupExtensionInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension PagingOnlyGroupDevices: PagedResponse {
    /// The items of this page.
    public var pageItems: [PagingDeviceInfo] { self.records ?? [] }
}

nonisolated extension PagingOnlyGroupUsers: PagedResponse {
    /// The items of this page.
    public var pageItems: [PagingGroupExtensionInfo] { self.records ?? [] }
}
#endif
