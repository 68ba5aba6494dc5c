// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Users
/// Reads which permissions exist and which ones a user holds.
public nonisolated struct UserPermissionsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Checks whether a user holds one permission.
    ///
    /// > Note: The answer is in successful: a missing permission is not an error.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - permissionId: Id of the permission to check, such as EditCompanyPhoneNumbers.
    ///   - targetExtensionId: Id of the extension the user would act on.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, CMN-102, CMN-404.
    public func checkUserPermission(
        permissionId: Identifier? = nil, targetExtensionId: Identifier? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<AuthProfileCheckResource> {
        var request = RequestParts(.checkUserPermission)
        request.path(accountId); request.path(extensionId); request.query("permissionId", permissionId);
        request.query("targetExtensionId", targetExtensionId)
        return Call(client, request)
    }

    /// Lists the categories user permissions are grouped in.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - servicePlanId: Keeps only categories that this service plan offers.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listPermissionCategories(
        page: Int? = nil, perPage: Int? = nil,
        servicePlanId: Identifier? = nil) -> Call<PermissionCategoryCollectionResource> {
        var request = RequestParts(.listPermissionCategories)
        request.query("page", page); request.query("perPage", perPage); request.query("servicePlanId", servicePlanId)
        return Call(client, request)
    }

    /// Lists the user permissions that roles can be made of.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - assignable: Keeps only permissions that can, or cannot, be put into a role.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - servicePlanId: Keeps only permissions that this service plan offers.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listPermissions(
        assignable: Bool? = nil, page: Int? = nil, perPage: Int? = nil,
        servicePlanId: Identifier? = nil) -> Call<PermissionCollectionResource> {
        var request = RequestParts(.listPermissions)
        request.query("assignable", assignable); request.query("page", page); request.query("perPage", perPage);
        request.query("servicePlanId", servicePlanId)
        return Call(client, request)
    }

    /// Lists the permissions a user holds, with the role and scope behind each.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - targetExtensionId: Id of the extension the user would act on.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-404.
    public func readAuthorizationProfile(
        targetExtensionId: Identifier? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<AuthProfileResource> {
        var request = RequestParts(.readAuthorizationProfile)
        request.path(accountId); request.path(extensionId); request.query("targetExtensionId", targetExtensionId)
        return Call(client, request)
    }

    /// Reads one user permission and those it includes.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - permissionId: Id of the permission, such as EditCompanyPhoneNumbers.
    ///   - servicePlanId: Id of the service plan to read the permission for.
    /// - Returns: A call to ask for its `value`.
    public func readPermission(
        permissionId: Identifier, servicePlanId: Identifier? = nil) -> Call<PermissionResource> {
        var request = RequestParts(.readPermission)
        request.path(permissionId); request.query("servicePlanId", servicePlanId)
        return Call(client, request)
    }

    /// Reads one category of user permissions.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter permissionCategoryId: Identifier of the permission category.
    /// - Returns: A call to ask for its `value`.
    public func readPermissionCategory(permissionCategoryId: Identifier) -> Call<PermissionCategoryResource> {
        var request = RequestParts(.readPermissionCategory)
        request.path(permissionCategoryId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`
    public static let checkUserPermission = APIOperation(
        "checkUserPermission", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check",
        area: "UserPermissions", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/permission-category`
    public static let listPermissionCategories = APIOperation(
        "listPermissionCategories", .get, "/restapi/v1.0/dictionary/permission-category", area: "UserPermissions",
        rateGroup: "Light", access: .read, paging: .page)
    /// `GET /restapi/v1.0/dictionary/permission`
    public static let listPermissions = APIOperation(
        "listPermissions", .get, "/restapi/v1.0/dictionary/permission", area: "UserPermissions", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`
    public static let readAuthorizationProfile = APIOperation(
        "readAuthorizationProfile", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile",
        area: "UserPermissions", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/dictionary/permission/{permissionId}`
    public static let readPermission = APIOperation(
        "readPermission", .get, "/restapi/v1.0/dictionary/permission/{permissionId}", area: "UserPermissions",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`
    public static let readPermissionCategory = APIOperation(
        "readPermissionCategory", .get, "/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}",
        area: "UserPermissions", rateGroup: "Light", access: .read)
}

/// A permission a user holds, with the role and scope behind it.
public nonisolated struct ActivePermissionResource: Model {
    /// Role the permission comes from.
    public var effectiveRole: Optional<EffectiveRoleResource>
    /// The permission held.
    public var permission: Optional<PermissionIdResource>
    /// On whose data the permission may be used.
    public var scopes: Optional<[ActivePermissionResource.Scope]>
    private var _unknownMembers: UnknownMembers
    public init(
        effectiveRole: EffectiveRoleResource? = nil, permission: PermissionIdResource? = nil,
        scopes: [ActivePermissionResource.Scope]? = nil) {
        self.effectiveRole = effectiveRole; self.permission = permission; self.scopes = scopes;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("effectiveRole", &self.effectiveRole); fields.field("permission", &self.permission);
        fields.list("scopes", &self.scopes); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `scopes`.
    public typealias Scope = OpenEnum<ScopeValues>
    public enum ScopeValues {}
}

/// Outcome of a permission check.
public nonisolated struct AuthProfileCheckResource: Model, ResponseValue {
    /// The permission with its role and scope.
    public var details: Optional<ActivePermissionResource>
    /// Whether the user holds the permission. Default: `false`.
    public var successful: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(details: ActivePermissionResource? = nil, successful: Bool? = nil, uri: String? = nil) {
        self.details = details; self.successful = successful; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("details", &self.details); fields.field("successful", &self.successful);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// The permissions a user holds.
public nonisolated struct AuthProfileResource: Model, ResponseValue {
    /// Permissions with the role and scope behind each.
    public var permissions: Optional<[ActivePermissionResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(permissions: [ActivePermissionResource]? = nil, uri: String? = nil) {
        self.permissions = permissions; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("permissions", &self.permissions); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// The role a permission comes from.
public nonisolated struct EffectiveRoleResource: Model {
    /// Domain the role belongs to.
    public var domain: Optional<String>
    /// Id of the role.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(domain: String? = nil, id: Identifier? = nil, uri: String? = nil) {
        self.domain = domain; self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("domain", &self.domain); fields.field("id", &self.id); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A page of permission categories.
public nonisolated struct PermissionCategoryCollectionResource: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[PermissionCategoryResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [PermissionCategoryResource]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A category of permissions, by its id.
public nonisolated struct PermissionCategoryIdResource: Model {
    /// Id of the category.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, uri: String? = nil) {
        self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A category user permissions are grouped in.
public nonisolated struct PermissionCategoryResource: Model, ResponseValue {
    /// Longer description, in plain words.
    public var description: Optional<String>
    /// Name, as shown to people.
    public var displayName: Optional<String>
    /// Id of the category.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(description: String? = nil, displayName: String? = nil, id: Identifier? = nil, uri: String? = nil) {
        self.description = description; self.displayName = displayName; self.id = id; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of user permissions.
public nonisolated struct PermissionCollectionResource: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[PermissionResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [PermissionResource]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A user permission that roles can be made of.
public nonisolated struct PermissionResource: Model, ResponseValue {
    /// Whether the permission can be put into a role. Default: `false`.
    public var assignable: Optional<Bool>
    /// Category the permission belongs to.
    public var category: Optional<PermissionCategoryIdResource>
    /// Longer description, in plain words.
    public var description: Optional<String>
    /// Name, as shown to people.
    public var displayName: Optional<String>
    /// Id of the permission, such as EditCompanyPhoneNumbers.
    public var id: Optional<Identifier>
    /// Permissions that come with this one.
    public var includedPermissions: Optional<[PermissionIdResource]>
    /// Whether the permission cannot be changed. Default: `false`.
    public var readOnly: Optional<Bool>
    /// Whether the permission can be limited to sites.
    public var siteCompatible: Optional<PermissionResource.SiteCompatible>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        assignable: Bool? = nil, category: PermissionCategoryIdResource? = nil, description: String? = nil,
        displayName: String? = nil, id: Identifier? = nil, includedPermissions: [PermissionIdResource]? = nil,
        readOnly: Bool? = nil, siteCompatible: PermissionResource.SiteCompatible? = nil, uri: String? = nil) {
        self.assignable = assignable; self.category = category; self.description = description;
        self.displayName = displayName; self.id = id; self.includedPermissions = includedPermissions;
        self.readOnly = readOnly; self.siteCompatible = siteCompatible; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assignable", &self.assignable); fields.field("category", &self.category);
        fields.field("description", &self.description); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.list("includedPermissions", &self.includedPermissions);
        fields.field("readOnly", &self.readOnly); fields.field("siteCompatible", &self.siteCompatible);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Whether the permission can be limited to sites.
    public typealias SiteCompatible = OpenEnum<SiteCompatibleValues>
    public enum SiteCompatibleValues {}
}

nonisolated extension OpenEnum where Values == ActivePermissionResource.ScopeValues {
    public static var account: Self { Self("Account") }
    public static var allExtensions: Self { Self("AllExtensions") }
    public static var federation: Self { Self("Federation") }
    public static var nonUserExtensions: Self { Self("NonUserExtensions") }
    public static var roleBased: Self { Self("RoleBased") }
    public static var self2: Self { Self("Self") }
    public static var userExtensions: Self { Self("UserExtensions") }
}

nonisolated extension PermissionCategoryCollectionResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [PermissionCategoryResource] { self.records ?? [] }
}

nonisolated extension PermissionCollectionResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [PermissionResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == PermissionResource.SiteCompatibleValues {
    public static var compatible: Self { Self("Compatible") }
    public static var incompatible: Self { Self("Incompatible") }
    public static var independent: Self { Self("Independent") }
}
#endif
