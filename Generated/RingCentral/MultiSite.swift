// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Manages sites, that is, offices or branches, and their members.
public nonisolated struct MultiSiteEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds extensions to a site and removes others from it, in one request.
    ///
    /// > Note: Extensions that are not mentioned stay where they are.
    ///
    /// Permissions: `EditExtensions` of the app, `Sites` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - addedExtensionIds: Identifiers of the extensions to add.
    ///   - removedExtensionIds: Identifiers of the extensions to remove.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func bulkAssignSiteMembers(
        siteId: Identifier, addedExtensionIds: [Identifier]? = nil, removedExtensionIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.bulkAssignSiteMembers)
        request.path(accountId); request.path(siteId);
        request.body(SiteMembersBulkUpdate(addedExtensionIds: addedExtensionIds, removedExtensionIds: removedExtensionIds))
        return Call(client, request)
    }

    /// Creates a site, that is, an office or branch with settings of its own.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accessibleSiteIds: Identifiers of the sites that can be accessed when access is Limited.
    ///   - businessAddress: Business address.
    ///   - callerIdName: Name shown as caller ID on calls from the site.
    ///   - code: Code of the site, dialed before its extension numbers.
    ///   - costCenter: Cost center that is charged.
    ///   - email: Email address of the site.
    ///   - extensionNumber: Extension number of the site.
    ///   - id: Identifier of the site.
    ///   - name: Name of the site.
    ///   - operator: Extension that acts as the operator of the site.
    ///   - regionalSettings: Language, time zone, country and formats.
    ///   - siteAccess: Whether access to the site is Limited or Unlimited.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createSite(
        accessibleSiteIds: [Identifier]? = nil, businessAddress: ContactBusinessAddressInfo? = nil,
        callerIdName: String? = nil, code: String? = nil, costCenter: CostCenterInfo? = nil, email: String? = nil,
        extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil,
        `operator`: SiteOperatorReference? = nil, regionalSettings: RegionalSettings? = nil,
        siteAccess: SiteAccessStatus? = nil, accountId: Identifier = "~") -> Call<SiteInfo> {
        var request = RequestParts(.createSite)
        request.path(accountId);
        request.body(CreateSiteRequest(accessibleSiteIds: accessibleSiteIds, businessAddress: businessAddress, callerIdName: callerIdName, code: code, costCenter: costCenter, email: email, extensionNumber: extensionNumber, id: id, name: name, operator: `operator`, regionalSettings: regionalSettings, siteAccess: siteAccess))
        return Call(client, request)
    }

    /// Deletes a site.
    ///
    /// Permissions: `EditAccounts` of the app, `Sites` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteSite(siteId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteSite)
        request.path(accountId); request.path(siteId)
        return Call(client, request)
    }

    /// Lists the extensions that belong to a site.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listSiteMembers(siteId: Identifier, accountId: Identifier = "~") -> Call<SiteMembersList> {
        var request = RequestParts(.listSiteMembers)
        request.path(accountId); request.path(siteId)
        return Call(client, request)
    }

    /// Lists the sites of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listSites(accountId: Identifier = "~") -> Call<SitesList> {
        var request = RequestParts(.listSites)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads one site of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readSite(siteId: Identifier, accountId: Identifier = "~") -> Call<SiteInfo> {
        var request = RequestParts(.readSite)
        request.path(accountId); request.path(siteId)
        return Call(client, request)
    }

    /// Reads the top voice menu of a site and what its keys do.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readSiteIvrSettings(siteId: Identifier, accountId: Identifier = "~") -> Call<SiteIVRSettings> {
        var request = RequestParts(.readSiteIvrSettings)
        request.path(accountId); request.path(siteId)
        return Call(client, request)
    }

    /// Changes the name, number, address or settings of a site.
    ///
    /// Permissions: `EditExtensions` of the app, `Sites` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - accessibleSiteIds: Identifiers of the sites that can be accessed when access is Limited.
    ///   - businessAddress: Business address.
    ///   - callerIdName: Name shown as caller ID on calls from the site.
    ///   - email: Email address of the site.
    ///   - extensionNumber: Extension number of the site.
    ///   - name: Name of the site.
    ///   - operator: Extension that acts as the operator of the site.
    ///   - regionalSettings: Language, time zone, country and formats.
    ///   - siteAccess: Whether access to the site is Limited or Unlimited.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateSite(
        siteId: Identifier, accessibleSiteIds: [Identifier]? = nil,
        businessAddress: ContactBusinessAddressInfo? = nil, callerIdName: String? = nil, email: String? = nil,
        extensionNumber: String? = nil, name: String? = nil, `operator`: OperatorInfo? = nil,
        regionalSettings: RegionalSettings? = nil, siteAccess: SiteAccessStatus? = nil,
        accountId: Identifier = "~") -> Call<SiteInfo> {
        var request = RequestParts(.updateSite)
        request.path(accountId); request.path(siteId);
        request.body(SiteUpdateRequest(accessibleSiteIds: accessibleSiteIds, businessAddress: businessAddress, callerIdName: callerIdName, email: email, extensionNumber: extensionNumber, name: name, operator: `operator`, regionalSettings: regionalSettings, siteAccess: siteAccess))
        return Call(client, request)
    }

    /// Changes the top voice menu of a site and what its keys do.
    ///
    /// > Note: Changes what real callers of the site hear and where their calls go.
    ///
    /// Permissions: `EditAccounts` of the app, `Sites` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteId: Identifier of the site.
    ///   - actions: What each key, or no input, does.
    ///   - promptRepeatCount: How many times the prompt is repeated.
    ///   - topMenu: Voice menu that callers of the site hear first.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateSiteIvrSettings(
        siteId: Identifier, actions: [SiteIvrActions]? = nil, promptRepeatCount: Int? = nil,
        topMenu: SiteIVRTopMenuUpdate? = nil, accountId: Identifier = "~") -> Call<SiteIVRSettings> {
        var request = RequestParts(.updateSiteIvrSettings)
        request.path(accountId); request.path(siteId);
        request.body(SiteIVRSettingsUpdate(actions: actions, promptRepeatCount: promptRepeatCount, topMenu: topMenu))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`
    public static let bulkAssignSiteMembers = APIOperation(
        "assignMultipleSites", .post, "/restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign",
        area: "MultiSite", permission: "EditExtensions", userPermission: "Sites", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/sites`
    public static let createSite = APIOperation(
        "createSite", .post, "/restapi/v1.0/account/{accountId}/sites", area: "MultiSite", permission: "EditAccounts",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`
    public static let deleteSite = APIOperation(
        "deleteSite", .delete, "/restapi/v1.0/account/{accountId}/sites/{siteId}", area: "MultiSite",
        permission: "EditAccounts", userPermission: "Sites", rateGroup: "Light", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`
    public static let listSiteMembers = APIOperation(
        "listSiteMembers", .get, "/restapi/v1.0/account/{accountId}/sites/{siteId}/members", area: "MultiSite",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/sites`
    public static let listSites = APIOperation(
        "listSites", .get, "/restapi/v1.0/account/{accountId}/sites", area: "MultiSite", permission: "ReadAccounts",
        userPermission: "ReadExtensions", rateGroup: "Light", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`
    public static let readSite = APIOperation(
        "readSite", .get, "/restapi/v1.0/account/{accountId}/sites/{siteId}", area: "MultiSite",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`
    public static let readSiteIvrSettings = APIOperation(
        "readSiteIvrSettings", .get, "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr", area: "MultiSite",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`
    public static let updateSite = APIOperation(
        "updateSite", .put, "/restapi/v1.0/account/{accountId}/sites/{siteId}", area: "MultiSite",
        permission: "EditExtensions", userPermission: "Sites", rateGroup: "Light", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`
    public static let updateSiteIvrSettings = APIOperation(
        "updateSiteIvrSettings", .put, "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr", area: "MultiSite",
        permission: "EditAccounts", userPermission: "Sites", rateGroup: "Medium", access: .write)
}

/// A site to create.
public nonisolated struct CreateSiteRequest: Model {
    /// Identifiers of the sites that can be accessed when access is Limited.
    public var accessibleSiteIds: Optional<[Identifier]>
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Name shown as caller ID on calls from the site.
    public var callerIdName: Optional<String>
    /// Code of the site, dialed before its extension numbers.
    public var code: Optional<String>
    /// Cost center that is charged.
    public var costCenter: Optional<CostCenterInfo>
    /// Email address of the site.
    public var email: Optional<String>
    /// Extension number of the site.
    public var extensionNumber: Optional<String>
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name of the site.
    public var name: Optional<String>
    /// Extension that acts as the operator of the site.
    public var `operator`: Optional<SiteOperatorReference>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<RegionalSettings>
    /// Whether access to the site is Limited or Unlimited.
    public var siteAccess: Optional<SiteAccessStatus>
    public init(
        accessibleSiteIds: [Identifier]? = nil, businessAddress: ContactBusinessAddressInfo? = nil,
        callerIdName: String? = nil, code: String? = nil, costCenter: CostCenterInfo? = nil, email: String? = nil,
        extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil,
        `operator`: SiteOperatorReference? = nil, regionalSettings: RegionalSettings? = nil,
        siteAccess: SiteAccessStatus? = nil) {
        self.accessibleSiteIds = accessibleSiteIds; self.businessAddress = businessAddress;
        self.callerIdName = callerIdName; self.code = code; self.costCenter = costCenter; self.email = email;
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.`operator` = `operator`;
        self.regionalSettings = regionalSettings; self.siteAccess = siteAccess
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("accessibleSiteIds", &self.accessibleSiteIds);
        fields.field("businessAddress", &self.businessAddress); fields.field("callerIdName", &self.callerIdName);
        fields.field("code", &self.code); fields.field("costCenter", &self.costCenter);
        fields.field("email", &self.email); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("operator", &self.`operator`);
        fields.field("regionalSettings", &self.regionalSettings); fields.field("siteAccess", &self.siteAccess)
    }
}

/// Extension to which a key of a site's voice menu connects.
public nonisolated struct SiteIVRActionsExtensionInfo: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Canonical address of the resource. Set by the service.
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

/// The top voice menu of a site and what its keys do.
public nonisolated struct SiteIVRSettings: Model, ResponseValue {
    /// What each key, or no input, does.
    public var actions: Optional<[SiteIvrActions]>
    /// How many times the prompt is repeated.
    public var promptRepeatCount: Optional<Int>
    /// Voice menu that callers of the site hear first.
    public var topMenu: Optional<SiteIVRTopMenu>
    private var _unknownMembers: UnknownMembers
    public init(actions: [SiteIvrActions]? = nil, promptRepeatCount: Int? = nil, topMenu: SiteIVRTopMenu? = nil) {
        self.actions = actions; self.promptRepeatCount = promptRepeatCount; self.topMenu = topMenu;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.required("promptRepeatCount", &self.promptRepeatCount);
        fields.field("topMenu", &self.topMenu); fields.unknown(&self._unknownMembers)
    }
}

/// New top voice menu of a site and actions of its keys.
public nonisolated struct SiteIVRSettingsUpdate: Model {
    /// What each key, or no input, does.
    public var actions: Optional<[SiteIvrActions]>
    /// How many times the prompt is repeated.
    public var promptRepeatCount: Optional<Int>
    /// Voice menu that callers of the site hear first.
    public var topMenu: Optional<SiteIVRTopMenuUpdate>
    public init(
        actions: [SiteIvrActions]? = nil, promptRepeatCount: Int? = nil, topMenu: SiteIVRTopMenuUpdate? = nil) {
        self.actions = actions; self.promptRepeatCount = promptRepeatCount; self.topMenu = topMenu
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("promptRepeatCount", &self.promptRepeatCount);
        fields.field("topMenu", &self.topMenu)
    }
}

/// Voice menu that callers of a site hear first.
public nonisolated struct SiteIVRTopMenu: Model {
    /// Identifier of the voice menu.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
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

/// Reference to the voice menu to be heard first.
public nonisolated struct SiteIVRTopMenuUpdate: Model {
    /// Identifier of the voice menu.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// What one key of a site's voice menu does.
public nonisolated struct SiteIvrActions: Model {
    /// What happens on this input.
    public var action: Optional<SiteIvrActions.Action>
    /// Extension to which the caller is connected.
    public var `extension`: Optional<SiteIVRActionsExtensionInfo>
    /// Key the caller presses (Star, Hash or 0), or NoInput for none.
    public var input: Optional<SiteIvrActions.Input>
    private var _unknownMembers: UnknownMembers
    public init(
        action: SiteIvrActions.Action? = nil, `extension`: SiteIVRActionsExtensionInfo? = nil,
        input: SiteIvrActions.Input? = nil) {
        self.action = action; self.`extension` = `extension`; self.input = input; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("extension", &self.`extension`);
        fields.field("input", &self.input); fields.unknown(&self._unknownMembers)
    }

    /// What happens on this input.
    public typealias Action = OpenEnum<ActionValues>
    public enum ActionValues {}

    /// Key the caller presses (Star, Hash or 0), or NoInput for none.
    public typealias Input = OpenEnum<InputValues>
    public enum InputValues {}
}

/// An extension that belongs to a site.
public nonisolated struct SiteMemberInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Type of the extension.
    public var type: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, type: String? = nil,
        uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.type = type; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Extensions to add to a site and to remove from it.
public nonisolated struct SiteMembersBulkUpdate: Model {
    /// Identifiers of the extensions to add.
    public var addedExtensionIds: Optional<[Identifier]>
    /// Identifiers of the extensions to remove.
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

/// A page of the extensions of a site.
public nonisolated struct SiteMembersList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[SiteMemberInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [SiteMemberInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Reference to the extension that acts as the operator.
public nonisolated struct SiteOperatorReference: Model {
    /// Identifier of the operator's extension.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// New name, number, address or settings of a site.
public nonisolated struct SiteUpdateRequest: Model {
    /// Identifiers of the sites that can be accessed when access is Limited.
    public var accessibleSiteIds: Optional<[Identifier]>
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Name shown as caller ID on calls from the site.
    public var callerIdName: Optional<String>
    /// Email address of the site.
    public var email: Optional<String>
    /// Extension number of the site.
    public var extensionNumber: Optional<String>
    /// Name of the site.
    public var name: Optional<String>
    /// Extension that acts as the operator of the site.
    public var `operator`: Optional<OperatorInfo>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<RegionalSettings>
    /// Whether access to the site is Limited or Unlimited.
    public var siteAccess: Optional<SiteAccessStatus>
    public init(
        accessibleSiteIds: [Identifier]? = nil, businessAddress: ContactBusinessAddressInfo? = nil,
        callerIdName: String? = nil, email: String? = nil, extensionNumber: String? = nil, name: String? = nil,
        `operator`: OperatorInfo? = nil, regionalSettings: RegionalSettings? = nil,
        siteAccess: SiteAccessStatus? = nil) {
        self.accessibleSiteIds = accessibleSiteIds; self.businessAddress = businessAddress;
        self.callerIdName = callerIdName; self.email = email; self.extensionNumber = extensionNumber;
        self.name = name; self.`operator` = `operator`; self.regionalSettings = regionalSettings;
        self.siteAccess = siteAccess
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("accessibleSiteIds", &self.accessibleSiteIds);
        fields.field("businessAddress", &self.businessAddress); fields.field("callerIdName", &self.callerIdName);
        fields.field("email", &self.email); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("name", &self.name); fields.field("operator", &self.`operator`);
        fields.field("regionalSettings", &self.regionalSettings); fields.field("siteAccess", &self.siteAccess)
    }
}

/// A page of the sites of an account.
public nonisolated struct SitesList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[SiteInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [SiteInfo]? = nil,
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

nonisolated extension OpenEnum where Values == SiteIvrActions.ActionValues {
    public static var connect: Self { Self("Connect") }
    public static var connectToIncomingCallRoutingSelection: Self { Self("ConnectToIncomingCallRoutingSelection") }
    public static var connectToOperator: Self { Self("ConnectToOperator") }
    public static var disconnect: Self { Self("Disconnect") }
    public static var doNothing: Self { Self("DoNothing") }
    public static var `repeat`: Self { Self("Repeat") }
    public static var returnToPrevious: Self { Self("ReturnToPrevious") }
    public static var returnToRoot: Self { Self("ReturnToRoot") }
    public static var returnToTopLevelMenu: Self { Self("ReturnToTopLevelMenu") }
}

nonisolated extension OpenEnum where Values == SiteIvrActions.InputValues {
    public static var n0: Self { Self("0") }
    public static var hash: Self { Self("Hash") }
    public static var noInput: Self { Self("NoInput") }
    public static var star: Self { Self("Star") }
}

nonisolated extension SiteMembersList: PagedResponse {
    /// The items of this page.
    public var pageItems: [SiteMemberInfo] { self.records ?? [] }
}

nonisolated extension SitesList: PagedResponse {
    /// The items of this page.
    public var pageItems: [SiteInfo] { self.records ?? [] }
}
#endif
