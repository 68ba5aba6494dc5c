// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Roles
/// Reads and sets which sites a user administers.
public nonisolated struct SiteAdministrationEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the sites a user administers.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listAdministeredSites(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<BusinessSiteCollectionResource> {
        var request = RequestParts(.listAdministeredSites)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Replaces the sites a user administers.
    ///
    /// > Note: Replaces the whole list: sites left out are no longer administered by the user.
    ///
    /// Permissions: `EditAccounts` of the app, `EditAssignedRoles` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: All sites, since those left out are no longer administered.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUserAdministeredSites(
        records: [RolesBusinessSiteResource]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BusinessSiteCollectionResource> {
        var request = RequestParts(.updateUserAdministeredSites)
        request.path(accountId); request.path(extensionId);
        request.body(BusinessSiteCollectionRequest(records: records))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`
    public static let listAdministeredSites = APIOperation(
        "listAdministeredSites", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
        area: "SiteAdministration", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium",
        access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`
    public static let updateUserAdministeredSites = APIOperation(
        "updateUserAdministeredSites", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites", area: "SiteAdministration",
        permission: "EditAccounts", userPermission: "EditAssignedRoles", rateGroup: "Medium", access: .write)
}

/// A short reference to an extension.
public nonisolated struct BasicExtensionInfoResource: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// The sites a user is to administer.
public nonisolated struct BusinessSiteCollectionRequest: Model {
    /// All sites, since those left out are no longer administered.
    public var records: Optional<[RolesBusinessSiteResource]>
    public init(records: [RolesBusinessSiteResource]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Sites that a user administers.
public nonisolated struct BusinessSiteCollectionResource: Model, ResponseValue {
    /// The records of this list or page.
    public var records: Optional<[RolesBusinessSiteResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(records: [RolesBusinessSiteResource]? = nil, uri: String? = nil) {
        self.records = records; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A postal address of an administered site.
public nonisolated struct ContactAddressInfoResource: Model {
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// State or province of the address.
    public var state: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Postal code of the address.
    public var zip: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        city: String? = nil, country: String? = nil, state: String? = nil, street: String? = nil,
        zip: String? = nil) {
        self.city = city; self.country = country; self.state = state; self.street = street; self.zip = zip;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("country", &self.country); fields.field("state", &self.state);
        fields.field("street", &self.street); fields.field("zip", &self.zip); fields.unknown(&self._unknownMembers)
    }
}

/// A currency.
public nonisolated struct CurrencyResource: Model {
    /// Code of the currency, such as USD.
    public var code: Optional<String>
    /// Id of the currency.
    public var id: Optional<Identifier>
    /// Symbol of the currency's smaller unit.
    public var minorSymbol: Optional<String>
    /// Name of the currency.
    public var name: Optional<String>
    /// Symbol of the currency, such as $.
    public var symbol: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        code: String? = nil, id: Identifier? = nil, minorSymbol: String? = nil, name: String? = nil,
        symbol: String? = nil) {
        self.code = code; self.id = id; self.minorSymbol = minorSymbol; self.name = name; self.symbol = symbol;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("id", &self.id);
        fields.field("minorSymbol", &self.minorSymbol); fields.field("name", &self.name);
        fields.field("symbol", &self.symbol); fields.unknown(&self._unknownMembers)
    }
}

/// A site that a user administers.
public nonisolated struct RolesBusinessSiteResource: Model {
    /// Business address.
    public var businessAddress: Optional<ContactAddressInfoResource>
    /// Name shown as caller ID.
    public var callerIdName: Optional<String>
    /// Short site code.
    public var code: Optional<String>
    /// Email address of the site.
    public var email: Optional<String>
    /// Short number of the site.
    public var extensionNumber: Optional<String>
    /// Identifier of the site.
    public var id: Identifier
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Extension that answers as the site's operator.
    public var `operator`: Optional<BasicExtensionInfoResource>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<RolesRegionalSettingsResource>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, businessAddress: ContactAddressInfoResource? = nil, callerIdName: String? = nil,
        code: String? = nil, email: String? = nil, extensionNumber: String? = nil, name: String? = nil,
        `operator`: BasicExtensionInfoResource? = nil, regionalSettings: RolesRegionalSettingsResource? = nil,
        uri: String? = nil) {
        self.id = id; self.businessAddress = businessAddress; self.callerIdName = callerIdName; self.code = code;
        self.email = email; self.extensionNumber = extensionNumber; self.name = name; self.`operator` = `operator`;
        self.regionalSettings = regionalSettings; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("callerIdName", &self.callerIdName);
        fields.field("code", &self.code); fields.field("email", &self.email);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("operator", &self.`operator`);
        fields.field("regionalSettings", &self.regionalSettings); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// The home country of an administered site.
public nonisolated struct RolesCountryResource: Model {
    /// International calling code of the country.
    public var callingCode: Optional<String>
    /// Whether emergency calls can be made in the country.
    public var emergencyCalling: Optional<Bool>
    /// Whether softphone lines are free in the country.
    public var freeSoftphoneLine: Optional<Bool>
    /// Id of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Whether signing in with numbers of the country is allowed.
    public var loginAllowed: Optional<Bool>
    /// Name of the country.
    public var name: Optional<String>
    /// Whether phone numbers of the country are sold.
    public var numberSelling: Optional<Bool>
    /// Whether new accounts can be opened in the country.
    public var signupAllowed: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callingCode: String? = nil, emergencyCalling: Bool? = nil, freeSoftphoneLine: Bool? = nil,
        id: Identifier? = nil, isoCode: String? = nil, loginAllowed: Bool? = nil, name: String? = nil,
        numberSelling: Bool? = nil, signupAllowed: Bool? = nil, uri: String? = nil) {
        self.callingCode = callingCode; self.emergencyCalling = emergencyCalling;
        self.freeSoftphoneLine = freeSoftphoneLine; self.id = id; self.isoCode = isoCode;
        self.loginAllowed = loginAllowed; self.name = name; self.numberSelling = numberSelling;
        self.signupAllowed = signupAllowed; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callingCode", &self.callingCode); fields.field("emergencyCalling", &self.emergencyCalling);
        fields.field("freeSoftphoneLine", &self.freeSoftphoneLine); fields.field("id", &self.id);
        fields.field("isoCode", &self.isoCode); fields.field("loginAllowed", &self.loginAllowed);
        fields.field("name", &self.name); fields.field("numberSelling", &self.numberSelling);
        fields.field("signupAllowed", &self.signupAllowed); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A language of an administered site.
public nonisolated struct RolesLanguageResource: Model {
    /// Id of the language.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    /// Name of the language.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, localeCode: String? = nil, name: String? = nil) {
        self.id = id; self.localeCode = localeCode; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("localeCode", &self.localeCode); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// Time zone, language and formats of an administered site.
public nonisolated struct RolesRegionalSettingsResource: Model {
    /// Currency of the site.
    public var currency: Optional<CurrencyResource>
    /// Locale that governs the format of numbers and dates.
    public var formattingLocale: Optional<RolesLanguageResource>
    /// Language of the greetings that callers hear.
    public var greetingLanguage: Optional<RolesLanguageResource>
    /// Home country, whose dialing rules apply.
    public var homeCountry: Optional<RolesCountryResource>
    /// Language used.
    public var language: Optional<RolesLanguageResource>
    /// Whether times are shown with 12 or 24 hours.
    public var timeFormat: Optional<TimeFormatEnum>
    /// Time zone.
    public var timezone: Optional<RolesTimezoneResource>
    private var _unknownMembers: UnknownMembers
    public init(
        currency: CurrencyResource? = nil, formattingLocale: RolesLanguageResource? = nil,
        greetingLanguage: RolesLanguageResource? = nil, homeCountry: RolesCountryResource? = nil,
        language: RolesLanguageResource? = nil, timeFormat: TimeFormatEnum? = nil,
        timezone: RolesTimezoneResource? = nil) {
        self.currency = currency; self.formattingLocale = formattingLocale; self.greetingLanguage = greetingLanguage;
        self.homeCountry = homeCountry; self.language = language; self.timeFormat = timeFormat;
        self.timezone = timezone; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("currency", &self.currency); fields.field("formattingLocale", &self.formattingLocale);
        fields.field("greetingLanguage", &self.greetingLanguage); fields.field("homeCountry", &self.homeCountry);
        fields.field("language", &self.language); fields.field("timeFormat", &self.timeFormat);
        fields.field("timezone", &self.timezone); fields.unknown(&self._unknownMembers)
    }
}

/// The time zone of an administered site.
public nonisolated struct RolesTimezoneResource: Model {
    /// Offset from UTC, in minutes.
    public var bias: Optional<String>
    /// Meaning of the time zone.
    public var description: Optional<String>
    /// Id of the time zone.
    public var id: Optional<Identifier>
    /// Short name of the time zone.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        bias: String? = nil, description: String? = nil, id: Identifier? = nil, name: String? = nil,
        uri: String? = nil) {
        self.bias = bias; self.description = description; self.id = id; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bias", &self.bias); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension BusinessSiteCollectionResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [RolesBusinessSiteResource] { self.records ?? [] }
}
#endif
