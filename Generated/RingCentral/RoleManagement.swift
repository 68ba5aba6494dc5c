// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Roles
/// Manages roles and who has them.
public nonisolated struct RoleManagementEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Gives an extension the account's default role.
    ///
    /// Permissions: `RoleManagement` of the app, `Users` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func assignDefaultRole(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<AssignedRolesResource> {
        var request = RequestParts(.assignDefaultRole)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Adds a role to many extensions and takes it from others.
    ///
    /// > Note: Can give administrator rights.
    ///
    /// Permissions: `RoleManagement` of the app, `EditUserRoles` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - roleId: Identifier of the role.
    ///   - addedExtensionIds: Ids of the extensions to give the role to.
    ///   - removedExtensionIds: Ids of the extensions to take the role from.
    ///   - siteCompatible: Whether the role can be limited to certain sites.
    ///   - siteRestricted: Whether the role is limited to certain sites.
    ///   - uri: Canonical address of the resource.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func assignMultipleUserRoles(
        roleId: Identifier, addedExtensionIds: [Identifier]? = nil, removedExtensionIds: [Identifier]? = nil,
        siteCompatible: Bool? = nil, siteRestricted: Bool? = nil, uri: String? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.assignMultipleUserRoles)
        request.path(accountId); request.path(roleId);
        request.body(BulkRoleAssignResource(addedExtensionIds: addedExtensionIds, removedExtensionIds: removedExtensionIds, siteCompatible: siteCompatible, siteRestricted: siteRestricted, uri: uri))
        return Call(client, request)
    }

    /// Creates a custom role with chosen permissions.
    ///
    /// Permissions: `RoleManagement` of the app, `EditUserRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - advancedPermissions: true returns the detailed set of permissions, false the basic one. Default: `false`.
    ///   - custom: Whether the account made the role itself; false for predefined ones. Default: `false`.
    ///   - description: What the role is for, at most 2000 characters. At most 2000 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    ///   - displayName: Name of the role for display, at most 128 characters. At most 128 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    ///   - hidden: Whether the role is hidden from lists. Default: `false`.
    ///   - id: Id of the role.
    ///   - lastUpdated: Time the role was last changed, ISO 8601.
    ///   - permissions: Permissions of the role.
    ///   - scope: Which extensions the role's permissions reach.
    ///   - siteCompatible: Whether the role can be limited to certain sites.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCustomRole(
        advancedPermissions: Bool? = nil, custom: Bool? = nil, description: String? = nil, displayName: String? = nil,
        hidden: Bool? = nil, id: Identifier? = nil, lastUpdated: Foundation.Date? = nil,
        permissions: [PermissionIdResource]? = nil, scope: RoleResource.Scope? = nil, siteCompatible: Bool? = nil,
        accountId: Identifier = "~") -> Call<RoleResource> {
        var request = RequestParts(.createCustomRole)
        request.path(accountId); request.query("advancedPermissions", advancedPermissions);
        request.body(RoleResource(custom: custom, description: description, displayName: displayName, hidden: hidden, id: id, lastUpdated: lastUpdated, permissions: permissions, scope: scope, siteCompatible: siteCompatible))
        return Call(client, request)
    }

    /// Deletes a custom role of an account.
    ///
    /// Permissions: `RoleManagement` of the app, `EditUserRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - roleId: Identifier of the role.
    ///   - validateOnly: true only checks whether the role can be deleted and deletes nothing.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCustomRole(
        roleId: Identifier, validateOnly: Bool? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCustomRole)
        request.path(accountId); request.path(roleId); request.query("validateOnly", validateOnly)
        return Call(client, request)
    }

    /// Lists the extensions of an account with the roles each one has.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadAssignedRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - showHidden: true also returns roles that are normally hidden.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listAssignedRoles(
        showHidden: Bool? = nil, accountId: Identifier = "~") -> Call<ExtensionWithRolesCollectionResource> {
        var request = RequestParts(.listAssignedRoles)
        request.path(accountId); request.query("showHidden", showHidden)
        return Call(client, request)
    }

    /// Lists the roles that may be given to an extension.
    ///
    /// Permission: `RoleManagement`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listAssignableRoles(
        page: Int? = nil, perPage: Int? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<RolesCollectionResource> {
        var request = RequestParts(.listAssignableRoles)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the predefined roles the service offers.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - advancedPermissions: true returns the detailed set of permissions, false the basic one. Default: `false`.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - servicePlanId: Keeps only roles that this service plan offers.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listStandardUserRoles(
        advancedPermissions: Bool? = nil, page: Int? = nil, perPage: Int? = nil,
        servicePlanId: Identifier? = nil) -> Call<RolesCollectionResource> {
        var request = RequestParts(.listStandardUserRoles)
        request.query("advancedPermissions", advancedPermissions); request.query("page", page);
        request.query("perPage", perPage); request.query("servicePlanId", servicePlanId)
        return Call(client, request)
    }

    /// Lists the roles of one extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadAssignedRoles` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - showHidden: true also returns roles that are normally hidden.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listUserAssignedRoles(
        showHidden: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<AssignedRolesResource> {
        var request = RequestParts(.listUserAssignedRoles)
        request.path(accountId); request.path(extensionId); request.query("showHidden", showHidden)
        return Call(client, request)
    }

    /// Lists an account's roles, predefined and custom.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - custom: true keeps only custom roles, false only predefined ones.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listUserRoles(
        custom: Bool? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<RolesCollectionResource> {
        var request = RequestParts(.listUserRoles)
        request.path(accountId); request.query("custom", custom); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads the role that new users get.
    ///
    /// Permissions: `RoleManagement` of the app, `Roles` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readDefaultRole(accountId: Identifier = "~") -> Call<DefaultUserRole> {
        var request = RequestParts(.readDefaultRole)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads one predefined role.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter roleId: Identifier of the role.
    /// - Returns: A call to ask for its `value`.
    public func readStandardUserRole(roleId: Identifier) -> Call<RoleResource> {
        var request = RequestParts(.readStandardUserRole)
        request.path(roleId)
        return Call(client, request)
    }

    /// Reads one role of an account with its permissions.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserRoles` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - roleId: Identifier of the role.
    ///   - advancedPermissions: true returns the detailed set of permissions, false the basic one. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readUserRole(
        roleId: Identifier, advancedPermissions: Bool? = nil, accountId: Identifier = "~") -> Call<RoleResource> {
        var request = RequestParts(.readUserRole)
        request.path(accountId); request.path(roleId); request.query("advancedPermissions", advancedPermissions)
        return Call(client, request)
    }

    /// Sets the role that new users get.
    ///
    /// > Note: Every user created later gets this role.
    ///
    /// Permissions: `RoleManagement` of the app, `Roles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - id: Id of the role.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateDefaultUserRole(id: Identifier? = nil, accountId: Identifier = "~") -> Call<DefaultUserRole> {
        var request = RequestParts(.updateDefaultUserRole)
        request.path(accountId); request.body(DefaultUserRoleRequest(id: id))
        return Call(client, request)
    }

    /// Replaces the roles of an extension.
    ///
    /// > Note: Replaces the whole list: roles left out are taken away. Can give administrator rights.
    ///
    /// Permissions: `RoleManagement` of the app, `EditAssignedRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Roles of the extension.
    ///   - uri: Canonical address of the resource.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUserAssignedRoles(
        records: [AssignedRoleResource]? = nil, uri: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<AssignedRolesResource> {
        var request = RequestParts(.updateUserAssignedRoles)
        request.path(accountId); request.path(extensionId);
        request.body(AssignedRolesResource(records: records, uri: uri))
        return Call(client, request)
    }

    /// Updates a custom role of an account.
    ///
    /// > Note: Changes the rights of everyone who has the role.
    ///
    /// Permissions: `RoleManagement` of the app, `EditUserRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - roleId: Identifier of the role.
    ///   - advancedPermissions: true returns the detailed set of permissions, false the basic one. Default: `false`.
    ///   - custom: Whether the account made the role itself; false for predefined ones. Default: `false`.
    ///   - description: What the role is for, at most 2000 characters. At most 2000 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    ///   - displayName: Name of the role for display, at most 128 characters. At most 128 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    ///   - hidden: Whether the role is hidden from lists. Default: `false`.
    ///   - id: Id of the role.
    ///   - lastUpdated: Time the role was last changed, ISO 8601.
    ///   - permissions: Permissions of the role.
    ///   - scope: Which extensions the role's permissions reach.
    ///   - siteCompatible: Whether the role can be limited to certain sites.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUserRole(
        roleId: Identifier, advancedPermissions: Bool? = nil, custom: Bool? = nil, description: String? = nil,
        displayName: String? = nil, hidden: Bool? = nil, id: Identifier? = nil, lastUpdated: Foundation.Date? = nil,
        permissions: [PermissionIdResource]? = nil, scope: RoleResource.Scope? = nil, siteCompatible: Bool? = nil,
        accountId: Identifier = "~") -> Call<RoleResource> {
        var request = RequestParts(.updateUserRole)
        request.path(accountId); request.path(roleId); request.query("advancedPermissions", advancedPermissions);
        request.body(RoleResource(custom: custom, description: description, displayName: displayName, hidden: hidden, id: id, lastUpdated: lastUpdated, permissions: permissions, scope: scope, siteCompatible: siteCompatible))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`
    public static let assignDefaultRole = APIOperation(
        "assignDefaultRole", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default",
        area: "RoleManagement", permission: "RoleManagement", userPermission: "Users", rateGroup: "Medium",
        access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`
    public static let assignMultipleUserRoles = APIOperation(
        "assignMultipleUserRoles", .post, "/restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign",
        area: "RoleManagement", permission: "RoleManagement", userPermission: "EditUserRoles", rateGroup: "Heavy",
        access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/user-role`
    public static let createCustomRole = APIOperation(
        "createCustomRole", .post, "/restapi/v1.0/account/{accountId}/user-role", area: "RoleManagement",
        permission: "RoleManagement", userPermission: "EditUserRoles", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`
    public static let deleteCustomRole = APIOperation(
        "deleteCustomRole", .delete, "/restapi/v1.0/account/{accountId}/user-role/{roleId}", area: "RoleManagement",
        permission: "RoleManagement", userPermission: "EditUserRoles", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/assigned-role`
    public static let listAssignedRoles = APIOperation(
        "listAssignedRoles", .get, "/restapi/v1.0/account/{accountId}/assigned-role", area: "RoleManagement",
        permission: "ReadAccounts", userPermission: "ReadAssignedRoles", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`
    public static let listAssignableRoles = APIOperation(
        "listOfAvailableForAssigningRoles", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles", area: "RoleManagement",
        permission: "RoleManagement", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/dictionary/user-role`
    public static let listStandardUserRoles = APIOperation(
        "listStandardUserRole", .get, "/restapi/v1.0/dictionary/user-role", area: "RoleManagement",
        rateGroup: "Light", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`
    public static let listUserAssignedRoles = APIOperation(
        "listUserAssignedRoles", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
        area: "RoleManagement", permission: "ReadAccounts", userPermission: "ReadAssignedRoles", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/user-role`
    public static let listUserRoles = APIOperation(
        "listUserRoles", .get, "/restapi/v1.0/account/{accountId}/user-role", area: "RoleManagement",
        permission: "ReadAccounts", userPermission: "ReadUserRoles", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/user-role/default`
    public static let readDefaultRole = APIOperation(
        "readDefaultRole", .get, "/restapi/v1.0/account/{accountId}/user-role/default", area: "RoleManagement",
        permission: "RoleManagement", userPermission: "Roles", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/user-role/{roleId}`
    public static let readStandardUserRole = APIOperation(
        "readStandardUserRole", .get, "/restapi/v1.0/dictionary/user-role/{roleId}", area: "RoleManagement",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`
    public static let readUserRole = APIOperation(
        "readUserRole", .get, "/restapi/v1.0/account/{accountId}/user-role/{roleId}", area: "RoleManagement",
        permission: "ReadAccounts", userPermission: "ReadUserRoles", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/user-role/default`
    public static let updateDefaultUserRole = APIOperation(
        "updateDefaultUserRole", .put, "/restapi/v1.0/account/{accountId}/user-role/default", area: "RoleManagement",
        permission: "RoleManagement", userPermission: "Roles", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`
    public static let updateUserAssignedRoles = APIOperation(
        "updateUserAssignedRoles", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
        area: "RoleManagement", permission: "RoleManagement", userPermission: "EditAssignedRoles",
        rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`
    public static let updateUserRole = APIOperation(
        "updateUserRole", .put, "/restapi/v1.0/account/{accountId}/user-role/{roleId}", area: "RoleManagement",
        permission: "RoleManagement", userPermission: "EditUserRoles", rateGroup: "Medium", access: .write)
}

/// A role given to an extension.
public nonisolated struct AssignedRoleResource: Model {
    /// Whether the system gave the role by itself. Default: `false`.
    public var autoAssigned: Optional<Bool>
    /// Name of the role for display.
    public var displayName: Optional<String>
    /// Id of the role.
    public var id: Optional<Identifier>
    /// Whether the role can be limited to certain sites.
    public var siteCompatible: Optional<Bool>
    /// Whether the role is limited to certain sites.
    public var siteRestricted: Optional<Bool>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        autoAssigned: Bool? = nil, displayName: String? = nil, id: Identifier? = nil, siteCompatible: Bool? = nil,
        siteRestricted: Bool? = nil, uri: String? = nil) {
        self.autoAssigned = autoAssigned; self.displayName = displayName; self.id = id;
        self.siteCompatible = siteCompatible; self.siteRestricted = siteRestricted; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("autoAssigned", &self.autoAssigned); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.field("siteCompatible", &self.siteCompatible);
        fields.field("siteRestricted", &self.siteRestricted); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// The roles of an extension.
public nonisolated struct AssignedRolesResource: Model, ResponseValue {
    /// Roles of the extension.
    public var records: Optional<[AssignedRoleResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(records: [AssignedRoleResource]? = nil, uri: String? = nil) {
        self.records = records; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Extensions to give a role to and to take it from.
public nonisolated struct BulkRoleAssignResource: Model {
    /// Ids of the extensions to give the role to.
    public var addedExtensionIds: Optional<[Identifier]>
    /// Ids of the extensions to take the role from.
    public var removedExtensionIds: Optional<[Identifier]>
    /// Whether the role can be limited to certain sites.
    public var siteCompatible: Optional<Bool>
    /// Whether the role is limited to certain sites.
    public var siteRestricted: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    public init(
        addedExtensionIds: [Identifier]? = nil, removedExtensionIds: [Identifier]? = nil, siteCompatible: Bool? = nil,
        siteRestricted: Bool? = nil, uri: String? = nil) {
        self.addedExtensionIds = addedExtensionIds; self.removedExtensionIds = removedExtensionIds;
        self.siteCompatible = siteCompatible; self.siteRestricted = siteRestricted; self.uri = uri
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedExtensionIds", &self.addedExtensionIds);
        fields.list("removedExtensionIds", &self.removedExtensionIds);
        fields.field("siteCompatible", &self.siteCompatible); fields.field("siteRestricted", &self.siteRestricted);
        fields.field("uri", &self.uri)
    }
}

/// The role that new users get.
public nonisolated struct DefaultUserRole: Model, ResponseValue {
    /// Name of the role for display, at most 128 characters. At most 128 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    public var displayName: Optional<String>
    /// Id of the role.
    public var id: Optional<Identifier>
    /// Whether the role can be limited to certain sites.
    public var siteCompatible: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        displayName: String? = nil, id: Identifier? = nil, siteCompatible: Bool? = nil, uri: String? = nil) {
        self.displayName = displayName; self.id = id; self.siteCompatible = siteCompatible; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("displayName", &self.displayName); fields.field("id", &self.id);
        fields.field("siteCompatible", &self.siteCompatible); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// The role that new users are to get.
public nonisolated struct DefaultUserRoleRequest: Model {
    /// Id of the role.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// A page of extensions with their roles.
public nonisolated struct ExtensionWithRolesCollectionResource: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[ExtensionWithRolesResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [ExtensionWithRolesResource]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An extension with its roles.
public nonisolated struct ExtensionWithRolesResource: Model {
    /// Id of the extension.
    public var extensionId: Optional<Identifier>
    /// Roles of the extension.
    public var roles: Optional<[AssignedRoleResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionId: Identifier? = nil, roles: [AssignedRoleResource]? = nil, uri: String? = nil) {
        self.extensionId = extensionId; self.roles = roles; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.list("roles", &self.roles);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A role with its permissions.
public nonisolated struct RoleResource: Model, ResponseValue {
    /// Whether the account made the role itself; false for predefined ones. Default: `false`.
    public var custom: Optional<Bool>
    /// What the role is for, at most 2000 characters. At most 2000 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    public var description: Optional<String>
    /// Name of the role for display, at most 128 characters. At most 128 characters. Matches `^((?!(<|>|\/|\")).)*$`.
    public var displayName: Optional<String>
    /// Whether the role is hidden from lists. Default: `false`.
    public var hidden: Optional<Bool>
    /// Id of the role.
    public var id: Optional<Identifier>
    /// Time the role was last changed, ISO 8601.
    public var lastUpdated: Optional<Foundation.Date>
    /// Permissions of the role.
    public var permissions: Optional<[PermissionIdResource]>
    /// Which extensions the role's permissions reach.
    public var scope: Optional<RoleResource.Scope>
    /// Whether the role can be limited to certain sites.
    public var siteCompatible: Optional<Bool>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        custom: Bool? = nil, description: String? = nil, displayName: String? = nil, hidden: Bool? = nil,
        id: Identifier? = nil, lastUpdated: Foundation.Date? = nil, permissions: [PermissionIdResource]? = nil,
        scope: RoleResource.Scope? = nil, siteCompatible: Bool? = nil, uri: String? = nil) {
        self.custom = custom; self.description = description; self.displayName = displayName; self.hidden = hidden;
        self.id = id; self.lastUpdated = lastUpdated; self.permissions = permissions; self.scope = scope;
        self.siteCompatible = siteCompatible; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("custom", &self.custom); fields.field("description", &self.description);
        fields.field("displayName", &self.displayName); fields.field("hidden", &self.hidden);
        fields.field("id", &self.id); fields.field("lastUpdated", &self.lastUpdated);
        fields.list("permissions", &self.permissions); fields.field("scope", &self.scope);
        fields.field("siteCompatible", &self.siteCompatible); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// Which extensions the role's permissions reach.
    public typealias Scope = OpenEnum<ScopeValues>
    public enum ScopeValues {}
}

/// A page of roles.
public nonisolated struct RolesCollectionResource: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[RoleResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [RoleResource]? = nil,
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

nonisolated extension AssignedRolesResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [AssignedRoleResource] { self.records ?? [] }
}

nonisolated extension ExtensionWithRolesCollectionResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [ExtensionWithRolesResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == RoleResource.ScopeValues {
    public static var account: Self { Self("Account") }
    public static var allExtensions: Self { Self("AllExtensions") }
    public static var federation: Self { Self("Federation") }
    public static var group: Self { Self("Group") }
    public static var nonUserExtensions: Self { Self("NonUserExtensions") }
    public static var roleBased: Self { Self("RoleBased") }
    public static var self2: Self { Self("Self") }
    public static var userExtensions: Self { Self("UserExtensions") }
}

nonisolated extension RolesCollectionResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [RoleResource] { self.records ?? [] }
}
#endif
