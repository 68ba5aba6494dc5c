// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || AddressBook
/// Lists and searches the company directory and reads the federation of accounts.
public nonisolated struct InternalContactsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the company directory with users, groups and other extensions.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ifNoneMatch: ETag of an earlier answer; the server answers 304 when nothing has changed.
    ///   - accessibleSitesOnly: true returns only contacts of the sites the user has access to; the default. Default: `true`.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Entries per page, 1000 by default and at most 2000; max and all are words the server also takes. At most 2000. Default: `1000`.
    ///   - showFederated: true also lists the accounts federated with this one; the default. Default: `true`.
    ///   - siteId: Keeps only entries of this site.
    ///   - type: Keeps only entries of this extension type.
    ///   - typeGroup: User keeps people, NonUser keeps everything else.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listDirectoryEntries(
        ifNoneMatch: String? = nil, accessibleSitesOnly: Bool? = nil, page: Int? = nil, perPage: PageSize? = nil,
        showFederated: Bool? = nil, siteId: Identifier? = nil, type: DirectoryExtensionType? = nil,
        typeGroup: InternalContactsEndpoints.TypeGroup? = nil,
        accountId: Identifier = "~") -> Call<DirectoryResource> {
        var request = RequestParts(.listDirectoryEntries)
        request.path(accountId); request.header("If-None-Match", ifNoneMatch);
        request.query("accessibleSitesOnly", accessibleSitesOnly); request.query("page", page);
        request.query("perPage", perPage); request.query("showFederated", showFederated);
        request.query("siteId", siteId); request.query("type", type); request.query("typeGroup", typeGroup)
        return Call(client, request)
    }

    /// Reads one entry of the company directory.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - entryId: Id of the directory entry, which is the extension's id for users and groups.
    ///   - accessibleSitesOnly: true returns only contacts of the sites the user has access to; the default. Default: `true`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readDirectoryEntry(
        entryId: Identifier, accessibleSitesOnly: Bool? = nil, accountId: Identifier = "~") -> Call<ContactResource> {
        var request = RequestParts(.readDirectoryEntry)
        request.path(accountId); request.path(entryId); request.query("accessibleSitesOnly", accessibleSitesOnly)
        return Call(client, request)
    }

    /// Reads the federation an account belongs to with its member accounts.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - rcExtensionId: Id of the extension on whose behalf the request is made.
    ///   - types: Kind of federation to read: Regular, AdminOnly or All.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readDirectoryFederation(
        rcExtensionId: Identifier? = nil, types: FederationTypes? = nil,
        accountId: Identifier = "~") -> Call<FederationResource> {
        var request = RequestParts(.readDirectoryFederation)
        request.path(accountId); request.header("RCExtensionId", rcExtensionId); request.query("types", types)
        return Call(client, request)
    }

    /// Searches the company directory by text and filters.
    ///
    /// > Note: The service also takes a deprecated accountId in the query, which this call leaves out.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accessibleSitesOnly: true returns only contacts of the sites the user has access to; the default. Default: `true`.
    ///   - department: Keeps only entries of this department.
    ///   - extensionStatus: Keeps only entries whose extension is in one of these states, such as Enabled.
    ///   - extensionType: Keeps only entries whose extension is of one of these types.
    ///   - siteId: Keeps only entries of these sites; main-site stands for the main site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func searchDirectoryEntries(
        _ body: SearchDirectoryEntriesRequest, accessibleSitesOnly: Bool? = nil, department: String? = nil,
        extensionStatus: [String]? = nil, extensionType: [SearchDirectoryExtensionType]? = nil,
        siteId: [Identifier]? = nil, accountId: Identifier = "~") -> Call<DirectoryResource> {
        var request = RequestParts(.searchDirectoryEntries)
        request.path(accountId); request.query("accessibleSitesOnly", accessibleSitesOnly);
        request.query("department", department); request.query("extensionStatus", extensionStatus);
        request.query("extensionType", extensionType); request.query("siteId", siteId); request.body(body)
        return Call(client, request)
    }

    /// User keeps people, NonUser keeps everything else.
    public typealias TypeGroup = OpenEnum<TypeGroupValues>
    public enum TypeGroupValues {}
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/directory/entries`
    public static let listDirectoryEntries = APIOperation(
        "listDirectoryEntries", .get, "/restapi/v1.0/account/{accountId}/directory/entries", area: "InternalContacts",
        permission: "ReadAccounts", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`
    public static let readDirectoryEntry = APIOperation(
        "readDirectoryEntry", .get, "/restapi/v1.0/account/{accountId}/directory/entries/{entryId}",
        area: "InternalContacts", permission: "ReadAccounts", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/directory/federation`
    public static let readDirectoryFederation = APIOperation(
        "readDirectoryFederation", .get, "/restapi/v1.0/account/{accountId}/directory/federation",
        area: "InternalContacts", permission: "ReadAccounts", userPermission: "ReadCompanyInfo", rateGroup: "Medium",
        access: .read)
    /// `POST /restapi/v1.0/account/{accountId}/directory/entries/search`
    public static let searchDirectoryEntries = APIOperation(
        "searchDirectoryEntries", .post, "/restapi/v1.0/account/{accountId}/directory/entries/search",
        area: "InternalContacts", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Heavy",
        access: .read, paging: .bodyPage)
}

/// Kind of integration routing to search the directory for.
public typealias DirectoryIntegrationRoutingType = OpenEnum<DirectoryIntegrationRoutingTypeValues>
public nonisolated enum DirectoryIntegrationRoutingTypeValues {}

/// An extension type the directory list can be limited to.
public typealias DirectoryExtensionType = OpenEnum<DirectoryExtensionTypeValues>
public nonisolated enum DirectoryExtensionTypeValues {}

/// An entry of the company directory.
public nonisolated struct ContactResource: Model, ResponseValue {
    /// Account the entry belongs to.
    public var account: Optional<AccountResource>
    /// Custom fields of the entry.
    public var customFields: Optional<[CustomFieldResource]>
    /// Department in which the person works.
    public var department: Optional<String>
    /// Email address.
    public var email: Optional<String>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Whether the entry is hidden from the directory.
    public var hidden: Optional<Bool>
    /// Id of the entry.
    public var id: Identifier
    /// External system the entry comes from.
    public var integration: Optional<ExternalIntegrationResource>
    /// Job title of the person.
    public var jobTitle: Optional<String>
    /// Last name of the person.
    public var lastName: Optional<String>
    /// Name of the contact.
    public var name: Optional<String>
    /// Phone numbers of the entry.
    public var phoneNumbers: Optional<[DirectoryPhoneNumber]>
    /// Profile image of the person.
    public var profileImage: Optional<AccountDirectoryProfileImageResource>
    /// The site this belongs to.
    public var site: Optional<BusinessSiteResource>
    /// State of the entry's extension.
    public var status: Optional<ContactResource.Status>
    /// Kind of the entry.
    public var type: Optional<ContactResource.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, account: AccountResource? = nil, customFields: [CustomFieldResource]? = nil,
        department: String? = nil, email: String? = nil, extensionNumber: String? = nil, firstName: String? = nil,
        hidden: Bool? = nil, integration: ExternalIntegrationResource? = nil, jobTitle: String? = nil,
        lastName: String? = nil, name: String? = nil, phoneNumbers: [DirectoryPhoneNumber]? = nil,
        profileImage: AccountDirectoryProfileImageResource? = nil, site: BusinessSiteResource? = nil,
        status: ContactResource.Status? = nil, type: ContactResource.Kind? = nil) {
        self.id = id; self.account = account; self.customFields = customFields; self.department = department;
        self.email = email; self.extensionNumber = extensionNumber; self.firstName = firstName; self.hidden = hidden;
        self.integration = integration; self.jobTitle = jobTitle; self.lastName = lastName; self.name = name;
        self.phoneNumbers = phoneNumbers; self.profileImage = profileImage; self.site = site; self.status = status;
        self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("account", &self.account); fields.list("customFields", &self.customFields);
        fields.field("department", &self.department); fields.field("email", &self.email);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("firstName", &self.firstName);
        fields.field("hidden", &self.hidden); fields.field("id", &self.id);
        fields.field("integration", &self.integration); fields.field("jobTitle", &self.jobTitle);
        fields.field("lastName", &self.lastName); fields.field("name", &self.name);
        fields.list("phoneNumbers", &self.phoneNumbers); fields.field("profileImage", &self.profileImage);
        fields.field("site", &self.site); fields.field("status", &self.status); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// State of the entry's extension.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Kind of the entry.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A custom field of a directory entry with its value.
public nonisolated struct CustomFieldResource: Model {
    /// Id of the custom field.
    public var id: Optional<Identifier>
    /// Name of the custom field.
    public var name: Optional<String>
    /// Value of the custom field.
    public var value: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, value: String? = nil) {
        self.id = id; self.name = name; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("value", &self.value);
        fields.unknown(&self._unknownMembers)
    }
}

/// A page of company directory entries.
public nonisolated struct DirectoryResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [ContactResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [ContactResource], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// The external system a directory entry is connected with.
public nonisolated struct ExternalIntegrationResource: Model {
    /// Name of the integration for display.
    public var displayName: Optional<String>
    /// Id of the integration.
    public var id: Optional<Identifier>
    /// Id of the outbound edge that calls leave through.
    public var outboundEdgeId: Optional<Identifier>
    /// How calls to the entry are routed.
    public var routingType: Optional<String>
    /// Kind of the integration.
    public var type: Optional<String>
    /// Id of the kind of integration.
    public var typeId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        displayName: String? = nil, id: Identifier? = nil, outboundEdgeId: Identifier? = nil,
        routingType: String? = nil, type: String? = nil, typeId: Identifier? = nil) {
        self.displayName = displayName; self.id = id; self.outboundEdgeId = outboundEdgeId;
        self.routingType = routingType; self.type = type; self.typeId = typeId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("displayName", &self.displayName); fields.field("id", &self.id);
        fields.field("outboundEdgeId", &self.outboundEdgeId); fields.field("routingType", &self.routingType);
        fields.field("type", &self.type); fields.field("typeId", &self.typeId); fields.unknown(&self._unknownMembers)
    }
}

/// An account of a federation.
public nonisolated struct FederatedAccountResource: Model {
    /// Name of the company.
    public var companyName: Optional<String>
    /// Number of conflicts with the federation's other accounts.
    public var conflictCount: Optional<Int>
    /// Name of the account within the federation.
    public var federatedName: Optional<String>
    /// Id of the account.
    public var id: Identifier
    /// Time the account joined the federation, ISO 8601.
    public var linkCreationTime: Optional<Foundation.Date>
    /// Main phone number of the account.
    public var mainNumber: Optional<DirectoryPhoneNumber>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, companyName: String? = nil, conflictCount: Int? = nil, federatedName: String? = nil,
        linkCreationTime: Foundation.Date? = nil, mainNumber: DirectoryPhoneNumber? = nil) {
        self.id = id; self.companyName = companyName; self.conflictCount = conflictCount;
        self.federatedName = federatedName; self.linkCreationTime = linkCreationTime; self.mainNumber = mainNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("companyName", &self.companyName); fields.field("conflictCount", &self.conflictCount);
        fields.field("federatedName", &self.federatedName); fields.field("id", &self.id);
        fields.field("linkCreationTime", &self.linkCreationTime); fields.field("mainNumber", &self.mainNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// A federation of accounts that share a directory.
public nonisolated struct FederationResource: Model, ResponseValue {
    /// Accounts of the federation.
    public var accounts: Optional<[FederatedAccountResource]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Name of the federation for display.
    public var displayName: Optional<String>
    /// Id of the federation.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Whether the federation is for everyone or for administrators only.
    public var type: Optional<FederationType>
    private var _unknownMembers: UnknownMembers
    public init(
        accounts: [FederatedAccountResource]? = nil, creationTime: Foundation.Date? = nil, displayName: String? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, type: FederationType? = nil) {
        self.accounts = accounts; self.creationTime = creationTime; self.displayName = displayName; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("accounts", &self.accounts); fields.field("creationTime", &self.creationTime);
        fields.field("displayName", &self.displayName); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whether a federation is a regular one or for administrators only.
public typealias FederationType = OpenEnum<FederationTypeValues>
public nonisolated enum FederationTypeValues {}

/// Kinds of federation to read.
public typealias FederationTypes = OpenEnum<FederationTypesValues>
public nonisolated enum FederationTypesValues {}

/// A field to sort directory entries by.
public nonisolated struct OrderBy: Model {
    /// Whether to sort up or down. Default: `Asc`.
    public var direction: Optional<OrderBy.DirectionValue>
    /// Field to sort by.
    public var fieldName: Optional<OrderBy.FieldName>
    /// Rank of this field among the sort fields; 1 by default. Default: `1`.
    public var index: Optional<Int>
    public init(direction: OrderBy.DirectionValue? = nil, fieldName: OrderBy.FieldName? = nil, index: Int? = nil) {
        self.direction = direction; self.fieldName = fieldName; self.index = index
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("direction", &self.direction); fields.field("fieldName", &self.fieldName);
        fields.field("index", &self.index)
    }

    /// Whether to sort up or down.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}

    /// Field to sort by.
    public typealias FieldName = OpenEnum<FieldNameValues>
    public enum FieldNameValues {}
}

/// A kind of directory entry to search for.
public typealias SearchDirectoryContactType = OpenEnum<SearchDirectoryContactTypeValues>
public nonisolated enum SearchDirectoryContactTypeValues {}

/// What to search the company directory for.
public nonisolated struct SearchDirectoryEntriesRequest: Model {
    /// Keeps only entries of these accounts.
    public var accountIds: Optional<[Identifier]>
    /// Keeps only entries of this department.
    public var department: Optional<String>
    /// Keeps only entries of these extensions. At most 100 elements.
    public var extensionIds: Optional<[Identifier]>
    /// Keeps only entries whose extension is in one of these states.
    public var extensionStatuses: Optional<[SearchDirectoryEntriesRequest.ExtensionStatuse]>
    /// Keeps only entries of this type.
    public var extensionType: Optional<SearchDirectoryContactType>
    /// Keeps only entries of these types.
    public var extensionTypes: Optional<[SearchDirectoryExtensionType]>
    /// Keeps only entries with these kinds of integration routing. 1 to 2 elements.
    public var integrationRoutingTypes: Optional<[DirectoryIntegrationRoutingType]>
    /// Fields to sort by.
    public var orderBy: Optional<[OrderBy]>
    /// Number of the page to return.
    public var page: Optional<Int>
    /// Number of entries per page.
    public var perPage: Optional<Int>
    /// Keeps only entries with a number in one of these texting states. At least 1 element.
    public var phoneNumberSmsAvailabilityStatuses: Optional<[DirectorySmsAvailabilityStatus]>
    /// Keeps only entries with a number of these texting campaigns. At least 1 element.
    public var phoneNumberSmsCampaignIds: Optional<[Identifier]>
    /// Fields to look for the text in.
    public var searchFields: Optional<[SearchDirectoryEntriesRequest.SearchField]>
    /// Text to look for.
    public var searchString: Optional<String>
    /// Whether to return entries that only administrators see; false by default. Default: `false`.
    public var showAdminOnlyContacts: Optional<Bool>
    /// Whether to return external contacts as well; false by default. Default: `false`.
    public var showExternalContacts: Optional<Bool>
    /// Whether to search federated accounts as well; true by default. Default: `true`.
    public var showFederated: Optional<Bool>
    /// Keeps only entries of this site.
    public var siteId: Optional<Identifier>
    /// Keeps only entries of these sites.
    public var siteIds: Optional<[Identifier]>
    public init(
        accountIds: [Identifier]? = nil, department: String? = nil, extensionIds: [Identifier]? = nil,
        extensionStatuses: [SearchDirectoryEntriesRequest.ExtensionStatuse]? = nil,
        extensionType: SearchDirectoryContactType? = nil, extensionTypes: [SearchDirectoryExtensionType]? = nil,
        integrationRoutingTypes: [DirectoryIntegrationRoutingType]? = nil, orderBy: [OrderBy]? = nil,
        page: Int? = nil, perPage: Int? = nil,
        phoneNumberSmsAvailabilityStatuses: [DirectorySmsAvailabilityStatus]? = nil,
        phoneNumberSmsCampaignIds: [Identifier]? = nil,
        searchFields: [SearchDirectoryEntriesRequest.SearchField]? = nil, searchString: String? = nil,
        showAdminOnlyContacts: Bool? = nil, showExternalContacts: Bool? = nil, showFederated: Bool? = nil,
        siteId: Identifier? = nil, siteIds: [Identifier]? = nil) {
        self.accountIds = accountIds; self.department = department; self.extensionIds = extensionIds;
        self.extensionStatuses = extensionStatuses; self.extensionType = extensionType;
        self.extensionTypes = extensionTypes; self.integrationRoutingTypes = integrationRoutingTypes;
        self.orderBy = orderBy; self.page = page; self.perPage = perPage;
        self.phoneNumberSmsAvailabilityStatuses = phoneNumberSmsAvailabilityStatuses;
        self.phoneNumberSmsCampaignIds = phoneNumberSmsCampaignIds; self.searchFields = searchFields;
        self.searchString = searchString; self.showAdminOnlyContacts = showAdminOnlyContacts;
        self.showExternalContacts = showExternalContacts; self.showFederated = showFederated; self.siteId = siteId;
        self.siteIds = siteIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("accountIds", &self.accountIds); fields.field("department", &self.department);
        fields.list("extensionIds", &self.extensionIds); fields.list("extensionStatuses", &self.extensionStatuses);
        fields.field("extensionType", &self.extensionType); fields.list("extensionTypes", &self.extensionTypes);
        fields.list("integrationRoutingTypes", &self.integrationRoutingTypes); fields.list("orderBy", &self.orderBy);
        fields.field("page", &self.page); fields.field("perPage", &self.perPage);
        fields.list("phoneNumberSmsAvailabilityStatuses", &self.phoneNumberSmsAvailabilityStatuses);
        fields.list("phoneNumberSmsCampaignIds", &self.phoneNumberSmsCampaignIds);
        fields.list("searchFields", &self.searchFields); fields.field("searchString", &self.searchString);
        fields.field("showAdminOnlyContacts", &self.showAdminOnlyContacts);
        fields.field("showExternalContacts", &self.showExternalContacts);
        fields.field("showFederated", &self.showFederated); fields.field("siteId", &self.siteId);
        fields.list("siteIds", &self.siteIds)
    }

    /// The known values of `extensionStatuses`.
    public typealias ExtensionStatuse = OpenEnum<ExtensionStatuseValues>
    public enum ExtensionStatuseValues {}

    /// The known values of `searchFields`.
    public typealias SearchField = OpenEnum<SearchFieldValues>
    public enum SearchFieldValues {}
}

/// An extension type to search the directory for.
public typealias SearchDirectoryExtensionType = OpenEnum<SearchDirectoryExtensionTypeValues>
public nonisolated enum SearchDirectoryExtensionTypeValues {}

nonisolated extension OpenEnum where Values == DirectoryIntegrationRoutingTypeValues {
    public static var account: Self { Self("Account") }
    public static var carrier: Self { Self("Carrier") }
}

nonisolated extension OpenEnum where Values == DirectoryExtensionTypeValues {
    public static var announcement: Self { Self("Announcement") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var external: Self { Self("External") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var limited: Self { Self("Limited") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var tieLine: Self { Self("TieLine") }
    public static var user: Self { Self("User") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == ContactResource.StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var frozen: Self { Self("Frozen") }
    public static var notActivated: Self { Self("NotActivated") }
    public static var unassigned: Self { Self("Unassigned") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == ContactResource.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var bot: Self { Self("Bot") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var external: Self { Self("External") }
    public static var groupCallPickup: Self { Self("GroupCallPickup") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var limited: Self { Self("Limited") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var proxyAdmin: Self { Self("ProxyAdmin") }
    public static var room: Self { Self("Room") }
    public static var roomConnector: Self { Self("RoomConnector") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var site: Self { Self("Site") }
    public static var unknown: Self { Self("Unknown") }
    public static var user: Self { Self("User") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension DirectoryResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [ContactResource] { self.records }
}

nonisolated extension OpenEnum where Values == FederationTypeValues {
    public static var adminOnly: Self { Self("AdminOnly") }
    public static var regular: Self { Self("Regular") }
}

nonisolated extension OpenEnum where Values == FederationTypesValues {
    public static var adminOnly: Self { Self("AdminOnly") }
    public static var all: Self { Self("All") }
    public static var regular: Self { Self("Regular") }
}

nonisolated extension OpenEnum where Values == OrderBy.DirectionValueValues {
    public static var asc: Self { Self("Asc") }
    public static var desc: Self { Self("Desc") }
}

nonisolated extension OpenEnum where Values == OrderBy.FieldNameValues {
    public static var department: Self { Self("department") }
    public static var email: Self { Self("email") }
    public static var extensionNumber: Self { Self("extensionNumber") }
    public static var firstName: Self { Self("firstName") }
    public static var jobTitle: Self { Self("jobTitle") }
    public static var lastName: Self { Self("lastName") }
    public static var phoneNumber: Self { Self("phoneNumber") }
}

nonisolated extension OpenEnum where Values == SearchDirectoryContactTypeValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var bot: Self { Self("Bot") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var external: Self { Self("External") }
    public static var groupCallPickup: Self { Self("GroupCallPickup") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var limited: Self { Self("Limited") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var room: Self { Self("Room") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var site: Self { Self("Site") }
    public static var user: Self { Self("User") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == SearchDirectoryEntriesRequest.ExtensionStatuseValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var notActivated: Self { Self("NotActivated") }
}

nonisolated extension OpenEnum where Values == SearchDirectoryEntriesRequest.SearchFieldValues {
    public static var customFieldValue: Self { Self("customFieldValue") }
    public static var department: Self { Self("department") }
    public static var email: Self { Self("email") }
    public static var extensionNumber: Self { Self("extensionNumber") }
    public static var firstName: Self { Self("firstName") }
    public static var jobTitle: Self { Self("jobTitle") }
    public static var lastName: Self { Self("lastName") }
    public static var phoneNumber: Self { Self("phoneNumber") }
}

nonisolated extension OpenEnum where Values == SearchDirectoryExtensionTypeValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var bot: Self { Self("Bot") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var external: Self { Self("External") }
    public static var faxUser: Self { Self("FaxUser") }
    public static var flexibleUser: Self { Self("FlexibleUser") }
    public static var groupCallPickup: Self { Self("GroupCallPickup") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var limited: Self { Self("Limited") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var proxyAdmin: Self { Self("ProxyAdmin") }
    public static var room: Self { Self("Room") }
    public static var roomConnector: Self { Self("RoomConnector") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var site: Self { Self("Site") }
    public static var tieLine: Self { Self("TieLine") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == InternalContactsEndpoints.TypeGroupValues {
    public static var nonUser: Self { Self("NonUser") }
    public static var user: Self { Self("User") }
}
#endif

#if Everything || AddressBook || Events
/// Whether a directory phone number can send and receive texts.
public typealias DirectorySmsAvailabilityStatus = OpenEnum<DirectorySmsAvailabilityStatusValues>
public nonisolated enum DirectorySmsAvailabilityStatusValues {}

/// Profile picture of a directory entry.
public nonisolated struct AccountDirectoryProfileImageResource: Model {
    /// ETag of the picture, which changes with it.
    public var etag: Optional<String>
    /// Address of the picture.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(etag: String? = nil, uri: String? = nil) {
        self.etag = etag; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("etag", &self.etag); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// The account a directory entry belongs to.
public nonisolated struct AccountResource: Model {
    /// Name of the company.
    public var companyName: Optional<String>
    /// Name of the account within its federation.
    public var federatedName: Optional<String>
    /// Id of the account.
    public var id: Identifier
    /// Main phone number of the account.
    public var mainNumber: Optional<DirectoryPhoneNumber>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, companyName: String? = nil, federatedName: String? = nil,
        mainNumber: DirectoryPhoneNumber? = nil) {
        self.id = id; self.companyName = companyName; self.federatedName = federatedName;
        self.mainNumber = mainNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("companyName", &self.companyName); fields.field("federatedName", &self.federatedName);
        fields.field("id", &self.id); fields.field("mainNumber", &self.mainNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// A phone number of a directory entry.
public nonisolated struct DirectoryPhoneNumber: Model {
    /// The number in E.164 form.
    public var e164: Optional<String>
    /// The number, formatted for display.
    public var formatted: Optional<String>
    /// The number, formatted for display.
    public var formattedPhoneNumber: Optional<String>
    /// Whether the number is hidden from the directory.
    public var hidden: Optional<Bool>
    /// Label that the user gave it.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether this is the entry's main number.
    public var primary: Optional<Bool>
    /// Whether the number can send and receive texts.
    public var smsAvailabilityStatus: Optional<DirectorySmsAvailabilityStatus>
    /// Id of the texting campaign the number belongs to.
    public var smsCampaignId: Optional<Identifier>
    /// Kind of the number.
    public var type: Optional<String>
    /// What the number is used for.
    public var usageType: Optional<DirectoryPhoneNumber.UsageType>
    private var _unknownMembers: UnknownMembers
    public init(
        e164: String? = nil, formatted: String? = nil, formattedPhoneNumber: String? = nil, hidden: Bool? = nil,
        label: String? = nil, phoneNumber: String? = nil, primary: Bool? = nil,
        smsAvailabilityStatus: DirectorySmsAvailabilityStatus? = nil, smsCampaignId: Identifier? = nil,
        type: String? = nil, usageType: DirectoryPhoneNumber.UsageType? = nil) {
        self.e164 = e164; self.formatted = formatted; self.formattedPhoneNumber = formattedPhoneNumber;
        self.hidden = hidden; self.label = label; self.phoneNumber = phoneNumber; self.primary = primary;
        self.smsAvailabilityStatus = smsAvailabilityStatus; self.smsCampaignId = smsCampaignId; self.type = type;
        self.usageType = usageType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("e164", &self.e164); fields.field("formatted", &self.formatted);
        fields.field("formattedPhoneNumber", &self.formattedPhoneNumber); fields.field("hidden", &self.hidden);
        fields.field("label", &self.label); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("primary", &self.primary); fields.field("smsAvailabilityStatus", &self.smsAvailabilityStatus);
        fields.field("smsCampaignId", &self.smsCampaignId); fields.field("type", &self.type);
        fields.field("usageType", &self.usageType); fields.unknown(&self._unknownMembers)
    }

    /// What the number is used for.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}
}

/// The site of a directory entry.
public nonisolated struct BusinessSiteResource: Model {
    /// Short site code.
    public var code: Optional<String>
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(code: String? = nil, id: Identifier? = nil, name: String? = nil) {
        self.code = code; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// What a phone number is used for.
public typealias UsageTypes = OpenEnum<UsageTypesValues>
public nonisolated enum UsageTypesValues {}

nonisolated extension OpenEnum where Values == DirectorySmsAvailabilityStatusValues {
    public static var active: Self { Self("Active") }
    public static var banned: Self { Self("Banned") }
    public static var deprovisioning: Self { Self("Deprovisioning") }
    public static var disabled: Self { Self("Disabled") }
    public static var inactive: Self { Self("Inactive") }
    public static var inboundOnly: Self { Self("InboundOnly") }
    public static var suspended: Self { Self("Suspended") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == DirectoryPhoneNumber.UsageTypeValues {
    public static var additionalCompanyNumber: Self { Self("AdditionalCompanyNumber") }
    public static var businessMobileNumber: Self { Self("BusinessMobileNumber") }
    public static var companyFaxNumber: Self { Self("CompanyFaxNumber") }
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var conferencingNumber: Self { Self("ConferencingNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var contactNumber: Self { Self("ContactNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var elin: Self { Self("ELIN") }
    public static var externalMobileNumber: Self { Self("ExternalMobileNumber") }
    public static var fmcBusinessMobileNumber: Self { Self("FmcBusinessMobileNumber") }
    public static var forwardedCompanyNumber: Self { Self("ForwardedCompanyNumber") }
    public static var forwardedNumber: Self { Self("ForwardedNumber") }
    public static var integrationNumber: Self { Self("IntegrationNumber") }
    public static var inventoryFmcBusinessMobileNumber: Self { Self("InventoryFmcBusinessMobileNumber") }
    public static var inventoryMobileNumber: Self { Self("InventoryMobileNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
    public static var meetingsNumber: Self { Self("MeetingsNumber") }
    public static var mobileNumber: Self { Self("MobileNumber") }
    public static var numberPool: Self { Self("NumberPool") }
    public static var numberPoolPartnerBusinessMobileNumber: Self { Self("NumberPoolPartnerBusinessMobileNumber") }
    public static var numberStorage: Self { Self("NumberStorage") }
    public static var partnerBusinessMobileNumber: Self { Self("PartnerBusinessMobileNumber") }
}

nonisolated extension OpenEnum where Values == UsageTypesValues {
    public static var additionalCompanyNumber: Self { Self("AdditionalCompanyNumber") }
    public static var businessMobileNumber: Self { Self("BusinessMobileNumber") }
    public static var companyFaxNumber: Self { Self("CompanyFaxNumber") }
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var conferencingNumber: Self { Self("ConferencingNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var elin: Self { Self("ELIN") }
    public static var externalMobileNumber: Self { Self("ExternalMobileNumber") }
    public static var fmcBusinessMobileNumber: Self { Self("FmcBusinessMobileNumber") }
    public static var forwardedCompanyNumber: Self { Self("ForwardedCompanyNumber") }
    public static var forwardedNumber: Self { Self("ForwardedNumber") }
    public static var integrationNumber: Self { Self("IntegrationNumber") }
    public static var inventoryFmcBusinessMobileNumber: Self { Self("InventoryFmcBusinessMobileNumber") }
    public static var inventoryMobileNumber: Self { Self("InventoryMobileNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
    public static var meetingsNumber: Self { Self("MeetingsNumber") }
    public static var numberPool: Self { Self("NumberPool") }
    public static var numberPoolPartnerBusinessMobileNumber: Self { Self("NumberPoolPartnerBusinessMobileNumber") }
    public static var numberStorage: Self { Self("NumberStorage") }
    public static var partnerBusinessMobileNumber: Self { Self("PartnerBusinessMobileNumber") }
}
#endif

#if Everything || Events
/// An entry of the company directory after a change.
///
/// > Note: Corrected: properties/contacts. The documented event lists the entries in contacts; the description has one entry's properties at the top level. Seen in documentation of the service.
public nonisolated struct CompanyDirectoryEventBody: Model {
    /// Account the entry belongs to.
    public var account: Optional<AccountResource>
    /// The entries that changed, each with what happened to it.
    public var contacts: Optional<[CompanyDirectoryEventBody.ContactValue]>
    /// Department the person works in.
    public var department: Optional<String>
    /// Email address of the person.
    public var email: Optional<String>
    /// What happened to the entry.
    public var eventType: Optional<String>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Id of the entry.
    public var id: Optional<Identifier>
    /// Last name of the person.
    public var lastName: Optional<String>
    /// Name of what is no person.
    public var name: Optional<String>
    /// Phone numbers of the entry.
    public var phoneNumbers: Optional<[DirectoryPhoneNumber]>
    /// Picture of the person.
    public var profileImage: Optional<AccountDirectoryProfileImageResource>
    /// Site the extension belongs to.
    public var site: Optional<BusinessSiteResource>
    /// State of the entry's extension.
    public var status: Optional<CompanyDirectoryEventBody.Status>
    /// Kind of the entry.
    public var type: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        account: AccountResource? = nil, contacts: [CompanyDirectoryEventBody.ContactValue]? = nil,
        department: String? = nil, email: String? = nil, eventType: String? = nil, extensionNumber: String? = nil,
        firstName: String? = nil, id: Identifier? = nil, lastName: String? = nil, name: String? = nil,
        phoneNumbers: [DirectoryPhoneNumber]? = nil, profileImage: AccountDirectoryProfileImageResource? = nil,
        site: BusinessSiteResource? = nil, status: CompanyDirectoryEventBody.Status? = nil, type: String? = nil) {
        self.account = account; self.contacts = contacts; self.department = department; self.email = email;
        self.eventType = eventType; self.extensionNumber = extensionNumber; self.firstName = firstName; self.id = id;
        self.lastName = lastName; self.name = name; self.phoneNumbers = phoneNumbers;
        self.profileImage = profileImage; self.site = site; self.status = status; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("account", &self.account); fields.list("contacts", &self.contacts);
        fields.field("department", &self.department); fields.field("email", &self.email);
        fields.field("eventType", &self.eventType); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.field("lastName", &self.lastName); fields.field("name", &self.name);
        fields.list("phoneNumbers", &self.phoneNumbers); fields.field("profileImage", &self.profileImage);
        fields.field("site", &self.site); fields.field("status", &self.status); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// A part of `CompanyDirectoryEventBody`.
    public struct ContactValue: Model {
        /// Account the entry belongs to.
        public var account: Optional<AccountResource>
        /// Department the person works in.
        public var department: Optional<String>
        /// Email address of the person.
        public var email: Optional<String>
        /// What happened to the entry.
        public var eventType: Optional<CompanyDirectoryEventBody.ContactValue.EventType>
        /// Extension number of the entry.
        public var extensionNumber: Optional<String>
        /// First name of the person.
        public var firstName: Optional<String>
        /// Id of the entry.
        public var id: Optional<Identifier>
        /// Last name of the person.
        public var lastName: Optional<String>
        /// Full name of the entry.
        public var name: Optional<String>
        /// Phone numbers of the entry.
        public var phoneNumbers: Optional<[DirectoryPhoneNumber]>
        /// Picture of the person.
        public var profileImage: Optional<AccountDirectoryProfileImageResource>
        /// Site the extension belongs to.
        public var site: Optional<BusinessSiteResource>
        /// State of the entry's extension.
        public var status: Optional<CompanyDirectoryEventBody.ContactValue.Status>
        /// Kind of the entry.
        public var type: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(
            account: AccountResource? = nil, department: String? = nil, email: String? = nil,
            eventType: CompanyDirectoryEventBody.ContactValue.EventType? = nil, extensionNumber: String? = nil,
            firstName: String? = nil, id: Identifier? = nil, lastName: String? = nil, name: String? = nil,
            phoneNumbers: [DirectoryPhoneNumber]? = nil, profileImage: AccountDirectoryProfileImageResource? = nil,
            site: BusinessSiteResource? = nil, status: CompanyDirectoryEventBody.ContactValue.Status? = nil,
            type: String? = nil) {
            self.account = account; self.department = department; self.email = email; self.eventType = eventType;
            self.extensionNumber = extensionNumber; self.firstName = firstName; self.id = id;
            self.lastName = lastName; self.name = name; self.phoneNumbers = phoneNumbers;
            self.profileImage = profileImage; self.site = site; self.status = status; self.type = type;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("account", &self.account); fields.field("department", &self.department);
            fields.field("email", &self.email); fields.field("eventType", &self.eventType);
            fields.field("extensionNumber", &self.extensionNumber); fields.field("firstName", &self.firstName);
            fields.field("id", &self.id); fields.field("lastName", &self.lastName); fields.field("name", &self.name);
            fields.list("phoneNumbers", &self.phoneNumbers); fields.field("profileImage", &self.profileImage);
            fields.field("site", &self.site); fields.field("status", &self.status); fields.field("type", &self.type);
            fields.unknown(&self._unknownMembers)
        }

        /// What happened to the entry.
        public typealias EventType = OpenEnum<EventTypeValues>
        public enum EventTypeValues {}

        /// State of the entry's extension.
        public typealias Status = OpenEnum<StatusValues>
        public enum StatusValues {}
    }

    /// State of the entry's extension.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension OpenEnum where Values == CompanyDirectoryEventBody.ContactValue.EventTypeValues {
    public static var create: Self { Self("Create") }
    public static var delete: Self { Self("Delete") }
    public static var update: Self { Self("Update") }
}

nonisolated extension OpenEnum where Values == CompanyDirectoryEventBody.ContactValue.StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var notActivated: Self { Self("NotActivated") }
}

nonisolated extension OpenEnum where Values == CompanyDirectoryEventBody.StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var notActivated: Self { Self("NotActivated") }
}
#endif
