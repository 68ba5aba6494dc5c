// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallQueues
/// Manages the groups that decide who may monitor whose calls.
public nonisolated struct CallMonitoringGroupsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates an empty call monitoring group.
    ///
    /// Permissions: `EditExtensions` of the app, `Groups` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - name: Name of the group.
    ///   - site: Site to which the group belongs.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCallMonitoringGroup(
        name: String, site: CreateCallMonitoringGroupRequest.SiteValue? = nil,
        accountId: Identifier = "~") -> Call<CallMonitoringGroup> {
        var request = RequestParts(.createCallMonitoringGroup)
        request.path(accountId); request.body(CreateCallMonitoringGroupRequest(name: name, site: site))
        return Call(client, request)
    }

    /// Deletes a call monitoring group.
    ///
    /// Permissions: `EditExtensions` of the app, `Groups` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Identifier of the call monitoring group.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCallMonitoringGroup(groupId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCallMonitoringGroup)
        request.path(accountId); request.path(groupId)
        return Call(client, request)
    }

    /// Lists who monitors and who is monitored in a call monitoring group.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Identifier of the call monitoring group.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCallMonitoringGroupMembers(
        groupId: Identifier, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<CallMonitoringGroupMemberList> {
        var request = RequestParts(.listCallMonitoringGroupMembers)
        request.path(accountId); request.path(groupId); request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the account's call monitoring groups.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - memberExtensionId: Keeps only groups to which this extension belongs.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - siteId: Keeps only groups of these sites.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCallMonitoringGroups(
        memberExtensionId: Identifier? = nil, page: Int? = nil, perPage: Int? = nil, siteId: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<CallMonitoringGroups> {
        var request = RequestParts(.listCallMonitoringGroups)
        request.path(accountId); request.query("memberExtensionId", memberExtensionId); request.query("page", page);
        request.query("perPage", perPage); request.query("siteId", siteId)
        return Call(client, request)
    }

    /// Changes the name or the site of a call monitoring group.
    ///
    /// Permissions: `EditExtensions` of the app, `Groups` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Identifier of the call monitoring group.
    ///   - name: Name of the group.
    ///   - site: Site to which the group belongs.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallMonitoringGroup(
        groupId: Identifier, name: String, site: CreateCallMonitoringGroupRequest.SiteValue? = nil,
        accountId: Identifier = "~") -> Call<CallMonitoringGroup> {
        var request = RequestParts(.updateCallMonitoringGroup)
        request.path(accountId); request.path(groupId);
        request.body(CreateCallMonitoringGroupRequest(name: name, site: site))
        return Call(client, request)
    }

    /// Adds, changes and removes members of a call monitoring group in one go.
    ///
    /// > Note: Lets members with the Monitoring permission listen in on calls of the Monitored ones.
    ///
    /// Permissions: `EditExtensions` of the app, `Groups` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Identifier of the call monitoring group.
    ///   - addedExtensions: Extensions to add to the group.
    ///   - removedExtensions: Members to remove from the group.
    ///   - updatedExtensions: Members whose permissions change.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func updateCallMonitoringGroupList(
        groupId: Identifier, addedExtensions: [CallMonitoringExtensionInfo]? = nil,
        removedExtensions: [CallMonitoringExtensionInfo]? = nil,
        updatedExtensions: [CallMonitoringExtensionInfo]? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.updateCallMonitoringGroupList)
        request.path(accountId); request.path(groupId);
        request.body(CallMonitoringBulkAssign(addedExtensions: addedExtensions, removedExtensions: removedExtensions, updatedExtensions: updatedExtensions))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`
    public static let createCallMonitoringGroup = APIOperation(
        "createCallMonitoringGroup", .post, "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
        area: "CallMonitoringGroups", permission: "EditExtensions", userPermission: "Groups", rateGroup: "Medium",
        access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`
    public static let deleteCallMonitoringGroup = APIOperation(
        "deleteCallMonitoringGroup", .delete, "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
        area: "CallMonitoringGroups", permission: "EditExtensions", userPermission: "Groups", rateGroup: "Medium",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`
    public static let listCallMonitoringGroupMembers = APIOperation(
        "listCallMonitoringGroupMembers", .get,
        "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members", area: "CallMonitoringGroups",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`
    public static let listCallMonitoringGroups = APIOperation(
        "listCallMonitoringGroups", .get, "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
        area: "CallMonitoringGroups", permission: "ReadAccounts", userPermission: "ReadExtensions",
        rateGroup: "Medium", access: .read, paging: .page)
    /// `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`
    public static let updateCallMonitoringGroup = APIOperation(
        "updateCallMonitoringGroup", .put, "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
        area: "CallMonitoringGroups", permission: "EditExtensions", userPermission: "Groups", rateGroup: "Medium",
        access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`
    public static let updateCallMonitoringGroupList = APIOperation(
        "updateCallMonitoringGroupList", .post,
        "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign",
        area: "CallMonitoringGroups", permission: "EditExtensions", userPermission: "Groups", rateGroup: "Heavy",
        access: .write)
}

/// Changes to the members of a call monitoring group.
public nonisolated struct CallMonitoringBulkAssign: Model {
    /// Extensions to add to the group.
    public var addedExtensions: Optional<[CallMonitoringExtensionInfo]>
    /// Members to remove from the group.
    public var removedExtensions: Optional<[CallMonitoringExtensionInfo]>
    /// Members whose permissions change.
    public var updatedExtensions: Optional<[CallMonitoringExtensionInfo]>
    public init(
        addedExtensions: [CallMonitoringExtensionInfo]? = nil,
        removedExtensions: [CallMonitoringExtensionInfo]? = nil,
        updatedExtensions: [CallMonitoringExtensionInfo]? = nil) {
        self.addedExtensions = addedExtensions; self.removedExtensions = removedExtensions;
        self.updatedExtensions = updatedExtensions
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedExtensions", &self.addedExtensions);
        fields.list("removedExtensions", &self.removedExtensions);
        fields.list("updatedExtensions", &self.updatedExtensions)
    }
}

/// An extension and its part in a call monitoring group.
public nonisolated struct CallMonitoringExtensionInfo: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Whether the member may monitor (Monitoring), may be monitored (Monitored), or both.
    public var permissions: Optional<[CallMonitoringExtensionInfo.Permission]>
    public init(id: Identifier? = nil, permissions: [CallMonitoringExtensionInfo.Permission]? = nil) {
        self.id = id; self.permissions = permissions
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.list("permissions", &self.permissions)
    }

    /// The known values of `permissions`.
    public typealias Permission = OpenEnum<PermissionValues>
    public enum PermissionValues {}
}

/// A group whose members may listen in on calls of other members.
public nonisolated struct CallMonitoringGroup: Model, ResponseValue {
    /// Identifier of the group.
    public var id: Optional<Identifier>
    /// Name of the group.
    public var name: Optional<String>
    /// Site to which the group belongs.
    public var site: Optional<CallMonitoringGroup.SiteValue>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier? = nil, name: String? = nil, site: CallMonitoringGroup.SiteValue? = nil, uri: String? = nil) {
        self.id = id; self.name = name; self.site = site; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("site", &self.site);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Site to which the group belongs.
    public struct SiteValue: Model {
        /// Identifier of the site.
        public var id: Optional<Identifier>
        /// Name of the site.
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
}

/// A member of a call monitoring group.
public nonisolated struct CallMonitoringGroupMemberInfo: Model {
    /// Short number of the member's extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the member's extension.
    public var id: Optional<Identifier>
    /// Whether the member may monitor (Monitoring), may be monitored (Monitored), or both.
    public var permissions: Optional<[CallMonitoringGroupMemberInfo.Permission]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, id: Identifier? = nil,
        permissions: [CallMonitoringGroupMemberInfo.Permission]? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.permissions = permissions; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.list("permissions", &self.permissions); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `permissions`.
    public typealias Permission = OpenEnum<PermissionValues>
    public enum PermissionValues {}
}

/// A page of members of a call monitoring group.
public nonisolated struct CallMonitoringGroupMemberList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Members on this page.
    public var records: [CallMonitoringGroupMemberInfo]
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        records: [CallMonitoringGroupMemberInfo], uri: String, navigation: PageNavigationModel? = nil,
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

/// A page of call monitoring groups.
public nonisolated struct CallMonitoringGroups: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Groups on this page.
    public var records: [CallMonitoringGroup]
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        records: [CallMonitoringGroup], uri: String, navigation: PageNavigationModel? = nil,
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

/// Name and site for a call monitoring group.
public nonisolated struct CreateCallMonitoringGroupRequest: Model {
    /// Name of the group.
    public var name: String
    /// Site to which the group belongs.
    public var site: Optional<CreateCallMonitoringGroupRequest.SiteValue>
    public init(name: String, site: CreateCallMonitoringGroupRequest.SiteValue? = nil) {
        self.name = name; self.site = site
    }
    public init(_ blank: Blank) { self.init(name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("site", &self.site)
    }

    /// Site to which the group belongs.
    public struct SiteValue: Model {
        /// Identifier of the site.
        public var id: Optional<Identifier>
        public init(id: Identifier? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }
}

nonisolated extension OpenEnum where Values == CallMonitoringExtensionInfo.PermissionValues {
    public static var monitored: Self { Self("Monitored") }
    public static var monitoring: Self { Self("Monitoring") }
}

nonisolated extension OpenEnum where Values == CallMonitoringGroupMemberInfo.PermissionValues {
    public static var monitored: Self { Self("Monitored") }
    public static var monitoring: Self { Self("Monitoring") }
}

nonisolated extension CallMonitoringGroupMemberList: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallMonitoringGroupMemberInfo] { self.records }
}

nonisolated extension CallMonitoringGroups: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallMonitoringGroup] { self.records }
}
#endif
