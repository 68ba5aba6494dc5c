// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Reads account details and the business address, and the countries of a brand.
public nonisolated struct CompanyEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads an account's company, contact and service details in the newer form.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getAccountInfoV2(accountId: Identifier = "~") -> Call<AccountInfo> {
        var request = RequestParts(.getAccountInfoV2)
        request.path(accountId)
        return Call(client, request)
    }

    /// Lists the countries in which a brand contracts with customers.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter brandId: Identifier of the service brand.
    /// - Returns: A call to ask for its `value`.
    public func listContractedCountries(brandId: Identifier) -> Call<ContractedCountryListResponse> {
        var request = RequestParts(.listContractedCountries)
        request.path(brandId)
        return Call(client, request)
    }

    /// Lists the countries that count as domestic for a contracted country of a brand.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - brandId: Identifier of the service brand.
    ///   - contractedCountryId: Identifier of the country with which the account is contracted.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listDomesticCountries(
        brandId: Identifier, contractedCountryId: Identifier, page: Int? = nil,
        perPage: Int? = nil) -> Call<CountryListDictionaryModel> {
        var request = RequestParts(.listDomesticCountries)
        request.path(brandId); request.path(contractedCountryId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads the company name, email and postal address of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-405, OAU-151.
    public func readAccountBusinessAddress(accountId: Identifier = "~") -> Call<AccountBusinessAddressResource> {
        var request = RequestParts(.readAccountBusinessAddress)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads an account's status, main number, service plan, limits and regional settings.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-405, OAU-151.
    public func readAccountInfo(accountId: Identifier = "~") -> Call<AccountDetails> {
        var request = RequestParts(.readAccountInfo)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads the service plan, billing plan, features and limits of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-405, OAU-151, OAU-213.
    public func readAccountServiceInfo(accountId: Identifier = "~") -> Call<AccountServiceInfo> {
        var request = RequestParts(.readAccountServiceInfo)
        request.path(accountId)
        return Call(client, request)
    }

    /// Sends an account's activation email.
    ///
    /// > Note: A real email is sent.
    ///
    /// Permissions: `EditAccounts` of the app, `AccountAdministration` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func sendActivationEmailV2(accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.sendActivationEmailV2)
        request.path(accountId)
        return Call(client, request)
    }

    /// Sends an account's welcome email.
    ///
    /// > Note: A real email is sent.
    ///
    /// Permissions: `EditExtensions` of the app, `Users` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - email: Address to which the email is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func sendWelcomeEmailV2(email: String? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.sendWelcomeEmailV2)
        request.path(accountId); request.body(CompanyEndpoints.SendWelcomeEmailV2Body(email: email))
        return Call(client, request)
    }

    /// Changes the company name, email or postal address of an account.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - businessAddress: Business address.
    ///   - company: Name of the company.
    ///   - email: Email address.
    ///   - mainSiteName: Name of the main site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-401.
    public func updateAccountBusinessAddress(
        businessAddress: BusinessAddressInfo? = nil, company: String? = nil, email: String? = nil,
        mainSiteName: String? = nil, accountId: Identifier = "~") -> Call<AccountBusinessAddressResource> {
        var request = RequestParts(.updateAccountBusinessAddress)
        request.path(accountId);
        request.body(ModifyAccountBusinessAddressRequest(businessAddress: businessAddress, company: company, email: email, mainSiteName: mainSiteName))
        return Call(client, request)
    }

    /// A part of `CompanyEndpoints`.
    public struct SendWelcomeEmailV2Body: Model {
        /// Address to which the email is sent.
        public var email: Optional<String>
        public init(email: String? = nil) { self.email = email }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("email", &self.email) }
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v2/accounts/{accountId}`
    public static let getAccountInfoV2 = APIOperation(
        "getAccountInfoV2", .get, "/restapi/v2/accounts/{accountId}", area: "Company", permission: "ReadAccounts",
        userPermission: "ReadCompanyInfo", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`
    public static let listContractedCountries = APIOperation(
        "listContractedCountries", .get, "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
        area: "Company", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`
    public static let listDomesticCountries = APIOperation(
        "listDomesticCountries", .get,
        "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}", area: "Company",
        rateGroup: "Light", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/business-address`
    public static let readAccountBusinessAddress = APIOperation(
        "readAccountBusinessAddress", .get, "/restapi/v1.0/account/{accountId}/business-address", area: "Company",
        permission: "ReadAccounts", userPermission: "ReadCompanyInfo", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}`
    public static let readAccountInfo = APIOperation(
        "readAccountInfo", .get, "/restapi/v1.0/account/{accountId}", area: "Company", permission: "ReadAccounts",
        userPermission: "ReadCompanyInfo", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/service-info`
    public static let readAccountServiceInfo = APIOperation(
        "readAccountServiceInfo", .get, "/restapi/v1.0/account/{accountId}/service-info", area: "Company",
        permission: "ReadAccounts", userPermission: "ReadCompanyInfo", rateGroup: "Light", access: .read)
    /// `POST /restapi/v2/accounts/{accountId}/send-activation-email`
    public static let sendActivationEmailV2 = APIOperation(
        "sendActivationEmailV2", .post, "/restapi/v2/accounts/{accountId}/send-activation-email", area: "Company",
        permission: "EditAccounts", userPermission: "AccountAdministration", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v2/accounts/{accountId}/send-welcome-email`
    public static let sendWelcomeEmailV2 = APIOperation(
        "sendWelcomeEmailV2", .post, "/restapi/v2/accounts/{accountId}/send-welcome-email", area: "Company",
        permission: "EditExtensions", userPermission: "Users", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/business-address`
    public static let updateAccountBusinessAddress = APIOperation(
        "updateAccountBusinessAddress", .put, "/restapi/v1.0/account/{accountId}/business-address", area: "Company",
        permission: "EditAccounts", userPermission: "EditCompanyInfo", rateGroup: "Medium", access: .write)
}

/// Company name, email and postal address of an account.
public nonisolated struct AccountBusinessAddressResource: Model, ResponseValue {
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Name of the company.
    public var company: Optional<String>
    /// Email address.
    public var email: Optional<String>
    /// Name of the main site.
    public var mainSiteName: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        businessAddress: ContactBusinessAddressInfo? = nil, company: String? = nil, email: String? = nil,
        mainSiteName: String? = nil, uri: String? = nil) {
        self.businessAddress = businessAddress; self.company = company; self.email = email;
        self.mainSiteName = mainSiteName; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("company", &self.company);
        fields.field("email", &self.email); fields.field("mainSiteName", &self.mainSiteName);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An account with its company, contact and service details.
public nonisolated struct AccountInfo: Model, ResponseValue {
    /// Whether billing of the account is active.
    public var billingActive: Optional<Bool>
    /// Postal address of the company.
    public var companyAddress: Optional<PostalAddress>
    /// Name of the company. At most 64 characters.
    public var companyName: Optional<String>
    /// Contact of the account's system user.
    public var contactInfo: Optional<SystemUserContactInfo>
    /// Identifier that another system uses for the account. At most 30 characters.
    public var externalAccountId: Optional<Identifier>
    /// Identifier of the account.
    public var id: Identifier
    /// Main phone number of the company.
    public var mainNumber: Optional<String>
    /// Identifier of the sales opportunity.
    public var opportunityId: Optional<Identifier>
    /// Package, brand and plan of the account.
    public var serviceInfo: ServiceInfoV2
    /// Status of the account.
    public var status: AccountStatusEnumFull
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, serviceInfo: ServiceInfoV2, status: AccountStatusEnumFull, billingActive: Bool? = nil,
        companyAddress: PostalAddress? = nil, companyName: String? = nil, contactInfo: SystemUserContactInfo? = nil,
        externalAccountId: Identifier? = nil, mainNumber: String? = nil, opportunityId: Identifier? = nil) {
        self.id = id; self.serviceInfo = serviceInfo; self.status = status; self.billingActive = billingActive;
        self.companyAddress = companyAddress; self.companyName = companyName; self.contactInfo = contactInfo;
        self.externalAccountId = externalAccountId; self.mainNumber = mainNumber; self.opportunityId = opportunityId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), serviceInfo: .init(blank), status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("billingActive", &self.billingActive); fields.field("companyAddress", &self.companyAddress);
        fields.field("companyName", &self.companyName); fields.field("contactInfo", &self.contactInfo);
        fields.field("externalAccountId", &self.externalAccountId); fields.field("id", &self.id);
        fields.field("mainNumber", &self.mainNumber); fields.field("opportunityId", &self.opportunityId);
        fields.field("serviceInfo", &self.serviceInfo); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }
}

/// Limits that apply to an account.
public nonisolated struct AccountLimitsInfo: Model {
    /// Cloud storage for meeting recordings, in gigabytes.
    public var cloudRecordingStorage: Optional<Int>
    /// Largest number of free softphone lines of an extension.
    public var freeSoftPhoneLinesPerExtension: Optional<Int>
    /// Largest number of digits of an extension number, site code included.
    public var maxExtensionNumberLength: Optional<Int>
    /// Largest number of extensions whose presence one user can monitor.
    public var maxMonitoredExtensionsPerUser: Optional<Int>
    /// Largest number of participants in a meeting.
    public var meetingSize: Optional<Int>
    /// Number of digits of an extension number without the site code.
    public var shortExtensionNumberLength: Optional<Int>
    /// Number of digits of a site code.
    public var siteCodeLength: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        cloudRecordingStorage: Int? = nil, freeSoftPhoneLinesPerExtension: Int? = nil,
        maxExtensionNumberLength: Int? = nil, maxMonitoredExtensionsPerUser: Int? = nil, meetingSize: Int? = nil,
        shortExtensionNumberLength: Int? = nil, siteCodeLength: Int? = nil) {
        self.cloudRecordingStorage = cloudRecordingStorage;
        self.freeSoftPhoneLinesPerExtension = freeSoftPhoneLinesPerExtension;
        self.maxExtensionNumberLength = maxExtensionNumberLength;
        self.maxMonitoredExtensionsPerUser = maxMonitoredExtensionsPerUser; self.meetingSize = meetingSize;
        self.shortExtensionNumberLength = shortExtensionNumberLength; self.siteCodeLength = siteCodeLength;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("cloudRecordingStorage", &self.cloudRecordingStorage);
        fields.field("freeSoftPhoneLinesPerExtension", &self.freeSoftPhoneLinesPerExtension);
        fields.field("maxExtensionNumberLength", &self.maxExtensionNumberLength);
        fields.field("maxMonitoredExtensionsPerUser", &self.maxMonitoredExtensionsPerUser);
        fields.field("meetingSize", &self.meetingSize);
        fields.field("shortExtensionNumberLength", &self.shortExtensionNumberLength);
        fields.field("siteCodeLength", &self.siteCodeLength); fields.unknown(&self._unknownMembers)
    }
}

/// Extension that acts as the operator of an account.
public nonisolated struct AccountOperatorInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the operator's extension.
    public var id: Optional<Identifier>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, id: Identifier? = nil, partnerId: Identifier? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.partnerId = partnerId; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("partnerId", &self.partnerId); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Regional settings of an account, with its currency.
public nonisolated struct AccountRegionalSettings: Model {
    /// Currency of the amounts.
    public var currency: Optional<CurrencyInfo>
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
        currency: CurrencyInfo? = nil, formattingLocale: FormattingLocaleInfo? = nil,
        greetingLanguage: GreetingLanguageInfo? = nil, homeCountry: CountryInfoShortModel? = nil,
        language: RegionalLanguageInfo? = nil, timeFormat: TimeFormatEnum? = nil, timezone: TimezoneInfoBase? = nil) {
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

/// Service plan, features and limits of an account, with its unified brand.
public nonisolated struct AccountServiceInfo: Model, ResponseValue {
    /// Billing plan of the account.
    public var billingPlan: Optional<BillingPlanInfo>
    /// Service brand under which the account was sold.
    public var brand: Optional<BrandInfo>
    /// Country with which the account is contracted.
    public var contractedCountry: Optional<CountryInfoShortModel>
    /// Limits that apply to the account.
    public var limits: Optional<AccountLimitsInfo>
    /// Billing package of the account.
    public var package: Optional<BillingPackageInfo>
    /// Features of the service and whether they are on.
    public var serviceFeatures: Optional<[ServiceFeatureInfo]>
    /// Service plan of the account.
    public var servicePlan: Optional<ServicePlanInfo>
    /// Name of the service plan.
    public var servicePlanName: Optional<String>
    /// Service plan to which the account is moving.
    public var targetServicePlan: Optional<ServicePlanInfo>
    /// Unified brand of the service.
    public var uBrand: Optional<UBrandInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        billingPlan: BillingPlanInfo? = nil, brand: BrandInfo? = nil, contractedCountry: CountryInfoShortModel? = nil,
        limits: AccountLimitsInfo? = nil, package: BillingPackageInfo? = nil,
        serviceFeatures: [ServiceFeatureInfo]? = nil, servicePlan: ServicePlanInfo? = nil,
        servicePlanName: String? = nil, targetServicePlan: ServicePlanInfo? = nil, uBrand: UBrandInfo? = nil,
        uri: String? = nil) {
        self.billingPlan = billingPlan; self.brand = brand; self.contractedCountry = contractedCountry;
        self.limits = limits; self.package = package; self.serviceFeatures = serviceFeatures;
        self.servicePlan = servicePlan; self.servicePlanName = servicePlanName;
        self.targetServicePlan = targetServicePlan; self.uBrand = uBrand; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("billingPlan", &self.billingPlan); fields.field("brand", &self.brand);
        fields.field("contractedCountry", &self.contractedCountry); fields.field("limits", &self.limits);
        fields.field("package", &self.package); fields.list("serviceFeatures", &self.serviceFeatures);
        fields.field("servicePlan", &self.servicePlan); fields.field("servicePlanName", &self.servicePlanName);
        fields.field("targetServicePlan", &self.targetServicePlan); fields.field("uBrand", &self.uBrand);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Status of an account; Confirmed means in service.
public typealias AccountStatusEnumFull = OpenEnum<AccountStatusEnumFullValues>
public nonisolated enum AccountStatusEnumFullValues {}

/// Why and until when an account is suspended or cancelled.
public nonisolated struct AccountStatusInfo: Model {
    /// Free comment. 1 to 256 characters.
    public var comment: Optional<String>
    /// Why the account was suspended or cancelled.
    public var reason: Optional<AccountStatusInfo.Reason>
    /// Until when the status lasts, ISO 8601.
    public var till: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(comment: String? = nil, reason: AccountStatusInfo.Reason? = nil, till: Foundation.Date? = nil) {
        self.comment = comment; self.reason = reason; self.till = till; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("comment", &self.comment); fields.field("reason", &self.reason);
        fields.field("till", &self.till); fields.unknown(&self._unknownMembers)
    }

    /// Why the account was suspended or cancelled.
    public typealias Reason = OpenEnum<ReasonValues>
    public enum ReasonValues {}
}

/// Identifier and version of a billing package.
public nonisolated struct BillingPackageInfo: Model {
    /// Identifier of the billing package.
    public var id: Optional<Identifier>
    /// Version of the package.
    public var version: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, version: String? = nil) {
        self.id = id; self.version = version; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("version", &self.version); fields.unknown(&self._unknownMembers)
    }
}

/// The billing plan of an account.
public nonisolated struct BillingPlanInfo: Model {
    /// Length of the billing period, in the unit that durationUnit names.
    public var duration: Optional<Int>
    /// Unit in which the length of the billing period is counted.
    public var durationUnit: Optional<BillingPlanInfo.DurationUnit>
    /// Identifier of the billing plan.
    public var id: Optional<Identifier>
    /// Number of phone lines that the plan includes.
    public var includedPhoneLines: Optional<Int>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Type of the billing plan, such as Regular, Trial or Free.
    public var type: Optional<BillingPlanInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        duration: Int? = nil, durationUnit: BillingPlanInfo.DurationUnit? = nil, id: Identifier? = nil,
        includedPhoneLines: Int? = nil, name: String? = nil, type: BillingPlanInfo.Kind? = nil) {
        self.duration = duration; self.durationUnit = durationUnit; self.id = id;
        self.includedPhoneLines = includedPhoneLines; self.name = name; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("duration", &self.duration); fields.field("durationUnit", &self.durationUnit);
        fields.field("id", &self.id); fields.field("includedPhoneLines", &self.includedPhoneLines);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Unit in which the length of the billing period is counted.
    public typealias DurationUnit = OpenEnum<DurationUnitValues>
    public enum DurationUnitValues {}

    /// Type of the billing plan, such as Regular, Trial or Free.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A service brand with its home country.
public nonisolated struct BrandInfo: Model {
    /// Home country of the brand.
    public var homeCountry: Optional<CountryInfoShortModel>
    /// Identifier of the brand.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(homeCountry: CountryInfoShortModel? = nil, id: Identifier? = nil, name: String? = nil) {
        self.homeCountry = homeCountry; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("homeCountry", &self.homeCountry); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Business address of a company.
public nonisolated struct BusinessAddressInfo: Model {
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
    public init(
        city: String? = nil, country: String? = nil, state: String? = nil, street: String? = nil,
        zip: String? = nil) {
        self.city = city; self.country = country; self.state = state; self.street = street; self.zip = zip
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("country", &self.country); fields.field("state", &self.state);
        fields.field("street", &self.street); fields.field("zip", &self.zip)
    }
}

/// The countries in which a brand contracts with customers.
public nonisolated struct ContractedCountryListResponse: Model, ResponseValue {
    /// The records of this list or page.
    public var records: [ContractedCountryListResponse.Record]
    private var _unknownMembers: UnknownMembers
    public init(records: [ContractedCountryListResponse.Record]) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }

    /// A part of `ContractedCountryListResponse`.
    public struct Record: Model {
        /// Identifier of the country.
        public var id: Optional<Identifier>
        /// Name of the country.
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

/// A currency with its code and symbols.
public nonisolated struct CurrencyInfo: Model {
    /// Code of the currency, such as USD.
    public var code: Optional<String>
    /// Identifier of the currency.
    public var id: Optional<Identifier>
    /// Symbol of the smaller unit, such as cents.
    public var minorSymbol: Optional<String>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Symbol of the currency.
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

/// An account with its status, plan, limits and regional settings.
public nonisolated struct AccountDetails: Model, ResponseValue {
    /// Identifier under which the billing system knows the account.
    public var bsid: Optional<String>
    /// Identifier of the account that customers get to see.
    public var cfid: Optional<String>
    /// Whether the account belongs to a federation of accounts.
    public var federated: Optional<Bool>
    /// Identifier of the account.
    public var id: Optional<Identifier>
    /// Limits that apply to the account.
    public var limits: Optional<AccountLimitsInfo>
    /// Main phone number of the company, usually in E.164 form.
    public var mainNumber: Optional<String>
    /// Extension that acts as the operator.
    public var `operator`: Optional<AccountOperatorInfo>
    /// Prefix to dial for an outside line.
    public var outboundCallPrefix: Optional<Int>
    /// Identifier that the partner uses for the account.
    public var partnerId: Optional<Identifier>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<AccountRegionalSettings>
    /// Service plan, billing plan and brand of the account.
    public var serviceInfo: Optional<ServiceInfo>
    /// How far the setup wizard has come.
    public var setupWizardState: Optional<SetupWizardStateEnum>
    /// How far the signup came.
    public var signupInfo: Optional<SignupInfoResource>
    /// Status of the account.
    public var status: Optional<AccountStatusEnumFull>
    /// Further details of the status, such as the reason.
    public var statusInfo: Optional<AccountStatusInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        bsid: String? = nil, cfid: String? = nil, federated: Bool? = nil, id: Identifier? = nil,
        limits: AccountLimitsInfo? = nil, mainNumber: String? = nil, `operator`: AccountOperatorInfo? = nil,
        outboundCallPrefix: Int? = nil, partnerId: Identifier? = nil,
        regionalSettings: AccountRegionalSettings? = nil, serviceInfo: ServiceInfo? = nil,
        setupWizardState: SetupWizardStateEnum? = nil, signupInfo: SignupInfoResource? = nil,
        status: AccountStatusEnumFull? = nil, statusInfo: AccountStatusInfo? = nil, uri: String? = nil) {
        self.bsid = bsid; self.cfid = cfid; self.federated = federated; self.id = id; self.limits = limits;
        self.mainNumber = mainNumber; self.`operator` = `operator`; self.outboundCallPrefix = outboundCallPrefix;
        self.partnerId = partnerId; self.regionalSettings = regionalSettings; self.serviceInfo = serviceInfo;
        self.setupWizardState = setupWizardState; self.signupInfo = signupInfo; self.status = status;
        self.statusInfo = statusInfo; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bsid", &self.bsid); fields.field("cfid", &self.cfid);
        fields.field("federated", &self.federated); fields.field("id", &self.id);
        fields.field("limits", &self.limits); fields.field("mainNumber", &self.mainNumber);
        fields.field("operator", &self.`operator`); fields.field("outboundCallPrefix", &self.outboundCallPrefix);
        fields.field("partnerId", &self.partnerId); fields.field("regionalSettings", &self.regionalSettings);
        fields.field("serviceInfo", &self.serviceInfo); fields.field("setupWizardState", &self.setupWizardState);
        fields.field("signupInfo", &self.signupInfo); fields.field("status", &self.status);
        fields.field("statusInfo", &self.statusInfo); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// New company name, email or postal address of an account.
public nonisolated struct ModifyAccountBusinessAddressRequest: Model {
    /// Business address.
    public var businessAddress: Optional<BusinessAddressInfo>
    /// Name of the company.
    public var company: Optional<String>
    /// Email address.
    public var email: Optional<String>
    /// Name of the main site.
    public var mainSiteName: Optional<String>
    public init(
        businessAddress: BusinessAddressInfo? = nil, company: String? = nil, email: String? = nil,
        mainSiteName: String? = nil) {
        self.businessAddress = businessAddress; self.company = company; self.email = email;
        self.mainSiteName = mainSiteName
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("company", &self.company);
        fields.field("email", &self.email); fields.field("mainSiteName", &self.mainSiteName)
    }
}

/// A feature of the service and whether the account has it.
public nonisolated struct ServiceFeatureInfo: Model {
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Name of the feature.
    public var featureName: Optional<ServiceFeatureInfo.FeatureName>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, featureName: ServiceFeatureInfo.FeatureName? = nil) {
        self.enabled = enabled; self.featureName = featureName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("featureName", &self.featureName);
        fields.unknown(&self._unknownMembers)
    }

    /// Name of the feature.
    public typealias FeatureName = OpenEnum<FeatureNameValues>
    public enum FeatureNameValues {}
}

/// Service plan, billing plan, brand and country of an account.
///
/// > Note: Corrected: properties/ubrand. Beside uBrand this name differs in case only, which no two Swift properties should. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct ServiceInfo: Model {
    /// Billing plan of the account.
    public var billingPlan: Optional<BillingPlanInfo>
    /// Service brand under which the account was sold.
    public var brand: Optional<BrandInfo>
    /// Country with which the account is contracted.
    public var contractedCountry: Optional<CountryInfoShortModel>
    /// Service plan of the account.
    public var servicePlan: Optional<ServicePlanInfo>
    /// Service plan to which the account is moving.
    public var targetServicePlan: Optional<ServicePlanInfo>
    /// Unified brand of the service.
    public var uBrand: Optional<UBrandInfo>
    /// The older spelling of uBrand.
    @available(*, deprecated, message: "The service advises against it.")
    public var legacyUBrand: UBrandInfo? { get { _legacyUBrand } set { _legacyUBrand = newValue } }
    private var _legacyUBrand: UBrandInfo?
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        billingPlan: BillingPlanInfo? = nil, brand: BrandInfo? = nil, contractedCountry: CountryInfoShortModel? = nil,
        servicePlan: ServicePlanInfo? = nil, targetServicePlan: ServicePlanInfo? = nil, uBrand: UBrandInfo? = nil,
        uri: String? = nil) {
        self.billingPlan = billingPlan; self.brand = brand; self.contractedCountry = contractedCountry;
        self.servicePlan = servicePlan; self.targetServicePlan = targetServicePlan; self.uBrand = uBrand;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("billingPlan", &self.billingPlan); fields.field("brand", &self.brand);
        fields.field("contractedCountry", &self.contractedCountry); fields.field("servicePlan", &self.servicePlan);
        fields.field("targetServicePlan", &self.targetServicePlan); fields.field("uBrand", &self.uBrand);
        fields.field("ubrand", &self._legacyUBrand); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Identifier and name of a service brand.
public nonisolated struct ServiceInfoBrand: Model {
    /// Identifier of the brand. Set by the service.
    public var id: Identifier
    /// Name, as shown to people. Set by the service.
    public var name: String
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, name: String) { self.id = id; self.name = name; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Identifier of the country with which an account is contracted.
public nonisolated struct ServiceInfoContractedCountryId: Model {
    /// Identifier of the country.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Identifier and version of a service package.
public nonisolated struct ServiceInfoPackage: Model {
    /// Identifier of the service package.
    public var id: Identifier
    /// Version of the package. Matches `^[0-9]+$`.
    public var version: String
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, version: String) {
        self.id = id; self.version = version; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), version: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("version", &self.version); fields.unknown(&self._unknownMembers)
    }
}

/// Identifier and name of a service plan.
public nonisolated struct ServiceInfoPlanV2: Model {
    /// Identifier of the service plan.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
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

/// Identifier and name of a unified brand.
public nonisolated struct ServiceInfoUBrand: Model {
    /// Identifier of the unified brand.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
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

/// Package, brand, country and plan of an account.
public nonisolated struct ServiceInfoV2: Model {
    /// Service brand under which the account was sold.
    public var brand: Optional<ServiceInfoBrand>
    /// Country with which the account is contracted.
    public var contractedCountry: Optional<ServiceInfoContractedCountryId>
    /// Service package of the account.
    public var package: ServiceInfoPackage
    /// Service package as the partner names it.
    public var partnerPackage: Optional<ServiceInfoPackage>
    /// Service plan of the account.
    public var servicePlan: Optional<ServiceInfoPlanV2>
    /// Unified brand of the service.
    public var uBrand: Optional<ServiceInfoUBrand>
    private var _unknownMembers: UnknownMembers
    public init(
        package: ServiceInfoPackage, brand: ServiceInfoBrand? = nil,
        contractedCountry: ServiceInfoContractedCountryId? = nil, partnerPackage: ServiceInfoPackage? = nil,
        servicePlan: ServiceInfoPlanV2? = nil, uBrand: ServiceInfoUBrand? = nil) {
        self.package = package; self.brand = brand; self.contractedCountry = contractedCountry;
        self.partnerPackage = partnerPackage; self.servicePlan = servicePlan; self.uBrand = uBrand;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(package: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brand", &self.brand); fields.field("contractedCountry", &self.contractedCountry);
        fields.field("package", &self.package); fields.field("partnerPackage", &self.partnerPackage);
        fields.field("servicePlan", &self.servicePlan); fields.field("uBrand", &self.uBrand);
        fields.unknown(&self._unknownMembers)
    }
}

/// The service plan of an account.
public nonisolated struct ServicePlanInfo: Model {
    /// Edition of the service plan.
    public var edition: Optional<String>
    /// Kind of free product, if the plan is one.
    public var freemiumProductType: Optional<ServicePlanInfo.FreemiumProductType>
    /// Identifier of the service plan.
    public var id: Optional<Identifier>
    /// Name of the service plan.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        edition: String? = nil, freemiumProductType: ServicePlanInfo.FreemiumProductType? = nil,
        id: Identifier? = nil, name: String? = nil) {
        self.edition = edition; self.freemiumProductType = freemiumProductType; self.id = id; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("edition", &self.edition); fields.field("freemiumProductType", &self.freemiumProductType);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }

    /// Kind of free product, if the plan is one.
    public typealias FreemiumProductType = OpenEnum<FreemiumProductTypeValues>
    public enum FreemiumProductTypeValues {}
}

/// How far the setup wizard has come.
public typealias SetupWizardStateEnum = OpenEnum<SetupWizardStateEnumValues>
public nonisolated enum SetupWizardStateEnumValues {}

/// How far the signup of an account came.
public nonisolated struct SignupInfoResource: Model {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the customer agreed to receive marketing messages.
    public var marketingAccepted: Optional<Bool>
    /// Steps of the signup that were reached.
    public var signupState: Optional<[SignupInfoResource.SignupState]>
    /// Whether the terms of service were accepted. Default: `false`.
    public var tosAccepted: Optional<Bool>
    /// Why the account has to be verified further.
    public var verificationReason: Optional<SignupInfoResource.VerificationReason>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, marketingAccepted: Bool? = nil,
        signupState: [SignupInfoResource.SignupState]? = nil, tosAccepted: Bool? = nil,
        verificationReason: SignupInfoResource.VerificationReason? = nil) {
        self.creationTime = creationTime; self.marketingAccepted = marketingAccepted; self.signupState = signupState;
        self.tosAccepted = tosAccepted; self.verificationReason = verificationReason; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("marketingAccepted", &self.marketingAccepted);
        fields.list("signupState", &self.signupState); fields.field("tosAccepted", &self.tosAccepted);
        fields.field("verificationReason", &self.verificationReason); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `signupState`.
    public typealias SignupState = OpenEnum<SignupStateValues>
    public enum SignupStateValues {}

    /// Why the account has to be verified further.
    public typealias VerificationReason = OpenEnum<VerificationReasonValues>
    public enum VerificationReasonValues {}
}

/// Contact details of the account's system user.
public nonisolated struct SystemUserContactInfo: Model {
    /// Phone number of the contact, in E.164 form.
    public var contactPhone: String
    /// Email address. At most 64 characters.
    public var email: String
    /// Short number of the extension.
    public var extensionNumber: String
    /// First name of the person. At most 64 characters.
    public var firstName: String
    /// Identifier of the system user's extension.
    public var id: Identifier
    /// Last name of the person. At most 64 characters.
    public var lastName: String
    private var _unknownMembers: UnknownMembers
    public init(
        contactPhone: String, email: String, extensionNumber: String, firstName: String, id: Identifier,
        lastName: String) {
        self.contactPhone = contactPhone; self.email = email; self.extensionNumber = extensionNumber;
        self.firstName = firstName; self.id = id; self.lastName = lastName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            contactPhone: .init(blank), email: .init(blank), extensionNumber: .init(blank), firstName: .init(blank),
            id: .init(blank), lastName: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contactPhone", &self.contactPhone); fields.field("email", &self.email);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("firstName", &self.firstName);
        fields.field("id", &self.id); fields.field("lastName", &self.lastName); fields.unknown(&self._unknownMembers)
    }
}

/// A unified brand of the service.
public nonisolated struct UBrandInfo: Model {
    /// Identifier of the unified brand.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
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

nonisolated extension OpenEnum where Values == AccountStatusEnumFullValues {
    public static var confirmed: Self { Self("Confirmed") }
    public static var disabled: Self { Self("Disabled") }
    public static var initial: Self { Self("Initial") }
    public static var unconfirmed: Self { Self("Unconfirmed") }
}

nonisolated extension OpenEnum where Values == AccountStatusInfo.ReasonValues {
    public static var cancelledInvoluntarily: Self { Self("CancelledInvoluntarily") }
    public static var cancelledVoluntarily: Self { Self("CancelledVoluntarily") }
    public static var suspendedInvoluntarily: Self { Self("SuspendedInvoluntarily") }
    public static var suspendedVoluntarily: Self { Self("SuspendedVoluntarily") }
}

nonisolated extension OpenEnum where Values == BillingPlanInfo.DurationUnitValues {
    public static var day: Self { Self("Day") }
    public static var month: Self { Self("Month") }
    public static var year: Self { Self("Year") }
}

nonisolated extension OpenEnum where Values == BillingPlanInfo.KindValues {
    public static var free: Self { Self("Free") }
    public static var initial: Self { Self("Initial") }
    public static var regular: Self { Self("Regular") }
    public static var suspended: Self { Self("Suspended") }
    public static var trial: Self { Self("Trial") }
    public static var trialNoCC: Self { Self("TrialNoCC") }
}

nonisolated extension ContractedCountryListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [ContractedCountryListResponse.Record] { self.records }
}

nonisolated extension OpenEnum where Values == ServiceFeatureInfo.FeatureNameValues {
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

nonisolated extension OpenEnum where Values == ServicePlanInfo.FreemiumProductTypeValues {
    public static var freyja: Self { Self("Freyja") }
    public static var pbxBasic: Self { Self("PbxBasic") }
    public static var phoenix: Self { Self("Phoenix") }
}

nonisolated extension OpenEnum where Values == SetupWizardStateEnumValues {
    public static var completed: Self { Self("Completed") }
    public static var incomplete: Self { Self("Incomplete") }
    public static var notStarted: Self { Self("NotStarted") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == SignupInfoResource.SignupStateValues {
    public static var accountConfirmed: Self { Self("AccountConfirmed") }
    public static var accountCreated: Self { Self("AccountCreated") }
    public static var billingEntered: Self { Self("BillingEntered") }
    public static var creditCardApproved: Self { Self("CreditCardApproved") }
    public static var phoneVerificationPassed: Self { Self("PhoneVerificationPassed") }
    public static var phoneVerificationRequired: Self { Self("PhoneVerificationRequired") }
}

nonisolated extension OpenEnum where Values == SignupInfoResource.VerificationReasonValues {
    public static var avsNotAvailable: Self { Self("AVS_Not_Available") }
    public static var agentInstanceBlacklisted: Self { Self("Agent_Instance_Blacklisted") }
    public static var ccBlacklisted: Self { Self("CC_Blacklisted") }
    public static var ccFailed: Self { Self("CC_Failed") }
    public static var ccPhoneNotMatch: Self { Self("CC_Phone_Not_Match") }
    public static var chargeLimit: Self { Self("Charge_Limit") }
    public static var cookieBlacklisted: Self { Self("Cookie_Blacklisted") }
    public static var deviceBlacklisted: Self { Self("Device_Blacklisted") }
    public static var emailBlacklisted: Self { Self("Email_Blacklisted") }
    public static var ipBlacklisted: Self { Self("IP_Blacklisted") }
    public static var maxMind: Self { Self("MaxMind") }
    public static var otherCountry: Self { Self("Other_Country") }
    public static var phoneBlacklisted: Self { Self("Phone_Blacklisted") }
    public static var phoneSuspicious: Self { Self("Phone_Suspicious") }
    public static var unknown: Self { Self("Unknown") }
}
#endif
