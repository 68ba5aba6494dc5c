// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || BusinessSMS
/// Reads the brands and campaigns registered for business texting.
public nonisolated struct SMSBrandsAndCampaignsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads one registered texting brand.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadSMSRegistration` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - tcrBrandId: Identifier of the brand registered with The Campaign Registry.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func findTcrBrandById(tcrBrandId: Identifier, accountId: Identifier = "~") -> Call<TcrBrandRecord> {
        var request = RequestParts(.findTcrBrandById)
        request.path(accountId); request.path(tcrBrandId)
        return Call(client, request)
    }

    /// Reads one registered texting campaign of a brand.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadSMSRegistration` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - tcrBrandId: Identifier of the brand registered with The Campaign Registry.
    ///   - tcrCampaignId: Identifier of the campaign registered with The Campaign Registry.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func findTcrCampaignById(
        tcrBrandId: Identifier, tcrCampaignId: Identifier, accountId: Identifier = "~") -> Call<TcrCampaignRecord> {
        var request = RequestParts(.findTcrCampaignById)
        request.path(accountId); request.path(tcrBrandId); request.path(tcrCampaignId)
        return Call(client, request)
    }

    /// Submits phone numbers for use with a registered texting campaign.
    ///
    /// > Note: Decides under which registration the numbers send texts.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyPhoneNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - tcrBrandId: Identifier of the brand registered with The Campaign Registry.
    ///   - tcrCampaignId: Identifier of the campaign registered with The Campaign Registry.
    ///   - phoneNumbers: Phone numbers, in E.164 form. 1 to 100 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func linkNumbersToCampaign(
        tcrBrandId: Identifier, tcrCampaignId: Identifier, phoneNumbers: [String]? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.linkNumbersToCampaign)
        request.path(accountId); request.path(tcrBrandId); request.path(tcrCampaignId);
        request.body(AssignNumbersRequest(phoneNumbers: phoneNumbers))
        return Call(client, request)
    }

    /// Lists the brands an account has registered for business texting.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listAllTcrBrands(accountId: Identifier = "~") -> Call<BrandListResponse> {
        var request = RequestParts(.listAllTcrBrands)
        request.path(accountId)
        return Call(client, request)
    }

    /// Lists the texting campaigns registered under a brand.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadSMSRegistration` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - tcrBrandId: Identifier of the brand registered with The Campaign Registry.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listAllTcrCampaigns(
        tcrBrandId: Identifier, accountId: Identifier = "~") -> Call<CampaignListResponse> {
        var request = RequestParts(.listAllTcrCampaigns)
        request.path(accountId); request.path(tcrBrandId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`
    public static let findTcrBrandById = APIOperation(
        "findTcrBrandById", .get, "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}",
        area: "SMSBrandsAndCampaigns", permission: "ReadAccounts", userPermission: "ReadSMSRegistration",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`
    public static let findTcrCampaignById = APIOperation(
        "findTcrCampaignById", .get,
        "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}",
        area: "SMSBrandsAndCampaigns", permission: "ReadAccounts", userPermission: "ReadSMSRegistration",
        rateGroup: "Light", access: .read)
    /// `POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`
    public static let linkNumbersToCampaign = APIOperation(
        "linkNumbers", .post,
        "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers",
        area: "SMSBrandsAndCampaigns", permission: "EditAccounts", userPermission: "EditCompanyPhoneNumbers",
        rateGroup: "Light", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/sms-registration-brands`
    public static let listAllTcrBrands = APIOperation(
        "listAllTcrBrands", .get, "/restapi/v1.0/account/{accountId}/sms-registration-brands",
        area: "SMSBrandsAndCampaigns", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`
    public static let listAllTcrCampaigns = APIOperation(
        "listAllTcrCampaigns", .get,
        "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns",
        area: "SMSBrandsAndCampaigns", permission: "ReadAccounts", userPermission: "ReadSMSRegistration",
        rateGroup: "Light", access: .read)
}

/// Phone numbers to submit for a texting campaign.
public nonisolated struct AssignNumbersRequest: Model {
    /// Phone numbers, in E.164 form. 1 to 100 elements.
    public var phoneNumbers: Optional<[String]>
    public init(phoneNumbers: [String]? = nil) { self.phoneNumbers = phoneNumbers }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("phoneNumbers", &self.phoneNumbers) }
}

/// List of registered texting brands.
public nonisolated struct BrandListResponse: Model, ResponseValue {
    /// Registered brands.
    public var records: [TcrBrandRecord]
    private var _unknownMembers: UnknownMembers
    public init(records: [TcrBrandRecord]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Postal address of a company.
public nonisolated struct BusinessAddress: Model {
    /// City of the address.
    public var city: Optional<String>
    /// Code of the country.
    public var countryCode: Optional<String>
    /// State or province of the address.
    public var state: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Postal code of the address.
    public var zip: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        city: String? = nil, countryCode: String? = nil, state: String? = nil, street: String? = nil,
        zip: String? = nil) {
        self.city = city; self.countryCode = countryCode; self.state = state; self.street = street; self.zip = zip;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("countryCode", &self.countryCode);
        fields.field("state", &self.state); fields.field("street", &self.street); fields.field("zip", &self.zip);
        fields.unknown(&self._unknownMembers)
    }
}

/// List of registered texting campaigns.
public nonisolated struct CampaignListResponse: Model, ResponseValue {
    /// Registered campaigns.
    public var records: [TcrCampaignRecord]
    private var _unknownMembers: UnknownMembers
    public init(records: [TcrCampaignRecord]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Company behind a registered texting brand.
public nonisolated struct CompanyDetails: Model {
    /// Postal address of the company.
    public var businessAddress: Optional<BusinessAddress>
    /// E-mail address of the business contact.
    public var businessContactEmail: Optional<String>
    /// Legal form of the company.
    public var commercialType: Optional<TcrOrganizationType>
    /// Name of the company.
    public var companyName: Optional<String>
    /// Person to contact.
    public var contact: Optional<Contact>
    /// Industry the company works in.
    public var industryCategory: Optional<String>
    /// Address of the company's web site.
    public var webSiteUri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        businessAddress: BusinessAddress? = nil, businessContactEmail: String? = nil,
        commercialType: TcrOrganizationType? = nil, companyName: String? = nil, contact: Contact? = nil,
        industryCategory: String? = nil, webSiteUri: String? = nil) {
        self.businessAddress = businessAddress; self.businessContactEmail = businessContactEmail;
        self.commercialType = commercialType; self.companyName = companyName; self.contact = contact;
        self.industryCategory = industryCategory; self.webSiteUri = webSiteUri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress);
        fields.field("businessContactEmail", &self.businessContactEmail);
        fields.field("commercialType", &self.commercialType); fields.field("companyName", &self.companyName);
        fields.field("contact", &self.contact); fields.field("industryCategory", &self.industryCategory);
        fields.field("webSiteUri", &self.webSiteUri); fields.unknown(&self._unknownMembers)
    }
}

/// Person to contact about a registration.
public nonisolated struct Contact: Model {
    /// E-mail address of the person.
    public var email: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Last name of the person.
    public var lastName: Optional<String>
    /// Phone number of the person.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        email: String? = nil, firstName: String? = nil, lastName: String? = nil, phoneNumber: String? = nil) {
        self.email = email; self.firstName = firstName; self.lastName = lastName; self.phoneNumber = phoneNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("email", &self.email); fields.field("firstName", &self.firstName);
        fields.field("lastName", &self.lastName); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// Texting volume a campaign is registered for.
public typealias RegistrationTier = OpenEnum<RegistrationTierValues>
public nonisolated enum RegistrationTierValues {}

/// A brand registered for business texting.
public nonisolated struct TcrBrandRecord: Model, ResponseValue {
    /// Company behind the brand.
    public var companyDetails: Optional<CompanyDetails>
    /// Country code of the brand.
    public var countryCode: Optional<String>
    /// Errors found in the registration.
    public var errors: Optional<[ApiErrorWithParameter]>
    /// Id of the brand in the outside registry.
    public var externalId: Optional<Identifier>
    /// Id of the brand.
    public var id: Optional<Identifier>
    /// Name of the brand.
    public var name: Optional<String>
    /// When the brand was registered, ISO 8601.
    public var registrationTime: Optional<Foundation.Date>
    /// State of the brand's registration.
    public var status: Optional<TcrBrandStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        companyDetails: CompanyDetails? = nil, countryCode: String? = nil, errors: [ApiErrorWithParameter]? = nil,
        externalId: Identifier? = nil, id: Identifier? = nil, name: String? = nil,
        registrationTime: Foundation.Date? = nil, status: TcrBrandStatus? = nil) {
        self.companyDetails = companyDetails; self.countryCode = countryCode; self.errors = errors;
        self.externalId = externalId; self.id = id; self.name = name; self.registrationTime = registrationTime;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("companyDetails", &self.companyDetails); fields.field("countryCode", &self.countryCode);
        fields.list("errors", &self.errors); fields.field("externalId", &self.externalId);
        fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("registrationTime", &self.registrationTime); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }
}

/// State of a brand's registration.
public typealias TcrBrandStatus = OpenEnum<TcrBrandStatusValues>
public nonisolated enum TcrBrandStatusValues {}

/// A texting campaign registered under a brand.
public nonisolated struct TcrCampaignRecord: Model, ResponseValue {
    /// Brand the campaign belongs to.
    public var brand: Optional<TcrCampaignRecord.Brand>
    /// Settings for recipients' consent.
    public var consentSettings: Optional<JSONValue>
    /// Errors found in the registration.
    public var errors: Optional<[ApiErrorWithParameter]>
    /// Id of the campaign in the outside registry.
    public var externalId: Optional<Identifier>
    /// Id of the campaign.
    public var id: Optional<Identifier>
    /// Name of the campaign.
    public var name: Optional<String>
    /// Whether the campaign is registered for low or standard volume.
    public var registrationTier: Optional<RegistrationTier>
    /// When the campaign was registered, ISO 8601.
    public var registrationTime: Optional<Foundation.Date>
    /// State of the campaign's registration.
    public var status: Optional<TcrCampaignStatus>
    /// What the campaign's texts are for.
    public var useCases: Optional<[TcrUseCase]>
    private var _unknownMembers: UnknownMembers
    public init(
        brand: TcrCampaignRecord.Brand? = nil, consentSettings: JSONValue? = nil,
        errors: [ApiErrorWithParameter]? = nil, externalId: Identifier? = nil, id: Identifier? = nil,
        name: String? = nil, registrationTier: RegistrationTier? = nil, registrationTime: Foundation.Date? = nil,
        status: TcrCampaignStatus? = nil, useCases: [TcrUseCase]? = nil) {
        self.brand = brand; self.consentSettings = consentSettings; self.errors = errors;
        self.externalId = externalId; self.id = id; self.name = name; self.registrationTier = registrationTier;
        self.registrationTime = registrationTime; self.status = status; self.useCases = useCases;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brand", &self.brand); fields.field("consentSettings", &self.consentSettings);
        fields.list("errors", &self.errors); fields.field("externalId", &self.externalId);
        fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("registrationTier", &self.registrationTier);
        fields.field("registrationTime", &self.registrationTime); fields.field("status", &self.status);
        fields.list("useCases", &self.useCases); fields.unknown(&self._unknownMembers)
    }

    /// Brand the campaign belongs to.
    public struct Brand: Model {
        /// Id of the brand.
        public var id: Optional<Identifier>
        /// Name of the brand.
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

/// State of a campaign's registration.
public typealias TcrCampaignStatus = OpenEnum<TcrCampaignStatusValues>
public nonisolated enum TcrCampaignStatusValues {}

/// Legal form of an organization.
public typealias TcrOrganizationType = OpenEnum<TcrOrganizationTypeValues>
public nonisolated enum TcrOrganizationTypeValues {}

/// What a campaign's texts are for.
public typealias TcrUseCase = OpenEnum<TcrUseCaseValues>
public nonisolated enum TcrUseCaseValues {}

nonisolated extension BrandListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [TcrBrandRecord] { self.records }
}

nonisolated extension CampaignListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [TcrCampaignRecord] { self.records }
}

nonisolated extension OpenEnum where Values == RegistrationTierValues {
    public static var lowVolume: Self { Self("LowVolume") }
    public static var standardVolume: Self { Self("StandardVolume") }
}

nonisolated extension OpenEnum where Values == TcrBrandStatusValues {
    public static var created: Self { Self("Created") }
    public static var deleteRequested: Self { Self("DeleteRequested") }
    public static var draft: Self { Self("Draft") }
    public static var expired: Self { Self("Expired") }
    public static var preventFailed: Self { Self("PreventFailed") }
    public static var submitFailed: Self { Self("SubmitFailed") }
    public static var submitted: Self { Self("Submitted") }
    public static var suspended: Self { Self("Suspended") }
    public static var unverified: Self { Self("Unverified") }
    public static var updateRequested: Self { Self("UpdateRequested") }
    public static var verified: Self { Self("Verified") }
}

nonisolated extension OpenEnum where Values == TcrCampaignStatusValues {
    public static var campaignExpired: Self { Self("CampaignExpired") }
    public static var campaignSuspended: Self { Self("CampaignSuspended") }
    public static var confirmed: Self { Self("Confirmed") }
    public static var created: Self { Self("Created") }
    public static var deleteRequested: Self { Self("DeleteRequested") }
    public static var draft: Self { Self("Draft") }
    public static var preventFailed: Self { Self("PreventFailed") }
    public static var submitFailed: Self { Self("SubmitFailed") }
    public static var submitted: Self { Self("Submitted") }
    public static var unconfirmed: Self { Self("Unconfirmed") }
    public static var updateRequested: Self { Self("UpdateRequested") }
}

nonisolated extension OpenEnum where Values == TcrOrganizationTypeValues {
    public static var government: Self { Self("Government") }
    public static var nonProfit: Self { Self("NonProfit") }
    public static var privateProfit: Self { Self("PrivateProfit") }
    public static var publicProfit: Self { Self("PublicProfit") }
    public static var soleProprietor: Self { Self("SoleProprietor") }
}

nonisolated extension OpenEnum where Values == TcrUseCaseValues {
    public static var accountNotification: Self { Self("AccountNotification") }
    public static var conversationsExternal: Self { Self("ConversationsExternal") }
    public static var conversationsInternal: Self { Self("ConversationsInternal") }
    public static var customerCare: Self { Self("CustomerCare") }
    public static var deliveryNotification: Self { Self("DeliveryNotification") }
    public static var fraudAlert: Self { Self("FraudAlert") }
    public static var higherEducation: Self { Self("HigherEducation") }
    public static var k12Education: Self { Self("K12Education") }
    public static var machineToMachine: Self { Self("MachineToMachine") }
    public static var marketing: Self { Self("Marketing") }
    public static var mixed: Self { Self("Mixed") }
    public static var pollingVoting: Self { Self("PollingVoting") }
    public static var publicServiceAnnouncement: Self { Self("PublicServiceAnnouncement") }
    public static var securityAlert: Self { Self("SecurityAlert") }
    public static var unknown: Self { Self("Unknown") }
}
#endif
