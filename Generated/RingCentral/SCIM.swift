// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Directory
/// Provisions users through the SCIM standard.
public nonisolated struct SCIMEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Checks whether the first-generation SCIM service is up.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func scimCheckHealthV1() -> Call<Empty> {
        Call(client, RequestParts(.scimCheckHealthV1))
    }

    /// Checks whether the SCIM service is up.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func scimCheckHealth() -> Call<Empty> {
        Call(client, RequestParts(.scimCheckHealth))
    }

    /// Creates a user on the first-generation SCIM service.
    ///
    /// > Note: A new user can take a paid licence.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-128, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use scimCreateUser.")
    public func scimCreateUserV1(_ body: LegacyScimUserRequest? = nil) -> Call<LegacyScimUser> {
        var request = RequestParts(.scimCreateUserV1)
        request.body(body)
        return Call(client, request)
    }

    /// Reads the features of the first-generation SCIM service.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use scimGetProviderConfig.", renamed: "scimGetProviderConfig()")
    public func scimGetProviderConfigV1() -> Call<LegacyScimProviderConfig> {
        Call(client, RequestParts(.scimGetProviderConfigV1))
    }

    /// Creates a user through SCIM provisioning.
    ///
    /// > Note: A new user can take a paid licence.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - emails: Email addresses.
    ///   - name: First and last name.
    ///   - schemas: Schema URNs of this object.
    ///   - userName: Login name, usually the email address.
    ///   - active: Whether the user may sign in; false disables the user. Default: `false`.
    ///   - addresses: Postal addresses.
    ///   - externalId: Id of the user in the client's own system.
    ///   - id: SCIM id of the user; left out on creation.
    ///   - phoneNumbers: Phone numbers.
    ///   - photos: Profile pictures.
    ///   - title: Job title.
    ///   - urnIetfParamsScimSchemasExtensionEnterprise2_0User: Enterprise attributes, such as the department.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128, OAU-149.
    public func scimCreateUser(
        emails: [ScimEmail], name: ScimName, schemas: [ScimUser.Schema], userName: String, active: Bool? = nil,
        addresses: [ScimUserAddress]? = nil, externalId: Identifier? = nil, id: Identifier? = nil,
        phoneNumbers: [ScimPhoneNumber]? = nil, photos: [ScimPhoto]? = nil, title: String? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser? = nil) -> Call<ScimUserResponse> {
        var request = RequestParts(.scimCreateUser)
        request.body(ScimUser(emails: emails, name: name, schemas: schemas, userName: userName, active: active, addresses: addresses, externalId: externalId, id: id, phoneNumbers: phoneNumbers, photos: photos, title: title, urnIetfParamsScimSchemasExtensionEnterprise2_0User: urnIetfParamsScimSchemasExtensionEnterprise2_0User))
        return Call(client, request)
    }

    /// Deletes a user through SCIM provisioning.
    ///
    /// > Note: Removes the person's extension from the account.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter scimUserId: Identifier of the user in SCIM provisioning.
    /// - Returns: A call to `send()`. Known errors: OAU-128, OAU-149, OAU-213.
    public func scimDeleteUser(scimUserId: Identifier) -> Call<Empty> {
        var request = RequestParts(.scimDeleteUser)
        request.path(scimUserId)
        return Call(client, request)
    }

    /// Reads which SCIM features the server supports.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func scimGetProviderConfig() -> Call<ScimProviderConfig> {
        Call(client, RequestParts(.scimGetProviderConfig))
    }

    /// Reads one SCIM resource type.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter type: Name of the resource type, such as User.
    /// - Returns: A call to ask for its `value`.
    public func scimGetResourceType(type: String) -> Call<ScimResourceTypeResponse> {
        var request = RequestParts(.scimGetResourceType)
        request.path(type)
        return Call(client, request)
    }

    /// Reads one SCIM schema.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter uri: URN of the schema, such as urn:ietf:params:scim:schemas:core:2.0:User.
    /// - Returns: A call to ask for its `value`.
    public func scimGetSchema(uri: String) -> Call<ScimSchemaResponse> {
        var request = RequestParts(.scimGetSchema)
        request.path(uri)
        return Call(client, request)
    }

    /// Reads one user in SCIM form.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter scimUserId: Identifier of the user in SCIM provisioning.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128, OAU-149, OAU-213.
    public func scimGetUser(scimUserId: Identifier) -> Call<ScimUserResponse> {
        var request = RequestParts(.scimGetUser)
        request.path(scimUserId)
        return Call(client, request)
    }

    /// Lists the SCIM resource types the server knows.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func scimListResourceTypes() -> Call<ScimResourceTypeSearchResponse> {
        Call(client, RequestParts(.scimListResourceTypes))
    }

    /// Lists the SCIM schemas the server knows.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func scimListSchemas() -> Call<ScimSchemaSearchResponse> {
        Call(client, RequestParts(.scimListSchemas))
    }

    /// Changes single attributes of a user through SCIM provisioning.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - scimUserId: Identifier of the user in SCIM provisioning.
    ///   - operations: Changes, carried out in order.
    ///   - schemas: Schema URNs of this object.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-149.
    public func scimPatchUser(
        scimUserId: Identifier, operations: [ScimPatchOperation],
        schemas: [ScimUserPatch.Schema]) -> Call<ScimUserResponse> {
        var request = RequestParts(.scimPatchUser)
        request.path(scimUserId); request.body(ScimUserPatch(operations: operations, schemas: schemas))
        return Call(client, request)
    }

    /// Searches users by a SCIM filter in the query string.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - count: Number of users to return at most; 100 by default. Default: `100`.
    ///   - filter: SCIM filter expression, for example userName eq "jane@example.com".
    ///   - startIndex: Position of the first user to return, counted from 1. Default: `1`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-301, OAU-128, OAU-129, OAU-149, OAU-213.
    public func scimListUsers(
        count: Int? = nil, filter: String? = nil, startIndex: Int? = nil) -> Call<ScimUserSearchResponse> {
        var request = RequestParts(.scimListUsers)
        request.query("count", count); request.query("filter", filter); request.query("startIndex", startIndex)
        return Call(client, request)
    }

    /// Searches users by a SCIM filter in the request body.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - count: Number of users to return at most.
    ///   - filter: SCIM filter expression, such as userName eq with a quoted value.
    ///   - schemas: Schema URNs of this object.
    ///   - startIndex: Position of the first user to return, counted from 1.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-149.
    public func scimSearchUsers(
        count: Int? = nil, filter: String? = nil, schemas: [ScimSearchRequest.Schema]? = nil,
        startIndex: Int? = nil) -> Call<ScimUserSearchResponse> {
        var request = RequestParts(.scimSearchUsers)
        request.body(ScimSearchRequest(count: count, filter: filter, schemas: schemas, startIndex: startIndex))
        return Call(client, request)
    }

    /// Replaces a user through SCIM provisioning.
    ///
    /// > Note: Replaces the whole user: attributes left out can be cleared; use the patch to change a few.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - scimUserId: Identifier of the user in SCIM provisioning.
    ///   - emails: Email addresses.
    ///   - name: First and last name.
    ///   - schemas: Schema URNs of this object.
    ///   - userName: Login name, usually the email address.
    ///   - active: Whether the user may sign in; false disables the user. Default: `false`.
    ///   - addresses: Postal addresses.
    ///   - externalId: Id of the user in the client's own system.
    ///   - id: SCIM id of the user; left out on creation.
    ///   - phoneNumbers: Phone numbers.
    ///   - photos: Profile pictures.
    ///   - title: Job title.
    ///   - urnIetfParamsScimSchemasExtensionEnterprise2_0User: Enterprise attributes, such as the department.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128, OAU-149, OAU-213.
    public func scimReplaceUser(
        scimUserId: Identifier, emails: [ScimEmail], name: ScimName, schemas: [ScimUser.Schema], userName: String,
        active: Bool? = nil, addresses: [ScimUserAddress]? = nil, externalId: Identifier? = nil,
        id: Identifier? = nil, phoneNumbers: [ScimPhoneNumber]? = nil, photos: [ScimPhoto]? = nil,
        title: String? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser? = nil) -> Call<ScimUserResponse> {
        var request = RequestParts(.scimReplaceUser)
        request.path(scimUserId);
        request.body(ScimUser(emails: emails, name: name, schemas: schemas, userName: userName, active: active, addresses: addresses, externalId: externalId, id: id, phoneNumbers: phoneNumbers, photos: photos, title: title, urnIetfParamsScimSchemasExtensionEnterprise2_0User: urnIetfParamsScimSchemasExtensionEnterprise2_0User))
        return Call(client, request)
    }

    /// Searches users by a SCIM filter on the first-generation SCIM service.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - count: Number of users to return at most; 100 by default. Default: `100`.
    ///   - filter: SCIM filter expression, for example userName eq "jane@example.com".
    ///   - startIndex: Position of the first user to return, counted from 1. Default: `1`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: OAU-128, OAU-149, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use scimListUsers.", renamed: "scimListUsers(count:filter:startIndex:)")
    public func scimListUsersV1(
        count: Int? = nil, filter: String? = nil, startIndex: Int? = nil) -> Call<LegacyScimUserList> {
        var request = RequestParts(.scimListUsersV1)
        request.query("count", count); request.query("filter", filter); request.query("startIndex", startIndex)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /scim/health`
    public static let scimCheckHealthV1 = APIOperation(
        "checkHealth", .get, "/scim/health", area: "SCIM", rateGroup: "NoThrottling", access: .read,
        lifecycle: .retired, authorization: .none)
    /// `GET /scim/v2/health`
    public static let scimCheckHealth = APIOperation(
        "checkHealth2", .get, "/scim/v2/health", area: "SCIM", rateGroup: "NoThrottling", access: .read,
        lifecycle: .retired, authorization: .none)
    /// `POST /scim/Users`
    public static let scimCreateUserV1 = APIOperation(
        "createUser", .post, "/scim/Users", area: "SCIM", permission: "EditAccounts", rateGroup: "Heavy",
        access: .write, lifecycle: .retired)
    /// `GET /scim/ServiceProviderConfig`
    public static let scimGetProviderConfigV1 = APIOperation(
        "readServiceProviderConfig", .get, "/scim/ServiceProviderConfig", area: "SCIM", rateGroup: "NoThrottling",
        access: .read, lifecycle: .retired)
    /// `POST /scim/v2/Users`
    public static let scimCreateUser = APIOperation(
        "scimCreateUser2", .post, "/scim/v2/Users", area: "SCIM", permission: "EditAccounts", rateGroup: "Heavy",
        access: .write)
    /// `DELETE /scim/v2/Users/{scimUserId}`
    public static let scimDeleteUser = APIOperation(
        "scimDeleteUser2", .delete, "/scim/v2/Users/{scimUserId}", area: "SCIM", permission: "EditAccounts",
        rateGroup: "Heavy", access: .write)
    /// `GET /scim/v2/ServiceProviderConfig`
    public static let scimGetProviderConfig = APIOperation(
        "scimGetProviderConfig2", .get, "/scim/v2/ServiceProviderConfig", area: "SCIM", permission: "ReadAccounts",
        rateGroup: "Light", access: .read)
    /// `GET /scim/v2/ResourceTypes/{type}`
    public static let scimGetResourceType = APIOperation(
        "scimGetResourceType2", .get, "/scim/v2/ResourceTypes/{type}", area: "SCIM", permission: "ReadAccounts",
        rateGroup: "Light", access: .read)
    /// `GET /scim/v2/Schemas/{uri}`
    public static let scimGetSchema = APIOperation(
        "scimGetSchema2", .get, "/scim/v2/Schemas/{uri}", area: "SCIM", permission: "ReadAccounts",
        rateGroup: "Light", access: .read)
    /// `GET /scim/v2/Users/{scimUserId}`
    public static let scimGetUser = APIOperation(
        "scimGetUser2", .get, "/scim/v2/Users/{scimUserId}", area: "SCIM", permission: "ReadAccounts",
        rateGroup: "Light", access: .read)
    /// `GET /scim/v2/ResourceTypes`
    public static let scimListResourceTypes = APIOperation(
        "scimListResourceTypes2", .get, "/scim/v2/ResourceTypes", area: "SCIM", permission: "ReadAccounts",
        rateGroup: "Light", access: .read)
    /// `GET /scim/v2/Schemas`
    public static let scimListSchemas = APIOperation(
        "scimListSchemas2", .get, "/scim/v2/Schemas", area: "SCIM", permission: "ReadAccounts", rateGroup: "Light",
        access: .read)
    /// `PATCH /scim/v2/Users/{scimUserId}`
    public static let scimPatchUser = APIOperation(
        "scimPatchUser2", .patch, "/scim/v2/Users/{scimUserId}", area: "SCIM", permission: "EditAccounts",
        rateGroup: "Heavy", access: .write)
    /// `GET /scim/v2/Users`
    public static let scimListUsers = APIOperation(
        "scimSearchViaGet2", .get, "/scim/v2/Users", area: "SCIM", permission: "ReadAccounts", rateGroup: "Light",
        access: .read, paging: .startIndex)
    /// `POST /scim/v2/Users/.search`
    public static let scimSearchUsers = APIOperation(
        "scimSearchViaPost2", .post, "/scim/v2/Users/.search", area: "SCIM", permission: "ReadAccounts",
        rateGroup: "Light", access: .read)
    /// `PUT /scim/v2/Users/{scimUserId}`
    public static let scimReplaceUser = APIOperation(
        "scimUpdateUser2", .put, "/scim/v2/Users/{scimUserId}", area: "SCIM", permission: "EditAccounts",
        rateGroup: "Heavy", access: .write)
    /// `GET /scim/Users`
    public static let scimListUsersV1 = APIOperation(
        "searchViaGet", .get, "/scim/Users", area: "SCIM", permission: "ReadAccounts", rateGroup: "Light",
        access: .read, paging: .startIndex, lifecycle: .retired)
}

/// A user to create on the first-generation SCIM service.
public nonisolated struct LegacyScimUserRequest: Model {
    /// Whether the user may sign in; false disables the user. Default: `false`.
    public var active: Optional<Bool>
    /// Postal addresses of the user.
    public var addresses: Optional<[ScimUserAddress]>
    /// Email addresses of the user.
    public var emails: [ScimEmail]
    /// Id of the user in the client's own system.
    public var externalId: Optional<Identifier>
    /// First and last name.
    public var name: ScimName
    /// Phone numbers that belong here.
    public var phoneNumbers: Optional<[ScimPhoneNumber]>
    /// Pictures of the user.
    public var photos: Optional<[ScimPhoto]>
    /// URNs of the SCIM schemas that describe this object.
    public var schemas: [LegacyScimUserRequest.Schema]
    /// SCIM enterprise attributes of the user, such as the department.
    public var urnIetfParamsScimSchemasExtensionEnterprise2_0User: Optional<LegacyScimEnterpriseUser>
    /// Login name, usually the email address.
    public var userName: String
    public init(
        emails: [ScimEmail], name: ScimName, schemas: [LegacyScimUserRequest.Schema], userName: String,
        active: Bool? = nil, addresses: [ScimUserAddress]? = nil, externalId: Identifier? = nil,
        phoneNumbers: [ScimPhoneNumber]? = nil, photos: [ScimPhoto]? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: LegacyScimEnterpriseUser? = nil) {
        self.emails = emails; self.name = name; self.schemas = schemas; self.userName = userName;
        self.active = active; self.addresses = addresses; self.externalId = externalId;
        self.phoneNumbers = phoneNumbers; self.photos = photos;
        self.urnIetfParamsScimSchemasExtensionEnterprise2_0User = urnIetfParamsScimSchemasExtensionEnterprise2_0User
    }
    public init(_ blank: Blank) {
        self.init(emails: .init(blank), name: .init(blank), schemas: .init(blank), userName: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.list("addresses", &self.addresses);
        fields.list("emails", &self.emails); fields.field("externalId", &self.externalId);
        fields.field("name", &self.name); fields.list("phoneNumbers", &self.phoneNumbers);
        fields.list("photos", &self.photos); fields.list("schemas", &self.schemas);
        fields.field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", &self.urnIetfParamsScimSchemasExtensionEnterprise2_0User);
        fields.field("userName", &self.userName)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A way to authenticate with the first-generation SCIM service.
public nonisolated struct LegacyScimAuthenticationScheme: Model {
    /// What the scheme is.
    public var description: Optional<String>
    /// Address of the scheme's documentation.
    public var documentationUri: Optional<String>
    /// Name of the scheme.
    public var name: Optional<String>
    /// Whether this is the preferred scheme.
    public var primary: Optional<Bool>
    /// Address of the scheme's specification.
    public var specUri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        description: String? = nil, documentationUri: String? = nil, name: String? = nil, primary: Bool? = nil,
        specUri: String? = nil) {
        self.description = description; self.documentationUri = documentationUri; self.name = name;
        self.primary = primary; self.specUri = specUri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("documentationUri", &self.documentationUri);
        fields.field("name", &self.name); fields.field("primary", &self.primary);
        fields.field("specUri", &self.specUri); fields.unknown(&self._unknownMembers)
    }
}

/// Whether the first-generation SCIM service supports a feature.
public nonisolated struct LegacyScimSupport: Model {
    /// Whether the server supports this feature. Default: `false`.
    public var supported: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(supported: Bool? = nil) { self.supported = supported; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("supported", &self.supported); fields.unknown(&self._unknownMembers)
    }
}

/// Features of the first-generation SCIM service.
public nonisolated struct LegacyScimProviderConfig: Model, ResponseValue {
    /// Authentication schemes that the server accepts.
    public var authenticationSchemes: Optional<[LegacyScimAuthenticationScheme]>
    /// Support for bulk operations.
    public var bulk: Optional<ScimBulkSupported>
    /// Support for changing passwords.
    public var changePassword: Optional<LegacyScimSupport>
    /// Support for ETags.
    public var etag: Optional<LegacyScimSupport>
    /// Support for filters.
    public var filter: Optional<ScimFilterSupported>
    /// Support for PATCH requests.
    public var patch: Optional<LegacyScimSupport>
    /// URNs of the SCIM schemas that describe this object.
    public var schemas: Optional<[LegacyScimProviderConfig.Schema]>
    /// Support for sorting.
    public var sort: Optional<LegacyScimSupport>
    /// Support for XML.
    public var xmlDataFormat: Optional<LegacyScimSupport>
    private var _unknownMembers: UnknownMembers
    public init(
        authenticationSchemes: [LegacyScimAuthenticationScheme]? = nil, bulk: ScimBulkSupported? = nil,
        changePassword: LegacyScimSupport? = nil, etag: LegacyScimSupport? = nil, filter: ScimFilterSupported? = nil,
        patch: LegacyScimSupport? = nil, schemas: [LegacyScimProviderConfig.Schema]? = nil,
        sort: LegacyScimSupport? = nil, xmlDataFormat: LegacyScimSupport? = nil) {
        self.authenticationSchemes = authenticationSchemes; self.bulk = bulk; self.changePassword = changePassword;
        self.etag = etag; self.filter = filter; self.patch = patch; self.schemas = schemas; self.sort = sort;
        self.xmlDataFormat = xmlDataFormat; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("authenticationSchemes", &self.authenticationSchemes); fields.field("bulk", &self.bulk);
        fields.field("changePassword", &self.changePassword); fields.field("etag", &self.etag);
        fields.field("filter", &self.filter); fields.field("patch", &self.patch);
        fields.list("schemas", &self.schemas); fields.field("sort", &self.sort);
        fields.field("xmlDataFormat", &self.xmlDataFormat); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A way to authenticate with the SCIM service.
public nonisolated struct ScimAuthenticationScheme: Model {
    /// What the scheme is.
    public var description: Optional<String>
    /// Address of the scheme's documentation.
    public var documentationUri: Optional<String>
    /// Name of the scheme.
    public var name: Optional<String>
    /// Whether this is the preferred scheme.
    public var primary: Optional<Bool>
    /// Address of the scheme's specification.
    public var specUri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        description: String? = nil, documentationUri: String? = nil, name: String? = nil, primary: Bool? = nil,
        specUri: String? = nil) {
        self.description = description; self.documentationUri = documentationUri; self.name = name;
        self.primary = primary; self.specUri = specUri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("documentationUri", &self.documentationUri);
        fields.field("name", &self.name); fields.field("primary", &self.primary);
        fields.field("specUri", &self.specUri); fields.unknown(&self._unknownMembers)
    }
}

/// Whether SCIM bulk requests are supported, with their limits.
public nonisolated struct ScimBulkSupported: Model {
    /// Most operations one bulk request may hold.
    public var maxOperations: Optional<Int>
    /// Largest bulk request in bytes.
    public var maxPayloadSize: Optional<Int>
    /// Whether bulk requests are supported. Default: `false`.
    public var supported: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(maxOperations: Int? = nil, maxPayloadSize: Int? = nil, supported: Bool? = nil) {
        self.maxOperations = maxOperations; self.maxPayloadSize = maxPayloadSize; self.supported = supported;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("maxOperations", &self.maxOperations); fields.field("maxPayloadSize", &self.maxPayloadSize);
        fields.field("supported", &self.supported); fields.unknown(&self._unknownMembers)
    }
}

/// An email address in SCIM form.
public nonisolated struct ScimEmail: Model {
    /// Kind of the address; always work.
    public var type: ScimEmail.Kind
    /// The email address.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(type: ScimEmail.Kind = .work, value: String) {
        self.type = type; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank), value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the address; always work.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Enterprise attributes of a SCIM user.
public nonisolated struct ScimEnterpriseUser: Model {
    /// Department of the user.
    public var department: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(department: String? = nil) { self.department = department; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("department", &self.department); fields.unknown(&self._unknownMembers)
    }
}

/// Whether SCIM filters are supported, with their limit.
public nonisolated struct ScimFilterSupported: Model {
    /// Most results a filtered search returns.
    public var maxResults: Optional<Int>
    /// Whether filters are supported. Default: `false`.
    public var supported: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(maxResults: Int? = nil, supported: Bool? = nil) {
        self.maxResults = maxResults; self.supported = supported; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("maxResults", &self.maxResults); fields.field("supported", &self.supported);
        fields.unknown(&self._unknownMembers)
    }
}

/// When and where a SCIM resource was created and changed.
public nonisolated struct ScimMeta: Model {
    /// Time the resource was created, ISO 8601.
    public var created: Optional<Foundation.Date>
    /// Time the resource was last changed, ISO 8601.
    public var lastModified: Optional<Foundation.Date>
    /// Address of the resource.
    public var location: Optional<String>
    /// Kind of the resource.
    public var resourceType: Optional<ScimMeta.ResourceType>
    private var _unknownMembers: UnknownMembers
    public init(
        created: Foundation.Date? = nil, lastModified: Foundation.Date? = nil, location: String? = nil,
        resourceType: ScimMeta.ResourceType? = nil) {
        self.created = created; self.lastModified = lastModified; self.location = location;
        self.resourceType = resourceType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("created", &self.created); fields.field("lastModified", &self.lastModified);
        fields.field("location", &self.location); fields.field("resourceType", &self.resourceType);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the resource.
    public typealias ResourceType = OpenEnum<ResourceTypeValues>
    public enum ResourceTypeValues {}
}

/// First and last name in SCIM form.
public nonisolated struct ScimName: Model {
    /// Last name.
    public var familyName: String
    /// First name.
    public var givenName: String
    private var _unknownMembers: UnknownMembers
    public init(familyName: String, givenName: String) {
        self.familyName = familyName; self.givenName = givenName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(familyName: .init(blank), givenName: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("familyName", &self.familyName); fields.field("givenName", &self.givenName);
        fields.unknown(&self._unknownMembers)
    }
}

/// One change to an attribute of a SCIM user.
public nonisolated struct ScimPatchOperation: Model {
    /// Whether to add, replace or remove the value.
    public var op: ScimPatchOperation.Op
    /// Attribute to change, as a SCIM path.
    public var path: Optional<String>
    /// Value to add or to put in place.
    public var value: Optional<String>
    public init(op: ScimPatchOperation.Op, path: String? = nil, value: String? = nil) {
        self.op = op; self.path = path; self.value = value
    }
    public init(_ blank: Blank) { self.init(op: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("op", &self.op); fields.field("path", &self.path); fields.field("value", &self.value)
    }

    /// Whether to add, replace or remove the value.
    public typealias Op = OpenEnum<OpValues>
    public enum OpValues {}
}

/// A phone number in SCIM form.
public nonisolated struct ScimPhoneNumber: Model {
    /// Kind of the number.
    public var type: ScimPhoneNumber.Kind
    /// The phone number.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(type: ScimPhoneNumber.Kind, value: String) {
        self.type = type; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank), value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the number.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A profile picture in SCIM form.
public nonisolated struct ScimPhoto: Model {
    /// Kind of the picture; always photo.
    public var type: ScimPhoto.Kind
    /// Address of the picture.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(type: ScimPhoto.Kind = .photo, value: String) {
        self.type = type; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank), value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the picture; always photo.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// SCIM features the server supports.
public nonisolated struct ScimProviderConfig: Model, ResponseValue {
    /// Ways to authenticate.
    public var authenticationSchemes: Optional<[ScimAuthenticationScheme]>
    /// Whether bulk requests are supported and how large.
    public var bulk: Optional<ScimBulkSupported>
    /// Whether changing a password is supported.
    public var changePassword: Optional<ScimSupported>
    /// Whether ETags are supported.
    public var etag: Optional<ScimSupported>
    /// Whether filters are supported and how many results they give.
    public var filter: Optional<ScimFilterSupported>
    /// Whether PATCH is supported.
    public var patch: Optional<ScimSupported>
    /// Schema URNs of this object.
    public var schemas: Optional<[ScimProviderConfig.Schema]>
    /// Whether sorting is supported.
    public var sort: Optional<ScimSupported>
    /// Whether XML is supported.
    public var xmlDataFormat: Optional<ScimSupported>
    private var _unknownMembers: UnknownMembers
    public init(
        authenticationSchemes: [ScimAuthenticationScheme]? = nil, bulk: ScimBulkSupported? = nil,
        changePassword: ScimSupported? = nil, etag: ScimSupported? = nil, filter: ScimFilterSupported? = nil,
        patch: ScimSupported? = nil, schemas: [ScimProviderConfig.Schema]? = nil, sort: ScimSupported? = nil,
        xmlDataFormat: ScimSupported? = nil) {
        self.authenticationSchemes = authenticationSchemes; self.bulk = bulk; self.changePassword = changePassword;
        self.etag = etag; self.filter = filter; self.patch = patch; self.schemas = schemas; self.sort = sort;
        self.xmlDataFormat = xmlDataFormat; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("authenticationSchemes", &self.authenticationSchemes); fields.field("bulk", &self.bulk);
        fields.field("changePassword", &self.changePassword); fields.field("etag", &self.etag);
        fields.field("filter", &self.filter); fields.field("patch", &self.patch);
        fields.list("schemas", &self.schemas); fields.field("sort", &self.sort);
        fields.field("xmlDataFormat", &self.xmlDataFormat); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A SCIM resource type, such as User.
public nonisolated struct ScimResourceTypeResponse: Model, ResponseValue {
    /// What the resource type is.
    public var description: Optional<String>
    /// Path of the resource type below the SCIM base address.
    public var endpoint: String
    /// Id of the resource type.
    public var id: Optional<Identifier>
    /// SCIM metadata: type, address and times of the object.
    public var meta: Optional<ScimMeta>
    /// Name of the resource type.
    public var name: String
    /// URN of the main schema.
    public var schema: ScimResourceTypeResponse.Schema
    /// Further schemas that resources of this type may use.
    public var schemaExtensions: Optional<[ScimSchemaExtension]>
    private var _unknownMembers: UnknownMembers
    public init(
        endpoint: String, name: String,
        schema: ScimResourceTypeResponse.Schema = .urnIetfParamsScimSchemasCore2_0User, description: String? = nil,
        id: Identifier? = nil, meta: ScimMeta? = nil, schemaExtensions: [ScimSchemaExtension]? = nil) {
        self.endpoint = endpoint; self.name = name; self.schema = schema; self.description = description;
        self.id = id; self.meta = meta; self.schemaExtensions = schemaExtensions; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(endpoint: .init(blank), name: .init(blank), schema: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("endpoint", &self.endpoint);
        fields.field("id", &self.id); fields.field("meta", &self.meta); fields.field("name", &self.name);
        fields.field("schema", &self.schema); fields.list("schemaExtensions", &self.schemaExtensions);
        fields.unknown(&self._unknownMembers)
    }

    /// URN of the main schema.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// The SCIM resource types the server knows.
public nonisolated struct ScimResourceTypeSearchResponse: Model, ResponseValue {
    /// Resource types on this page.
    public var resources: Optional<[ScimResourceTypeResponse]>
    /// Number of results on this page.
    public var itemsPerPage: Optional<Int64>
    /// Schema URNs of this object.
    public var schemas: Optional<[ScimResourceTypeSearchResponse.Schema]>
    /// Position of the first result on this page, counted from 1.
    public var startIndex: Optional<Int64>
    /// Number of results in all.
    public var totalResults: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(
        resources: [ScimResourceTypeResponse]? = nil, itemsPerPage: Int64? = nil,
        schemas: [ScimResourceTypeSearchResponse.Schema]? = nil, startIndex: Int64? = nil,
        totalResults: Int64? = nil) {
        self.resources = resources; self.itemsPerPage = itemsPerPage; self.schemas = schemas;
        self.startIndex = startIndex; self.totalResults = totalResults; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Resources", &self.resources); fields.field("itemsPerPage", &self.itemsPerPage);
        fields.list("schemas", &self.schemas); fields.field("startIndex", &self.startIndex);
        fields.field("totalResults", &self.totalResults); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// One attribute of a SCIM schema.
public nonisolated struct ScimSchemaAttribute: Model {
    /// Suggested values.
    public var canonicalValues: Optional<[String]>
    /// Whether upper and lower case differ. Default: `false`.
    public var caseExact: Optional<Bool>
    /// What the attribute means.
    public var description: Optional<String>
    /// Whether the attribute holds several values. Default: `false`.
    public var multiValued: Optional<Bool>
    /// Whether the attribute can be read, written or set once.
    public var mutability: ScimSchemaAttribute.Mutability
    /// Name of the attribute.
    public var name: String
    /// Resource types that a reference may point to.
    public var referenceTypes: Optional<[String]>
    /// Whether the attribute must be present. Default: `false`.
    public var required: Optional<Bool>
    /// When the attribute is part of an answer.
    public var returned: ScimSchemaAttribute.Returned
    /// Attributes inside a complex one.
    public var subAttributes: Optional<[ScimSchemaAttribute]>
    /// Type of the attribute's value.
    public var type: ScimSchemaAttribute.Kind
    /// How far a value must be unique.
    public var uniqueness: ScimSchemaAttribute.Uniqueness
    private var _unknownMembers: UnknownMembers
    public init(
        mutability: ScimSchemaAttribute.Mutability, name: String, returned: ScimSchemaAttribute.Returned,
        type: ScimSchemaAttribute.Kind, uniqueness: ScimSchemaAttribute.Uniqueness, canonicalValues: [String]? = nil,
        caseExact: Bool? = nil, description: String? = nil, multiValued: Bool? = nil, referenceTypes: [String]? = nil,
        required: Bool? = nil, subAttributes: [ScimSchemaAttribute]? = nil) {
        self.mutability = mutability; self.name = name; self.returned = returned; self.type = type;
        self.uniqueness = uniqueness; self.canonicalValues = canonicalValues; self.caseExact = caseExact;
        self.description = description; self.multiValued = multiValued; self.referenceTypes = referenceTypes;
        self.required = required; self.subAttributes = subAttributes; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            mutability: .init(blank), name: .init(blank), returned: .init(blank), type: .init(blank),
            uniqueness: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("canonicalValues", &self.canonicalValues); fields.field("caseExact", &self.caseExact);
        fields.field("description", &self.description); fields.required("multiValued", &self.multiValued);
        fields.field("mutability", &self.mutability); fields.field("name", &self.name);
        fields.list("referenceTypes", &self.referenceTypes); fields.required("required", &self.required);
        fields.field("returned", &self.returned); fields.list("subAttributes", &self.subAttributes);
        fields.field("type", &self.type); fields.field("uniqueness", &self.uniqueness);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the attribute can be read, written or set once.
    public typealias Mutability = OpenEnum<MutabilityValues>
    public enum MutabilityValues {}

    /// When the attribute is part of an answer.
    public typealias Returned = OpenEnum<ReturnedValues>
    public enum ReturnedValues {}

    /// Type of the attribute's value.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// How far a value must be unique.
    public typealias Uniqueness = OpenEnum<UniquenessValues>
    public enum UniquenessValues {}
}

/// A further schema of a SCIM resource type.
public nonisolated struct ScimSchemaExtension: Model {
    /// Whether every resource must use the schema. Default: `false`.
    public var required: Optional<Bool>
    /// URN of the further schema.
    public var schema: ScimSchemaExtension.Schema
    private var _unknownMembers: UnknownMembers
    public init(
        schema: ScimSchemaExtension.Schema = .urnIetfParamsScimSchemasExtensionEnterprise2_0User,
        required: Bool? = nil) {
        self.schema = schema; self.required = required; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(schema: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("required", &self.required); fields.field("schema", &self.schema);
        fields.unknown(&self._unknownMembers)
    }

    /// URN of the further schema.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A SCIM schema with its attributes.
public nonisolated struct ScimSchemaResponse: Model, ResponseValue {
    /// Attributes the schema defines.
    public var attributes: Optional<[ScimSchemaAttribute]>
    /// What the schema describes.
    public var description: Optional<String>
    /// URN of the schema.
    public var id: Identifier
    /// SCIM metadata: type, address and times of the object.
    public var meta: Optional<ScimMeta>
    /// Name of the schema.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, attributes: [ScimSchemaAttribute]? = nil, description: String? = nil, meta: ScimMeta? = nil,
        name: String? = nil) {
        self.id = id; self.attributes = attributes; self.description = description; self.meta = meta;
        self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attributes", &self.attributes); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("meta", &self.meta); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// The SCIM schemas the server knows.
public nonisolated struct ScimSchemaSearchResponse: Model, ResponseValue {
    /// Schemas on this page.
    public var resources: Optional<[ScimSchemaResponse]>
    /// Number of results on this page.
    public var itemsPerPage: Optional<Int64>
    /// Schema URNs of this object.
    public var schemas: Optional<[ScimSchemaSearchResponse.Schema]>
    /// Position of the first result on this page, counted from 1.
    public var startIndex: Optional<Int64>
    /// Number of results in all.
    public var totalResults: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(
        resources: [ScimSchemaResponse]? = nil, itemsPerPage: Int64? = nil,
        schemas: [ScimSchemaSearchResponse.Schema]? = nil, startIndex: Int64? = nil, totalResults: Int64? = nil) {
        self.resources = resources; self.itemsPerPage = itemsPerPage; self.schemas = schemas;
        self.startIndex = startIndex; self.totalResults = totalResults; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Resources", &self.resources); fields.field("itemsPerPage", &self.itemsPerPage);
        fields.list("schemas", &self.schemas); fields.field("startIndex", &self.startIndex);
        fields.field("totalResults", &self.totalResults); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A SCIM search for users.
public nonisolated struct ScimSearchRequest: Model {
    /// Number of users to return at most.
    public var count: Optional<Int>
    /// SCIM filter expression, such as userName eq with a quoted value.
    public var filter: Optional<String>
    /// Schema URNs of this object.
    public var schemas: Optional<[ScimSearchRequest.Schema]>
    /// Position of the first user to return, counted from 1.
    public var startIndex: Optional<Int>
    public init(
        count: Int? = nil, filter: String? = nil, schemas: [ScimSearchRequest.Schema]? = nil,
        startIndex: Int? = nil) {
        self.count = count; self.filter = filter; self.schemas = schemas; self.startIndex = startIndex
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("filter", &self.filter);
        fields.list("schemas", &self.schemas); fields.field("startIndex", &self.startIndex)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// Whether a SCIM feature is supported.
public nonisolated struct ScimSupported: Model {
    /// Whether the feature is supported. Default: `false`.
    public var supported: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(supported: Bool? = nil) { self.supported = supported; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("supported", &self.supported); fields.unknown(&self._unknownMembers)
    }
}

/// A user in SCIM form to create or to replace.
public nonisolated struct ScimUser: Model {
    /// Whether the user may sign in; false disables the user. Default: `false`.
    public var active: Optional<Bool>
    /// Postal addresses.
    public var addresses: Optional<[ScimUserAddress]>
    /// Email addresses.
    public var emails: [ScimEmail]
    /// Id of the user in the client's own system.
    public var externalId: Optional<Identifier>
    /// SCIM id of the user; left out on creation.
    public var id: Optional<Identifier>
    /// First and last name.
    public var name: ScimName
    /// Phone numbers.
    public var phoneNumbers: Optional<[ScimPhoneNumber]>
    /// Profile pictures.
    public var photos: Optional<[ScimPhoto]>
    /// Schema URNs of this object.
    public var schemas: [ScimUser.Schema]
    /// Job title.
    public var title: Optional<String>
    /// Enterprise attributes, such as the department.
    public var urnIetfParamsScimSchemasExtensionEnterprise2_0User: Optional<ScimEnterpriseUser>
    /// Login name, usually the email address.
    public var userName: String
    public init(
        emails: [ScimEmail], name: ScimName, schemas: [ScimUser.Schema], userName: String, active: Bool? = nil,
        addresses: [ScimUserAddress]? = nil, externalId: Identifier? = nil, id: Identifier? = nil,
        phoneNumbers: [ScimPhoneNumber]? = nil, photos: [ScimPhoto]? = nil, title: String? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser? = nil) {
        self.emails = emails; self.name = name; self.schemas = schemas; self.userName = userName;
        self.active = active; self.addresses = addresses; self.externalId = externalId; self.id = id;
        self.phoneNumbers = phoneNumbers; self.photos = photos; self.title = title;
        self.urnIetfParamsScimSchemasExtensionEnterprise2_0User = urnIetfParamsScimSchemasExtensionEnterprise2_0User
    }
    public init(_ blank: Blank) {
        self.init(emails: .init(blank), name: .init(blank), schemas: .init(blank), userName: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.list("addresses", &self.addresses);
        fields.list("emails", &self.emails); fields.field("externalId", &self.externalId);
        fields.field("id", &self.id); fields.field("name", &self.name);
        fields.list("phoneNumbers", &self.phoneNumbers); fields.list("photos", &self.photos);
        fields.list("schemas", &self.schemas); fields.field("title", &self.title);
        fields.field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", &self.urnIetfParamsScimSchemasExtensionEnterprise2_0User);
        fields.field("userName", &self.userName)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A postal address in SCIM form.
public nonisolated struct ScimUserAddress: Model {
    /// Country of the address.
    public var country: Optional<String>
    /// City.
    public var locality: Optional<String>
    /// Postal code.
    public var postalCode: Optional<String>
    /// State or region.
    public var region: Optional<String>
    /// Street and number.
    public var streetAddress: Optional<String>
    /// Kind of the address; always work.
    public var type: ScimUserAddress.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        type: ScimUserAddress.Kind = .work, country: String? = nil, locality: String? = nil,
        postalCode: String? = nil, region: String? = nil, streetAddress: String? = nil) {
        self.type = type; self.country = country; self.locality = locality; self.postalCode = postalCode;
        self.region = region; self.streetAddress = streetAddress; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("locality", &self.locality);
        fields.field("postalCode", &self.postalCode); fields.field("region", &self.region);
        fields.field("streetAddress", &self.streetAddress); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the address; always work.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Single changes to make to a SCIM user.
public nonisolated struct ScimUserPatch: Model {
    /// Changes, carried out in order.
    public var operations: [ScimPatchOperation]
    /// Schema URNs of this object.
    public var schemas: [ScimUserPatch.Schema]
    public init(operations: [ScimPatchOperation], schemas: [ScimUserPatch.Schema]) {
        self.operations = operations; self.schemas = schemas
    }
    public init(_ blank: Blank) { self.init(operations: .init(blank), schemas: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Operations", &self.operations); fields.list("schemas", &self.schemas)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A user in SCIM form as it is stored.
public nonisolated struct ScimUserResponse: Model, ResponseValue {
    /// Whether the user may sign in; false disables the user. Default: `false`.
    public var active: Optional<Bool>
    /// Postal addresses.
    public var addresses: Optional<[ScimUserAddress]>
    /// Email addresses.
    public var emails: [ScimEmail]
    /// Id of the user in the client's own system.
    public var externalId: Optional<Identifier>
    /// SCIM id of the user.
    public var id: Optional<Identifier>
    /// SCIM metadata: type, address and times of the object.
    public var meta: Optional<ScimMeta>
    /// First and last name.
    public var name: ScimName
    /// Phone numbers.
    public var phoneNumbers: Optional<[ScimPhoneNumber]>
    /// Profile pictures.
    public var photos: Optional<[ScimPhoto]>
    /// Schema URNs of this object.
    public var schemas: [ScimUserResponse.Schema]
    /// Job title.
    public var title: Optional<String>
    /// Enterprise attributes, such as the department.
    public var urnIetfParamsScimSchemasExtensionEnterprise2_0User: Optional<ScimEnterpriseUser>
    /// Login name, usually the email address.
    public var userName: String
    private var _unknownMembers: UnknownMembers
    public init(
        emails: [ScimEmail], name: ScimName, schemas: [ScimUserResponse.Schema], userName: String,
        active: Bool? = nil, addresses: [ScimUserAddress]? = nil, externalId: Identifier? = nil,
        id: Identifier? = nil, meta: ScimMeta? = nil, phoneNumbers: [ScimPhoneNumber]? = nil,
        photos: [ScimPhoto]? = nil, title: String? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser? = nil) {
        self.emails = emails; self.name = name; self.schemas = schemas; self.userName = userName;
        self.active = active; self.addresses = addresses; self.externalId = externalId; self.id = id;
        self.meta = meta; self.phoneNumbers = phoneNumbers; self.photos = photos; self.title = title;
        self.urnIetfParamsScimSchemasExtensionEnterprise2_0User = urnIetfParamsScimSchemasExtensionEnterprise2_0User;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(emails: .init(blank), name: .init(blank), schemas: .init(blank), userName: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.list("addresses", &self.addresses);
        fields.list("emails", &self.emails); fields.field("externalId", &self.externalId);
        fields.field("id", &self.id); fields.field("meta", &self.meta); fields.field("name", &self.name);
        fields.list("phoneNumbers", &self.phoneNumbers); fields.list("photos", &self.photos);
        fields.list("schemas", &self.schemas); fields.field("title", &self.title);
        fields.field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", &self.urnIetfParamsScimSchemasExtensionEnterprise2_0User);
        fields.field("userName", &self.userName); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A page of users in SCIM form.
public nonisolated struct ScimUserSearchResponse: Model, ResponseValue {
    /// Users on this page.
    public var resources: Optional<[ScimUserShortInfo]>
    /// Number of results on this page.
    public var itemsPerPage: Optional<Int64>
    /// Schema URNs of this object.
    public var schemas: Optional<[ScimUserSearchResponse.Schema]>
    /// Position of the first result on this page, counted from 1.
    public var startIndex: Optional<Int64>
    /// Number of results in all.
    public var totalResults: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(
        resources: [ScimUserShortInfo]? = nil, itemsPerPage: Int64? = nil,
        schemas: [ScimUserSearchResponse.Schema]? = nil, startIndex: Int64? = nil, totalResults: Int64? = nil) {
        self.resources = resources; self.itemsPerPage = itemsPerPage; self.schemas = schemas;
        self.startIndex = startIndex; self.totalResults = totalResults; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Resources", &self.resources); fields.field("itemsPerPage", &self.itemsPerPage);
        fields.list("schemas", &self.schemas); fields.field("startIndex", &self.startIndex);
        fields.field("totalResults", &self.totalResults); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A user in SCIM form, as a search returns it.
public nonisolated struct ScimUserShortInfo: Model {
    /// Whether the user may sign in; false disables the user. Default: `false`.
    public var active: Optional<Bool>
    /// Email addresses.
    public var emails: [ScimEmail]
    /// Id of the user in the client's own system.
    public var externalId: Optional<Identifier>
    /// SCIM id of the user.
    public var id: Optional<Identifier>
    /// SCIM metadata: type, address and times of the object.
    public var meta: Optional<ScimMeta>
    /// First and last name.
    public var name: ScimName
    /// Profile pictures.
    public var photos: Optional<[ScimPhoto]>
    /// Schema URNs of this object.
    public var schemas: [ScimUserShortInfo.Schema]
    /// Job title.
    public var title: Optional<String>
    /// Enterprise attributes, such as the department.
    public var urnIetfParamsScimSchemasExtensionEnterprise2_0User: Optional<ScimEnterpriseUser>
    /// Login name, usually the email address.
    public var userName: String
    private var _unknownMembers: UnknownMembers
    public init(
        emails: [ScimEmail], name: ScimName, schemas: [ScimUserShortInfo.Schema], userName: String,
        active: Bool? = nil, externalId: Identifier? = nil, id: Identifier? = nil, meta: ScimMeta? = nil,
        photos: [ScimPhoto]? = nil, title: String? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser? = nil) {
        self.emails = emails; self.name = name; self.schemas = schemas; self.userName = userName;
        self.active = active; self.externalId = externalId; self.id = id; self.meta = meta; self.photos = photos;
        self.title = title;
        self.urnIetfParamsScimSchemasExtensionEnterprise2_0User = urnIetfParamsScimSchemasExtensionEnterprise2_0User;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(emails: .init(blank), name: .init(blank), schemas: .init(blank), userName: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.list("emails", &self.emails);
        fields.field("externalId", &self.externalId); fields.field("id", &self.id); fields.field("meta", &self.meta);
        fields.field("name", &self.name); fields.list("photos", &self.photos); fields.list("schemas", &self.schemas);
        fields.field("title", &self.title);
        fields.field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", &self.urnIetfParamsScimSchemasExtensionEnterprise2_0User);
        fields.field("userName", &self.userName); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// A user as the first-generation SCIM service gives it.
public nonisolated struct LegacyScimUser: Model, ResponseValue {
    /// Whether the user may sign in; false disables the user. Default: `false`.
    public var active: Optional<Bool>
    /// Postal addresses of the user.
    public var addresses: Optional<[ScimUserAddress]>
    /// Email addresses of the user.
    public var emails: [ScimEmail]
    /// Id of the user in the client's own system.
    public var externalId: Optional<Identifier>
    /// SCIM id of the user.
    public var id: Optional<Identifier>
    /// SCIM metadata: type, address and times of the object.
    public var meta: Optional<LegacyScimMeta>
    /// First and last name.
    public var name: ScimName
    /// Phone numbers of the user.
    public var phoneNumbers: Optional<[ScimPhoneNumber]>
    /// Pictures of the user.
    public var photos: Optional<[ScimPhoto]>
    /// URNs of the SCIM schemas that describe this object.
    public var schemas: [LegacyScimUser.Schema]
    /// SCIM enterprise attributes of the user, such as the department.
    public var urnIetfParamsScimSchemasExtensionEnterprise2_0User: Optional<LegacyScimEnterpriseUser>
    /// Login name, usually the email address.
    public var userName: String
    private var _unknownMembers: UnknownMembers
    public init(
        emails: [ScimEmail], name: ScimName, schemas: [LegacyScimUser.Schema], userName: String, active: Bool? = nil,
        addresses: [ScimUserAddress]? = nil, externalId: Identifier? = nil, id: Identifier? = nil,
        meta: LegacyScimMeta? = nil, phoneNumbers: [ScimPhoneNumber]? = nil, photos: [ScimPhoto]? = nil,
        urnIetfParamsScimSchemasExtensionEnterprise2_0User: LegacyScimEnterpriseUser? = nil) {
        self.emails = emails; self.name = name; self.schemas = schemas; self.userName = userName;
        self.active = active; self.addresses = addresses; self.externalId = externalId; self.id = id;
        self.meta = meta; self.phoneNumbers = phoneNumbers; self.photos = photos;
        self.urnIetfParamsScimSchemasExtensionEnterprise2_0User = urnIetfParamsScimSchemasExtensionEnterprise2_0User;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(emails: .init(blank), name: .init(blank), schemas: .init(blank), userName: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.list("addresses", &self.addresses);
        fields.list("emails", &self.emails); fields.field("externalId", &self.externalId);
        fields.field("id", &self.id); fields.field("meta", &self.meta); fields.field("name", &self.name);
        fields.list("phoneNumbers", &self.phoneNumbers); fields.list("photos", &self.photos);
        fields.list("schemas", &self.schemas);
        fields.field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", &self.urnIetfParamsScimSchemasExtensionEnterprise2_0User);
        fields.field("userName", &self.userName); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

/// Enterprise attributes of a first-generation SCIM user.
public nonisolated struct LegacyScimEnterpriseUser: Model {
    /// Department of the user.
    public var department: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(department: String? = nil) { self.department = department; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("department", &self.department); fields.unknown(&self._unknownMembers)
    }
}

/// When and where a first-generation SCIM resource was created and changed.
public nonisolated struct LegacyScimMeta: Model {
    /// When it was created, ISO 8601.
    public var created: Optional<Foundation.Date>
    /// When it was last changed, ISO 8601.
    public var lastModified: Optional<Foundation.Date>
    /// Address of the resource.
    public var location: Optional<String>
    /// SCIM type of the resource.
    public var resourceType: Optional<LegacyScimMeta.ResourceType>
    private var _unknownMembers: UnknownMembers
    public init(
        created: Foundation.Date? = nil, lastModified: Foundation.Date? = nil, location: String? = nil,
        resourceType: LegacyScimMeta.ResourceType? = nil) {
        self.created = created; self.lastModified = lastModified; self.location = location;
        self.resourceType = resourceType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("created", &self.created); fields.field("lastModified", &self.lastModified);
        fields.field("location", &self.location); fields.field("resourceType", &self.resourceType);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `resourceType`.
    public typealias ResourceType = OpenEnum<ResourceTypeValues>
    public enum ResourceTypeValues {}
}

/// A page of users of the first-generation SCIM service.
public nonisolated struct LegacyScimUserList: Model, ResponseValue {
    /// Users on this page.
    public var resources: Optional<[LegacyScimUser]>
    /// Number of results on one page.
    public var itemsPerPage: Optional<Int64>
    /// URNs of the SCIM schemas that describe this object.
    public var schemas: Optional<[LegacyScimUserList.Schema]>
    /// Position of the first result, counted from 1.
    public var startIndex: Optional<Int64>
    /// Number of results in all.
    public var totalResults: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(
        resources: [LegacyScimUser]? = nil, itemsPerPage: Int64? = nil, schemas: [LegacyScimUserList.Schema]? = nil,
        startIndex: Int64? = nil, totalResults: Int64? = nil) {
        self.resources = resources; self.itemsPerPage = itemsPerPage; self.schemas = schemas;
        self.startIndex = startIndex; self.totalResults = totalResults; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Resources", &self.resources); fields.field("itemsPerPage", &self.itemsPerPage);
        fields.list("schemas", &self.schemas); fields.field("startIndex", &self.startIndex);
        fields.field("totalResults", &self.totalResults); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `schemas`.
    public typealias Schema = OpenEnum<SchemaValues>
    public enum SchemaValues {}
}

nonisolated extension OpenEnum where Values == LegacyScimUserRequest.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0User: Self { Self("urn:ietf:params:scim:schemas:core:2.0:User") }
}

nonisolated extension OpenEnum where Values == LegacyScimProviderConfig.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0ServiceProviderConfig: Self { Self("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig") }
}

nonisolated extension OpenEnum where Values == ScimEmail.KindValues {
    public static var work: Self { Self("work") }
}

nonisolated extension OpenEnum where Values == ScimMeta.ResourceTypeValues {
    public static var group: Self { Self("Group") }
    public static var resourceType: Self { Self("ResourceType") }
    public static var schema: Self { Self("Schema") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == ScimPatchOperation.OpValues {
    public static var add: Self { Self("add") }
    public static var remove: Self { Self("remove") }
    public static var replace: Self { Self("replace") }
}

nonisolated extension OpenEnum where Values == ScimPhoneNumber.KindValues {
    public static var mobile: Self { Self("mobile") }
    public static var other: Self { Self("other") }
    public static var work: Self { Self("work") }
}

nonisolated extension OpenEnum where Values == ScimPhoto.KindValues {
    public static var photo: Self { Self("photo") }
}

nonisolated extension OpenEnum where Values == ScimProviderConfig.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0ServiceProviderConfig: Self { Self("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig") }
}

nonisolated extension OpenEnum where Values == ScimResourceTypeResponse.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0User: Self { Self("urn:ietf:params:scim:schemas:core:2.0:User") }
}

nonisolated extension OpenEnum where Values == ScimResourceTypeSearchResponse.SchemaValues {
    public static var urnIetfParamsScimApiMessages2_0ListResponse: Self { Self("urn:ietf:params:scim:api:messages:2.0:ListResponse") }
}

nonisolated extension OpenEnum where Values == ScimSchemaAttribute.MutabilityValues {
    public static var immutable: Self { Self("immutable") }
    public static var readOnly: Self { Self("readOnly") }
    public static var readWrite: Self { Self("readWrite") }
    public static var writeOnly: Self { Self("writeOnly") }
}

nonisolated extension OpenEnum where Values == ScimSchemaAttribute.ReturnedValues {
    public static var always: Self { Self("always") }
    public static var `default`: Self { Self("default") }
    public static var never: Self { Self("never") }
    public static var request: Self { Self("request") }
}

nonisolated extension OpenEnum where Values == ScimSchemaAttribute.KindValues {
    public static var boolean: Self { Self("boolean") }
    public static var complex: Self { Self("complex") }
    public static var dateTime: Self { Self("dateTime") }
    public static var decimal: Self { Self("decimal") }
    public static var integer: Self { Self("integer") }
    public static var reference: Self { Self("reference") }
    public static var string: Self { Self("string") }
}

nonisolated extension OpenEnum where Values == ScimSchemaAttribute.UniquenessValues {
    public static var global: Self { Self("global") }
    public static var noneValue: Self { Self("none") }
    public static var server: Self { Self("server") }
}

nonisolated extension OpenEnum where Values == ScimSchemaExtension.SchemaValues {
    public static var urnIetfParamsScimSchemasExtensionEnterprise2_0User: Self { Self("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User") }
}

nonisolated extension OpenEnum where Values == ScimSchemaSearchResponse.SchemaValues {
    public static var urnIetfParamsScimApiMessages2_0ListResponse: Self { Self("urn:ietf:params:scim:api:messages:2.0:ListResponse") }
}

nonisolated extension OpenEnum where Values == ScimSearchRequest.SchemaValues {
    public static var urnIetfParamsScimApiMessages2_0SearchRequest: Self { Self("urn:ietf:params:scim:api:messages:2.0:SearchRequest") }
}

nonisolated extension OpenEnum where Values == ScimUser.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0User: Self { Self("urn:ietf:params:scim:schemas:core:2.0:User") }
}

nonisolated extension OpenEnum where Values == ScimUserAddress.KindValues {
    public static var work: Self { Self("work") }
}

nonisolated extension OpenEnum where Values == ScimUserPatch.SchemaValues {
    public static var urnIetfParamsScimApiMessages2_0PatchOp: Self { Self("urn:ietf:params:scim:api:messages:2.0:PatchOp") }
}

nonisolated extension OpenEnum where Values == ScimUserResponse.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0User: Self { Self("urn:ietf:params:scim:schemas:core:2.0:User") }
}

nonisolated extension ScimUserSearchResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [ScimUserShortInfo] { self.resources ?? [] }
}

nonisolated extension OpenEnum where Values == ScimUserSearchResponse.SchemaValues {
    public static var urnIetfParamsScimApiMessages2_0ListResponse: Self { Self("urn:ietf:params:scim:api:messages:2.0:ListResponse") }
}

nonisolated extension OpenEnum where Values == ScimUserShortInfo.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0User: Self { Self("urn:ietf:params:scim:schemas:core:2.0:User") }
}

nonisolated extension OpenEnum where Values == LegacyScimUser.SchemaValues {
    public static var urnIetfParamsScimSchemasCore2_0User: Self { Self("urn:ietf:params:scim:schemas:core:2.0:User") }
}

nonisolated extension OpenEnum where Values == LegacyScimMeta.ResourceTypeValues {
    public static var group: Self { Self("Group") }
    public static var user: Self { Self("User") }
}

nonisolated extension LegacyScimUserList: PagedResponse {
    /// The items of this page.
    public var pageItems: [LegacyScimUser] { self.resources ?? [] }
}

nonisolated extension OpenEnum where Values == LegacyScimUserList.SchemaValues {
    public static var urnIetfParamsScimApiMessages2_0ListResponse: Self { Self("urn:ietf:params:scim:api:messages:2.0:ListResponse") }
}
#endif
