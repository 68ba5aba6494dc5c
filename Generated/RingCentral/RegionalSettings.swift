// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Lists countries, states, places and languages and reads the account's regional settings.
public nonisolated struct RegionalSettingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads an account's home country, time zone, languages and time format.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getAccountRegionalSettings(accountId: Identifier = "~") -> Call<RegionalSettings> {
        var request = RequestParts(.getAccountRegionalSettings)
        request.path(accountId)
        return Call(client, request)
    }

    /// Lists the countries the service knows, filtered by what is allowed there.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - freeSoftphoneLine: Keeps only countries where a free softphone line is, or is not, offered.
    ///   - loginAllowed: Keeps only countries whose numbers may, or may not, be used to log in.
    ///   - numberSelling: Keeps only countries where phone numbers are, or are not, sold.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - signupAllowed: Keeps only countries where new accounts may, or may not, sign up.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-301, CMN-304, OAU-127, OAU-128, OAU-129, OAU-149, OAU-213.
    public func listCountries(
        freeSoftphoneLine: Bool? = nil, loginAllowed: Bool? = nil, numberSelling: Bool? = nil, page: Int? = nil,
        perPage: Int? = nil, signupAllowed: Bool? = nil) -> Call<CountryListDictionaryModel> {
        var request = RequestParts(.listCountries)
        request.query("freeSoftphoneLine", freeSoftphoneLine); request.query("loginAllowed", loginAllowed);
        request.query("numberSelling", numberSelling); request.query("page", page); request.query("perPage", perPage);
        request.query("signupAllowed", signupAllowed)
        return Call(client, request)
    }

    /// Lists the languages the service knows and what each can be used for.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-301, OAU-128, OAU-129, OAU-213, OAU-236.
    public func listLanguages() -> Call<LanguageList> {
        Call(client, RequestParts(.listLanguages))
    }

    /// Lists cities and area codes of a state in which phone numbers can be had.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - orderBy: Sorts by area code (Npa) or by city. Default: `City`.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - stateId: Keeps only locations of this state; ids come from listStates.
    ///   - withNxx: Whether each location also carries its exchange code (nxx).
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, OAU-128, OAU-213.
    public func listLocations(
        orderBy: RegionalSettingsEndpoints.OrderByValue? = nil, page: Int? = nil, perPage: Int? = nil,
        stateId: Identifier? = nil, withNxx: Bool? = nil) -> Call<GetLocationListResponse> {
        var request = RequestParts(.listLocations)
        request.query("orderBy", orderBy); request.query("page", page); request.query("perPage", perPage);
        request.query("stateId", stateId); request.query("withNxx", withNxx)
        return Call(client, request)
    }

    /// Lists the states and provinces of a country.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - allCountries: Whether the states of all countries are listed; countryId then has no effect.
    ///   - countryId: Keeps only states of this country; ids come from listCountries.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - withPhoneNumbers: Keeps only states in which phone numbers are available. Default: `false`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, OAU-128, OAU-129, OAU-213.
    public func listStates(
        allCountries: Bool? = nil, countryId: Identifier? = nil, page: Int? = nil, perPage: Int? = nil,
        withPhoneNumbers: Bool? = nil) -> Call<GetStateListResponse> {
        var request = RequestParts(.listStates)
        request.query("allCountries", allCountries); request.query("countryId", countryId);
        request.query("page", page); request.query("perPage", perPage);
        request.query("withPhoneNumbers", withPhoneNumbers)
        return Call(client, request)
    }

    /// Lists the time zones the service knows.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, OAU-128, OAU-129, OAU-213.
    public func listTimezones(page: Int? = nil, perPage: Int? = nil) -> Call<GetTimezoneListResponse> {
        var request = RequestParts(.listTimezones)
        request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Changes some of an account's regional settings.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - timezone: Time zone.
    ///   - formattingLocale: Locale that governs the format of numbers and dates.
    ///   - greetingLanguage: Language of the greetings that callers hear.
    ///   - homeCountry: Home country, whose dialing rules apply.
    ///   - language: Language used.
    ///   - timeFormat: Whether times are shown with 12 or 24 hours.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func patchAccountRegionalSettings(
        timezone: AccountTimezoneInfoRequest, formattingLocale: AccountFormattingLocaleInfoRequest? = nil,
        greetingLanguage: AccountGreetingLanguageInfoRequest? = nil, homeCountry: AccountCountryInfoRequest? = nil,
        language: AccountLanguageInfoRequest? = nil, timeFormat: TimeFormatEnum? = nil,
        accountId: Identifier = "~") -> Call<RegionalSettings> {
        var request = RequestParts(.patchAccountRegionalSettings)
        request.path(accountId);
        request.body(AccountRegionalSettingRequest(timezone: timezone, formattingLocale: formattingLocale, greetingLanguage: greetingLanguage, homeCountry: homeCountry, language: language, timeFormat: timeFormat))
        return Call(client, request)
    }

    /// Reads one country.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter countryId: Id of the country as listCountries gives it.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128, OAU-129, OAU-213.
    public func readCountry(countryId: Identifier) -> Call<CountryInfoDictionaryModel> {
        var request = RequestParts(.readCountry)
        request.path(countryId)
        return Call(client, request)
    }

    /// Reads one language.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter languageId: Id of the language as listLanguages gives it.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-213.
    public func readLanguage(languageId: Identifier) -> Call<LanguageInfo> {
        var request = RequestParts(.readLanguage)
        request.path(languageId)
        return Call(client, request)
    }

    /// Reads one state or province.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter stateId: Id of the state as listStates gives it.
    /// - Returns: A call to ask for its `value`.
    public func readState(stateId: Identifier) -> Call<GetStateInfoResponse> {
        var request = RequestParts(.readState)
        request.path(stateId)
        return Call(client, request)
    }

    /// Reads one time zone.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter timezoneId: Id of the time zone as listTimezones gives it.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-129, OAU-213.
    public func readTimezone(timezoneId: Identifier) -> Call<TimezoneInfoBase> {
        var request = RequestParts(.readTimezone)
        request.path(timezoneId)
        return Call(client, request)
    }

    /// Sorts by area code (Npa) or by city.
    public typealias OrderByValue = OpenEnum<OrderByValueValues>
    public enum OrderByValueValues {}
}

nonisolated extension APIOperation {
    /// `GET /restapi/v2/accounts/{accountId}/regional-settings`
    public static let getAccountRegionalSettings = APIOperation(
        "getAccountRegionalSettings", .get, "/restapi/v2/accounts/{accountId}/regional-settings",
        area: "RegionalSettings", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/country`
    public static let listCountries = APIOperation(
        "listCountries", .get, "/restapi/v1.0/dictionary/country", area: "RegionalSettings", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/dictionary/language`
    public static let listLanguages = APIOperation(
        "listLanguages", .get, "/restapi/v1.0/dictionary/language", area: "RegionalSettings", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/dictionary/location`
    public static let listLocations = APIOperation(
        "listLocations", .get, "/restapi/v1.0/dictionary/location", area: "RegionalSettings", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/dictionary/state`
    public static let listStates = APIOperation(
        "listStates", .get, "/restapi/v1.0/dictionary/state", area: "RegionalSettings", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/dictionary/timezone`
    public static let listTimezones = APIOperation(
        "listTimezones", .get, "/restapi/v1.0/dictionary/timezone", area: "RegionalSettings", rateGroup: "Light",
        access: .read, paging: .page)
    /// `PATCH /restapi/v2/accounts/{accountId}/regional-settings`
    public static let patchAccountRegionalSettings = APIOperation(
        "patchAccountRegionalSettings", .patch, "/restapi/v2/accounts/{accountId}/regional-settings",
        area: "RegionalSettings", permission: "EditAccounts", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/dictionary/country/{countryId}`
    public static let readCountry = APIOperation(
        "readCountry", .get, "/restapi/v1.0/dictionary/country/{countryId}", area: "RegionalSettings",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/language/{languageId}`
    public static let readLanguage = APIOperation(
        "readLanguage", .get, "/restapi/v1.0/dictionary/language/{languageId}", area: "RegionalSettings",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/state/{stateId}`
    public static let readState = APIOperation(
        "readState", .get, "/restapi/v1.0/dictionary/state/{stateId}", area: "RegionalSettings", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`
    public static let readTimezone = APIOperation(
        "readTimezone", .get, "/restapi/v1.0/dictionary/timezone/{timezoneId}", area: "RegionalSettings",
        rateGroup: "Light", access: .read)
}

/// A country, by its id or its ISO code.
public nonisolated struct AccountCountryInfoRequest: Model {
    /// Identifier of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    public init(id: Identifier? = nil, isoCode: String? = nil) { self.id = id; self.isoCode = isoCode }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("isoCode", &self.isoCode)
    }
}

/// A formatting locale, by its id or its locale code.
public nonisolated struct AccountFormattingLocaleInfoRequest: Model {
    /// Identifier of the locale.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    public init(id: Identifier? = nil, localeCode: String? = nil) { self.id = id; self.localeCode = localeCode }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("localeCode", &self.localeCode)
    }
}

/// A greeting language, by its id or its locale code.
public nonisolated struct AccountGreetingLanguageInfoRequest: Model {
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    public init(id: Identifier? = nil, localeCode: String? = nil) { self.id = id; self.localeCode = localeCode }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("localeCode", &self.localeCode)
    }
}

/// A language, by its id or its locale code.
public nonisolated struct AccountLanguageInfoRequest: Model {
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    public init(id: Identifier? = nil, localeCode: String? = nil) { self.id = id; self.localeCode = localeCode }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("localeCode", &self.localeCode)
    }
}

/// Changes to an account's regional settings.
public nonisolated struct AccountRegionalSettingRequest: Model {
    /// Locale that governs the format of numbers and dates.
    public var formattingLocale: Optional<AccountFormattingLocaleInfoRequest>
    /// Language of the greetings that callers hear.
    public var greetingLanguage: Optional<AccountGreetingLanguageInfoRequest>
    /// Home country, whose dialing rules apply.
    public var homeCountry: Optional<AccountCountryInfoRequest>
    /// Language used.
    public var language: Optional<AccountLanguageInfoRequest>
    /// Whether times are shown with 12 or 24 hours.
    public var timeFormat: Optional<TimeFormatEnum>
    /// Time zone.
    public var timezone: AccountTimezoneInfoRequest
    public init(
        timezone: AccountTimezoneInfoRequest, formattingLocale: AccountFormattingLocaleInfoRequest? = nil,
        greetingLanguage: AccountGreetingLanguageInfoRequest? = nil, homeCountry: AccountCountryInfoRequest? = nil,
        language: AccountLanguageInfoRequest? = nil, timeFormat: TimeFormatEnum? = nil) {
        self.timezone = timezone; self.formattingLocale = formattingLocale; self.greetingLanguage = greetingLanguage;
        self.homeCountry = homeCountry; self.language = language; self.timeFormat = timeFormat
    }
    public init(_ blank: Blank) { self.init(timezone: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("formattingLocale", &self.formattingLocale);
        fields.field("greetingLanguage", &self.greetingLanguage); fields.field("homeCountry", &self.homeCountry);
        fields.field("language", &self.language); fields.field("timeFormat", &self.timeFormat);
        fields.field("timezone", &self.timezone)
    }
}

/// A time zone, by its id or its name.
public nonisolated struct AccountTimezoneInfoRequest: Model {
    /// Identifier of the time zone.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    public init(id: Identifier? = nil, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}

/// A page of locations phone numbers belong to.
public nonisolated struct GetLocationListResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[LocationInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [LocationInfo]? = nil,
        uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A state or province of a country.
public nonisolated struct GetStateInfoResponse: Model, ResponseValue {
    /// Country the state is in.
    public var country: Optional<CountryInfoMinimalModel>
    /// Identifier of the state or province.
    public var id: Optional<Identifier>
    /// Short code of the state.
    public var isoCode: Optional<String>
    /// Name of the state.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        country: CountryInfoMinimalModel? = nil, id: Identifier? = nil, isoCode: String? = nil, name: String? = nil,
        uri: String? = nil) {
        self.country = country; self.id = id; self.isoCode = isoCode; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("id", &self.id); fields.field("isoCode", &self.isoCode);
        fields.field("name", &self.name); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of states and provinces.
public nonisolated struct GetStateListResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[GetStateInfoResponse]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [GetStateInfoResponse]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of time zones.
public nonisolated struct GetTimezoneListResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [TimezoneInfoBase]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [TimezoneInfoBase], navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        uri: String? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A language and what it can be used for.
public nonisolated struct LanguageInfo: Model, ResponseValue {
    /// Pattern dates are written in.
    public var dateFormat: Optional<String>
    /// Whether the language can be used to format numbers and dates.
    public var formattingLocale: Optional<Bool>
    /// Whether the language can be used for greetings.
    public var greeting: Optional<Bool>
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Two-letter code of the language.
    public var isoCode: Optional<String>
    /// Locale code, such as en-US.
    public var localeCode: Optional<String>
    /// Name of the language.
    public var name: Optional<String>
    /// Pattern times of day are written in.
    public var timeFormat: Optional<String>
    /// Whether the language can be used for screens.
    public var ui: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        dateFormat: String? = nil, formattingLocale: Bool? = nil, greeting: Bool? = nil, id: Identifier? = nil,
        isoCode: String? = nil, localeCode: String? = nil, name: String? = nil, timeFormat: String? = nil,
        ui: Bool? = nil, uri: String? = nil) {
        self.dateFormat = dateFormat; self.formattingLocale = formattingLocale; self.greeting = greeting;
        self.id = id; self.isoCode = isoCode; self.localeCode = localeCode; self.name = name;
        self.timeFormat = timeFormat; self.ui = ui; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dateFormat", &self.dateFormat); fields.field("formattingLocale", &self.formattingLocale);
        fields.field("greeting", &self.greeting); fields.field("id", &self.id);
        fields.field("isoCode", &self.isoCode); fields.field("localeCode", &self.localeCode);
        fields.field("name", &self.name); fields.field("timeFormat", &self.timeFormat); fields.field("ui", &self.ui);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of languages.
public nonisolated struct LanguageList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[LanguageInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [LanguageInfo]? = nil,
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

/// A city and area code phone numbers belong to.
public nonisolated struct LocationInfo: Model {
    /// Area code of the location.
    public var areaCode: Optional<String>
    /// City of the location.
    public var city: Optional<String>
    /// Area code in North America (first three digits).
    public var npa: Optional<String>
    /// Exchange code in North America (the three digits after the area code).
    public var nxx: Optional<String>
    /// State the location is in.
    public var state: Optional<LocationStateInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        areaCode: String? = nil, city: String? = nil, npa: String? = nil, nxx: String? = nil,
        state: LocationStateInfo? = nil, uri: String? = nil) {
        self.areaCode = areaCode; self.city = city; self.npa = npa; self.nxx = nxx; self.state = state;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("areaCode", &self.areaCode); fields.field("city", &self.city); fields.field("npa", &self.npa);
        fields.field("nxx", &self.nxx); fields.field("state", &self.state); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// The state a location is in.
public nonisolated struct LocationStateInfo: Model {
    /// Id of the state.
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

nonisolated extension GetLocationListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [LocationInfo] { self.records ?? [] }
}

nonisolated extension GetStateListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [GetStateInfoResponse] { self.records ?? [] }
}

nonisolated extension GetTimezoneListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [TimezoneInfoBase] { self.records }
}

nonisolated extension LanguageList: PagedResponse {
    /// The items of this page.
    public var pageItems: [LanguageInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == RegionalSettingsEndpoints.OrderByValueValues {
    public static var city: Self { Self("City") }
    public static var npa: Self { Self("Npa") }
}
#endif
