// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// A country with its name.
public nonisolated struct CountryInfoBasicModel: Model {
    /// Identifier of the country.
    public var id: Optional<Identifier>
    /// Name of the country.
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

/// A country with what the service offers there.
public nonisolated struct CountryInfoDictionaryModel: Model, ResponseValue {
    /// International calling code of the country.
    public var callingCode: Optional<String>
    /// Whether emergency calls are possible in the country.
    public var emergencyCalling: Optional<Bool>
    /// Whether free softphone lines are offered in the country.
    public var freeSoftphoneLine: Optional<Bool>
    /// Identifier of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Whether local numbers can be dialed without an area code.
    public var localDialing: Optional<Bool>
    /// Whether login with phone numbers of the country is allowed.
    public var loginAllowed: Optional<Bool>
    /// Name of the country.
    public var name: Optional<String>
    /// Whether phone numbers of the country are sold.
    public var numberSelling: Optional<Bool>
    /// Whether customers of the country can sign up.
    public var signupAllowed: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callingCode: String? = nil, emergencyCalling: Bool? = nil, freeSoftphoneLine: Bool? = nil,
        id: Identifier? = nil, isoCode: String? = nil, localDialing: Bool? = nil, loginAllowed: Bool? = nil,
        name: String? = nil, numberSelling: Bool? = nil, signupAllowed: Bool? = nil, uri: String? = nil) {
        self.callingCode = callingCode; self.emergencyCalling = emergencyCalling;
        self.freeSoftphoneLine = freeSoftphoneLine; self.id = id; self.isoCode = isoCode;
        self.localDialing = localDialing; self.loginAllowed = loginAllowed; self.name = name;
        self.numberSelling = numberSelling; self.signupAllowed = signupAllowed; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callingCode", &self.callingCode); fields.field("emergencyCalling", &self.emergencyCalling);
        fields.field("freeSoftphoneLine", &self.freeSoftphoneLine); fields.field("id", &self.id);
        fields.field("isoCode", &self.isoCode); fields.field("localDialing", &self.localDialing);
        fields.field("loginAllowed", &self.loginAllowed); fields.field("name", &self.name);
        fields.field("numberSelling", &self.numberSelling); fields.field("signupAllowed", &self.signupAllowed);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Reference to a country.
public nonisolated struct CountryInfoMinimalModel: Model {
    /// Identifier of the country.
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

/// A page of countries.
public nonisolated struct CountryListDictionaryModel: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [CountryInfoDictionaryModel]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [CountryInfoDictionaryModel], navigation: PageNavigationModel? = nil,
        paging: EnumeratedPagingModel? = nil, uri: String? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension CountryListDictionaryModel: PagedResponse {
    /// The items of this page.
    public var pageItems: [CountryInfoDictionaryModel] { self.records }
}
#endif

#if Everything || Account || AddressBook || CallHandling || CallHistory || CallQueues || Devices || EmergencyLocations || Fax || Messaging || Roles || Users
/// Position of a page in the whole list, with totals.
///
/// > Note: Corrected: additional. Closed, so that RSPagingModel, which includes it and adds sortableFields, could have no value. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct EnumeratedPagingModel: Model {
    /// Number of the page, counted from 1. 1 to 1000.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page. 1 to 1000.
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
        fields.field("pageStart", &self.pageStart); fields.required("perPage", &self.perPage);
        fields.field("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Account || BusinessSMS || CallHandling || Devices || Users || Webinar
/// One error: a code for programs and a text for people.
public nonisolated struct ApiErrorModel: Model {
    /// Code of the error, stable and fit for programs.
    public var errorCode: String
    /// What went wrong, in words for people.
    public var message: String
    /// Whatever else the service sends.
    public var additionalProperties: [String: JSONValue]
    private var _unknownMembers: UnknownMembers
    public init(errorCode: String, message: String) {
        self.errorCode = errorCode; self.message = message; self.additionalProperties = [:];
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(errorCode: .init(blank), message: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("errorCode", &self.errorCode); fields.field("message", &self.message);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Account || CallHandling || CallHistory || CallQueues || Devices || EmergencyLocations || Fax || Roles || Users
/// Links to the other pages of a list.
public nonisolated struct PageNavigationModel: Model {
    /// Link to the first page.
    public var firstPage: Optional<PageNavigationUri>
    /// Link to the last page.
    public var lastPage: Optional<PageNavigationUri>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<PageNavigationUri>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<PageNavigationUri>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: PageNavigationUri? = nil, lastPage: PageNavigationUri? = nil, nextPage: PageNavigationUri? = nil,
        previousPage: PageNavigationUri? = nil) {
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

/// Link to one page of a list.
public nonisolated struct PageNavigationUri: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Account || CallQueues
/// An extension in brief.
public nonisolated struct ExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name of the extension.
    public var name: Optional<String>
    /// Identifier that a partner uses for the extension.
    public var partnerId: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, partnerId: Identifier? = nil,
        uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.partnerId = partnerId;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("partnerId", &self.partnerId); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Account || CallQueues || Presence || Users
/// Subtype of an extension.
public typealias AllExtensionSubtypesEnum = OpenEnum<AllExtensionSubtypesEnumValues>
public nonisolated enum AllExtensionSubtypesEnumValues {}

nonisolated extension OpenEnum where Values == AllExtensionSubtypesEnumValues {
    public static var digitalSignageOnlyRooms: Self { Self("DigitalSignageOnlyRooms") }
    public static var emergency: Self { Self("Emergency") }
    public static var unknown: Self { Self("Unknown") }
    public static var videoPro: Self { Self("VideoPro") }
    public static var videoProPlus: Self { Self("VideoProPlus") }
}
#endif

#if Everything || Account || Devices || Users
/// Whether a phone number is toll or toll-free.
public typealias PhoneNumberTollType = OpenEnum<PhoneNumberTollTypeValues>
public nonisolated enum PhoneNumberTollTypeValues {}

/// Whether a phone number carries voice, fax or both.
public typealias PhoneNumberType = OpenEnum<PhoneNumberTypeValues>
public nonisolated enum PhoneNumberTypeValues {}

/// A postal address.
public nonisolated struct PostalAddress: Model {
    /// City of the address. At most 64 characters.
    public var city: String
    /// Two-letter ISO code of the country. Exactly 2 characters.
    public var country: String
    /// State or province of the address. At most 64 characters.
    public var state: Optional<String>
    /// First line of the street address. At most 256 characters.
    public var street: String
    /// Second line of the street address. At most 256 characters.
    public var street2: Optional<String>
    /// Postal code of the address. At most 10 characters.
    public var zip: String
    private var _unknownMembers: UnknownMembers
    public init(
        city: String, country: String, street: String, zip: String, state: String? = nil, street2: String? = nil) {
        self.city = city; self.country = country; self.street = street; self.zip = zip; self.state = state;
        self.street2 = street2; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(city: .init(blank), country: .init(blank), street: .init(blank), zip: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("country", &self.country); fields.field("state", &self.state);
        fields.field("street", &self.street); fields.field("street2", &self.street2); fields.field("zip", &self.zip);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == PhoneNumberTollTypeValues {
    public static var toll: Self { Self("Toll") }
    public static var tollFree: Self { Self("TollFree") }
}

nonisolated extension OpenEnum where Values == PhoneNumberTypeValues {
    public static var faxOnly: Self { Self("FaxOnly") }
    public static var voiceFax: Self { Self("VoiceFax") }
    public static var voiceOnly: Self { Self("VoiceOnly") }
}
#endif

#if Everything || Account || Roles || Users
/// Whether times are shown with 12 or 24 hours.
public typealias TimeFormatEnum = OpenEnum<TimeFormatEnumValues>
public nonisolated enum TimeFormatEnumValues {}

nonisolated extension OpenEnum where Values == TimeFormatEnumValues {
    public static var n12h: Self { Self("12h") }
    public static var n24h: Self { Self("24h") }
}
#endif

#if Everything || Account || Users
/// Business address of a contact or site.
public nonisolated struct ContactBusinessAddressInfo: Model {
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address, by name or code.
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

/// Identifier and name of a cost center.
public nonisolated struct CostCenterInfo: Model {
    /// Identifier of the cost center.
    public var id: Optional<Identifier>
    /// Name of the cost center.
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

/// A country with its ISO and calling code.
public nonisolated struct CountryInfoShortModel: Model {
    /// International calling code of the country.
    public var callingCode: Optional<String>
    /// Identifier of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Name of the country.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callingCode: String? = nil, id: Identifier? = nil, isoCode: String? = nil, name: String? = nil,
        uri: String? = nil) {
        self.callingCode = callingCode; self.id = id; self.isoCode = isoCode; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callingCode", &self.callingCode); fields.field("id", &self.id);
        fields.field("isoCode", &self.isoCode); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Status of an extension, including Unassigned.
public typealias ExtensionStatusEnumFull = OpenEnum<ExtensionStatusEnumFullValues>
public nonisolated enum ExtensionStatusEnumFullValues {}

/// Locale that governs the format of numbers and dates.
public nonisolated struct FormattingLocaleInfo: Model {
    /// Identifier of the locale.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    /// Name, as shown to people.
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

/// Language of the greetings that callers hear.
public nonisolated struct GreetingLanguageInfo: Model {
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    /// Name, as shown to people.
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

/// Extension that acts as the operator of a site.
public nonisolated struct OperatorInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the operator's extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
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

/// Language of the user interface and of messages.
public nonisolated struct RegionalLanguageInfo: Model {
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    /// Name, as shown to people.
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

/// Country, time zone, languages and formats of an account, site or extension.
public nonisolated struct RegionalSettings: Model, ResponseValue {
    /// Locale that governs the format of numbers and dates.
    public var formattingLocale: Optional<FormattingLocaleInfo>
    /// Language of the greetings that callers hear.
    public var greetingLanguage: Optional<GreetingLanguageInfo>
    /// Home country, whose dialing rules apply.
    public var homeCountry: Optional<CountryInfoShortModel>
    /// Language used.
    public var language: Optional<RegionalLanguageInfo>
    /// Whether times are shown with 12 or 24 hours.
    public var timeFormat: Optional<TimeFormatEnum>
    /// Time zone.
    public var timezone: Optional<TimezoneInfoBase>
    private var _unknownMembers: UnknownMembers
    public init(
        formattingLocale: FormattingLocaleInfo? = nil, greetingLanguage: GreetingLanguageInfo? = nil,
        homeCountry: CountryInfoShortModel? = nil, language: RegionalLanguageInfo? = nil,
        timeFormat: TimeFormatEnum? = nil, timezone: TimezoneInfoBase? = nil) {
        self.formattingLocale = formattingLocale; self.greetingLanguage = greetingLanguage;
        self.homeCountry = homeCountry; self.language = language; self.timeFormat = timeFormat;
        self.timezone = timezone; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("formattingLocale", &self.formattingLocale);
        fields.field("greetingLanguage", &self.greetingLanguage); fields.field("homeCountry", &self.homeCountry);
        fields.field("language", &self.language); fields.field("timeFormat", &self.timeFormat);
        fields.field("timezone", &self.timezone); fields.unknown(&self._unknownMembers)
    }
}

/// Whether access to a site is limited.
public typealias SiteAccessStatus = OpenEnum<SiteAccessStatusValues>
public nonisolated enum SiteAccessStatusValues {}

/// A site: an office or branch with number, address and settings of its own.
public nonisolated struct SiteInfo: Model, ResponseValue {
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Name shown as caller ID on calls from the site.
    public var callerIdName: Optional<String>
    /// Code of the site, dialed before its extension numbers.
    public var code: Optional<String>
    /// Email address of the site.
    public var email: Optional<String>
    /// Extension number of the site.
    public var extensionNumber: Optional<String>
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name of the site.
    public var name: Optional<String>
    /// Extension that acts as the operator of the site.
    public var `operator`: Optional<OperatorInfo>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<RegionalSettings>
    /// Whether access to the site is Limited or Unlimited.
    public var siteAccess: Optional<SiteAccessStatus>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        businessAddress: ContactBusinessAddressInfo? = nil, callerIdName: String? = nil, code: String? = nil,
        email: String? = nil, extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil,
        `operator`: OperatorInfo? = nil, regionalSettings: RegionalSettings? = nil,
        siteAccess: SiteAccessStatus? = nil, uri: String? = nil) {
        self.businessAddress = businessAddress; self.callerIdName = callerIdName; self.code = code;
        self.email = email; self.extensionNumber = extensionNumber; self.id = id; self.name = name;
        self.`operator` = `operator`; self.regionalSettings = regionalSettings; self.siteAccess = siteAccess;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("callerIdName", &self.callerIdName);
        fields.field("code", &self.code); fields.field("email", &self.email);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("operator", &self.`operator`);
        fields.field("regionalSettings", &self.regionalSettings); fields.field("siteAccess", &self.siteAccess);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A time zone with its offset.
public nonisolated struct TimezoneInfoBase: Model, ResponseValue {
    /// Offset from UTC in minutes, as text.
    public var bias: Optional<String>
    /// Longer description, in plain words.
    public var description: Optional<String>
    /// Identifier of the time zone.
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

nonisolated extension OpenEnum where Values == ExtensionStatusEnumFullValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var frozen: Self { Self("Frozen") }
    public static var notActivated: Self { Self("NotActivated") }
    public static var unassigned: Self { Self("Unassigned") }
}

nonisolated extension OpenEnum where Values == SiteAccessStatusValues {
    public static var limited: Self { Self("Limited") }
    public static var unlimited: Self { Self("Unlimited") }
}
#endif

#if Everything || AddressBook || Users
/// One error of a bulk task.
public nonisolated struct ErrorEntity: Model {
    /// Code of the error, stable and fit for programs.
    public var errorCode: Optional<String>
    /// Text that explains the error.
    public var message: Optional<String>
    /// Name of the parameter that caused the error.
    public var parameterName: Optional<String>
    /// Value that was refused.
    public var parameterValue: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        errorCode: String? = nil, message: String? = nil, parameterName: String? = nil,
        parameterValue: String? = nil) {
        self.errorCode = errorCode; self.message = message; self.parameterName = parameterName;
        self.parameterValue = parameterValue; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("errorCode", &self.errorCode); fields.field("message", &self.message);
        fields.field("parameterName", &self.parameterName); fields.field("parameterValue", &self.parameterValue);
        fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || ArtificialIntelligence
/// Confirmation that an asynchronous AI job was accepted.
public nonisolated struct CaiAsyncApiResponse: Model, ResponseValue {
    /// Identifier of the asynchronous job.
    public var jobId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(jobId: Identifier? = nil) { self.jobId = jobId; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("jobId", &self.jobId); fields.unknown(&self._unknownMembers)
    }
}

/// One error of an AI request or job.
public nonisolated struct CaiErrorCodeResponse: Model {
    /// Code of the error, CAI-101 to CAI-110.
    public var errorCode: CaiErrorCodeResponse.ErrorCode
    /// Explanation of the error in words.
    public var message: String
    /// Name of the parameter that caused the error.
    public var parameterName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(errorCode: CaiErrorCodeResponse.ErrorCode, message: String, parameterName: String? = nil) {
        self.errorCode = errorCode; self.message = message; self.parameterName = parameterName;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(errorCode: .init(blank), message: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("errorCode", &self.errorCode); fields.field("message", &self.message);
        fields.field("parameterName", &self.parameterName); fields.unknown(&self._unknownMembers)
    }

    /// Code of the error, CAI-101 to CAI-110.
    public typealias ErrorCode = OpenEnum<ErrorCodeValues>
    public enum ErrorCodeValues {}
}

/// The errors of an AI request or job.
public nonisolated struct CaiErrorResponse: Model {
    /// The errors that occurred.
    public var errors: Optional<[CaiErrorCodeResponse]>
    private var _unknownMembers: UnknownMembers
    public init(errors: [CaiErrorCodeResponse]? = nil) { self.errors = errors; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("errors", &self.errors); fields.unknown(&self._unknownMembers)
    }
}

/// An audio file in which the speakers are to be told apart.
public nonisolated struct DiarizeInput: Model {
    /// Kind of the recording, such as Meeting or Voicemail.
    public var audioType: Optional<DiarizeInput.AudioType>
    /// Address from which the service fetches the content; it must be reachable for it.
    public var contentUri: Optional<String>
    /// Whether passages without speech are found and left out first.
    public var enableVoiceActivityDetection: Optional<Bool>
    /// Encoding of the audio file.
    public var encoding: DiarizeInput.Encoding
    /// Language that is spoken, as a code such as en-US.
    public var languageCode: String
    /// Whether each audio channel holds one speaker.
    public var separateSpeakerPerChannel: Optional<Bool>
    /// Where the recording comes from, in words.
    public var source: Optional<String>
    /// Number of speakers expected.
    public var speakerCount: Optional<Int>
    public init(
        encoding: DiarizeInput.Encoding, languageCode: String, audioType: DiarizeInput.AudioType? = nil,
        contentUri: String? = nil, enableVoiceActivityDetection: Bool? = nil, separateSpeakerPerChannel: Bool? = nil,
        source: String? = nil, speakerCount: Int? = nil) {
        self.encoding = encoding; self.languageCode = languageCode; self.audioType = audioType;
        self.contentUri = contentUri; self.enableVoiceActivityDetection = enableVoiceActivityDetection;
        self.separateSpeakerPerChannel = separateSpeakerPerChannel; self.source = source;
        self.speakerCount = speakerCount
    }
    public init(_ blank: Blank) { self.init(encoding: .init(blank), languageCode: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("audioType", &self.audioType); fields.field("contentUri", &self.contentUri);
        fields.field("enableVoiceActivityDetection", &self.enableVoiceActivityDetection);
        fields.field("encoding", &self.encoding); fields.field("languageCode", &self.languageCode);
        fields.field("separateSpeakerPerChannel", &self.separateSpeakerPerChannel);
        fields.field("source", &self.source); fields.field("speakerCount", &self.speakerCount)
    }

    /// Kind of the recording, such as Meeting or Voicemail.
    public typealias AudioType = OpenEnum<AudioTypeValues>
    public enum AudioTypeValues {}

    /// Encoding of the audio file.
    public typealias Encoding = OpenEnum<EncodingValues>
    public enum EncodingValues {}
}

/// Words and phrases that help to recognize the speech.
public nonisolated struct SpeechContextPhrasesInput: Model {
    /// Words or phrases to expect in the speech.
    public var phrases: [String]
    public init(phrases: [String]) { self.phrases = phrases }
    public init(_ blank: Blank) { self.init(phrases: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("phrases", &self.phrases) }
}

nonisolated extension OpenEnum where Values == CaiErrorCodeResponse.ErrorCodeValues {
    public static var cai101: Self { Self("CAI-101") }
    public static var cai102: Self { Self("CAI-102") }
    public static var cai103: Self { Self("CAI-103") }
    public static var cai104: Self { Self("CAI-104") }
    public static var cai105: Self { Self("CAI-105") }
    public static var cai106: Self { Self("CAI-106") }
    public static var cai107: Self { Self("CAI-107") }
    public static var cai108: Self { Self("CAI-108") }
    public static var cai109: Self { Self("CAI-109") }
    public static var cai110: Self { Self("CAI-110") }
}

nonisolated extension OpenEnum where Values == DiarizeInput.AudioTypeValues {
    public static var callCenter: Self { Self("CallCenter") }
    public static var earningsCalls: Self { Self("EarningsCalls") }
    public static var interview: Self { Self("Interview") }
    public static var meeting: Self { Self("Meeting") }
    public static var pressConference: Self { Self("PressConference") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == DiarizeInput.EncodingValues {
    public static var aac: Self { Self("Aac") }
    public static var avi: Self { Self("Avi") }
    public static var mp4: Self { Self("Mp4") }
    public static var mpeg: Self { Self("Mpeg") }
    public static var ogg: Self { Self("Ogg") }
    public static var wav: Self { Self("Wav") }
    public static var webm: Self { Self("Webm") }
    public static var webp: Self { Self("Webp") }
}
#endif

#if Everything || Authorization
/// Asks for a token in the app's own name, for one account.
public nonisolated struct ClientCredentialsByAccount: Model {
    /// Identifier of the account.
    public var accountId: Identifier
    /// Always client_credentials.
    public var grantType: ClientCredentialsByAccount.GrantType
    public init(accountId: Identifier, grantType: ClientCredentialsByAccount.GrantType = .clientCredentials) {
        self.accountId = accountId; self.grantType = grantType
    }
    public init(_ blank: Blank) { self.init(accountId: .init(blank), grantType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("account_id", &self.accountId); fields.field("grant_type", &self.grantType)
    }

    /// Always client_credentials.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

/// Asks for a token in the app's own name, for a brand.
public nonisolated struct ClientCredentialsByBrand: Model {
    /// Identifier of the brand.
    public var brandId: Identifier
    /// Always client_credentials.
    public var grantType: ClientCredentialsByBrand.GrantType
    public init(brandId: Identifier, grantType: ClientCredentialsByBrand.GrantType = .clientCredentials) {
        self.brandId = brandId; self.grantType = grantType
    }
    public init(_ blank: Blank) { self.init(brandId: .init(blank), grantType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brand_id", &self.brandId); fields.field("grant_type", &self.grantType)
    }

    /// Always client_credentials.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

/// Asks for a token in the app's own name, for an account that a partner names.
public nonisolated struct ClientCredentialsByPartnerAccount: Model {
    /// Identifier of the service brand.
    public var brandId: Identifier
    /// Always client_credentials.
    public var grantType: ClientCredentialsByPartnerAccount.GrantType
    /// The partner's own identifier of the account.
    public var partnerAccountId: Identifier
    public init(
        brandId: Identifier, grantType: ClientCredentialsByPartnerAccount.GrantType = .clientCredentials,
        partnerAccountId: Identifier) {
        self.brandId = brandId; self.grantType = grantType; self.partnerAccountId = partnerAccountId
    }
    public init(_ blank: Blank) {
        self.init(brandId: .init(blank), grantType: .init(blank), partnerAccountId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brand_id", &self.brandId); fields.field("grant_type", &self.grantType);
        fields.field("partner_account_id", &self.partnerAccountId)
    }

    /// Always client_credentials.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

nonisolated extension OpenEnum where Values == ClientCredentialsByAccount.GrantTypeValues {
    public static var clientCredentials: Self { Self("client_credentials") }
}

nonisolated extension OpenEnum where Values == ClientCredentialsByBrand.GrantTypeValues {
    public static var clientCredentials: Self { Self("client_credentials") }
}

nonisolated extension OpenEnum where Values == ClientCredentialsByPartnerAccount.GrantTypeValues {
    public static var clientCredentials: Self { Self("client_credentials") }
}
#endif

#if Everything || BusinessSMS
/// Page size and the tokens that lead to other pages.
public nonisolated struct NonEnumeratedPagingModel: Model {
    /// Token of the first page.
    public var firstPageToken: Optional<String>
    /// Token of the next page; absent on the last one.
    public var nextPageToken: Optional<String>
    /// Token of this page.
    public var pageToken: Optional<String>
    /// Number of records on a page. 1 to 1000.
    public var perPage: Optional<Int>
    /// Token of the page before.
    public var previousPageToken: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPageToken: String? = nil, nextPageToken: String? = nil, pageToken: String? = nil, perPage: Int? = nil,
        previousPageToken: String? = nil) {
        self.firstPageToken = firstPageToken; self.nextPageToken = nextPageToken; self.pageToken = pageToken;
        self.perPage = perPage; self.previousPageToken = previousPageToken; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstPageToken", &self.firstPageToken); fields.field("nextPageToken", &self.nextPageToken);
        fields.field("pageToken", &self.pageToken); fields.required("perPage", &self.perPage);
        fields.field("previousPageToken", &self.previousPageToken); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || BusinessSMS || Devices || Users
/// One error, with the parameter that caused it.
public nonisolated struct ApiErrorWithParameter: Model {
    /// Code of the error, stable and fit for programs.
    public var errorCode: String
    /// What went wrong, in words for people.
    public var message: String
    /// Name of the parameter that caused the error.
    public var parameterName: Optional<String>
    /// Value of the parameter that was refused.
    public var parameterValue: Optional<String>
    /// Whatever else the service sends.
    public var additionalProperties: [String: JSONValue]
    private var _unknownMembers: UnknownMembers
    public init(errorCode: String, message: String, parameterName: String? = nil, parameterValue: String? = nil) {
        self.errorCode = errorCode; self.message = message; self.parameterName = parameterName;
        self.parameterValue = parameterValue; self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(errorCode: .init(blank), message: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("errorCode", &self.errorCode); fields.field("message", &self.message);
        fields.field("parameterName", &self.parameterName); fields.field("parameterValue", &self.parameterValue);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || BusinessSMS || Events || Fax || Messaging
/// Direction of a message.
public typealias MessageDirectionEnum = OpenEnum<MessageDirectionEnumValues>
public nonisolated enum MessageDirectionEnumValues {}

nonisolated extension OpenEnum where Values == MessageDirectionEnumValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}
#endif

#if Everything || CallHandling
/// Kind of a routing step that is sent in.
public typealias CommActionTypeRequest = OpenEnum<CommActionTypeRequestValues>
public nonisolated enum CommActionTypeRequestValues {}

/// Kind of a routing step.
public typealias CommActionTypeResource = OpenEnum<CommActionTypeResourceValues>
public nonisolated enum CommActionTypeResourceValues {}

/// All desktop apps of the user, as a target that rings throughout.
public nonisolated struct CommAllDesktopRingAlwaysRingTargetResource: Model {
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingAlwaysRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        name: String, type: CommRingAlwaysRingTargetTypeResource,
        `extension`: CommReferencedExtensionResource? = nil) {
        self.name = name; self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// All desktop apps of the user, to ring.
public nonisolated struct CommAllDesktopRingTargetRequest: Model {
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(type: CommRingTargetTypeResource, `extension`: CommReferencedExtensionResource? = nil) {
        self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// All desktop apps of the user, as a target that rings.
public nonisolated struct CommAllDesktopRingTargetResource: Model {
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        name: String, type: CommRingTargetTypeResource, `extension`: CommReferencedExtensionResource? = nil) {
        self.name = name; self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// All mobile apps of the user, as a target that rings throughout.
public nonisolated struct CommAllMobileRingAlwaysRingTargetResource: Model {
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingAlwaysRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        name: String, type: CommRingAlwaysRingTargetTypeResource,
        `extension`: CommReferencedExtensionResource? = nil) {
        self.name = name; self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// All mobile apps of the user, to ring.
public nonisolated struct CommAllMobileRingTargetRequest: Model {
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(type: CommRingTargetTypeResource, `extension`: CommReferencedExtensionResource? = nil) {
        self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// All mobile apps of the user, as a target that rings.
public nonisolated struct CommAllMobileRingTargetResource: Model {
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        name: String, type: CommRingTargetTypeResource, `extension`: CommReferencedExtensionResource? = nil) {
        self.name = name; self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Kinds of calls to which a routing applies.
public nonisolated struct CommCallTypesResource: Model {
    /// Whether calls from call queues are routed this way too.
    public var queueCallsIncluded: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(queueCallsIncluded: Bool) {
        self.queueCallsIncluded = queueCallsIncluded; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(queueCallsIncluded: .init(blank)); self.queueCallsIncluded = nil }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("queueCallsIncluded", &self.queueCallsIncluded); fields.unknown(&self._unknownMembers)
    }
}

/// A cloud connector to ring.
public nonisolated struct CommCloudConnectorRingTargetRequest: Model {
    /// Place beyond the cloud connector to which calls go.
    public var destination: CommCloudDestination
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommCloudDestination, name: String, type: CommRingTargetTypeResource) {
        self.destination = destination; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A cloud connector, as a target that rings.
public nonisolated struct CommCloudConnectorRingTargetResource: Model {
    /// Place beyond the cloud connector to which calls go.
    public var destination: CommCloudDestination
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommCloudDestination, type: CommRingTargetTypeResource, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A cloud connector at which a call is to end up.
public nonisolated struct CommCloudConnectorTerminatingTargetRequest: Model {
    /// Place beyond the cloud connector to which the call goes.
    public var destination: CommCloudDestination
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Name of the cloud connector.
    public var name: String
    /// Kind of the target, always CloudConnectorTerminatingTarget.
    public var type: CommCloudConnectorTerminatingTargetRequest.Kind
    public init(
        destination: CommCloudDestination, dispatchingType: CommTerminatingTargetDispatchingTypeResource,
        name: String, type: CommCloudConnectorTerminatingTargetRequest.Kind = .cloudConnectorTerminatingTarget) {
        self.destination = destination; self.dispatchingType = dispatchingType; self.name = name; self.type = type
    }
    public init(_ blank: Blank) {
        self.init(destination: .init(blank), dispatchingType: .init(blank), name: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("dispatchingType", &self.dispatchingType);
        fields.field("name", &self.name); fields.field("type", &self.type)
    }

    /// Kind of the target, always CloudConnectorTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A cloud connector at which a call ends up.
public nonisolated struct CommCloudConnectorTerminatingTargetResource: Model {
    /// Place beyond the cloud connector to which the call goes.
    public var destination: CommCloudDestination
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target, always CloudConnectorTerminatingTarget.
    public var type: CommCloudConnectorTerminatingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        destination: CommCloudDestination, dispatchingType: CommTerminatingTargetDispatchingTypeResource,
        name: String, type: CommCloudConnectorTerminatingTargetResource.Kind = .cloudConnectorTerminatingTarget) {
        self.destination = destination; self.dispatchingType = dispatchingType; self.name = name; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(destination: .init(blank), dispatchingType: .init(blank), name: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("dispatchingType", &self.dispatchingType);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always CloudConnectorTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A place beyond a cloud connector.
public nonisolated struct CommCloudDestination: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the connected system.
    public var integrationId: Identifier
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(integrationId: Identifier, extensionNumber: String? = nil, phoneNumber: String? = nil) {
        self.integrationId = integrationId; self.extensionNumber = extensionNumber; self.phoneNumber = phoneNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(integrationId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("integrationId", &self.integrationId);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// A coworker to ring.
public nonisolated struct CommCoworkerRingTargetRequest: Model {
    /// Extension of the coworker.
    public var `extension`: CommReferencedExtensionResource
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(`extension`: CommReferencedExtensionResource, type: CommRingTargetTypeResource) {
        self.`extension` = `extension`; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A coworker, as a target that rings.
public nonisolated struct CommCoworkerRingTargetResource: Model {
    /// Extension of the coworker.
    public var `extension`: CommReferencedExtensionResource
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        `extension`: CommReferencedExtensionResource, type: CommRingTargetTypeResource, name: String? = nil) {
        self.`extension` = `extension`; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Schedule that repeats every day.
public nonisolated struct CommDailyTriggerResource: Model {
    /// End, as a time of day.
    public var endTime: String
    /// Start, as a time of day.
    public var startTime: String
    /// Kind of the schedule, always Daily.
    public var triggerType: CommDailyTriggerResource.TriggerType
    private var _unknownMembers: UnknownMembers
    public init(endTime: String, startTime: String, triggerType: CommDailyTriggerResource.TriggerType = .daily) {
        self.endTime = endTime; self.startTime = startTime; self.triggerType = triggerType;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(endTime: .init(blank), startTime: .init(blank), triggerType: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endTime", &self.endTime); fields.field("startTime", &self.startTime);
        fields.field("triggerType", &self.triggerType); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the schedule, always Daily.
    public typealias TriggerType = OpenEnum<TriggerTypeValues>
    public enum TriggerTypeValues {}
}

/// A device, named by its identifier.
public nonisolated struct CommDeviceRequest: Model {
    /// Identifier of the device.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A device with its name and number.
public nonisolated struct CommDeviceResource: Model {
    /// Identifier of the device.
    public var id: Identifier
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, name: String? = nil, phoneNumber: String? = nil) {
        self.id = id; self.name = name; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// A desk phone or other device to ring.
public nonisolated struct CommDeviceRingTargetRequest: Model {
    /// The device this refers to.
    public var device: CommDeviceRequest
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        device: CommDeviceRequest, type: CommRingTargetTypeResource,
        `extension`: CommReferencedExtensionResource? = nil) {
        self.device = device; self.type = type; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(device: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("extension", &self.`extension`);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A desk phone or other device, as a target that rings.
public nonisolated struct CommDeviceRingTargetResource: Model {
    /// The device this refers to.
    public var device: CommDeviceResource
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        device: CommDeviceResource, name: String, type: CommRingTargetTypeResource,
        `extension`: CommReferencedExtensionResource? = nil) {
        self.device = device; self.name = name; self.type = type; self.`extension` = `extension`;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(device: .init(blank), name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("extension", &self.`extension`);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// How calls are to be routed.
public nonisolated struct CommDispatchingRequest: Model {
    /// Steps of the routing. At least 1 element.
    public var actions: [CommDispatchingRequest.Action]
    /// Which kinds of calls are routed this way.
    public var callTypes: Optional<CommCallTypesResource>
    /// Whether phones ring at once, in order or by a custom plan, or the call ends without ringing.
    public var type: CommDispatchingTypeResource
    public init(
        actions: [CommDispatchingRequest.Action], type: CommDispatchingTypeResource,
        callTypes: CommCallTypesResource? = nil) {
        self.actions = actions; self.type = type; self.callTypes = callTypes
    }
    public init(_ blank: Blank) { self.init(actions: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("callTypes", &self.callTypes);
        fields.field("type", &self.type)
    }

    /// One of several shapes.
    public indirect enum Action: UnionModel {
        /// Step that is to play a message while the caller is being connected.
        case playConnectingMessageAction(CommPlayConnectingMessageActionRequest)
        /// Step that is to play audio while the phones ring.
        case playConnectingPromptAction(CommPlayConnectingPromptActionRequest)
        /// Step that is to welcome the caller.
        case playWelcomePromptAction(CommPlayWelcomePromptActionRequest)
        /// Step that is to ring apps for the whole time, beside the other groups.
        case ringAlwaysGroupAction(CommRingAlwaysGroupActionRequest)
        /// Step that is to ring a group of apps, devices and numbers.
        case ringGroupAction(CommRingGroupActionRequest)
        /// Step that is to ask callers to say their name.
        case screeningAction(CommScreeningActionRequest)
        /// Step that is to say where a call ends up.
        case terminatingAction(CommTerminatingActionRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "PlayConnectingMessageAction":
                if let value = union.read(CommPlayConnectingMessageActionRequest.self) { return .playConnectingMessageAction(value) }
            case "PlayConnectingPromptAction":
                if let value = union.read(CommPlayConnectingPromptActionRequest.self) { return .playConnectingPromptAction(value) }
            case "PlayWelcomePromptAction":
                if let value = union.read(CommPlayWelcomePromptActionRequest.self) { return .playWelcomePromptAction(value) }
            case "RingAlwaysGroupAction":
                if let value = union.read(CommRingAlwaysGroupActionRequest.self) { return .ringAlwaysGroupAction(value) }
            case "RingGroupAction":
                if let value = union.read(CommRingGroupActionRequest.self) { return .ringGroupAction(value) }
            case "ScreeningAction":
                if let value = union.read(CommScreeningActionRequest.self) { return .screeningAction(value) }
            case "TerminatingAction":
                if let value = union.read(CommTerminatingActionRequest.self) { return .terminatingAction(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .playConnectingMessageAction(let value): value
            case .playConnectingPromptAction(let value): value
            case .playWelcomePromptAction(let value): value
            case .ringAlwaysGroupAction(let value): value
            case .ringGroupAction(let value): value
            case .screeningAction(let value): value
            case .terminatingAction(let value): value
            case .other(let value): value
            }
        }
    }
}

/// How phones ring: at once, in order, by a custom plan or not at all.
public typealias CommDispatchingTypeResource = OpenEnum<CommDispatchingTypeResourceValues>
public nonisolated enum CommDispatchingTypeResourceValues {}

/// An extension at which a call is to end up.
public nonisolated struct CommExtensionTerminatingTargetRequest: Model {
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Extension that gets the call.
    public var `extension`: CommReferencedExtensionResource
    /// Kind of the target, always ExtensionTerminatingTarget.
    public var type: CommExtensionTerminatingTargetRequest.Kind
    public init(
        dispatchingType: CommTerminatingTargetDispatchingTypeResource, `extension`: CommReferencedExtensionResource,
        type: CommExtensionTerminatingTargetRequest.Kind = .extensionTerminatingTarget) {
        self.dispatchingType = dispatchingType; self.`extension` = `extension`; self.type = type
    }
    public init(_ blank: Blank) {
        self.init(dispatchingType: .init(blank), extension: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dispatchingType", &self.dispatchingType); fields.field("extension", &self.`extension`);
        fields.field("type", &self.type)
    }

    /// Kind of the target, always ExtensionTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An extension at which a call ends up.
public nonisolated struct CommExtensionTerminatingTargetResource: Model {
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Extension that gets the call.
    public var `extension`: CommReferencedExtensionResource
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target, always ExtensionTerminatingTarget.
    public var type: CommExtensionTerminatingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        dispatchingType: CommTerminatingTargetDispatchingTypeResource, `extension`: CommReferencedExtensionResource,
        name: String, type: CommExtensionTerminatingTargetResource.Kind = .extensionTerminatingTarget) {
        self.dispatchingType = dispatchingType; self.`extension` = `extension`; self.name = name; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(dispatchingType: .init(blank), extension: .init(blank), name: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dispatchingType", &self.dispatchingType); fields.field("extension", &self.`extension`);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always ExtensionTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A fixed-mobile (FMC) number to ring.
public nonisolated struct CommFmcPhoneNumberRingTargetRequest: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommRingTargetTypeResource) {
        self.destination = destination; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A fixed-mobile (FMC) number, as a target that rings.
public nonisolated struct CommFmcPhoneNumberRingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommRingTargetTypeResource, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A greeting, named by its identifier.
public nonisolated struct CommGreetingIdResource: Model {
    /// Identifier of the greeting.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A greeting, ready made or recorded.
public nonisolated struct CommGreetingResource: Model {
    /// Greeting that the user recorded.
    public var custom: Optional<CommGreetingIdResource>
    /// Which greeting is in use: the Custom or the Preset one.
    public var effectiveGreetingType: CommGreetingSourceTypeResource
    /// Ready-made greeting.
    public var preset: CommGreetingIdResource
    private var _unknownMembers: UnknownMembers
    public init(
        effectiveGreetingType: CommGreetingSourceTypeResource, preset: CommGreetingIdResource,
        custom: CommGreetingIdResource? = nil) {
        self.effectiveGreetingType = effectiveGreetingType; self.preset = preset; self.custom = custom;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(effectiveGreetingType: .init(blank), preset: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("custom", &self.custom); fields.field("effectiveGreetingType", &self.effectiveGreetingType);
        fields.field("preset", &self.preset); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a greeting is ready made or recorded by the user.
public typealias CommGreetingSourceTypeResource = OpenEnum<CommGreetingSourceTypeResourceValues>
public nonisolated enum CommGreetingSourceTypeResourceValues {}

/// A shared hot desk phone to ring.
public nonisolated struct CommHotdeskRingTargetRequest: Model {
    /// Kind of the target, always HotdeskRingTarget.
    public var type: CommHotdeskRingTargetRequest.Kind
    private var _unknownMembers: UnknownMembers
    public init(type: CommHotdeskRingTargetRequest.Kind = .hotdeskRingTarget) {
        self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always HotdeskRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A shared hot desk phone, as a target that rings.
public nonisolated struct CommHotdeskRingTargetResource: Model {
    /// The device this refers to.
    public var device: CommDeviceResource
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target, always HotdeskRingTarget.
    public var type: CommHotdeskRingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        device: CommDeviceResource, name: String, type: CommHotdeskRingTargetResource.Kind = .hotdeskRingTarget) {
        self.device = device; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(device: .init(blank), name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("name", &self.name); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always HotdeskRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A mobile operator (IMS) number to ring.
public nonisolated struct CommImsPhoneNumberRingTargetRequest: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommRingTargetTypeResource) {
        self.destination = destination; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A mobile operator (IMS) number, as a target that rings.
public nonisolated struct CommImsPhoneNumberRingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommRingTargetTypeResource, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A connected outside system, named by its kind.
public nonisolated struct CommIntegrationRequest: Model {
    /// Which outside system it is.
    public var type: CommIntegrationType
    private var _unknownMembers: UnknownMembers
    public init(type: CommIntegrationType) { self.type = type; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A connected outside system and its number.
public nonisolated struct CommIntegrationResource: Model {
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Which outside system it is.
    public var type: CommIntegrationType
    private var _unknownMembers: UnknownMembers
    public init(type: CommIntegrationType, phoneNumber: String? = nil) {
        self.type = type; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A connected outside system to ring.
public nonisolated struct CommIntegrationRingTargetRequest: Model {
    /// Outside system that is connected.
    public var integration: CommIntegrationRequest
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(integration: CommIntegrationRequest, type: CommRingTargetTypeResource) {
        self.integration = integration; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(integration: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("integration", &self.integration); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A connected outside system, as a target that rings.
public nonisolated struct CommIntegrationRingTargetResource: Model {
    /// Outside system that is connected.
    public var integration: CommIntegrationResource
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(integration: CommIntegrationResource, name: String, type: CommRingTargetTypeResource) {
        self.integration = integration; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(integration: .init(blank), name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("integration", &self.integration); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of a connected outside system.
public typealias CommIntegrationType = OpenEnum<CommIntegrationTypeValues>
public nonisolated enum CommIntegrationTypeValues {}

/// A phone number in an object of its own.
public nonisolated struct CommPhoneNumberResource: Model {
    /// Phone number, usually in E.164 form.
    public var phoneNumber: String
    private var _unknownMembers: UnknownMembers
    public init(phoneNumber: String) { self.phoneNumber = phoneNumber; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// A phone number to ring.
public nonisolated struct CommPhoneNumberRingTargetRequest: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommRingTargetTypeResource, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A phone number, as a target that rings.
public nonisolated struct CommPhoneNumberRingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target.
    public var type: CommRingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommRingTargetTypeResource, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A phone number at which a call is to end up.
public nonisolated struct CommPhoneNumberTerminatingTargetRequest: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Kind of the target, always PhoneNumberTerminatingTarget.
    public var type: CommPhoneNumberTerminatingTargetRequest.Kind
    public init(
        destination: CommPhoneNumberResource, dispatchingType: CommTerminatingTargetDispatchingTypeResource,
        type: CommPhoneNumberTerminatingTargetRequest.Kind = .phoneNumberTerminatingTarget, name: String? = nil) {
        self.destination = destination; self.dispatchingType = dispatchingType; self.type = type; self.name = name
    }
    public init(_ blank: Blank) {
        self.init(destination: .init(blank), dispatchingType: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("dispatchingType", &self.dispatchingType);
        fields.field("name", &self.name); fields.field("type", &self.type)
    }

    /// Kind of the target, always PhoneNumberTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A phone number at which a call ends up.
public nonisolated struct CommPhoneNumberTerminatingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Name, as shown to people.
    public var name: String
    /// Kind of the target, always PhoneNumberTerminatingTarget.
    public var type: CommPhoneNumberTerminatingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        destination: CommPhoneNumberResource, dispatchingType: CommTerminatingTargetDispatchingTypeResource,
        name: String, type: CommPhoneNumberTerminatingTargetResource.Kind = .phoneNumberTerminatingTarget) {
        self.destination = destination; self.dispatchingType = dispatchingType; self.name = name; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(destination: .init(blank), dispatchingType: .init(blank), name: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("dispatchingType", &self.dispatchingType);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always PhoneNumberTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An announcement with which a call is to end.
public nonisolated struct CommPlayAnnouncementTerminatingTargetRequest: Model {
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// What the caller hears.
    public var prompt: CommTerminatingPromptResource
    /// Kind of the target, always PlayAnnouncementTerminatingTarget.
    public var type: CommPlayAnnouncementTerminatingTargetRequest.Kind
    public init(
        dispatchingType: CommTerminatingTargetDispatchingTypeResource, prompt: CommTerminatingPromptResource,
        type: CommPlayAnnouncementTerminatingTargetRequest.Kind = .playAnnouncementTerminatingTarget) {
        self.dispatchingType = dispatchingType; self.prompt = prompt; self.type = type
    }
    public init(_ blank: Blank) { self.init(dispatchingType: .init(blank), prompt: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dispatchingType", &self.dispatchingType); fields.field("prompt", &self.prompt);
        fields.field("type", &self.type)
    }

    /// Kind of the target, always PlayAnnouncementTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An announcement with which a call ends.
public nonisolated struct CommPlayAnnouncementTerminatingTargetResource: Model {
    /// When the target is used: while the call is Ringing, or as its last stop (Terminating).
    public var dispatchingType: CommTerminatingTargetDispatchingTypeResource
    /// Name, as shown to people.
    public var name: String
    /// What the caller hears.
    public var prompt: CommTerminatingPromptResource
    /// Kind of the target, always PlayAnnouncementTerminatingTarget.
    public var type: CommPlayAnnouncementTerminatingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        dispatchingType: CommTerminatingTargetDispatchingTypeResource, name: String,
        prompt: CommTerminatingPromptResource,
        type: CommPlayAnnouncementTerminatingTargetResource.Kind = .playAnnouncementTerminatingTarget) {
        self.dispatchingType = dispatchingType; self.name = name; self.prompt = prompt; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(dispatchingType: .init(blank), name: .init(blank), prompt: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dispatchingType", &self.dispatchingType); fields.field("name", &self.name);
        fields.field("prompt", &self.prompt); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always PlayAnnouncementTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that is to play a message while the caller is being connected.
public nonisolated struct CommPlayConnectingMessageActionRequest: Model {
    /// Whether it is played.
    public var enabled: Bool
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    /// Kind of the step, always PlayConnectingMessageAction.
    public var type: CommPlayConnectingMessageActionRequest.Kind
    public init(
        enabled: Bool, greeting: CommGreetingResource,
        type: CommPlayConnectingMessageActionRequest.Kind = .playConnectingMessageAction) {
        self.enabled = enabled; self.greeting = greeting; self.type = type
    }
    public init(_ blank: Blank) { self.init(enabled: .init(blank), greeting: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("greeting", &self.greeting);
        fields.field("type", &self.type)
    }

    /// Kind of the step, always PlayConnectingMessageAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that plays a message while the caller is being connected.
public nonisolated struct CommPlayConnectingMessageActionResource: Model {
    /// Whether it is played.
    public var enabled: Optional<Bool>
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    /// Kind of the step, always PlayConnectingMessageAction.
    public var type: CommPlayConnectingMessageActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        greeting: CommGreetingResource,
        type: CommPlayConnectingMessageActionResource.Kind = .playConnectingMessageAction, enabled: Bool? = nil) {
        self.greeting = greeting; self.type = type; self.enabled = enabled; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(greeting: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("enabled", &self.enabled); fields.field("greeting", &self.greeting);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the step, always PlayConnectingMessageAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that is to play audio while the phones ring.
public nonisolated struct CommPlayConnectingPromptActionRequest: Model {
    /// Whether it is played.
    public var enabled: Bool
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    /// Kind of the step, always PlayConnectingPromptAction.
    public var type: CommPlayConnectingPromptActionRequest.Kind
    public init(
        enabled: Bool, greeting: CommGreetingResource,
        type: CommPlayConnectingPromptActionRequest.Kind = .playConnectingPromptAction) {
        self.enabled = enabled; self.greeting = greeting; self.type = type
    }
    public init(_ blank: Blank) { self.init(enabled: .init(blank), greeting: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("greeting", &self.greeting);
        fields.field("type", &self.type)
    }

    /// Kind of the step, always PlayConnectingPromptAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that plays audio while the phones ring.
public nonisolated struct CommPlayConnectingPromptActionResource: Model {
    /// Whether it is played.
    public var enabled: Optional<Bool>
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    /// Kind of the step, always PlayConnectingPromptAction.
    public var type: CommPlayConnectingPromptActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        greeting: CommGreetingResource,
        type: CommPlayConnectingPromptActionResource.Kind = .playConnectingPromptAction, enabled: Bool? = nil) {
        self.greeting = greeting; self.type = type; self.enabled = enabled; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(greeting: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("enabled", &self.enabled); fields.field("greeting", &self.greeting);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the step, always PlayConnectingPromptAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that is to welcome the caller.
public nonisolated struct CommPlayWelcomePromptActionRequest: Model {
    /// Whether it is played.
    public var enabled: Bool
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    /// Kind of the step, always PlayWelcomePromptAction.
    public var type: CommPlayWelcomePromptActionRequest.Kind
    public init(
        enabled: Bool, greeting: CommGreetingResource,
        type: CommPlayWelcomePromptActionRequest.Kind = .playWelcomePromptAction) {
        self.enabled = enabled; self.greeting = greeting; self.type = type
    }
    public init(_ blank: Blank) { self.init(enabled: .init(blank), greeting: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("greeting", &self.greeting);
        fields.field("type", &self.type)
    }

    /// Kind of the step, always PlayWelcomePromptAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that welcomes the caller.
public nonisolated struct CommPlayWelcomePromptActionResource: Model {
    /// Whether it is played.
    public var enabled: Optional<Bool>
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    /// Kind of the step, always PlayWelcomePromptAction.
    public var type: CommPlayWelcomePromptActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        greeting: CommGreetingResource, type: CommPlayWelcomePromptActionResource.Kind = .playWelcomePromptAction,
        enabled: Bool? = nil) {
        self.greeting = greeting; self.type = type; self.enabled = enabled; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(greeting: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("enabled", &self.enabled); fields.field("greeting", &self.greeting);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the step, always PlayWelcomePromptAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Stretch between two dates and times.
public nonisolated struct CommRangeResource: Model {
    /// End of the range, as local date and time without a time zone.
    public var endDateTime: String
    /// Start of the range, as local date and time without a time zone.
    public var startDateTime: String
    private var _unknownMembers: UnknownMembers
    public init(endDateTime: String, startDateTime: String) {
        self.endDateTime = endDateTime; self.startDateTime = startDateTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(endDateTime: .init(blank), startDateTime: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endDateTime", &self.endDateTime); fields.field("startDateTime", &self.startDateTime);
        fields.unknown(&self._unknownMembers)
    }
}

/// Schedule made of date ranges.
public nonisolated struct CommRangeTriggerResource: Model {
    /// The date ranges. At least 1 element.
    public var ranges: [CommRangeResource]
    /// Kind of the schedule, always Range.
    public var triggerType: CommRangeTriggerResource.TriggerType
    private var _unknownMembers: UnknownMembers
    public init(ranges: [CommRangeResource], triggerType: CommRangeTriggerResource.TriggerType = .range) {
        self.ranges = ranges; self.triggerType = triggerType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(ranges: .init(blank), triggerType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("ranges", &self.ranges); fields.field("triggerType", &self.triggerType);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the schedule, always Range.
    public typealias TriggerType = OpenEnum<TriggerTypeValues>
    public enum TriggerTypeValues {}
}

/// State that a condition may refer to: work-hours or after-hours.
public typealias CommReferenceStateIdResource = OpenEnum<CommReferenceStateIdResourceValues>
public nonisolated enum CommReferenceStateIdResourceValues {}

/// State to refer to in a condition.
public nonisolated struct CommReferenceStateResource: Model {
    /// Which state it is: work-hours or after-hours.
    public var id: CommReferenceStateIdResource
    public init(id: CommReferenceStateIdResource) { self.id = id }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// An extension, named by its identifier.
public nonisolated struct CommReferencedExtensionResource: Model {
    /// Identifier of the extension.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Step that is to ring apps for the whole time, beside the other groups.
public nonisolated struct CommRingAlwaysGroupActionRequest: Model {
    /// Whether these apps ring.
    public var enabled: Bool
    /// Apps that ring for the whole time. 1 to 2 elements.
    public var targets: [CommRingAlwaysGroupActionRequest.Target]
    /// Kind of the step, always RingAlwaysGroupAction.
    public var type: CommRingAlwaysGroupActionRequest.Kind
    public init(
        enabled: Bool, targets: [CommRingAlwaysGroupActionRequest.Target],
        type: CommRingAlwaysGroupActionRequest.Kind = .ringAlwaysGroupAction) {
        self.enabled = enabled; self.targets = targets; self.type = type
    }
    public init(_ blank: Blank) { self.init(enabled: .init(blank), targets: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.list("targets", &self.targets);
        fields.field("type", &self.type)
    }

    /// One of several shapes.
    public indirect enum Target: UnionModel {
        /// All desktop apps of the user, to ring.
        case allDesktopRingTarget(CommAllDesktopRingTargetRequest)
        /// All mobile apps of the user, to ring.
        case allMobileRingTarget(CommAllMobileRingTargetRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "AllDesktopRingTarget":
                if let value = union.read(CommAllDesktopRingTargetRequest.self) { return .allDesktopRingTarget(value) }
            case "AllMobileRingTarget":
                if let value = union.read(CommAllMobileRingTargetRequest.self) { return .allMobileRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .allDesktopRingTarget(let value): value
            case .allMobileRingTarget(let value): value
            case .other(let value): value
            }
        }
    }

    /// Kind of the step, always RingAlwaysGroupAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that rings apps for the whole time, beside the other groups.
public nonisolated struct CommRingAlwaysGroupActionResource: Model {
    /// Whether these apps ring.
    public var enabled: Optional<Bool>
    /// Apps that ring for the whole time. 1 to 2 elements.
    public var targets: [CommRingAlwaysGroupActionResource.Target]
    /// Kind of the step, always RingAlwaysGroupAction.
    public var type: CommRingAlwaysGroupActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        targets: [CommRingAlwaysGroupActionResource.Target],
        type: CommRingAlwaysGroupActionResource.Kind = .ringAlwaysGroupAction, enabled: Bool? = nil) {
        self.targets = targets; self.type = type; self.enabled = enabled; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(targets: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("enabled", &self.enabled); fields.list("targets", &self.targets);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Target: UnionModel {
        /// All desktop apps of the user, as a target that rings throughout.
        case allDesktopRingTarget(CommAllDesktopRingAlwaysRingTargetResource)
        /// All mobile apps of the user, as a target that rings throughout.
        case allMobileRingTarget(CommAllMobileRingAlwaysRingTargetResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "AllDesktopRingTarget":
                if let value = union.read(CommAllDesktopRingAlwaysRingTargetResource.self) { return .allDesktopRingTarget(value) }
            case "AllMobileRingTarget":
                if let value = union.read(CommAllMobileRingAlwaysRingTargetResource.self) { return .allMobileRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .allDesktopRingTarget(let value): value
            case .allMobileRingTarget(let value): value
            case .other(let value): value
            }
        }
    }

    /// Kind of the step, always RingAlwaysGroupAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Kind of a target that rings throughout: desktop or mobile apps.
public typealias CommRingAlwaysRingTargetTypeResource = OpenEnum<CommRingAlwaysRingTargetTypeResourceValues>
public nonisolated enum CommRingAlwaysRingTargetTypeResourceValues {}

/// Step that is to ring a group of apps, devices and numbers.
public nonisolated struct CommRingGroupActionRequest: Model {
    /// Delay before the group rings, in seconds; used with the type Custom. Default: `0`.
    public var customStartOffset: Optional<Int>
    /// Ring time of the group, in seconds.
    public var duration: Int
    /// Whether the group rings.
    public var enabled: Bool
    /// Apps, devices and numbers that ring together. At least 1 element.
    public var targets: [CommRingGroupActionRequest.Target]
    /// Kind of the step, always RingGroupAction.
    public var type: CommRingGroupActionRequest.Kind
    public init(
        duration: Int, enabled: Bool, targets: [CommRingGroupActionRequest.Target],
        type: CommRingGroupActionRequest.Kind = .ringGroupAction, customStartOffset: Int? = nil) {
        self.duration = duration; self.enabled = enabled; self.targets = targets; self.type = type;
        self.customStartOffset = customStartOffset
    }
    public init(_ blank: Blank) {
        self.init(duration: .init(blank), enabled: .init(blank), targets: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("customStartOffset", &self.customStartOffset); fields.field("duration", &self.duration);
        fields.field("enabled", &self.enabled); fields.list("targets", &self.targets);
        fields.field("type", &self.type)
    }

    /// One of several shapes.
    public indirect enum Target: UnionModel {
        /// All desktop apps of the user, to ring.
        case allDesktopRingTarget(CommAllDesktopRingTargetRequest)
        /// All mobile apps of the user, to ring.
        case allMobileRingTarget(CommAllMobileRingTargetRequest)
        /// A cloud connector to ring.
        case cloudConnectorRingTarget(CommCloudConnectorRingTargetRequest)
        /// A coworker to ring.
        case coworkerRingTarget(CommCoworkerRingTargetRequest)
        /// A desk phone or other device to ring.
        case deviceRingTarget(CommDeviceRingTargetRequest)
        /// A fixed-mobile (FMC) number to ring.
        case fmcPhoneNumberRingTarget(CommFmcPhoneNumberRingTargetRequest)
        /// A shared hot desk phone to ring.
        case hotdeskRingTarget(CommHotdeskRingTargetRequest)
        /// A mobile operator (IMS) number to ring.
        case imsPhoneNumberRingTarget(CommImsPhoneNumberRingTargetRequest)
        /// A connected outside system to ring.
        case integrationRingTarget(CommIntegrationRingTargetRequest)
        /// A phone number to ring.
        case phoneNumberRingTarget(CommPhoneNumberRingTargetRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "AllDesktopRingTarget":
                if let value = union.read(CommAllDesktopRingTargetRequest.self) { return .allDesktopRingTarget(value) }
            case "AllMobileRingTarget":
                if let value = union.read(CommAllMobileRingTargetRequest.self) { return .allMobileRingTarget(value) }
            case "CloudConnectorRingTarget":
                if let value = union.read(CommCloudConnectorRingTargetRequest.self) { return .cloudConnectorRingTarget(value) }
            case "CoworkerRingTarget":
                if let value = union.read(CommCoworkerRingTargetRequest.self) { return .coworkerRingTarget(value) }
            case "DeviceRingTarget":
                if let value = union.read(CommDeviceRingTargetRequest.self) { return .deviceRingTarget(value) }
            case "FmcPhoneNumberRingTarget":
                if let value = union.read(CommFmcPhoneNumberRingTargetRequest.self) { return .fmcPhoneNumberRingTarget(value) }
            case "HotdeskRingTarget":
                if let value = union.read(CommHotdeskRingTargetRequest.self) { return .hotdeskRingTarget(value) }
            case "ImsPhoneNumberRingTarget":
                if let value = union.read(CommImsPhoneNumberRingTargetRequest.self) { return .imsPhoneNumberRingTarget(value) }
            case "IntegrationRingTarget":
                if let value = union.read(CommIntegrationRingTargetRequest.self) { return .integrationRingTarget(value) }
            case "PhoneNumberRingTarget":
                if let value = union.read(CommPhoneNumberRingTargetRequest.self) { return .phoneNumberRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .allDesktopRingTarget(let value): value
            case .allMobileRingTarget(let value): value
            case .cloudConnectorRingTarget(let value): value
            case .coworkerRingTarget(let value): value
            case .deviceRingTarget(let value): value
            case .fmcPhoneNumberRingTarget(let value): value
            case .hotdeskRingTarget(let value): value
            case .imsPhoneNumberRingTarget(let value): value
            case .integrationRingTarget(let value): value
            case .phoneNumberRingTarget(let value): value
            case .other(let value): value
            }
        }
    }

    /// Kind of the step, always RingGroupAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that rings a group of apps, devices and numbers.
public nonisolated struct CommRingGroupActionResource: Model {
    /// Delay before the group rings, in seconds; used with the type Custom. Default: `0`.
    public var customStartOffset: Optional<Int>
    /// Ring time of the group, in seconds.
    public var duration: Optional<Int>
    /// Whether the group rings.
    public var enabled: Optional<Bool>
    /// Apps, devices and numbers that ring together. At least 1 element.
    public var targets: [CommRingGroupActionResource.Target]
    /// Kind of the step, always RingGroupAction.
    public var type: CommRingGroupActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        targets: [CommRingGroupActionResource.Target], type: CommRingGroupActionResource.Kind = .ringGroupAction,
        customStartOffset: Int? = nil, duration: Int? = nil, enabled: Bool? = nil) {
        self.targets = targets; self.type = type; self.customStartOffset = customStartOffset;
        self.duration = duration; self.enabled = enabled; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(targets: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("customStartOffset", &self.customStartOffset); fields.required("duration", &self.duration);
        fields.required("enabled", &self.enabled); fields.list("targets", &self.targets);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Target: UnionModel {
        /// All desktop apps of the user, as a target that rings.
        case allDesktopRingTarget(CommAllDesktopRingTargetResource)
        /// All mobile apps of the user, as a target that rings.
        case allMobileRingTarget(CommAllMobileRingTargetResource)
        /// A cloud connector, as a target that rings.
        case cloudConnectorRingTarget(CommCloudConnectorRingTargetResource)
        /// A coworker, as a target that rings.
        case coworkerRingTarget(CommCoworkerRingTargetResource)
        /// A desk phone or other device, as a target that rings.
        case deviceRingTarget(CommDeviceRingTargetResource)
        /// A fixed-mobile (FMC) number, as a target that rings.
        case fmcPhoneNumberRingTarget(CommFmcPhoneNumberRingTargetResource)
        /// A shared hot desk phone, as a target that rings.
        case hotdeskRingTarget(CommHotdeskRingTargetResource)
        /// A mobile operator (IMS) number, as a target that rings.
        case imsPhoneNumberRingTarget(CommImsPhoneNumberRingTargetResource)
        /// A connected outside system, as a target that rings.
        case integrationRingTarget(CommIntegrationRingTargetResource)
        /// A phone number, as a target that rings.
        case phoneNumberRingTarget(CommPhoneNumberRingTargetResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "AllDesktopRingTarget":
                if let value = union.read(CommAllDesktopRingTargetResource.self) { return .allDesktopRingTarget(value) }
            case "AllMobileRingTarget":
                if let value = union.read(CommAllMobileRingTargetResource.self) { return .allMobileRingTarget(value) }
            case "CloudConnectorRingTarget":
                if let value = union.read(CommCloudConnectorRingTargetResource.self) { return .cloudConnectorRingTarget(value) }
            case "CoworkerRingTarget":
                if let value = union.read(CommCoworkerRingTargetResource.self) { return .coworkerRingTarget(value) }
            case "DeviceRingTarget":
                if let value = union.read(CommDeviceRingTargetResource.self) { return .deviceRingTarget(value) }
            case "FmcPhoneNumberRingTarget":
                if let value = union.read(CommFmcPhoneNumberRingTargetResource.self) { return .fmcPhoneNumberRingTarget(value) }
            case "HotdeskRingTarget":
                if let value = union.read(CommHotdeskRingTargetResource.self) { return .hotdeskRingTarget(value) }
            case "ImsPhoneNumberRingTarget":
                if let value = union.read(CommImsPhoneNumberRingTargetResource.self) { return .imsPhoneNumberRingTarget(value) }
            case "IntegrationRingTarget":
                if let value = union.read(CommIntegrationRingTargetResource.self) { return .integrationRingTarget(value) }
            case "PhoneNumberRingTarget":
                if let value = union.read(CommPhoneNumberRingTargetResource.self) { return .phoneNumberRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .allDesktopRingTarget(let value): value
            case .allMobileRingTarget(let value): value
            case .cloudConnectorRingTarget(let value): value
            case .coworkerRingTarget(let value): value
            case .deviceRingTarget(let value): value
            case .fmcPhoneNumberRingTarget(let value): value
            case .hotdeskRingTarget(let value): value
            case .imsPhoneNumberRingTarget(let value): value
            case .integrationRingTarget(let value): value
            case .phoneNumberRingTarget(let value): value
            case .other(let value): value
            }
        }
    }

    /// Kind of the step, always RingGroupAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Kind of a target that rings.
public typealias CommRingTargetTypeResource = OpenEnum<CommRingTargetTypeResourceValues>
public nonisolated enum CommRingTargetTypeResourceValues {}

/// Step that is to ask callers to say their name.
public nonisolated struct CommScreeningActionRequest: Model {
    /// Whether callers are screened.
    public var enabled: Bool
    /// Which callers are asked to say their name.
    public var screening: CommScreeningTypeResource
    /// Whether the user is asked to take the call or only hears the caller's name.
    public var screeningResult: Optional<CommScreeningResultTypeResource>
    /// Kind of the step, always ScreeningAction.
    public var type: CommScreeningActionRequest.Kind
    public init(
        enabled: Bool, screening: CommScreeningTypeResource, type: CommScreeningActionRequest.Kind = .screeningAction,
        screeningResult: CommScreeningResultTypeResource? = nil) {
        self.enabled = enabled; self.screening = screening; self.type = type; self.screeningResult = screeningResult
    }
    public init(_ blank: Blank) { self.init(enabled: .init(blank), screening: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("screening", &self.screening);
        fields.field("screeningResult", &self.screeningResult); fields.field("type", &self.type)
    }

    /// Kind of the step, always ScreeningAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that asks callers to say their name.
public nonisolated struct CommScreeningActionResource: Model {
    /// Whether callers are screened.
    public var enabled: Optional<Bool>
    /// Which callers are asked to say their name.
    public var screening: CommScreeningTypeResource
    /// Whether the user is asked to take the call or only hears the caller's name.
    public var screeningResult: CommScreeningResultTypeResource
    /// Kind of the step, always ScreeningAction.
    public var type: CommScreeningActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        screening: CommScreeningTypeResource, screeningResult: CommScreeningResultTypeResource,
        type: CommScreeningActionResource.Kind = .screeningAction, enabled: Bool? = nil) {
        self.screening = screening; self.screeningResult = screeningResult; self.type = type; self.enabled = enabled;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(screening: .init(blank), screeningResult: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("screening", &self.screening);
        fields.field("screeningResult", &self.screeningResult); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the step, always ScreeningAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// What the user gets from screening: a choice to answer or just the name.
public typealias CommScreeningResultTypeResource = OpenEnum<CommScreeningResultTypeResourceValues>
public nonisolated enum CommScreeningResultTypeResourceValues {}

/// Which callers are asked to say their name.
public typealias CommScreeningTypeResource = OpenEnum<CommScreeningTypeResourceValues>
public nonisolated enum CommScreeningTypeResourceValues {}

/// Kind of a state's condition: a schedule or another state.
public typealias CommStateConditionTypeResource = OpenEnum<CommStateConditionTypeResourceValues>
public nonisolated enum CommStateConditionTypeResourceValues {}

/// Name of a call handling state, as shown to people.
public typealias CommStateDisplayNameResource = OpenEnum<CommStateDisplayNameResourceValues>
public nonisolated enum CommStateDisplayNameResourceValues {}

/// Which call handling state is meant.
public typealias CommStateIdResource = OpenEnum<CommStateIdResourceValues>
public nonisolated enum CommStateIdResourceValues {}

/// Condition that refers to another state.
public nonisolated struct CommStateRefConditionResource: Model {
    /// State that is referred to.
    public var state: Optional<CommStateReferenceResource>
    /// Kind of the condition, always State.
    public var type: CommStateRefConditionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(type: CommStateRefConditionResource.Kind = .state, state: CommStateReferenceResource? = nil) {
        self.type = type; self.state = state; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("state", &self.state); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the condition, always State.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Another state that a condition refers to.
public nonisolated struct CommStateReferenceResource: Model {
    /// When that state holds.
    public var conditions: [CommStateScheduleConditionResource]
    /// Name, as shown to people.
    public var displayName: CommStateDisplayNameResource
    /// Which state it is.
    public var id: CommStateIdResource
    private var _unknownMembers: UnknownMembers
    public init(
        conditions: [CommStateScheduleConditionResource], displayName: CommStateDisplayNameResource,
        id: CommStateIdResource) {
        self.conditions = conditions; self.displayName = displayName; self.id = id; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(conditions: .init(blank), displayName: .init(blank), id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conditions", &self.conditions); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A call handling state of an extension and the conditions for it.
public nonisolated struct CommStateResource: Model, ResponseValue {
    /// When the state holds.
    public var conditions: [CommStateResource.Condition]
    /// Name, as shown to people.
    public var displayName: CommStateDisplayNameResource
    /// Whether the state is in use.
    public var enabled: Optional<Bool>
    /// Which state it is.
    public var id: CommStateIdResource
    private var _unknownMembers: UnknownMembers
    public init(
        conditions: [CommStateResource.Condition], displayName: CommStateDisplayNameResource, id: CommStateIdResource,
        enabled: Bool? = nil) {
        self.conditions = conditions; self.displayName = displayName; self.id = id; self.enabled = enabled;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(conditions: .init(blank), displayName: .init(blank), id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conditions", &self.conditions); fields.field("displayName", &self.displayName);
        fields.required("enabled", &self.enabled); fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Condition: UnionModel {
        /// Condition that refers to another state.
        case state(CommStateRefConditionResource)
        /// Condition that a state holds at certain times.
        case schedule(CommStateScheduleConditionResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "State":
                if let value = union.read(CommStateRefConditionResource.self) { return .state(value) }
            case "Schedule":
                if let value = union.read(CommStateScheduleConditionResource.self) { return .schedule(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .state(let value): value
            case .schedule(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Condition that a state holds at certain times.
public nonisolated struct CommStateScheduleConditionResource: Model {
    /// Times at which the state holds.
    public var schedule: CommStateScheduleResource
    /// Kind of the condition, always Schedule.
    public var type: CommStateScheduleConditionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(schedule: CommStateScheduleResource, type: CommStateScheduleConditionResource.Kind = .schedule) {
        self.schedule = schedule; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(schedule: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("schedule", &self.schedule); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the condition, always Schedule.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Times at which a state holds.
public nonisolated struct CommStateScheduleResource: Model {
    /// Schedules that switch this on. At least 1 element.
    public var triggers: [CommStateScheduleResource.Trigger]
    private var _unknownMembers: UnknownMembers
    public init(triggers: [CommStateScheduleResource.Trigger]) {
        self.triggers = triggers; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(triggers: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("triggers", &self.triggers); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Trigger: UnionModel {
        /// Schedule that repeats every day.
        case daily(CommDailyTriggerResource)
        /// Schedule made of date ranges.
        case range(CommRangeTriggerResource)
        /// Schedule that repeats every week.
        case weekly(CommWeeklyTriggerResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("triggerType") {
            case "Daily":
                if let value = union.read(CommDailyTriggerResource.self) { return .daily(value) }
            case "Range":
                if let value = union.read(CommRangeTriggerResource.self) { return .range(value) }
            case "Weekly":
                if let value = union.read(CommWeeklyTriggerResource.self) { return .weekly(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .daily(let value): value
            case .range(let value): value
            case .weekly(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Step that is to say where a call ends up.
public nonisolated struct CommTerminatingActionRequest: Model {
    /// Kind of the target that is in force for Ringing, one of those in targets.
    public var ringingTargetType: Optional<String>
    /// Places where the call may end up. At least 1 element.
    public var targets: [CommTerminatingActionRequest.Target]
    /// Kind of the target that is in force for Terminating, one of those in targets.
    public var terminatingTargetType: Optional<String>
    /// Kind of the step, always TerminatingAction.
    public var type: CommTerminatingActionRequest.Kind
    public init(
        targets: [CommTerminatingActionRequest.Target], type: CommTerminatingActionRequest.Kind = .terminatingAction,
        ringingTargetType: String? = nil, terminatingTargetType: String? = nil) {
        self.targets = targets; self.type = type; self.ringingTargetType = ringingTargetType;
        self.terminatingTargetType = terminatingTargetType
    }
    public init(_ blank: Blank) { self.init(targets: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("ringingTargetType", &self.ringingTargetType); fields.list("targets", &self.targets);
        fields.field("terminatingTargetType", &self.terminatingTargetType); fields.field("type", &self.type)
    }

    /// One of several shapes.
    public indirect enum Target: UnionModel {
        /// A cloud connector at which a call is to end up.
        case cloudConnectorTerminatingTarget(CommCloudConnectorTerminatingTargetRequest)
        /// An extension at which a call is to end up.
        case extensionTerminatingTarget(CommExtensionTerminatingTargetRequest)
        /// A phone number at which a call is to end up.
        case phoneNumberTerminatingTarget(CommPhoneNumberTerminatingTargetRequest)
        /// An announcement with which a call is to end.
        case playAnnouncementTerminatingTarget(CommPlayAnnouncementTerminatingTargetRequest)
        /// A voicemail box in which a call is to end up.
        case voiceMailTerminatingTarget(CommVoiceMailTerminatingTargetRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "CloudConnectorTerminatingTarget":
                if let value = union.read(CommCloudConnectorTerminatingTargetRequest.self) { return .cloudConnectorTerminatingTarget(value) }
            case "ExtensionTerminatingTarget":
                if let value = union.read(CommExtensionTerminatingTargetRequest.self) { return .extensionTerminatingTarget(value) }
            case "PhoneNumberTerminatingTarget":
                if let value = union.read(CommPhoneNumberTerminatingTargetRequest.self) { return .phoneNumberTerminatingTarget(value) }
            case "PlayAnnouncementTerminatingTarget":
                if let value = union.read(CommPlayAnnouncementTerminatingTargetRequest.self) { return .playAnnouncementTerminatingTarget(value) }
            case "VoiceMailTerminatingTarget":
                if let value = union.read(CommVoiceMailTerminatingTargetRequest.self) { return .voiceMailTerminatingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .cloudConnectorTerminatingTarget(let value): value
            case .extensionTerminatingTarget(let value): value
            case .phoneNumberTerminatingTarget(let value): value
            case .playAnnouncementTerminatingTarget(let value): value
            case .voiceMailTerminatingTarget(let value): value
            case .other(let value): value
            }
        }
    }

    /// Kind of the step, always TerminatingAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Step that says where a call ends up.
public nonisolated struct CommTerminatingActionResource: Model {
    /// Kind of the target that is in force for Ringing, one of those in targets.
    public var ringingTargetType: Optional<CommTerminatingTargetTypeResource>
    /// Places where the call may end up. At least 1 element.
    public var targets: [CommTerminatingActionResource.Target]
    /// Kind of the target that is in force for Terminating, one of those in targets.
    public var terminatingTargetType: Optional<CommTerminatingTargetTypeResource>
    /// Kind of the step, always TerminatingAction.
    public var type: CommTerminatingActionResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        targets: [CommTerminatingActionResource.Target],
        type: CommTerminatingActionResource.Kind = .terminatingAction,
        ringingTargetType: CommTerminatingTargetTypeResource? = nil,
        terminatingTargetType: CommTerminatingTargetTypeResource? = nil) {
        self.targets = targets; self.type = type; self.ringingTargetType = ringingTargetType;
        self.terminatingTargetType = terminatingTargetType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(targets: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("ringingTargetType", &self.ringingTargetType); fields.list("targets", &self.targets);
        fields.field("terminatingTargetType", &self.terminatingTargetType); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Target: UnionModel {
        /// A cloud connector at which a call ends up.
        case cloudConnectorTerminatingTarget(CommCloudConnectorTerminatingTargetResource)
        /// An extension at which a call ends up.
        case extensionTerminatingTarget(CommExtensionTerminatingTargetResource)
        /// A phone number at which a call ends up.
        case phoneNumberTerminatingTarget(CommPhoneNumberTerminatingTargetResource)
        /// An announcement with which a call ends.
        case playAnnouncementTerminatingTarget(CommPlayAnnouncementTerminatingTargetResource)
        /// A voicemail box in which a call ends up.
        case voiceMailTerminatingTarget(CommVoiceMailTerminatingTargetResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "CloudConnectorTerminatingTarget":
                if let value = union.read(CommCloudConnectorTerminatingTargetResource.self) { return .cloudConnectorTerminatingTarget(value) }
            case "ExtensionTerminatingTarget":
                if let value = union.read(CommExtensionTerminatingTargetResource.self) { return .extensionTerminatingTarget(value) }
            case "PhoneNumberTerminatingTarget":
                if let value = union.read(CommPhoneNumberTerminatingTargetResource.self) { return .phoneNumberTerminatingTarget(value) }
            case "PlayAnnouncementTerminatingTarget":
                if let value = union.read(CommPlayAnnouncementTerminatingTargetResource.self) { return .playAnnouncementTerminatingTarget(value) }
            case "VoiceMailTerminatingTarget":
                if let value = union.read(CommVoiceMailTerminatingTargetResource.self) { return .voiceMailTerminatingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .cloudConnectorTerminatingTarget(let value): value
            case .extensionTerminatingTarget(let value): value
            case .phoneNumberTerminatingTarget(let value): value
            case .playAnnouncementTerminatingTarget(let value): value
            case .voiceMailTerminatingTarget(let value): value
            case .other(let value): value
            }
        }
    }

    /// Kind of the step, always TerminatingAction.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// What the caller hears at the place where the call ends up.
public nonisolated struct CommTerminatingPromptResource: Model {
    /// Greeting that is played.
    public var greeting: CommGreetingResource
    private var _unknownMembers: UnknownMembers
    public init(greeting: CommGreetingResource) { self.greeting = greeting; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(greeting: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("greeting", &self.greeting); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a target serves calls that ring or calls that end without ringing.
public typealias CommTerminatingTargetDispatchingTypeResource = OpenEnum<CommTerminatingTargetDispatchingTypeResourceValues>
public nonisolated enum CommTerminatingTargetDispatchingTypeResourceValues {}

/// Kind of place where a call ends up.
public typealias CommTerminatingTargetTypeResource = OpenEnum<CommTerminatingTargetTypeResourceValues>
public nonisolated enum CommTerminatingTargetTypeResourceValues {}

/// Kind of schedule: daily, weekly or date ranges.
public typealias CommTriggerTypeResource = OpenEnum<CommTriggerTypeResourceValues>
public nonisolated enum CommTriggerTypeResourceValues {}

/// A voicemail box in which a call is to end up.
public nonisolated struct CommVoiceMailTerminatingTargetRequest: Model {
    /// Extension whose mailbox takes the voicemail.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// What the caller hears.
    public var prompt: CommTerminatingPromptResource
    /// Kind of the target, always VoiceMailTerminatingTarget.
    public var type: CommVoiceMailTerminatingTargetRequest.Kind
    public init(
        prompt: CommTerminatingPromptResource,
        type: CommVoiceMailTerminatingTargetRequest.Kind = .voiceMailTerminatingTarget,
        `extension`: CommReferencedExtensionResource? = nil) {
        self.prompt = prompt; self.type = type; self.`extension` = `extension`
    }
    public init(_ blank: Blank) { self.init(prompt: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("prompt", &self.prompt);
        fields.field("type", &self.type)
    }

    /// Kind of the target, always VoiceMailTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A voicemail box in which a call ends up.
public nonisolated struct CommVoiceMailTerminatingTargetResource: Model {
    /// Extension whose mailbox takes the voicemail.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name, as shown to people.
    public var name: String
    /// What the caller hears.
    public var prompt: CommTerminatingPromptResource
    /// Kind of the target, always VoiceMailTerminatingTarget.
    public var type: CommVoiceMailTerminatingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        name: String, prompt: CommTerminatingPromptResource,
        type: CommVoiceMailTerminatingTargetResource.Kind = .voiceMailTerminatingTarget,
        `extension`: CommReferencedExtensionResource? = nil) {
        self.name = name; self.prompt = prompt; self.type = type; self.`extension` = `extension`;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), prompt: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("prompt", &self.prompt); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always VoiceMailTerminatingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Time ranges of each day of the week.
public nonisolated struct CommWeeklyItemsResource: Model {
    /// Time ranges on Friday.
    public var friday: Optional<[CommWeeklyRangeResource]>
    /// Time ranges on Monday.
    public var monday: Optional<[CommWeeklyRangeResource]>
    /// Time ranges on Saturday.
    public var saturday: Optional<[CommWeeklyRangeResource]>
    /// Time ranges on Sunday.
    public var sunday: Optional<[CommWeeklyRangeResource]>
    /// Time ranges on Thursday.
    public var thursday: Optional<[CommWeeklyRangeResource]>
    /// Time ranges on Tuesday.
    public var tuesday: Optional<[CommWeeklyRangeResource]>
    /// Time ranges on Wednesday.
    public var wednesday: Optional<[CommWeeklyRangeResource]>
    private var _unknownMembers: UnknownMembers
    public init(
        friday: [CommWeeklyRangeResource]? = nil, monday: [CommWeeklyRangeResource]? = nil,
        saturday: [CommWeeklyRangeResource]? = nil, sunday: [CommWeeklyRangeResource]? = nil,
        thursday: [CommWeeklyRangeResource]? = nil, tuesday: [CommWeeklyRangeResource]? = nil,
        wednesday: [CommWeeklyRangeResource]? = nil) {
        self.friday = friday; self.monday = monday; self.saturday = saturday; self.sunday = sunday;
        self.thursday = thursday; self.tuesday = tuesday; self.wednesday = wednesday; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("friday", &self.friday); fields.list("monday", &self.monday);
        fields.list("saturday", &self.saturday); fields.list("sunday", &self.sunday);
        fields.list("thursday", &self.thursday); fields.list("tuesday", &self.tuesday);
        fields.list("wednesday", &self.wednesday); fields.unknown(&self._unknownMembers)
    }
}

/// One stretch of a day.
public nonisolated struct CommWeeklyRangeResource: Model {
    /// End, as a time of day.
    public var endTime: String
    /// Start, as a time of day.
    public var startTime: String
    private var _unknownMembers: UnknownMembers
    public init(endTime: String, startTime: String) {
        self.endTime = endTime; self.startTime = startTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(endTime: .init(blank), startTime: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endTime", &self.endTime); fields.field("startTime", &self.startTime);
        fields.unknown(&self._unknownMembers)
    }
}

/// Schedule that repeats every week.
public nonisolated struct CommWeeklyTriggerResource: Model {
    /// Time ranges, by day of the week.
    public var ranges: CommWeeklyItemsResource
    /// Kind of the schedule, always Weekly.
    public var triggerType: CommWeeklyTriggerResource.TriggerType
    private var _unknownMembers: UnknownMembers
    public init(ranges: CommWeeklyItemsResource, triggerType: CommWeeklyTriggerResource.TriggerType = .weekly) {
        self.ranges = ranges; self.triggerType = triggerType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(ranges: .init(blank), triggerType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("ranges", &self.ranges); fields.field("triggerType", &self.triggerType);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the schedule, always Weekly.
    public typealias TriggerType = OpenEnum<TriggerTypeValues>
    public enum TriggerTypeValues {}
}

/// Kind of phone behind a forwarding number.
public typealias ForwardingPhoneNumberTypeEnum = OpenEnum<ForwardingPhoneNumberTypeEnumValues>
public nonisolated enum ForwardingPhoneNumberTypeEnumValues {}

/// Occasion on which a greeting is played.
public typealias GreetingTypeEnum = OpenEnum<GreetingTypeEnumValues>
public nonisolated enum GreetingTypeEnumValues {}

/// A ready-made greeting.
public nonisolated struct PresetInfo: Model {
    /// Identifier of the ready-made greeting.
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

/// Stretch of a day, from one time of day to another.
public nonisolated struct TimeOfDayRange: Model {
    /// Start, as hours and minutes (hh:mm).
    public var from: Optional<String>
    /// End, as hours and minutes (hh:mm).
    public var to: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(from: String? = nil, to: String? = nil) {
        self.from = from; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// Hours of each day of the week; a day without any counts as closed.
public nonisolated struct WeeklyScheduleInfo: Model {
    /// Time ranges on Friday.
    public var friday: Optional<[TimeOfDayRange]>
    /// Time ranges on Monday.
    public var monday: Optional<[TimeOfDayRange]>
    /// Time ranges on Saturday.
    public var saturday: Optional<[TimeOfDayRange]>
    /// Time ranges on Sunday.
    public var sunday: Optional<[TimeOfDayRange]>
    /// Time ranges on Thursday.
    public var thursday: Optional<[TimeOfDayRange]>
    /// Time ranges on Tuesday.
    public var tuesday: Optional<[TimeOfDayRange]>
    /// Time ranges on Wednesday.
    public var wednesday: Optional<[TimeOfDayRange]>
    private var _unknownMembers: UnknownMembers
    public init(
        friday: [TimeOfDayRange]? = nil, monday: [TimeOfDayRange]? = nil, saturday: [TimeOfDayRange]? = nil,
        sunday: [TimeOfDayRange]? = nil, thursday: [TimeOfDayRange]? = nil, tuesday: [TimeOfDayRange]? = nil,
        wednesday: [TimeOfDayRange]? = nil) {
        self.friday = friday; self.monday = monday; self.saturday = saturday; self.sunday = sunday;
        self.thursday = thursday; self.tuesday = tuesday; self.wednesday = wednesday; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("friday", &self.friday); fields.list("monday", &self.monday);
        fields.list("saturday", &self.saturday); fields.list("sunday", &self.sunday);
        fields.list("thursday", &self.thursday); fields.list("tuesday", &self.tuesday);
        fields.list("wednesday", &self.wednesday); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CommActionTypeRequestValues {
    public static var playConnectingMessageAction: Self { Self("PlayConnectingMessageAction") }
    public static var playConnectingPromptAction: Self { Self("PlayConnectingPromptAction") }
    public static var playWelcomePromptAction: Self { Self("PlayWelcomePromptAction") }
    public static var ringAlwaysGroupAction: Self { Self("RingAlwaysGroupAction") }
    public static var ringGroupAction: Self { Self("RingGroupAction") }
    public static var screeningAction: Self { Self("ScreeningAction") }
    public static var terminatingAction: Self { Self("TerminatingAction") }
}

nonisolated extension OpenEnum where Values == CommActionTypeResourceValues {
    public static var playConnectingMessageAction: Self { Self("PlayConnectingMessageAction") }
    public static var playConnectingPromptAction: Self { Self("PlayConnectingPromptAction") }
    public static var playWelcomePromptAction: Self { Self("PlayWelcomePromptAction") }
    public static var ringAlwaysGroupAction: Self { Self("RingAlwaysGroupAction") }
    public static var ringGroupAction: Self { Self("RingGroupAction") }
    public static var screeningAction: Self { Self("ScreeningAction") }
    public static var terminatingAction: Self { Self("TerminatingAction") }
}

nonisolated extension OpenEnum where Values == CommCloudConnectorTerminatingTargetRequest.KindValues {
    public static var cloudConnectorTerminatingTarget: Self { Self("CloudConnectorTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommCloudConnectorTerminatingTargetResource.KindValues {
    public static var cloudConnectorTerminatingTarget: Self { Self("CloudConnectorTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommDailyTriggerResource.TriggerTypeValues {
    public static var daily: Self { Self("Daily") }
}

nonisolated extension OpenEnum where Values == CommDispatchingTypeResourceValues {
    public static var custom: Self { Self("Custom") }
    public static var ringAtOnce: Self { Self("RingAtOnce") }
    public static var ringInOrder: Self { Self("RingInOrder") }
    public static var terminate: Self { Self("Terminate") }
}

nonisolated extension OpenEnum where Values == CommExtensionTerminatingTargetRequest.KindValues {
    public static var extensionTerminatingTarget: Self { Self("ExtensionTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommExtensionTerminatingTargetResource.KindValues {
    public static var extensionTerminatingTarget: Self { Self("ExtensionTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommGreetingSourceTypeResourceValues {
    public static var custom: Self { Self("Custom") }
    public static var preset: Self { Self("Preset") }
}

nonisolated extension OpenEnum where Values == CommHotdeskRingTargetRequest.KindValues {
    public static var hotdeskRingTarget: Self { Self("HotdeskRingTarget") }
}

nonisolated extension OpenEnum where Values == CommHotdeskRingTargetResource.KindValues {
    public static var hotdeskRingTarget: Self { Self("HotdeskRingTarget") }
}

nonisolated extension OpenEnum where Values == CommIntegrationTypeValues {
    public static var fmcLite: Self { Self("FmcLite") }
    public static var msTeamsDirectRouting: Self { Self("MsTeamsDirectRouting") }
}

nonisolated extension OpenEnum where Values == CommPhoneNumberTerminatingTargetRequest.KindValues {
    public static var phoneNumberTerminatingTarget: Self { Self("PhoneNumberTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommPhoneNumberTerminatingTargetResource.KindValues {
    public static var phoneNumberTerminatingTarget: Self { Self("PhoneNumberTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommPlayAnnouncementTerminatingTargetRequest.KindValues {
    public static var playAnnouncementTerminatingTarget: Self { Self("PlayAnnouncementTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommPlayAnnouncementTerminatingTargetResource.KindValues {
    public static var playAnnouncementTerminatingTarget: Self { Self("PlayAnnouncementTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommPlayConnectingMessageActionRequest.KindValues {
    public static var playConnectingMessageAction: Self { Self("PlayConnectingMessageAction") }
}

nonisolated extension OpenEnum where Values == CommPlayConnectingMessageActionResource.KindValues {
    public static var playConnectingMessageAction: Self { Self("PlayConnectingMessageAction") }
}

nonisolated extension OpenEnum where Values == CommPlayConnectingPromptActionRequest.KindValues {
    public static var playConnectingPromptAction: Self { Self("PlayConnectingPromptAction") }
}

nonisolated extension OpenEnum where Values == CommPlayConnectingPromptActionResource.KindValues {
    public static var playConnectingPromptAction: Self { Self("PlayConnectingPromptAction") }
}

nonisolated extension OpenEnum where Values == CommPlayWelcomePromptActionRequest.KindValues {
    public static var playWelcomePromptAction: Self { Self("PlayWelcomePromptAction") }
}

nonisolated extension OpenEnum where Values == CommPlayWelcomePromptActionResource.KindValues {
    public static var playWelcomePromptAction: Self { Self("PlayWelcomePromptAction") }
}

nonisolated extension OpenEnum where Values == CommRangeTriggerResource.TriggerTypeValues {
    public static var range: Self { Self("Range") }
}

nonisolated extension OpenEnum where Values == CommReferenceStateIdResourceValues {
    public static var afterHours: Self { Self("after-hours") }
    public static var workHours: Self { Self("work-hours") }
}

nonisolated extension OpenEnum where Values == CommRingAlwaysGroupActionRequest.KindValues {
    public static var ringAlwaysGroupAction: Self { Self("RingAlwaysGroupAction") }
}

nonisolated extension OpenEnum where Values == CommRingAlwaysGroupActionResource.KindValues {
    public static var ringAlwaysGroupAction: Self { Self("RingAlwaysGroupAction") }
}

nonisolated extension OpenEnum where Values == CommRingAlwaysRingTargetTypeResourceValues {
    public static var allDesktopRingTarget: Self { Self("AllDesktopRingTarget") }
    public static var allMobileRingTarget: Self { Self("AllMobileRingTarget") }
}

nonisolated extension OpenEnum where Values == CommRingGroupActionRequest.KindValues {
    public static var ringGroupAction: Self { Self("RingGroupAction") }
}

nonisolated extension OpenEnum where Values == CommRingGroupActionResource.KindValues {
    public static var ringGroupAction: Self { Self("RingGroupAction") }
}

nonisolated extension OpenEnum where Values == CommRingTargetTypeResourceValues {
    public static var allDesktopRingTarget: Self { Self("AllDesktopRingTarget") }
    public static var allMobileRingTarget: Self { Self("AllMobileRingTarget") }
    public static var cloudConnectorRingTarget: Self { Self("CloudConnectorRingTarget") }
    public static var coworkerRingTarget: Self { Self("CoworkerRingTarget") }
    public static var deviceRingTarget: Self { Self("DeviceRingTarget") }
    public static var fmcPhoneNumberRingTarget: Self { Self("FmcPhoneNumberRingTarget") }
    public static var hotdeskRingTarget: Self { Self("HotdeskRingTarget") }
    public static var imsPhoneNumberRingTarget: Self { Self("ImsPhoneNumberRingTarget") }
    public static var integrationRingTarget: Self { Self("IntegrationRingTarget") }
    public static var phoneNumberRingTarget: Self { Self("PhoneNumberRingTarget") }
}

nonisolated extension OpenEnum where Values == CommScreeningActionRequest.KindValues {
    public static var screeningAction: Self { Self("ScreeningAction") }
}

nonisolated extension OpenEnum where Values == CommScreeningActionResource.KindValues {
    public static var screeningAction: Self { Self("ScreeningAction") }
}

nonisolated extension OpenEnum where Values == CommScreeningResultTypeResourceValues {
    public static var askToAnswer: Self { Self("AskToAnswer") }
    public static var playCallerNameOnly: Self { Self("PlayCallerNameOnly") }
}

nonisolated extension OpenEnum where Values == CommScreeningTypeResourceValues {
    public static var always: Self { Self("Always") }
    public static var noCallerId: Self { Self("NoCallerId") }
    public static var unknownCallerId: Self { Self("UnknownCallerId") }
}

nonisolated extension OpenEnum where Values == CommStateConditionTypeResourceValues {
    public static var schedule: Self { Self("Schedule") }
    public static var state: Self { Self("State") }
}

nonisolated extension OpenEnum where Values == CommStateDisplayNameResourceValues {
    public static var afterHours: Self { Self("After Hours") }
    public static var agent: Self { Self("Agent") }
    public static var busy: Self { Self("Busy") }
    public static var doNotDisturb: Self { Self("Do not disturb") }
    public static var forwardAllCalls: Self { Self("Forward all calls") }
    public static var workHours: Self { Self("Work Hours") }
}

nonisolated extension OpenEnum where Values == CommStateIdResourceValues {
    public static var afterHours: Self { Self("after-hours") }
    public static var agent: Self { Self("agent") }
    public static var busy: Self { Self("busy") }
    public static var dnd: Self { Self("dnd") }
    public static var forwardAllCalls: Self { Self("forward-all-calls") }
    public static var workHours: Self { Self("work-hours") }
}

nonisolated extension OpenEnum where Values == CommStateRefConditionResource.KindValues {
    public static var state: Self { Self("State") }
}

nonisolated extension OpenEnum where Values == CommStateScheduleConditionResource.KindValues {
    public static var schedule: Self { Self("Schedule") }
}

nonisolated extension OpenEnum where Values == CommTerminatingActionRequest.KindValues {
    public static var terminatingAction: Self { Self("TerminatingAction") }
}

nonisolated extension OpenEnum where Values == CommTerminatingActionResource.KindValues {
    public static var terminatingAction: Self { Self("TerminatingAction") }
}

nonisolated extension OpenEnum where Values == CommTerminatingTargetDispatchingTypeResourceValues {
    public static var ringing: Self { Self("Ringing") }
    public static var terminating: Self { Self("Terminating") }
}

nonisolated extension OpenEnum where Values == CommTerminatingTargetTypeResourceValues {
    public static var cloudConnectorTerminatingTarget: Self { Self("CloudConnectorTerminatingTarget") }
    public static var extensionTerminatingTarget: Self { Self("ExtensionTerminatingTarget") }
    public static var phoneNumberTerminatingTarget: Self { Self("PhoneNumberTerminatingTarget") }
    public static var playAnnouncementTerminatingTarget: Self { Self("PlayAnnouncementTerminatingTarget") }
    public static var voiceMailTerminatingTarget: Self { Self("VoiceMailTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommTriggerTypeResourceValues {
    public static var daily: Self { Self("Daily") }
    public static var range: Self { Self("Range") }
    public static var weekly: Self { Self("Weekly") }
}

nonisolated extension OpenEnum where Values == CommVoiceMailTerminatingTargetRequest.KindValues {
    public static var voiceMailTerminatingTarget: Self { Self("VoiceMailTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommVoiceMailTerminatingTargetResource.KindValues {
    public static var voiceMailTerminatingTarget: Self { Self("VoiceMailTerminatingTarget") }
}

nonisolated extension OpenEnum where Values == CommWeeklyTriggerResource.TriggerTypeValues {
    public static var weekly: Self { Self("Weekly") }
}

nonisolated extension OpenEnum where Values == ForwardingPhoneNumberTypeEnumValues {
    public static var businessMobilePhone: Self { Self("BusinessMobilePhone") }
    public static var extensionApps: Self { Self("ExtensionApps") }
    public static var home: Self { Self("Home") }
    public static var mobile: Self { Self("Mobile") }
    public static var other: Self { Self("Other") }
    public static var outage: Self { Self("Outage") }
    public static var phoneLine: Self { Self("PhoneLine") }
    public static var work: Self { Self("Work") }
}

nonisolated extension OpenEnum where Values == GreetingTypeEnumValues {
    public static var announcement: Self { Self("Announcement") }
    public static var automaticRecording: Self { Self("AutomaticRecording") }
    public static var blockedCallersAll: Self { Self("BlockedCallersAll") }
    public static var blockedCallersSpecific: Self { Self("BlockedCallersSpecific") }
    public static var blockedNoCallerId: Self { Self("BlockedNoCallerId") }
    public static var blockedPayPhones: Self { Self("BlockedPayPhones") }
    public static var company: Self { Self("Company") }
    public static var connectingAudio: Self { Self("ConnectingAudio") }
    public static var connectingMessage: Self { Self("ConnectingMessage") }
    public static var holdMusic: Self { Self("HoldMusic") }
    public static var interruptPrompt: Self { Self("InterruptPrompt") }
    public static var introductory: Self { Self("Introductory") }
    public static var startRecording: Self { Self("StartRecording") }
    public static var stopRecording: Self { Self("StopRecording") }
    public static var unavailable: Self { Self("Unavailable") }
    public static var voicemail: Self { Self("Voicemail") }
}
#endif

#if Everything || CallQueues || Devices || EmergencyLocations || Presence
/// A site, by identifier and name.
public nonisolated struct SiteBasicInfo: Model {
    /// Identifier of the site.
    public var id: Identifier
    /// Name of the site.
    public var name: String
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, name: String) { self.id = id; self.name = name; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || CallQueues || Users
/// A site, named by its identifier.
public nonisolated struct SiteReference: Model {
    /// Identifier of the site.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}
#endif

#if Everything || Devices || EmergencyLocations
/// A street address of an emergency response location.
public nonisolated struct EmergencyLocationAddressResource: Model {
    /// Name of the building.
    public var buildingName: Optional<String>
    /// Number of the building in the street.
    public var buildingNumber: Optional<String>
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// ISO code of the country.
    public var countryIsoCode: Optional<String>
    /// Name of the country.
    public var countryName: Optional<String>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// Whether the address lies outside the account's home country.
    public var outOfCountry: Optional<Bool>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// ISO code of the state or province.
    public var stateIsoCode: Optional<String>
    /// Name of the state or province.
    public var stateName: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Kind of street, such as Street or Avenue, where the country asks for it.
    public var streetType: Optional<String>
    /// Postal code of the address.
    public var zip: Optional<String>
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(
        buildingName: String? = nil, buildingNumber: String? = nil, city: String? = nil, country: String? = nil,
        countryId: Identifier? = nil, countryIsoCode: String? = nil, countryName: String? = nil,
        customerName: String? = nil, outOfCountry: Bool? = nil, state: String? = nil, stateId: Identifier? = nil,
        stateIsoCode: String? = nil, stateName: String? = nil, street: String? = nil, street2: String? = nil,
        streetType: String? = nil, zip: String? = nil) {
        self.buildingName = buildingName; self.buildingNumber = buildingNumber; self.city = city;
        self.country = country; self.countryId = countryId; self.countryIsoCode = countryIsoCode;
        self.countryName = countryName; self.customerName = customerName; self.outOfCountry = outOfCountry;
        self.state = state; self.stateId = stateId; self.stateIsoCode = stateIsoCode; self.stateName = stateName;
        self.street = street; self.street2 = street2; self.streetType = streetType; self.zip = zip;
        self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("buildingName", &self.buildingName); fields.field("buildingNumber", &self.buildingNumber);
        fields.field("city", &self.city); fields.field("country", &self.country);
        fields.field("countryId", &self.countryId); fields.field("countryIsoCode", &self.countryIsoCode);
        fields.field("countryName", &self.countryName); fields.field("customerName", &self.customerName);
        fields.field("outOfCountry", &self.outOfCountry); fields.field("state", &self.state);
        fields.field("stateId", &self.stateId); fields.field("stateIsoCode", &self.stateIsoCode);
        fields.field("stateName", &self.stateName); fields.field("street", &self.street);
        fields.field("street2", &self.street2); fields.field("streetType", &self.streetType);
        fields.field("zip", &self.zip); fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Devices || EmergencyLocations || Voice
/// Whether the format of an address is current.
public typealias AddressFormatStatus = OpenEnum<AddressFormatStatusValues>
public nonisolated enum AddressFormatStatusValues {}

nonisolated extension OpenEnum where Values == AddressFormatStatusValues {
    public static var actual: Self { Self("Actual") }
    public static var deprecated: Self { Self("Deprecated") }
    public static var outdated: Self { Self("Outdated") }
}
#endif

#if Everything || Devices || Users
/// An extension, by its id.
public nonisolated struct BulkOperationExtensionReference: Model {
    /// Id of the extension.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Asks for one certain direct number.
public nonisolated struct PhoneNumberDefinitionDirectNumberType: Model {
    /// Phone number, usually in E.164 form.
    public var phoneNumber: String
    /// Whether the number carries voice, fax or both.
    public var type: Optional<Nullable<PhoneNumberType>>
    public init(phoneNumber: String, type: Nullable<PhoneNumberType>? = nil) {
        self.phoneNumber = phoneNumber; self.type = type
    }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type)
    }
}

/// Asks for a number that was reserved before.
public nonisolated struct PhoneNumberDefinitionDirectNumberWithReservationId: Model {
    /// Phone number, usually in E.164 form.
    public var phoneNumber: String
    /// Id of the reservation of the number.
    public var reservationId: Optional<Identifier>
    public init(phoneNumber: String, reservationId: Identifier? = nil) {
        self.phoneNumber = phoneNumber; self.reservationId = reservationId
    }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.field("reservationId", &self.reservationId)
    }
}

/// Asks for a number the account already has.
public nonisolated struct PhoneNumberDefinitionNumberId: Model {
    /// Id of the phone number.
    public var phoneNumberId: Identifier
    public init(phoneNumberId: Identifier) { self.phoneNumberId = phoneNumberId }
    public init(_ blank: Blank) { self.init(phoneNumberId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("phoneNumberId", &self.phoneNumberId) }
}

/// Asks for a number in a preferred area code.
public nonisolated struct PhoneNumberDefinitionPreferredAreaCode: Model {
    /// Area code the number should have. Matches `^[1-9]\d{1,3}$`.
    public var preferredAreaCode: String
    /// Whether the number is local or toll-free.
    public var tollType: Optional<PhoneNumberTollType>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<Nullable<PhoneNumberType>>
    public init(
        preferredAreaCode: String, tollType: PhoneNumberTollType? = nil, type: Nullable<PhoneNumberType>? = nil) {
        self.preferredAreaCode = preferredAreaCode; self.tollType = tollType; self.type = type
    }
    public init(_ blank: Blank) { self.init(preferredAreaCode: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("preferredAreaCode", &self.preferredAreaCode); fields.field("tollType", &self.tollType);
        fields.field("type", &self.type)
    }
}

/// Asks for any number of a toll type.
public nonisolated struct PhoneNumberDefinitionTollType: Model {
    /// Whether the number is local or toll-free.
    public var tollType: PhoneNumberTollType
    /// Whether the number carries voice, fax or both.
    public var type: Optional<Nullable<PhoneNumberType>>
    public init(tollType: PhoneNumberTollType, type: Nullable<PhoneNumberType>? = nil) {
        self.tollType = tollType; self.type = type
    }
    public init(_ blank: Blank) { self.init(tollType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("tollType", &self.tollType); fields.field("type", &self.type)
    }
}
#endif

#if Everything || Devices || Voice
/// Address that emergency services get when a device calls them.
public nonisolated struct DeviceEmergencyServiceAddressResource: Model {
    /// Second email address of the person or company.
    public var additionalCustomerEmail: Optional<String>
    /// Second name of the person or company at the address.
    public var additionalCustomerName: Optional<String>
    /// Second phone number of the person or company.
    public var additionalCustomerPhone: Optional<String>
    /// Apartment or room.
    public var apartment: Optional<String>
    /// Name of the building.
    public var buildingName: Optional<String>
    /// Number of the building.
    public var buildingNumber: Optional<String>
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// ISO code of the country.
    public var countryIsoCode: Optional<String>
    /// Name of the country.
    public var countryName: Optional<String>
    /// Email address of the person or company at the address.
    public var customerEmail: Optional<String>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// Phone number of the person or company at the address.
    public var customerPhone: Optional<String>
    /// Further details that help to find the place.
    public var designation: Optional<String>
    /// Floor of the building.
    public var floor: Optional<String>
    /// How far the phone line is set up: Valid, Provisioning or Invalid.
    public var lineProvisioningStatus: Optional<DeviceEmergencyServiceAddressResource.LineProvisioningStatus>
    /// Whether the emergency address lies outside the country of the account.
    public var outOfCountry: Optional<Bool>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// ISO code of the state or province.
    public var stateIsoCode: Optional<String>
    /// Name of the state or province.
    public var stateName: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Type of the street, such as Avenue.
    public var streetType: Optional<String>
    /// How far the emergency address is synchronized with the emergency service.
    public var syncStatus: Optional<DeviceEmergencyServiceAddressResource.SyncStatusValue>
    /// Tax identifier of the person or company.
    public var taxId: Optional<Identifier>
    /// Postal code of the address.
    public var zip: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        additionalCustomerEmail: String? = nil, additionalCustomerName: String? = nil,
        additionalCustomerPhone: String? = nil, apartment: String? = nil, buildingName: String? = nil,
        buildingNumber: String? = nil, city: String? = nil, country: String? = nil, countryId: Identifier? = nil,
        countryIsoCode: String? = nil, countryName: String? = nil, customerEmail: String? = nil,
        customerName: String? = nil, customerPhone: String? = nil, designation: String? = nil, floor: String? = nil,
        lineProvisioningStatus: DeviceEmergencyServiceAddressResource.LineProvisioningStatus? = nil,
        outOfCountry: Bool? = nil, state: String? = nil, stateId: Identifier? = nil, stateIsoCode: String? = nil,
        stateName: String? = nil, street: String? = nil, street2: String? = nil, streetType: String? = nil,
        syncStatus: DeviceEmergencyServiceAddressResource.SyncStatusValue? = nil, taxId: Identifier? = nil,
        zip: String? = nil) {
        self.additionalCustomerEmail = additionalCustomerEmail; self.additionalCustomerName = additionalCustomerName;
        self.additionalCustomerPhone = additionalCustomerPhone; self.apartment = apartment;
        self.buildingName = buildingName; self.buildingNumber = buildingNumber; self.city = city;
        self.country = country; self.countryId = countryId; self.countryIsoCode = countryIsoCode;
        self.countryName = countryName; self.customerEmail = customerEmail; self.customerName = customerName;
        self.customerPhone = customerPhone; self.designation = designation; self.floor = floor;
        self.lineProvisioningStatus = lineProvisioningStatus; self.outOfCountry = outOfCountry; self.state = state;
        self.stateId = stateId; self.stateIsoCode = stateIsoCode; self.stateName = stateName; self.street = street;
        self.street2 = street2; self.streetType = streetType; self.syncStatus = syncStatus; self.taxId = taxId;
        self.zip = zip; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("additionalCustomerEmail", &self.additionalCustomerEmail);
        fields.field("additionalCustomerName", &self.additionalCustomerName);
        fields.field("additionalCustomerPhone", &self.additionalCustomerPhone);
        fields.field("apartment", &self.apartment); fields.field("buildingName", &self.buildingName);
        fields.field("buildingNumber", &self.buildingNumber); fields.field("city", &self.city);
        fields.field("country", &self.country); fields.field("countryId", &self.countryId);
        fields.field("countryIsoCode", &self.countryIsoCode); fields.field("countryName", &self.countryName);
        fields.field("customerEmail", &self.customerEmail); fields.field("customerName", &self.customerName);
        fields.field("customerPhone", &self.customerPhone); fields.field("designation", &self.designation);
        fields.field("floor", &self.floor); fields.field("lineProvisioningStatus", &self.lineProvisioningStatus);
        fields.field("outOfCountry", &self.outOfCountry); fields.field("state", &self.state);
        fields.field("stateId", &self.stateId); fields.field("stateIsoCode", &self.stateIsoCode);
        fields.field("stateName", &self.stateName); fields.field("street", &self.street);
        fields.field("street2", &self.street2); fields.field("streetType", &self.streetType);
        fields.field("syncStatus", &self.syncStatus); fields.field("taxId", &self.taxId);
        fields.field("zip", &self.zip); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `lineProvisioningStatus`.
    public typealias LineProvisioningStatus = OpenEnum<LineProvisioningStatusValues>
    public enum LineProvisioningStatusValues {}

    /// The known values of `syncStatus`.
    public typealias SyncStatusValue = OpenEnum<SyncStatusValueValues>
    public enum SyncStatusValueValues {}
}

/// Site to which a device belongs.
public nonisolated struct DeviceSiteInfo: Model {
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

/// Whether a device shares its phone line (Host), borrows one (Guest) or neither.
public typealias LinePoolingEnum = OpenEnum<LinePoolingEnumValues>
public nonisolated enum LinePoolingEnumValues {}

/// Address to which a device is shipped.
public nonisolated struct ShippingAddressInfo: Model {
    /// Second email address of the person or company.
    public var additionalCustomerEmail: Optional<String>
    /// Second name of the person or company at the address.
    public var additionalCustomerName: Optional<String>
    /// Second phone number of the person or company.
    public var additionalCustomerPhone: Optional<String>
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// ISO code of the country.
    public var countryIsoCode: Optional<String>
    /// Name of the country.
    public var countryName: Optional<String>
    /// Email address of the person or company at the address.
    public var customerEmail: Optional<String>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// Phone number of the person or company at the address.
    public var customerPhone: Optional<String>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// ISO code of the state or province.
    public var stateIsoCode: Optional<String>
    /// Name of the state or province.
    public var stateName: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Tax identifier of the person or company.
    public var taxId: Optional<Identifier>
    /// Postal code of the address.
    public var zip: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        additionalCustomerEmail: String? = nil, additionalCustomerName: String? = nil,
        additionalCustomerPhone: String? = nil, city: String? = nil, country: String? = nil,
        countryId: Identifier? = nil, countryIsoCode: String? = nil, countryName: String? = nil,
        customerEmail: String? = nil, customerName: String? = nil, customerPhone: String? = nil, state: String? = nil,
        stateId: Identifier? = nil, stateIsoCode: String? = nil, stateName: String? = nil, street: String? = nil,
        street2: String? = nil, taxId: Identifier? = nil, zip: String? = nil) {
        self.additionalCustomerEmail = additionalCustomerEmail; self.additionalCustomerName = additionalCustomerName;
        self.additionalCustomerPhone = additionalCustomerPhone; self.city = city; self.country = country;
        self.countryId = countryId; self.countryIsoCode = countryIsoCode; self.countryName = countryName;
        self.customerEmail = customerEmail; self.customerName = customerName; self.customerPhone = customerPhone;
        self.state = state; self.stateId = stateId; self.stateIsoCode = stateIsoCode; self.stateName = stateName;
        self.street = street; self.street2 = street2; self.taxId = taxId; self.zip = zip;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("additionalCustomerEmail", &self.additionalCustomerEmail);
        fields.field("additionalCustomerName", &self.additionalCustomerName);
        fields.field("additionalCustomerPhone", &self.additionalCustomerPhone); fields.field("city", &self.city);
        fields.field("country", &self.country); fields.field("countryId", &self.countryId);
        fields.field("countryIsoCode", &self.countryIsoCode); fields.field("countryName", &self.countryName);
        fields.field("customerEmail", &self.customerEmail); fields.field("customerName", &self.customerName);
        fields.field("customerPhone", &self.customerPhone); fields.field("state", &self.state);
        fields.field("stateId", &self.stateId); fields.field("stateIsoCode", &self.stateIsoCode);
        fields.field("stateName", &self.stateName); fields.field("street", &self.street);
        fields.field("street2", &self.street2); fields.field("taxId", &self.taxId); fields.field("zip", &self.zip);
        fields.unknown(&self._unknownMembers)
    }
}

/// Shipping of an ordered device.
public nonisolated struct ShippingInfo: Model {
    /// Address to which the device is shipped.
    public var address: Optional<ShippingAddressInfo>
    /// Name of the carrier.
    public var carrier: Optional<String>
    /// Shipping method.
    public var method: Optional<ShippingMethodInfo>
    /// How far the order has come.
    public var status: Optional<ShippingStatus>
    /// Number for tracking the parcel at the carrier.
    public var trackingNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        address: ShippingAddressInfo? = nil, carrier: String? = nil, method: ShippingMethodInfo? = nil,
        status: ShippingStatus? = nil, trackingNumber: String? = nil) {
        self.address = address; self.carrier = carrier; self.method = method; self.status = status;
        self.trackingNumber = trackingNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("carrier", &self.carrier);
        fields.field("method", &self.method); fields.field("status", &self.status);
        fields.field("trackingNumber", &self.trackingNumber); fields.unknown(&self._unknownMembers)
    }
}

/// Shipping method, by identifier and name.
public nonisolated struct ShippingMethodInfo: Model {
    /// Identifier of the shipping method: 1, 2 or 3. Default: `1`.
    public var id: ShippingMethodInfo.Id
    /// Name of the shipping method.
    public var name: Optional<ShippingMethodInfo.Name>
    private var _unknownMembers: UnknownMembers
    public init(id: ShippingMethodInfo.Id, name: ShippingMethodInfo.Name? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }

    /// Identifier of the shipping method: 1, 2 or 3.
    public typealias Id = OpenEnum<IdValues>
    public enum IdValues {}

    /// Name of the shipping method.
    public typealias Name = OpenEnum<NameValues>
    public enum NameValues {}
}

/// How far the shipping of a device has come.
public typealias ShippingStatus = OpenEnum<ShippingStatusValues>
public nonisolated enum ShippingStatusValues {}

nonisolated extension OpenEnum where Values == DeviceEmergencyServiceAddressResource.LineProvisioningStatusValues {
    public static var invalid: Self { Self("Invalid") }
    public static var provisioning: Self { Self("Provisioning") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension OpenEnum where Values == DeviceEmergencyServiceAddressResource.SyncStatusValueValues {
    public static var deleted: Self { Self("Deleted") }
    public static var failed: Self { Self("Failed") }
    public static var notRequired: Self { Self("NotRequired") }
    public static var unsupported: Self { Self("Unsupported") }
    public static var updated: Self { Self("Updated") }
    public static var verified: Self { Self("Verified") }
}

nonisolated extension OpenEnum where Values == LinePoolingEnumValues {
    public static var guest: Self { Self("Guest") }
    public static var host: Self { Self("Host") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == ShippingMethodInfo.IdValues {
    public static var n1: Self { Self("1") }
    public static var n2: Self { Self("2") }
    public static var n3: Self { Self("3") }
}

nonisolated extension OpenEnum where Values == ShippingMethodInfo.NameValues {
    public static var n2Day: Self { Self("2 Day") }
    public static var ground: Self { Self("Ground") }
    public static var overnight: Self { Self("Overnight") }
}

nonisolated extension OpenEnum where Values == ShippingStatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var initial: Self { Self("Initial") }
    public static var shipped: Self { Self("Shipped") }
    public static var wonTShip: Self { Self("Won't ship") }
}
#endif

#if Everything || EmergencyLocations || Voice
/// Whether an emergency address is in force.
public typealias EmergencyAddressStatus = OpenEnum<EmergencyAddressStatusValues>
public nonisolated enum EmergencyAddressStatusValues {}

nonisolated extension OpenEnum where Values == EmergencyAddressStatusValues {
    public static var deprovisioned: Self { Self("Deprovisioned") }
    public static var invalid: Self { Self("Invalid") }
    public static var provisioning: Self { Self("Provisioning") }
    public static var valid: Self { Self("Valid") }
}
#endif

#if Everything || Events || Fax || Messaging
/// Resolution of a fax.
public typealias FaxResolutionEnum = OpenEnum<FaxResolutionEnumValues>
public nonisolated enum FaxResolutionEnumValues {}

/// Whether a message is stored, deleted or purged for good.
public typealias MessageAvailabilityEnum = OpenEnum<MessageAvailabilityEnumValues>
public nonisolated enum MessageAvailabilityEnumValues {}

/// Priority of a message.
public typealias MessagePriorityEnum = OpenEnum<MessagePriorityEnumValues>
public nonisolated enum MessagePriorityEnumValues {}

/// Whether a message was read.
public typealias MessageReadStatusEnum = OpenEnum<MessageReadStatusEnumValues>
public nonisolated enum MessageReadStatusEnumValues {}

/// How far a message has come on its way.
public typealias MessageStatusEnum = OpenEnum<MessageStatusEnumValues>
public nonisolated enum MessageStatusEnumValues {}

nonisolated extension OpenEnum where Values == FaxResolutionEnumValues {
    public static var high: Self { Self("High") }
    public static var low: Self { Self("Low") }
}

nonisolated extension OpenEnum where Values == MessageAvailabilityEnumValues {
    public static var alive: Self { Self("Alive") }
    public static var deleted: Self { Self("Deleted") }
    public static var purged: Self { Self("Purged") }
}

nonisolated extension OpenEnum where Values == MessagePriorityEnumValues {
    public static var high: Self { Self("High") }
    public static var normal: Self { Self("Normal") }
}

nonisolated extension OpenEnum where Values == MessageReadStatusEnumValues {
    public static var read: Self { Self("Read") }
    public static var unread: Self { Self("Unread") }
}

nonisolated extension OpenEnum where Values == MessageStatusEnumValues {
    public static var delivered: Self { Self("Delivered") }
    public static var deliveryFailed: Self { Self("DeliveryFailed") }
    public static var queued: Self { Self("Queued") }
    public static var received: Self { Self("Received") }
    public static var sendingFailed: Self { Self("SendingFailed") }
    public static var sent: Self { Self("Sent") }
}
#endif

#if Everything || Events || Messaging
/// Reference to a message conversation.
public nonisolated struct ConversationInfo: Model {
    /// Id of the conversation.
    public var id: Optional<Identifier>
    /// Address of the conversation.
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

/// A file or text that belongs to a message.
public nonisolated struct MessageAttachmentInfo: Model {
    /// Media type of the attachment, such as audio/mpeg.
    public var contentType: Optional<String>
    /// Name of the attached file.
    public var fileName: Optional<String>
    /// Height of an image in pixels.
    public var height: Optional<Int>
    /// Id of the attachment.
    public var id: Optional<Identifier>
    /// Size of the attachment in bytes.
    public var size: Optional<Int>
    /// What the attachment holds.
    public var type: Optional<MessageAttachmentTypeEnum>
    /// Address to download the attachment from.
    public var uri: Optional<String>
    /// Length of the voicemail in seconds.
    public var vmDuration: Optional<Int>
    /// Width of an image in pixels.
    public var width: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        contentType: String? = nil, fileName: String? = nil, height: Int? = nil, id: Identifier? = nil,
        size: Int? = nil, type: MessageAttachmentTypeEnum? = nil, uri: String? = nil, vmDuration: Int? = nil,
        width: Int? = nil) {
        self.contentType = contentType; self.fileName = fileName; self.height = height; self.id = id;
        self.size = size; self.type = type; self.uri = uri; self.vmDuration = vmDuration; self.width = width;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("fileName", &self.fileName);
        fields.field("height", &self.height); fields.field("id", &self.id); fields.field("size", &self.size);
        fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.field("vmDuration", &self.vmDuration); fields.field("width", &self.width);
        fields.unknown(&self._unknownMembers)
    }
}

/// What an attachment holds: recording, transcript, text, fax document or MMS file.
public typealias MessageAttachmentTypeEnum = OpenEnum<MessageAttachmentTypeEnumValues>
public nonisolated enum MessageAttachmentTypeEnumValues {}

nonisolated extension OpenEnum where Values == MessageAttachmentTypeEnumValues {
    public static var audioRecording: Self { Self("AudioRecording") }
    public static var audioTranscription: Self { Self("AudioTranscription") }
    public static var mmsAttachment: Self { Self("MmsAttachment") }
    public static var renderedDocument: Self { Self("RenderedDocument") }
    public static var sourceDocument: Self { Self("SourceDocument") }
    public static var text: Self { Self("Text") }
}
#endif

#if Everything || Events || Webinar
/// Delivery by webhook or by WebSocket.
public nonisolated indirect enum AnyPublicDeliveryMode: UnionModel {
    /// Delivery of notifications over an open WebSocket.
    case webSocket(WebSocketDeliveryMode)
    /// Delivery of notifications by requests to a web address.
    case webHook(WebhookDeliveryMode)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("transportType") {
        case "WebSocket":
            if let value = union.read(WebSocketDeliveryMode.self) { return .webSocket(value) }
        case "WebHook":
            if let value = union.read(WebhookDeliveryMode.self) { return .webHook(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .webSocket(let value): value
        case .webHook(let value): value
        case .other(let value): value
        }
    }
}

/// An event filter that is not in effect, and why.
public nonisolated struct DisabledFilterInfo: Model {
    /// Path of the event filter.
    public var filter: String
    /// Explanation in words why the filter is off.
    public var message: Optional<String>
    /// Code of the reason why the filter is off.
    public var reason: String
    private var _unknownMembers: UnknownMembers
    public init(filter: String, reason: String, message: String? = nil) {
        self.filter = filter; self.reason = reason; self.message = message; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(filter: .init(blank), reason: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("filter", &self.filter); fields.field("message", &self.message);
        fields.field("reason", &self.reason); fields.unknown(&self._unknownMembers)
    }
}

/// A subscription to events, with its filters, state and delivery.
public nonisolated struct SubscriptionInfo: Model, ResponseValue {
    /// Why and when the subscription was blacklisted. Set by the service.
    public var blacklistedData: Optional<SubscriptionInfo.BlacklistedData>
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// How notifications are delivered.
    public var deliveryMode: AnyPublicDeliveryMode
    /// Event filters that are not in effect, each with the reason. Set by the service.
    public var disabledFilters: Optional<[DisabledFilterInfo]>
    /// Paths of the events to be notified about.
    public var eventFilters: [String]
    /// When the subscription expires, ISO 8601. Set by the service.
    public var expirationTime: Optional<Foundation.Date>
    /// Seconds until the subscription expires. At least 1.
    public var expiresIn: Optional<Int>
    /// Identifier of the subscription. Set by the service.
    public var id: Identifier
    /// Active, or Blacklisted after failed deliveries; then delete it and create it anew. Set by the service.
    public var status: SubscriptionInfo.Status
    /// Canonical address of the resource. Set by the service.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        deliveryMode: AnyPublicDeliveryMode, eventFilters: [String], id: Identifier, status: SubscriptionInfo.Status,
        uri: String, blacklistedData: SubscriptionInfo.BlacklistedData? = nil, creationTime: Foundation.Date? = nil,
        disabledFilters: [DisabledFilterInfo]? = nil, expirationTime: Foundation.Date? = nil, expiresIn: Int? = nil) {
        self.deliveryMode = deliveryMode; self.eventFilters = eventFilters; self.id = id; self.status = status;
        self.uri = uri; self.blacklistedData = blacklistedData; self.creationTime = creationTime;
        self.disabledFilters = disabledFilters; self.expirationTime = expirationTime; self.expiresIn = expiresIn;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            deliveryMode: .init(blank), eventFilters: .init(blank), id: .init(blank), status: .init(blank),
            uri: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("blacklistedData", &self.blacklistedData); fields.required("creationTime", &self.creationTime);
        fields.field("deliveryMode", &self.deliveryMode); fields.list("disabledFilters", &self.disabledFilters);
        fields.list("eventFilters", &self.eventFilters); fields.required("expirationTime", &self.expirationTime);
        fields.field("expiresIn", &self.expiresIn); fields.field("id", &self.id);
        fields.field("status", &self.status); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Why and when the subscription was blacklisted.
    public struct BlacklistedData: Model {
        /// When the subscription was blacklisted, ISO 8601.
        public var blacklistedAt: Optional<Foundation.Date>
        /// Why the subscription was blacklisted.
        public var reason: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(blacklistedAt: Foundation.Date? = nil, reason: String? = nil) {
            self.blacklistedAt = blacklistedAt; self.reason = reason; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("blacklistedAt", &self.blacklistedAt); fields.field("reason", &self.reason);
            fields.unknown(&self._unknownMembers)
        }
    }

    /// Active, or Blacklisted after failed deliveries; then delete it and create it anew.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// The subscriptions to events that the app and user hold.
public nonisolated struct SubscriptionListResource: Model, ResponseValue {
    /// The records of this list or page. At most 30 elements.
    public var records: [SubscriptionInfo]
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(records: [SubscriptionInfo], uri: String) {
        self.records = records; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// New event filters and lifetime of a subscription.
public nonisolated struct UpdateSubscriptionRequest: Model {
    /// Paths of the events to be notified about; in an update they replace the former ones. At least 1 element.
    public var eventFilters: [String]
    /// Lifetime of the subscription in seconds. At least 1.
    public var expiresIn: Optional<Int>
    public init(eventFilters: [String], expiresIn: Int? = nil) {
        self.eventFilters = eventFilters; self.expiresIn = expiresIn
    }
    public init(_ blank: Blank) { self.init(eventFilters: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("eventFilters", &self.eventFilters); fields.field("expiresIn", &self.expiresIn)
    }
}

/// Delivery of notifications over an open WebSocket.
public nonisolated struct WebSocketDeliveryMode: Model {
    /// Always WebSocket.
    public var transportType: WebSocketDeliveryMode.TransportType
    private var _unknownMembers: UnknownMembers
    public init(transportType: WebSocketDeliveryMode.TransportType = .webSocket) {
        self.transportType = transportType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(transportType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("transportType", &self.transportType); fields.unknown(&self._unknownMembers)
    }

    /// Always WebSocket.
    public typealias TransportType = OpenEnum<TransportTypeValues>
    public enum TransportTypeValues {}
}

/// Delivery of notifications by requests to a web address.
public nonisolated struct WebhookDeliveryMode: Model {
    /// Web address that receives the notifications.
    public var address: String
    /// Always false: the content of webhook notifications is not encrypted. Set by the service.
    public var encryption: Optional<Bool>
    /// Always WebHook.
    public var transportType: WebhookDeliveryMode.TransportType
    private var _unknownMembers: UnknownMembers
    public init(
        address: String, transportType: WebhookDeliveryMode.TransportType = .webHook, encryption: Bool? = nil) {
        self.address = address; self.transportType = transportType; self.encryption = encryption;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(address: .init(blank), transportType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.required("encryption", &self.encryption);
        fields.field("transportType", &self.transportType); fields.unknown(&self._unknownMembers)
    }

    /// Always WebHook.
    public typealias TransportType = OpenEnum<TransportTypeValues>
    public enum TransportTypeValues {}
}

/// Address and secret of a webhook that shall receive notifications.
public nonisolated struct WebhookDeliveryModeRequest: Model {
    /// Web address that receives the notifications; it must answer the validation request.
    public var address: String
    /// Always WebHook.
    public var transportType: WebhookDeliveryModeRequest.TransportType
    /// Secret sent back in the Verification-Token header of every notification.
    public var verificationToken: Optional<String>
    public init(
        address: String, transportType: WebhookDeliveryModeRequest.TransportType = .webHook,
        verificationToken: String? = nil) {
        self.address = address; self.transportType = transportType; self.verificationToken = verificationToken
    }
    public init(_ blank: Blank) { self.init(address: .init(blank), transportType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("transportType", &self.transportType);
        fields.field("verificationToken", &self.verificationToken)
    }

    /// Always WebHook.
    public typealias TransportType = OpenEnum<TransportTypeValues>
    public enum TransportTypeValues {}
}

nonisolated extension OpenEnum where Values == SubscriptionInfo.StatusValues {
    public static var active: Self { Self("Active") }
    public static var blacklisted: Self { Self("Blacklisted") }
}

nonisolated extension SubscriptionListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [SubscriptionInfo] { self.records }
}

nonisolated extension OpenEnum where Values == WebSocketDeliveryMode.TransportTypeValues {
    public static var webSocket: Self { Self("WebSocket") }
}

nonisolated extension OpenEnum where Values == WebhookDeliveryMode.TransportTypeValues {
    public static var webHook: Self { Self("WebHook") }
}

nonisolated extension OpenEnum where Values == WebhookDeliveryModeRequest.TransportTypeValues {
    public static var webHook: Self { Self("WebHook") }
}
#endif

#if Everything || Fax || Messaging
/// Sender of a message.
public nonisolated struct MessageStoreCallerInfoResponseFrom: Model {
    /// Identifier of the sender's extension.
    public var extensionId: Optional<Identifier>
    /// Short number of the sender's extension.
    public var extensionNumber: Optional<String>
    /// Place of the phone number, such as a city and state.
    public var location: Optional<String>
    /// Name of the sender.
    public var name: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionId: Identifier? = nil, extensionNumber: String? = nil, location: String? = nil, name: String? = nil,
        phoneNumber: String? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber; self.location = location;
        self.name = name; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("location", &self.location); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Messaging
/// Reason why a fax was not delivered.
public typealias FaxErrorCodeEnum = OpenEnum<FaxErrorCodeEnumValues>
public nonisolated enum FaxErrorCodeEnumValues {}

/// A recipient of a message with the state of delivery.
public nonisolated struct MessageStoreCallerInfoResponseTo: Model {
    /// Id of the recipient's extension.
    public var extensionId: Optional<Identifier>
    /// Extension number of the recipient.
    public var extensionNumber: Optional<String>
    /// Why the fax could not be delivered to this recipient.
    public var faxErrorCode: Optional<FaxErrorCodeEnum>
    /// Place that belongs to the phone number, such as a city.
    public var location: Optional<String>
    /// How far delivery to this recipient has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Name of the recipient.
    public var name: Optional<String>
    /// Phone number of the recipient.
    public var phoneNumber: Optional<String>
    /// Id of the recipient.
    public var recipientId: Optional<Identifier>
    /// true for the recipient this mailbox belongs to.
    public var target: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionId: Identifier? = nil, extensionNumber: String? = nil, faxErrorCode: FaxErrorCodeEnum? = nil,
        location: String? = nil, messageStatus: MessageStatusEnum? = nil, name: String? = nil,
        phoneNumber: String? = nil, recipientId: Identifier? = nil, target: Bool? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber; self.faxErrorCode = faxErrorCode;
        self.location = location; self.messageStatus = messageStatus; self.name = name;
        self.phoneNumber = phoneNumber; self.recipientId = recipientId; self.target = target;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("faxErrorCode", &self.faxErrorCode); fields.field("location", &self.location);
        fields.field("messageStatus", &self.messageStatus); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("recipientId", &self.recipientId);
        fields.field("target", &self.target); fields.unknown(&self._unknownMembers)
    }
}

/// Extension that owns a message or a thread.
public nonisolated struct OwnerResource: Model {
    /// Id of the owner's extension.
    public var extensionId: Optional<Identifier>
    /// Type of the owner's extension.
    public var extensionType: Optional<AllExtensionTypesEnum>
    /// Name of the owner.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionId: Identifier? = nil, extensionType: AllExtensionTypesEnum? = nil, name: String? = nil) {
        self.extensionId = extensionId; self.extensionType = extensionType; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionType", &self.extensionType);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of synchronization: FSync is full, ISync brings the changes since a token.
public typealias SyncTypeEnum = OpenEnum<SyncTypeEnumValues>
public nonisolated enum SyncTypeEnumValues {}

nonisolated extension OpenEnum where Values == FaxErrorCodeEnumValues {
    public static var accountSuspended: Self { Self("AccountSuspended") }
    public static var allLinesInUse: Self { Self("AllLinesInUse") }
    public static var callDeclined: Self { Self("CallDeclined") }
    public static var callFailed: Self { Self("CallFailed") }
    public static var callerHungUp: Self { Self("CallerHungUp") }
    public static var convertError: Self { Self("ConvertError") }
    public static var dbGeneralError: Self { Self("DBGeneralError") }
    public static var destinationCountryDisabled: Self { Self("DestinationCountryDisabled") }
    public static var faxSendingProhibited: Self { Self("FaxSendingProhibited") }
    public static var internalError: Self { Self("InternalError") }
    public static var internationalCallingDisabled: Self { Self("InternationalCallingDisabled") }
    public static var internationalDisabled: Self { Self("InternationalDisabled") }
    public static var invalidNumber: Self { Self("InvalidNumber") }
    public static var lineBusy: Self { Self("LineBusy") }
    public static var noAnswer: Self { Self("NoAnswer") }
    public static var noCallTime: Self { Self("NoCallTime") }
    public static var noFaxMachine: Self { Self("NoFaxMachine") }
    public static var noFaxSendPermission: Self { Self("NoFaxSendPermission") }
    public static var noInternationalPermission: Self { Self("NoInternationalPermission") }
    public static var notAccepted: Self { Self("NotAccepted") }
    public static var notEnoughCredits: Self { Self("NotEnoughCredits") }
    public static var prohibitedDestination: Self { Self("ProhibitedDestination") }
    public static var prohibitedNumber: Self { Self("ProhibitedNumber") }
    public static var renderingFailed: Self { Self("RenderingFailed") }
    public static var returnToDBQueue: Self { Self("ReturnToDBQueue") }
    public static var sentPartially: Self { Self("SentPartially") }
    public static var skypeBillingFailed: Self { Self("SkypeBillingFailed") }
    public static var thePhoneIsBlacklisted: Self { Self("ThePhoneIsBlacklisted") }
    public static var tooManyCallsPerLine: Self { Self("TooManyCallsPerLine") }
    public static var tooManyPages: Self { Self("TooManyPages") }
    public static var undefined: Self { Self("Undefined") }
    public static var unknownCountryCode: Self { Self("UnknownCountryCode") }
    public static var userNotFound: Self { Self("UserNotFound") }
    public static var wrongNumber: Self { Self("WrongNumber") }
}

nonisolated extension OpenEnum where Values == SyncTypeEnumValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}
#endif

#if Everything || Messaging || Users
/// Type of an extension, such as a user, a call queue (Department) or an IVR menu.
public typealias AllExtensionTypesEnum = OpenEnum<AllExtensionTypesEnumValues>
public nonisolated enum AllExtensionTypesEnumValues {}

nonisolated extension OpenEnum where Values == AllExtensionTypesEnumValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var bot: Self { Self("Bot") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
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
    public static var unknown: Self { Self("Unknown") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}
#endif

#if Everything || Roles || Users
/// A permission, by its id, with its basic traits.
public nonisolated struct PermissionIdResource: Model {
    /// Whether the permission can be put into a role.
    public var assignable: Optional<Bool>
    /// Id of the permission, such as EditCompanyPhoneNumbers.
    public var id: Optional<Identifier>
    /// What can be done with the permission.
    public var permissionsCapabilities: Optional<PermissionsCapabilities>
    /// Whether the permission cannot be changed.
    public var readOnly: Optional<Bool>
    /// Whether the permission can be limited to sites.
    public var siteCompatible: Optional<PermissionIdResource.SiteCompatible>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        assignable: Bool? = nil, id: Identifier? = nil, permissionsCapabilities: PermissionsCapabilities? = nil,
        readOnly: Bool? = nil, siteCompatible: PermissionIdResource.SiteCompatible? = nil, uri: String? = nil) {
        self.assignable = assignable; self.id = id; self.permissionsCapabilities = permissionsCapabilities;
        self.readOnly = readOnly; self.siteCompatible = siteCompatible; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assignable", &self.assignable); fields.field("id", &self.id);
        fields.field("permissionsCapabilities", &self.permissionsCapabilities);
        fields.field("readOnly", &self.readOnly); fields.field("siteCompatible", &self.siteCompatible);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Whether the permission can be limited to sites.
    public typealias SiteCompatible = OpenEnum<SiteCompatibleValues>
    public enum SiteCompatibleValues {}
}

/// What can be done with a permission.
public nonisolated struct PermissionsCapabilities: Model {
    /// Whether the permission is on.
    public var enabled: Optional<Bool>
    /// Whether the permission can be granted to others.
    public var grantEnabled: Optional<Bool>
    /// Whether the permission can be managed.
    public var manageEnabled: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, grantEnabled: Bool? = nil, manageEnabled: Bool? = nil) {
        self.enabled = enabled; self.grantEnabled = grantEnabled; self.manageEnabled = manageEnabled;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("grantEnabled", &self.grantEnabled);
        fields.field("manageEnabled", &self.manageEnabled); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == PermissionIdResource.SiteCompatibleValues {
    public static var compatible: Self { Self("Compatible") }
    public static var incompatible: Self { Self("Incompatible") }
    public static var independent: Self { Self("Independent") }
}
#endif

#if Everything || TeamMessaging
/// The people with whom a conversation is opened (retired form).
public nonisolated struct GlipConversationRequest: Model {
    /// People of the conversation, each by id or email address.
    public var members: [GlipConversationMember]
    public init(members: [GlipConversationMember]) { self.members = members }
    public init(_ blank: Blank) { self.init(members: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("members", &self.members) }
}

/// How a calendar event repeats.
public nonisolated struct EventRecurrenceInfo: Model {
    /// Number of repetitions, when the ending condition is Count.
    public var endingAfter: Optional<Int>
    /// Whether the repetition ends never, after a count or on a date.
    public var endingCondition: Optional<EventRecurrenceInfo.EndingCondition>
    /// Last date of the repetition, when the ending condition is Date.
    public var endingOn: Optional<Foundation.Date>
    /// How often the event repeats.
    public var schedule: Optional<EventRecurrenceInfo.Schedule>
    private var _unknownMembers: UnknownMembers
    public init(
        endingAfter: Int? = nil, endingCondition: EventRecurrenceInfo.EndingCondition? = nil,
        endingOn: Foundation.Date? = nil, schedule: EventRecurrenceInfo.Schedule? = nil) {
        self.endingAfter = endingAfter; self.endingCondition = endingCondition; self.endingOn = endingOn;
        self.schedule = schedule; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endingAfter", &self.endingAfter); fields.field("endingCondition", &self.endingCondition);
        fields.field("endingOn", &self.endingOn); fields.field("schedule", &self.schedule);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the repetition ends never, after a count or on a date.
    public typealias EndingCondition = OpenEnum<EndingConditionValues>
    public enum EndingConditionValues {}

    /// How often the event repeats.
    public typealias Schedule = OpenEnum<ScheduleValues>
    public enum ScheduleValues {}
}

/// Reference to an existing item to attach.
public nonisolated struct TMAttachmentInfo: Model {
    /// Id of the item to attach.
    public var id: Optional<Identifier>
    /// Kind of the item to attach.
    public var type: Optional<TMAttachmentInfo.Kind>
    public init(id: Identifier? = nil, type: TMAttachmentInfo.Kind? = nil) { self.id = id; self.type = type }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("type", &self.type)
    }

    /// Kind of the item to attach.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A member of a chat.
public nonisolated struct TMChatMemberInfo: Model {
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Tokens that lead to the pages before and after.
public nonisolated struct TMNavigationInfo: Model {
    /// Token of the next page; absent on the last one.
    public var nextPageToken: Optional<String>
    /// Token of the page before.
    public var prevPageToken: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(nextPageToken: String? = nil, prevPageToken: String? = nil) {
        self.nextPageToken = nextPageToken; self.prevPageToken = prevPageToken; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("nextPageToken", &self.nextPageToken); fields.field("prevPageToken", &self.prevPageToken);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == EventRecurrenceInfo.EndingConditionValues {
    public static var count: Self { Self("Count") }
    public static var date: Self { Self("Date") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == EventRecurrenceInfo.ScheduleValues {
    public static var day: Self { Self("Day") }
    public static var month: Self { Self("Month") }
    public static var noneValue: Self { Self("None") }
    public static var week: Self { Self("Week") }
    public static var weekday: Self { Self("Weekday") }
    public static var year: Self { Self("Year") }
}

nonisolated extension OpenEnum where Values == TMAttachmentInfo.KindValues {
    public static var card: Self { Self("Card") }
    public static var event: Self { Self("Event") }
    public static var file: Self { Self("File") }
    public static var note: Self { Self("Note") }
}
#endif

#if Everything || TeamMessaging || TeamMessagingLegacy
/// A person named by id, as member, creator or assignee (retired form).
public nonisolated struct GlipPersonReference: Model {
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A person named by id or email address (retired form).
public nonisolated struct GlipConversationMember: Model {
    /// Email address of the person.
    public var email: Optional<String>
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(email: String? = nil, id: Identifier? = nil) {
        self.email = email; self.id = id; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("email", &self.email); fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Users
/// The country assigned to an extension.
public nonisolated struct AssignedCountryInfo: Model {
    /// Identifier of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, isoCode: String? = nil, name: String? = nil, uri: String? = nil) {
        self.id = id; self.isoCode = isoCode; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("isoCode", &self.isoCode); fields.field("name", &self.name);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Service level settings of a call queue.
public nonisolated struct CallQueueExtensionInfo: Model {
    /// Abandoned calls shorter than this are not counted, in seconds.
    public var abandonedThresholdSeconds: Optional<Int>
    /// Whether abandoned calls count toward the service level.
    public var includeAbandonedCalls: Optional<Bool>
    /// Share of calls to be answered in time, in percent.
    public var slaGoal: Optional<Int>
    /// Time within which a call counts as answered in time, in seconds.
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

/// Changes to the service level settings of a call queue.
public nonisolated struct CallQueueInfoRequest: Model {
    /// Abandoned calls shorter than this are not counted, in seconds.
    public var abandonedThresholdSeconds: Optional<Int>
    /// Whether abandoned calls count toward the service level.
    public var includeAbandonedCalls: Optional<Bool>
    /// Share of calls to be answered in time, in percent.
    public var slaGoal: Optional<Int>
    /// Time within which a call counts as answered in time, in seconds.
    public var slaThresholdSeconds: Optional<Int>
    public init(
        abandonedThresholdSeconds: Int? = nil, includeAbandonedCalls: Bool? = nil, slaGoal: Int? = nil,
        slaThresholdSeconds: Int? = nil) {
        self.abandonedThresholdSeconds = abandonedThresholdSeconds;
        self.includeAbandonedCalls = includeAbandonedCalls; self.slaGoal = slaGoal;
        self.slaThresholdSeconds = slaThresholdSeconds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("abandonedThresholdSeconds", &self.abandonedThresholdSeconds);
        fields.field("includeAbandonedCalls", &self.includeAbandonedCalls); fields.field("slaGoal", &self.slaGoal);
        fields.field("slaThresholdSeconds", &self.slaThresholdSeconds)
    }
}

/// Contact data of an extension.
public nonisolated struct ContactInfo: Model {
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Business phone number.
    public var businessPhone: Optional<String>
    /// Name of the company. At most 64 characters.
    public var company: Optional<String>
    /// Department in which the person works. At most 64 characters.
    public var department: Optional<String>
    /// Email address. At most 254 characters.
    public var email: Optional<String>
    /// Whether the user logs in with the email address. Default: `false`.
    public var emailAsLoginName: Optional<Bool>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Job title of the person. At most 64 characters.
    public var jobTitle: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Mobile phone number.
    public var mobilePhone: Optional<String>
    /// Name of the extension, made from first and last name for a user. At most 129 characters.
    public var name: Optional<String>
    /// How the name is pronounced, as text or a recording.
    public var pronouncedName: Optional<PronouncedNameInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        businessAddress: ContactBusinessAddressInfo? = nil, businessPhone: String? = nil, company: String? = nil,
        department: String? = nil, email: String? = nil, emailAsLoginName: Bool? = nil, firstName: String? = nil,
        jobTitle: String? = nil, lastName: String? = nil, mobilePhone: String? = nil, name: String? = nil,
        pronouncedName: PronouncedNameInfo? = nil) {
        self.businessAddress = businessAddress; self.businessPhone = businessPhone; self.company = company;
        self.department = department; self.email = email; self.emailAsLoginName = emailAsLoginName;
        self.firstName = firstName; self.jobTitle = jobTitle; self.lastName = lastName;
        self.mobilePhone = mobilePhone; self.name = name; self.pronouncedName = pronouncedName;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("businessPhone", &self.businessPhone);
        fields.field("company", &self.company); fields.field("department", &self.department);
        fields.field("email", &self.email); fields.field("emailAsLoginName", &self.emailAsLoginName);
        fields.field("firstName", &self.firstName); fields.field("jobTitle", &self.jobTitle);
        fields.field("lastName", &self.lastName); fields.field("mobilePhone", &self.mobilePhone);
        fields.field("name", &self.name); fields.field("pronouncedName", &self.pronouncedName);
        fields.unknown(&self._unknownMembers)
    }
}

/// Changes to the contact data of an extension.
public nonisolated struct ContactInfoUpdateRequest: Model {
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Business phone number.
    public var businessPhone: Optional<String>
    /// Name of the company. At most 64 characters.
    public var company: Optional<String>
    /// Department in which the person works. At most 64 characters.
    public var department: Optional<String>
    /// Email address. At most 254 characters.
    public var email: Optional<String>
    /// Whether the user logs in with the email address.
    public var emailAsLoginName: Optional<Bool>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Job title of the person. At most 64 characters.
    public var jobTitle: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Mobile phone number.
    public var mobilePhone: Optional<String>
    /// How the name is pronounced, as text or a recording.
    public var pronouncedName: Optional<PronouncedNameInfo>
    public init(
        businessAddress: ContactBusinessAddressInfo? = nil, businessPhone: String? = nil, company: String? = nil,
        department: String? = nil, email: String? = nil, emailAsLoginName: Bool? = nil, firstName: String? = nil,
        jobTitle: String? = nil, lastName: String? = nil, mobilePhone: String? = nil,
        pronouncedName: PronouncedNameInfo? = nil) {
        self.businessAddress = businessAddress; self.businessPhone = businessPhone; self.company = company;
        self.department = department; self.email = email; self.emailAsLoginName = emailAsLoginName;
        self.firstName = firstName; self.jobTitle = jobTitle; self.lastName = lastName;
        self.mobilePhone = mobilePhone; self.pronouncedName = pronouncedName
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("businessPhone", &self.businessPhone);
        fields.field("company", &self.company); fields.field("department", &self.department);
        fields.field("email", &self.email); fields.field("emailAsLoginName", &self.emailAsLoginName);
        fields.field("firstName", &self.firstName); fields.field("jobTitle", &self.jobTitle);
        fields.field("lastName", &self.lastName); fields.field("mobilePhone", &self.mobilePhone);
        fields.field("pronouncedName", &self.pronouncedName)
    }
}

/// A custom field of an extension and its value.
public nonisolated struct CustomFieldInfo: Model {
    /// Name of the field as shown to people.
    public var displayName: Optional<String>
    /// Id of the custom field.
    public var id: Optional<Identifier>
    /// Value of the field.
    public var value: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(displayName: String? = nil, id: Identifier? = nil, value: String? = nil) {
        self.displayName = displayName; self.id = id; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("displayName", &self.displayName); fields.field("id", &self.id);
        fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// A department an extension belongs to.
public nonisolated struct DepartmentInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Id of the department's extension.
    public var id: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: String? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A device to create for a new user.
///
/// > Note: Corrected: properties/emergency. Described as oneOf; an address may stand beside a location, and a location alone fits both alternatives, so that no value could fit just one. Seen in current.openapi.json, 2026-08-13.
///
/// > Note: Corrected: properties/phoneInfo. Described as oneOf; a number alone fits two of the alternatives, so that it could never fit just one. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct DeviceDefinition: Model {
    /// Whether the line is for the contact center. Default: `false`.
    public var contactCenterPhoneLine: Optional<Bool>
    /// Emergency location of the device, by id or by address.
    public var emergency: DeviceDefinition.Emergency
    /// Phone number of the device, or how to choose one.
    public var phoneInfo: DeviceDefinition.PhoneInfo
    /// Type of the device.
    public var type: DeviceDefinition.Kind
    public init(
        emergency: DeviceDefinition.Emergency, phoneInfo: DeviceDefinition.PhoneInfo, type: DeviceDefinition.Kind,
        contactCenterPhoneLine: Bool? = nil) {
        self.emergency = emergency; self.phoneInfo = phoneInfo; self.type = type;
        self.contactCenterPhoneLine = contactCenterPhoneLine
    }
    public init(_ blank: Blank) { self.init(emergency: .init(blank), phoneInfo: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contactCenterPhoneLine", &self.contactCenterPhoneLine);
        fields.field("emergency", &self.emergency); fields.field("phoneInfo", &self.phoneInfo);
        fields.field("type", &self.type)
    }

    /// Emergency location of the device, by id or by address.
    public struct Emergency: Model {
        /// Street address for emergency calls; deprecated, use location.
        public var address: Optional<PostalAddress>
        /// Emergency response location, by id.
        public var location: Optional<DeviceDefinition.Emergency.Location>
        public init(address: PostalAddress? = nil, location: DeviceDefinition.Emergency.Location? = nil) {
            self.address = address; self.location = location
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("address", &self.address); fields.field("location", &self.location)
        }

        /// Emergency response location, by id.
        public struct Location: Model {
            /// Id of the emergency response location.
            public var id: Identifier
            public init(id: Identifier) { self.id = id }
            public init(_ blank: Blank) { self.init(id: .init(blank)) }
            public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
        }
    }

    /// Phone number of the device, or how to choose one.
    public indirect enum PhoneInfo: UnionModel {
        /// Asks for a number the account already has.
        case phoneNumberDefinitionNumberId(PhoneNumberDefinitionNumberId)
        /// Asks for a number in a preferred area code.
        case phoneNumberDefinitionPreferredAreaCode(PhoneNumberDefinitionPreferredAreaCode)
        /// Asks for a number that was reserved before.
        case phoneNumberDefinitionDirectNumberWithReservationId(PhoneNumberDefinitionDirectNumberWithReservationId)
        /// Asks for one certain direct number.
        case phoneNumberDefinitionDirectNumberType(PhoneNumberDefinitionDirectNumberType)
        /// Asks for any number of a toll type.
        case phoneNumberDefinitionTollType(PhoneNumberDefinitionTollType)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("phoneNumberId"), let value = union.read(PhoneNumberDefinitionNumberId.self) { return .phoneNumberDefinitionNumberId(value) }
            if union.has("preferredAreaCode"), let value = union.read(PhoneNumberDefinitionPreferredAreaCode.self) { return .phoneNumberDefinitionPreferredAreaCode(value) }
            if union.has("reservationId"), let value = union.read(PhoneNumberDefinitionDirectNumberWithReservationId.self) { return .phoneNumberDefinitionDirectNumberWithReservationId(value) }
            if union.isObject, let value = union.read(PhoneNumberDefinitionDirectNumberType.self) { return .phoneNumberDefinitionDirectNumberType(value) }
            if union.isObject, let value = union.read(PhoneNumberDefinitionTollType.self) { return .phoneNumberDefinitionTollType(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .phoneNumberDefinitionNumberId(let value): value
            case .phoneNumberDefinitionPreferredAreaCode(let value): value
            case .phoneNumberDefinitionDirectNumberWithReservationId(let value): value
            case .phoneNumberDefinitionDirectNumberType(let value): value
            case .phoneNumberDefinitionTollType(let value): value
            case .other(let value): value
            }
        }
    }

    /// Type of the device.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// The country to set for an extension, by its id.
public nonisolated struct ExtensionCountryInfoRequest: Model {
    /// Id of the country.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// The currency to set for an extension, by its id.
public nonisolated struct ExtensionCurrencyInfoRequest: Model {
    /// Id of the currency.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// The formatting locale to set for an extension, by its id.
public nonisolated struct ExtensionFormattingLocaleInfoRequest: Model {
    /// Id of the formatting locale.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// The greeting language to set for an extension, by its id.
public nonisolated struct ExtensionGreetingLanguageInfoRequest: Model {
    /// Id of the greeting language.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// The language to set for an extension, by its id.
public nonisolated struct ExtensionLanguageInfoRequest: Model {
    /// Id of the language.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// Administrative and calling permissions of an extension.
public nonisolated struct ExtensionPermissions: Model {
    /// Permission to administer the account.
    public var admin: Optional<PermissionInfoAdmin>
    /// Permission to call abroad.
    public var internationalCalling: Optional<PermissionInfoInt>
    private var _unknownMembers: UnknownMembers
    public init(admin: PermissionInfoAdmin? = nil, internationalCalling: PermissionInfoInt? = nil) {
        self.admin = admin; self.internationalCalling = internationalCalling; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("admin", &self.admin); fields.field("internationalCalling", &self.internationalCalling);
        fields.unknown(&self._unknownMembers)
    }
}

/// Changes to an extension's regional settings.
public nonisolated struct ExtensionRegionalSettingRequest: Model {
    /// Currency to set for the extension.
    public var currency: Optional<ExtensionCurrencyInfoRequest>
    /// Locale that governs the format of numbers and dates.
    public var formattingLocale: Optional<ExtensionFormattingLocaleInfoRequest>
    /// Language of the greetings that callers hear.
    public var greetingLanguage: Optional<ExtensionGreetingLanguageInfoRequest>
    /// Home country, whose dialing rules apply.
    public var homeCountry: Optional<ExtensionCountryInfoRequest>
    /// Language of the user interface and of messages.
    public var language: Optional<ExtensionLanguageInfoRequest>
    /// Whether times are shown with 12 or 24 hours.
    public var timeFormat: Optional<TimeFormatEnum>
    /// Time zone.
    public var timezone: Optional<ExtensionTimezoneInfoRequest>
    public init(
        currency: ExtensionCurrencyInfoRequest? = nil, formattingLocale: ExtensionFormattingLocaleInfoRequest? = nil,
        greetingLanguage: ExtensionGreetingLanguageInfoRequest? = nil,
        homeCountry: ExtensionCountryInfoRequest? = nil, language: ExtensionLanguageInfoRequest? = nil,
        timeFormat: TimeFormatEnum? = nil, timezone: ExtensionTimezoneInfoRequest? = nil) {
        self.currency = currency; self.formattingLocale = formattingLocale; self.greetingLanguage = greetingLanguage;
        self.homeCountry = homeCountry; self.language = language; self.timeFormat = timeFormat;
        self.timezone = timezone
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("currency", &self.currency); fields.field("formattingLocale", &self.formattingLocale);
        fields.field("greetingLanguage", &self.greetingLanguage); fields.field("homeCountry", &self.homeCountry);
        fields.field("language", &self.language); fields.field("timeFormat", &self.timeFormat);
        fields.field("timezone", &self.timezone)
    }
}

/// A feature of an extension and whether it is on.
public nonisolated struct ExtensionServiceFeatureInfo: Model {
    /// Whether the feature is on.
    public var enabled: Optional<Bool>
    /// Name of the feature.
    public var featureName: Optional<ExtensionServiceFeatureInfo.FeatureName>
    /// Why the feature is off.
    public var reason: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        enabled: Bool? = nil, featureName: ExtensionServiceFeatureInfo.FeatureName? = nil, reason: String? = nil) {
        self.enabled = enabled; self.featureName = featureName; self.reason = reason; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("featureName", &self.featureName);
        fields.field("reason", &self.reason); fields.unknown(&self._unknownMembers)
    }

    /// Name of the feature.
    public typealias FeatureName = OpenEnum<FeatureNameValues>
    public enum FeatureNameValues {}
}

/// Status an extension can be given.
public typealias ExtensionStatusEnumForUpdate = OpenEnum<ExtensionStatusEnumForUpdateValues>
public nonisolated enum ExtensionStatusEnumForUpdateValues {}

/// Why an extension has its status.
public nonisolated struct ExtensionStatusInfo: Model {
    /// Free remark on the status change.
    public var comment: Optional<String>
    /// Whether the extension was suspended by choice or not.
    public var reason: Optional<ExtensionStatusInfo.Reason>
    private var _unknownMembers: UnknownMembers
    public init(comment: String? = nil, reason: ExtensionStatusInfo.Reason? = nil) {
        self.comment = comment; self.reason = reason; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("comment", &self.comment); fields.field("reason", &self.reason);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the extension was suspended by choice or not.
    public typealias Reason = OpenEnum<ReasonValues>
    public enum ReasonValues {}
}

/// The time zone to set for an extension, by its id.
public nonisolated struct ExtensionTimezoneInfoRequest: Model {
    /// Id of the time zone.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// The account an extension belongs to.
public nonisolated struct GetExtensionAccountInfo: Model {
    /// Id of the account.
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

/// An extension with contact, status, roles and features.
public nonisolated struct GetExtensionInfoResponse: Model, ResponseValue {
    /// Account the extension belongs to.
    public var account: Optional<GetExtensionAccountInfo>
    /// Seconds before members are alerted to calls waiting in the queue.
    public var alertTimer: Optional<Int>
    /// Country assigned to the extension.
    public var assignedCountry: Optional<AssignedCountryInfo>
    /// Service level settings, when the extension is a call queue.
    public var callQueueInfo: Optional<CallQueueExtensionInfo>
    /// Contact details of the person.
    public var contact: Optional<ContactInfo>
    /// Cost center that is charged.
    public var costCenter: Optional<CostCenterInfo>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Custom fields and their values.
    public var customFields: Optional<[CustomFieldInfo]>
    /// Departments the extension belongs to.
    public var departments: Optional<[DepartmentInfo]>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// All extension numbers that reach the extension.
    public var extensionNumbers: Optional<[String]>
    /// Whether the extension is hidden from directories.
    public var hidden: Optional<Bool>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name of the extension.
    public var name: Optional<String>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// Administrative and calling permissions of the extension.
    public var permissions: Optional<ExtensionPermissions>
    /// Profile image of the person.
    public var profileImage: Optional<ProfileImageInfo>
    /// Ids of the extension in other systems.
    public var references: Optional<[ReferenceInfo]>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<RegionalSettings>
    /// Roles assigned to the user.
    public var roles: Optional<[Roles]>
    /// Features of the extension and whether each is on.
    public var serviceFeatures: Optional<[ExtensionServiceFeatureInfo]>
    /// How far the setup wizard has come.
    public var setupWizardState: Optional<SetupWizardStateForUpdateEnum>
    /// The site this belongs to.
    public var site: Optional<ProvisioningSiteInfo>
    /// Whether the extension's access is limited to its site.
    public var siteAccess: Optional<SiteAccessStatus>
    /// Status of the extension.
    public var status: Optional<ExtensionStatusEnumFull>
    /// Further details of the status, such as the reason.
    public var statusInfo: Optional<ExtensionStatusInfo>
    /// Subtype of the extension.
    public var subType: Optional<AllExtensionSubtypesEnum>
    /// Type of the extension.
    public var type: Optional<AllExtensionTypesEnum>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        account: GetExtensionAccountInfo? = nil, alertTimer: Int? = nil, assignedCountry: AssignedCountryInfo? = nil,
        callQueueInfo: CallQueueExtensionInfo? = nil, contact: ContactInfo? = nil, costCenter: CostCenterInfo? = nil,
        creationTime: Foundation.Date? = nil, customFields: [CustomFieldInfo]? = nil,
        departments: [DepartmentInfo]? = nil, extensionNumber: String? = nil, extensionNumbers: [String]? = nil,
        hidden: Bool? = nil, id: Identifier? = nil, name: String? = nil, partnerId: Identifier? = nil,
        permissions: ExtensionPermissions? = nil, profileImage: ProfileImageInfo? = nil,
        references: [ReferenceInfo]? = nil, regionalSettings: RegionalSettings? = nil, roles: [Roles]? = nil,
        serviceFeatures: [ExtensionServiceFeatureInfo]? = nil, setupWizardState: SetupWizardStateForUpdateEnum? = nil,
        site: ProvisioningSiteInfo? = nil, siteAccess: SiteAccessStatus? = nil,
        status: ExtensionStatusEnumFull? = nil, statusInfo: ExtensionStatusInfo? = nil,
        subType: AllExtensionSubtypesEnum? = nil, type: AllExtensionTypesEnum? = nil, uri: String? = nil) {
        self.account = account; self.alertTimer = alertTimer; self.assignedCountry = assignedCountry;
        self.callQueueInfo = callQueueInfo; self.contact = contact; self.costCenter = costCenter;
        self.creationTime = creationTime; self.customFields = customFields; self.departments = departments;
        self.extensionNumber = extensionNumber; self.extensionNumbers = extensionNumbers; self.hidden = hidden;
        self.id = id; self.name = name; self.partnerId = partnerId; self.permissions = permissions;
        self.profileImage = profileImage; self.references = references; self.regionalSettings = regionalSettings;
        self.roles = roles; self.serviceFeatures = serviceFeatures; self.setupWizardState = setupWizardState;
        self.site = site; self.siteAccess = siteAccess; self.status = status; self.statusInfo = statusInfo;
        self.subType = subType; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("account", &self.account); fields.field("alertTimer", &self.alertTimer);
        fields.field("assignedCountry", &self.assignedCountry); fields.field("callQueueInfo", &self.callQueueInfo);
        fields.field("contact", &self.contact); fields.field("costCenter", &self.costCenter);
        fields.field("creationTime", &self.creationTime); fields.list("customFields", &self.customFields);
        fields.list("departments", &self.departments); fields.field("extensionNumber", &self.extensionNumber);
        fields.list("extensionNumbers", &self.extensionNumbers); fields.field("hidden", &self.hidden);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("partnerId", &self.partnerId);
        fields.field("permissions", &self.permissions); fields.field("profileImage", &self.profileImage);
        fields.list("references", &self.references); fields.field("regionalSettings", &self.regionalSettings);
        fields.list("roles", &self.roles); fields.list("serviceFeatures", &self.serviceFeatures);
        fields.field("setupWizardState", &self.setupWizardState); fields.field("site", &self.site);
        fields.field("siteAccess", &self.siteAccess); fields.field("status", &self.status);
        fields.field("statusInfo", &self.statusInfo); fields.field("subType", &self.subType);
        fields.field("type", &self.type); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Whether an extension may administer the account.
public nonisolated struct PermissionInfoAdmin: Model {
    /// Whether the extension may administer the account.
    public var enabled: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil) { self.enabled = enabled; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.unknown(&self._unknownMembers)
    }
}

/// Whether an extension may call abroad.
public nonisolated struct PermissionInfoInt: Model {
    /// Whether the extension may call abroad.
    public var enabled: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil) { self.enabled = enabled; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.unknown(&self._unknownMembers)
    }
}

/// The profile image of an extension.
public nonisolated struct ProfileImageInfo: Model {
    /// MIME type of the content.
    public var contentType: Optional<String>
    /// Tag of this version of the image, for conditional reads.
    public var etag: Optional<String>
    /// When it was last changed, ISO 8601.
    public var lastModified: Optional<Foundation.Date>
    /// Links to the image in other sizes.
    public var scales: Optional<[ProfileImageInfoURI]>
    /// Link to the image.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        uri: String, contentType: String? = nil, etag: String? = nil, lastModified: Foundation.Date? = nil,
        scales: [ProfileImageInfoURI]? = nil) {
        self.uri = uri; self.contentType = contentType; self.etag = etag; self.lastModified = lastModified;
        self.scales = scales; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("etag", &self.etag);
        fields.field("lastModified", &self.lastModified); fields.list("scales", &self.scales);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A link to a profile image in one size.
public nonisolated struct ProfileImageInfoURI: Model {
    /// Link to the image in this size.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// How an extension's name is spoken to callers.
public nonisolated struct PronouncedNameInfo: Model {
    /// Recording that is played as the name.
    public var prompt: Optional<PronouncedNamePromptInfo>
    /// Text that is spoken as the name.
    public var text: Optional<String>
    /// Whether the name is spoken by default, from a text or from a recording.
    public var type: Optional<PronouncedNameInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        prompt: PronouncedNamePromptInfo? = nil, text: String? = nil, type: PronouncedNameInfo.Kind? = nil) {
        self.prompt = prompt; self.text = text; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("prompt", &self.prompt); fields.field("text", &self.text); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the name is spoken by default, from a text or from a recording.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A recording of an extension's name.
public nonisolated struct PronouncedNamePromptInfo: Model {
    /// MIME type of the content.
    public var contentType: Optional<PronouncedNamePromptInfo.ContentType>
    /// Address from which the content is downloaded.
    public var contentUri: Optional<String>
    /// Identifier of the recording.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        contentType: PronouncedNamePromptInfo.ContentType? = nil, contentUri: String? = nil, id: Identifier? = nil) {
        self.contentType = contentType; self.contentUri = contentUri; self.id = id; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("contentUri", &self.contentUri);
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `contentType`.
    public typealias ContentType = OpenEnum<ContentTypeValues>
    public enum ContentTypeValues {}
}

/// The site an extension belongs to.
public nonisolated struct ProvisioningSiteInfo: Model {
    /// Code of the site.
    public var code: Optional<String>
    /// Identifier of the site.
    public var id: Optional<String>
    /// Name of the site.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(code: String? = nil, id: String? = nil, name: String? = nil, uri: String? = nil) {
        self.code = code; self.id = id; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An id of an extension in another system.
public nonisolated struct ReferenceInfo: Model {
    /// Id in the other system.
    public var ref: Optional<String>
    /// Id of the account in the other system.
    public var refAccId: Optional<Identifier>
    /// Which other system the id belongs to.
    public var type: Optional<ReferenceInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(ref: String? = nil, refAccId: Identifier? = nil, type: ReferenceInfo.Kind? = nil) {
        self.ref = ref; self.refAccId = refAccId; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("ref", &self.ref); fields.field("refAccId", &self.refAccId); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Which other system the id belongs to.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A role assigned to an extension.
public nonisolated struct Roles: Model {
    /// Whether the role was assigned automatically. Default: `false`.
    public var autoAssigned: Optional<Bool>
    /// Name of the role.
    public var displayName: Optional<String>
    /// Id of the role.
    public var id: Optional<Identifier>
    /// Whether the role can be limited to a site.
    public var siteCompatible: Optional<Bool>
    /// Whether the role is limited to a site.
    public var siteRestricted: Optional<Bool>
    /// Canonical address of the resource.
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

/// How far an extension has got with the setup wizard.
public typealias SetupWizardStateForUpdateEnum = OpenEnum<SetupWizardStateForUpdateEnumValues>
public nonisolated enum SetupWizardStateForUpdateEnumValues {}

/// Whether welcome emails are sent when a user is activated.
public nonisolated struct UserTransitionInfo: Model {
    /// Whether the user gets a welcome email.
    public var sendWelcomeEmail: Optional<Bool>
    /// Whether users get a welcome email.
    public var sendWelcomeEmailsToUsers: Optional<Bool>
    public init(sendWelcomeEmail: Bool? = nil, sendWelcomeEmailsToUsers: Bool? = nil) {
        self.sendWelcomeEmail = sendWelcomeEmail; self.sendWelcomeEmailsToUsers = sendWelcomeEmailsToUsers
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("sendWelcomeEmail", &self.sendWelcomeEmail);
        fields.field("sendWelcomeEmailsToUsers", &self.sendWelcomeEmailsToUsers)
    }
}

nonisolated extension OpenEnum where Values == DeviceDefinition.KindValues {
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var webRTC: Self { Self("WebRTC") }
}

nonisolated extension OpenEnum where Values == ExtensionServiceFeatureInfo.FeatureNameValues {
    public static var accountFederation: Self { Self("AccountFederation") }
    public static var archiver: Self { Self("Archiver") }
    public static var automaticCallRecordingMute: Self { Self("AutomaticCallRecordingMute") }
    public static var automaticInboundCallRecording: Self { Self("AutomaticInboundCallRecording") }
    public static var automaticOutboundCallRecording: Self { Self("AutomaticOutboundCallRecording") }
    public static var blockedMessageForwarding: Self { Self("BlockedMessageForwarding") }
    public static var calendar: Self { Self("Calendar") }
    public static var callForwarding: Self { Self("CallForwarding") }
    public static var callPark: Self { Self("CallPark") }
    public static var callParkLocations: Self { Self("CallParkLocations") }
    public static var callQualitySurvey: Self { Self("CallQualitySurvey") }
    public static var callSupervision: Self { Self("CallSupervision") }
    public static var callSwitch: Self { Self("CallSwitch") }
    public static var callerIdControl: Self { Self("CallerIdControl") }
    public static var conferencing: Self { Self("Conferencing") }
    public static var conferencingNumber: Self { Self("ConferencingNumber") }
    public static var configureDelegates: Self { Self("ConfigureDelegates") }
    public static var dnd: Self { Self("DND") }
    public static var developerPortal: Self { Self("DeveloperPortal") }
    public static var dynamicConference: Self { Self("DynamicConference") }
    public static var emergencyAddressAutoUpdate: Self { Self("EmergencyAddressAutoUpdate") }
    public static var emergencyCalling: Self { Self("EmergencyCalling") }
    public static var encryptionAtRest: Self { Self("EncryptionAtRest") }
    public static var externalDirectoryIntegration: Self { Self("ExternalDirectoryIntegration") }
    public static var fax: Self { Self("Fax") }
    public static var faxReceiving: Self { Self("FaxReceiving") }
    public static var freeSoftPhoneLines: Self { Self("FreeSoftPhoneLines") }
    public static var hdVoice: Self { Self("HDVoice") }
    public static var hipaaCompliance: Self { Self("HipaaCompliance") }
    public static var intercom: Self { Self("Intercom") }
    public static var internationalCalling: Self { Self("InternationalCalling") }
    public static var internationalSMS: Self { Self("InternationalSMS") }
    public static var linkedSoftphoneLines: Self { Self("LinkedSoftphoneLines") }
    public static var mms: Self { Self("MMS") }
    public static var mobileVoipEmergencyCalling: Self { Self("MobileVoipEmergencyCalling") }
    public static var onDemandCallRecording: Self { Self("OnDemandCallRecording") }
    public static var pager: Self { Self("Pager") }
    public static var pagerReceiving: Self { Self("PagerReceiving") }
    public static var paging: Self { Self("Paging") }
    public static var passwordAuth: Self { Self("PasswordAuth") }
    public static var presence: Self { Self("Presence") }
    public static var promoMessage: Self { Self("PromoMessage") }
    public static var rcTeams: Self { Self("RCTeams") }
    public static var reports: Self { Self("Reports") }
    public static var ringOut: Self { Self("RingOut") }
    public static var sms: Self { Self("SMS") }
    public static var smsReceiving: Self { Self("SMSReceiving") }
    public static var salesForce: Self { Self("SalesForce") }
    public static var sharedLines: Self { Self("SharedLines") }
    public static var singleExtensionUI: Self { Self("SingleExtensionUI") }
    public static var siteCodes: Self { Self("SiteCodes") }
    public static var softPhoneUpdate: Self { Self("SoftPhoneUpdate") }
    public static var telephonySessions: Self { Self("TelephonySessions") }
    public static var userManagement: Self { Self("UserManagement") }
    public static var videoConferencing: Self { Self("VideoConferencing") }
    public static var voicemail: Self { Self("Voicemail") }
    public static var voicemailToText: Self { Self("VoicemailToText") }
    public static var voipCalling: Self { Self("VoipCalling") }
    public static var voipCallingOnMobile: Self { Self("VoipCallingOnMobile") }
    public static var webPhone: Self { Self("WebPhone") }
}

nonisolated extension OpenEnum where Values == ExtensionStatusEnumForUpdateValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var frozen: Self { Self("Frozen") }
    public static var notActivated: Self { Self("NotActivated") }
}

nonisolated extension OpenEnum where Values == ExtensionStatusInfo.ReasonValues {
    public static var involuntarily: Self { Self("Involuntarily") }
    public static var voluntarily: Self { Self("Voluntarily") }
}

nonisolated extension OpenEnum where Values == PronouncedNameInfo.KindValues {
    public static var `default`: Self { Self("Default") }
    public static var recorded: Self { Self("Recorded") }
    public static var textToSpeech: Self { Self("TextToSpeech") }
}

nonisolated extension OpenEnum where Values == PronouncedNamePromptInfo.ContentTypeValues {
    public static var audioMpeg: Self { Self("audio/mpeg") }
    public static var audioWav: Self { Self("audio/wav") }
}

nonisolated extension OpenEnum where Values == ReferenceInfo.KindValues {
    public static var customerDirectoryId: Self { Self("CustomerDirectoryId") }
    public static var partnerId: Self { Self("PartnerId") }
}

nonisolated extension OpenEnum where Values == SetupWizardStateForUpdateEnumValues {
    public static var completed: Self { Self("Completed") }
    public static var incomplete: Self { Self("Incomplete") }
    public static var notStarted: Self { Self("NotStarted") }
}
#endif

#if Everything || Video
/// Tokens of one page of a list and the next.
public nonisolated struct BasicPaging: Model {
    /// Token of this page.
    public var currentPageToken: Optional<String>
    /// Token of the next page; absent on the last one.
    public var nextPageToken: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(currentPageToken: String? = nil, nextPageToken: String? = nil) {
        self.currentPageToken = currentPageToken; self.nextPageToken = nextPageToken; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("currentPageToken", &self.currentPageToken);
        fields.field("nextPageToken", &self.nextPageToken); fields.unknown(&self._unknownMembers)
    }
}

/// Host of a video meeting.
public nonisolated struct Host: Model {
    /// Id of the host's account.
    public var accountId: Optional<Identifier>
    /// Name of the host.
    public var displayName: Optional<String>
    /// Id of the host's extension.
    public var extensionId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(accountId: Identifier? = nil, displayName: String? = nil, extensionId: Identifier? = nil) {
        self.accountId = accountId; self.displayName = displayName; self.extensionId = extensionId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("displayName", &self.displayName);
        fields.field("extensionId", &self.extensionId); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Webinar
/// Name and user of a webinar's host.
public nonisolated struct HostModel: Model {
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    private var _unknownMembers: UnknownMembers
    public init(firstName: String? = nil, lastName: String? = nil, linkedUser: DomainUserModel? = nil) {
        self.firstName = firstName; self.lastName = lastName; self.linkedUser = linkedUser;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstName", &self.firstName); fields.field("lastName", &self.lastName);
        fields.field("linkedUser", &self.linkedUser); fields.unknown(&self._unknownMembers)
    }
}

/// A user, with the part of the service that knows the ids.
public nonisolated struct DomainUserModel: Model {
    /// Id of the user's account. At most 256 characters.
    public var accountId: Identifier
    /// Part of the service the ids belong to; pbx is the phone system. Default: `pbx`.
    public var domain: DomainUserModel.Domain
    /// Id of the user within the account. At most 256 characters.
    public var userId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(accountId: Identifier, domain: DomainUserModel.Domain, userId: Identifier) {
        self.accountId = accountId; self.domain = domain; self.userId = userId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(accountId: .init(blank), domain: .init(blank), userId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("domain", &self.domain);
        fields.field("userId", &self.userId); fields.unknown(&self._unknownMembers)
    }

    /// Part of the service the ids belong to; pbx is the phone system.
    public typealias Domain = OpenEnum<DomainValues>
    public enum DomainValues {}
}

/// Link from a person to an account user.
public nonisolated struct LinkedUserModel: Model {
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    private var _unknownMembers: UnknownMembers
    public init(linkedUser: DomainUserModel? = nil) { self.linkedUser = linkedUser; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("linkedUser", &self.linkedUser); fields.unknown(&self._unknownMembers)
    }
}

/// Tokens and size of one page, for paging forward.
public nonisolated struct WebinarPagingForwardModel: Model {
    /// Token of the next page; absent on the last one.
    public var nextPageToken: Optional<String>
    /// Token of this page.
    public var pageToken: Optional<String>
    /// Number of records on one page. 1 to 1000.
    public var perPage: Optional<Int>
    /// Token of the previous page; absent on the first one.
    public var previousPageToken: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        nextPageToken: String? = nil, pageToken: String? = nil, perPage: Int? = nil,
        previousPageToken: String? = nil) {
        self.nextPageToken = nextPageToken; self.pageToken = pageToken; self.perPage = perPage;
        self.previousPageToken = previousPageToken; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("nextPageToken", &self.nextPageToken); fields.required("pageToken", &self.pageToken);
        fields.required("perPage", &self.perPage); fields.field("previousPageToken", &self.previousPageToken);
        fields.unknown(&self._unknownMembers)
    }
}

/// Tokens and size of one page of a webinar list.
public nonisolated struct WebinarPagingModel: Model {
    /// Token of the next page; absent on the last one.
    public var nextPageToken: Optional<String>
    /// Token of this page.
    public var pageToken: Optional<String>
    /// Number of records on one page. 1 to 1000.
    public var perPage: Optional<Int>
    /// Token of the previous page; absent on the first one.
    public var previousPageToken: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        nextPageToken: String? = nil, pageToken: String? = nil, perPage: Int? = nil,
        previousPageToken: String? = nil) {
        self.nextPageToken = nextPageToken; self.pageToken = pageToken; self.perPage = perPage;
        self.previousPageToken = previousPageToken; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("nextPageToken", &self.nextPageToken); fields.required("pageToken", &self.pageToken);
        fields.required("perPage", &self.perPage); fields.field("previousPageToken", &self.previousPageToken);
        fields.unknown(&self._unknownMembers)
    }
}

/// Id of a webinar object.
public nonisolated struct WebinarResourceIdModel: Model {
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Role in a webinar: host, co-host, panelist or attendee.
public typealias WebinarRole = OpenEnum<WebinarRoleValues>
public nonisolated enum WebinarRoleValues {}

/// A webinar recording with its sharing link.
public nonisolated struct RecordingExtendedModel: Model {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Length of the recording in seconds. At least 1. Set by the service.
    public var duration: Optional<Int>
    /// What went wrong when the recording failed.
    public var failureReason: Optional<ApiErrorModel>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Link with which others can watch the recording. Set by the service.
    public var recordingSharedUri: String
    /// Whether the recording is shared by a link.
    public var shared: Optional<Bool>
    /// When the sharing link expires, ISO 8601.
    public var sharedUriExpirationTime: Optional<Foundation.Date>
    /// Whether the recording is being processed, available, failed or purged.
    public var status: RecordingStatusModel
    private var _unknownMembers: UnknownMembers
    public init(
        recordingSharedUri: String, status: RecordingStatusModel, creationTime: Foundation.Date? = nil,
        duration: Int? = nil, failureReason: ApiErrorModel? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, shared: Bool? = nil,
        sharedUriExpirationTime: Foundation.Date? = nil) {
        self.recordingSharedUri = recordingSharedUri; self.status = status; self.creationTime = creationTime;
        self.duration = duration; self.failureReason = failureReason; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.shared = shared;
        self.sharedUriExpirationTime = sharedUriExpirationTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(recordingSharedUri: .init(blank), status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("duration", &self.duration);
        fields.field("failureReason", &self.failureReason); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("recordingSharedUri", &self.recordingSharedUri); fields.field("shared", &self.shared);
        fields.field("sharedUriExpirationTime", &self.sharedUriExpirationTime); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }
}

/// A webinar recording.
public nonisolated struct RecordingModel: Model {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Length of the recording in seconds. At least 1. Set by the service.
    public var duration: Optional<Int>
    /// What went wrong when the recording failed.
    public var failureReason: Optional<ApiErrorModel>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Whether the recording is shared by a link.
    public var shared: Optional<Bool>
    /// When the sharing link expires, ISO 8601.
    public var sharedUriExpirationTime: Optional<Foundation.Date>
    /// Whether the recording is being processed, available, failed or purged.
    public var status: RecordingStatusModel
    private var _unknownMembers: UnknownMembers
    public init(
        status: RecordingStatusModel, creationTime: Foundation.Date? = nil, duration: Int? = nil,
        failureReason: ApiErrorModel? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        shared: Bool? = nil, sharedUriExpirationTime: Foundation.Date? = nil) {
        self.status = status; self.creationTime = creationTime; self.duration = duration;
        self.failureReason = failureReason; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.shared = shared; self.sharedUriExpirationTime = sharedUriExpirationTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("duration", &self.duration);
        fields.field("failureReason", &self.failureReason); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("shared", &self.shared);
        fields.field("sharedUriExpirationTime", &self.sharedUriExpirationTime); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whether a webinar recording is being processed, available, failed or purged.
public typealias RecordingStatusModel = OpenEnum<RecordingStatusModelValues>
public nonisolated enum RecordingStatusModelValues {}

/// The webinar a session in the history belongs to.
public nonisolated struct WebinarRefModel: Model {
    /// What the webinar is about. At most 4096 characters. Default: ``.
    public var description: Optional<String>
    /// User who hosts the webinar.
    public var host: HostModel
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// Title of the webinar. 1 to 512 characters.
    public var title: String
    private var _unknownMembers: UnknownMembers
    public init(host: HostModel, title: String, description: String? = nil, id: Identifier? = nil) {
        self.host = host; self.title = title; self.description = description; self.id = id;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(host: .init(blank), title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("host", &self.host);
        fields.field("id", &self.id); fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == DomainUserModel.DomainValues {
    public static var ilm: Self { Self("ilm") }
    public static var pbx: Self { Self("pbx") }
}

nonisolated extension OpenEnum where Values == WebinarRoleValues {
    public static var attendee: Self { Self("Attendee") }
    public static var coHost: Self { Self("CoHost") }
    public static var host: Self { Self("Host") }
    public static var panelist: Self { Self("Panelist") }
}

nonisolated extension OpenEnum where Values == RecordingStatusModelValues {
    public static var available: Self { Self("Available") }
    public static var failed: Self { Self("Failed") }
    public static var processing: Self { Self("Processing") }
    public static var purged: Self { Self("Purged") }
}
#endif
