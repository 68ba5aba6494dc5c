// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Users
/// Lists, creates and updates extensions in single steps or in bulk.
public nonisolated struct ExtensionsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds and removes the extensions that receive texts sent to an extension.
    ///
    /// > Note: Merges into the current recipients; extensions that are not named stay as they are.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - addedExtensionIds: Ids of the extensions to add as recipients.
    ///   - removedExtensionIds: Ids of the extensions to remove from the recipients.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func bulkAssignSmsRecipients(
        addedExtensionIds: [Identifier]? = nil, removedExtensionIds: [Identifier]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.bulkAssignSmsRecipients)
        request.path(accountId); request.path(extensionId);
        request.body(BulkAssignSmsRecipientsRequest(addedExtensionIds: addedExtensionIds, removedExtensionIds: removedExtensionIds))
        return Call(client, request)
    }

    /// Creates a user or another kind of extension in an account.
    ///
    /// > Note: A new user can take a paid licence.
    ///
    /// Permissions: `EditAccounts` of the app, `AddRemoveUsers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, EXT-356.
    public func createExtension(
        _ body: ExtensionCreationRequest, accountId: Identifier = "~") -> Call<GetExtensionInfoResponse> {
        var request = RequestParts(.createExtension)
        request.path(accountId); request.body(body)
        return Call(client, request)
    }

    /// Updates many extensions in one background task.
    ///
    /// > Note: Runs in the background: poll getExtensionBulkUpdateTask with the task's id for the outcome.
    ///
    /// Permissions: `EditExtensions` of the app, `EditExtensionInfo` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Changes, one record per extension.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func bulkUpdateExtensions(
        records: [ExtensionBulkUpdateInfo], accountId: Identifier = "~") -> Call<ExtensionBulkUpdateTaskResource> {
        var request = RequestParts(.bulkUpdateExtensions)
        request.path(accountId); request.body(ExtensionBulkUpdateRequest(records: records))
        return Call(client, request)
    }

    /// Reads the state and the outcome of a bulk extension update.
    ///
    /// Permissions: `EditExtensions` of the app, `EditExtensionInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Id of the task that extensionBulkUpdate started.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getExtensionBulkUpdateTask(
        taskId: Identifier, accountId: Identifier = "~") -> Call<ExtensionBulkUpdateTaskResource> {
        var request = RequestParts(.getExtensionBulkUpdateTask)
        request.path(accountId); request.path(taskId)
        return Call(client, request)
    }

    /// Lists the extensions that receive texts sent to an extension.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getSmsRecipients(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<SmsRecipientsResource> {
        var request = RequestParts(.getSmsRecipients)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Lists the extensions of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - email: Keeps only extensions with one of these contact email addresses.
    ///   - extensionNumber: Keeps only the extension with this short number. At most 8 characters.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - status: Keeps only extensions in these states; Enabled means in use.
    ///   - type: Keeps only extensions of these types, such as User or Department (a call queue).
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-102, CMN-301, CMN-405, OAU-151.
    public func listExtensions(
        email: [String]? = nil, extensionNumber: String? = nil, page: Int? = nil, perPage: Int? = nil,
        status: [ExtensionStatusEnumFull]? = nil, type: [AllExtensionTypesEnum]? = nil,
        accountId: Identifier = "~") -> Call<GetExtensionListResponse> {
        var request = RequestParts(.listExtensions)
        request.path(accountId); request.query("email", email); request.query("extensionNumber", extensionNumber);
        request.query("page", page); request.query("perPage", perPage); request.query("status", status);
        request.query("type", type)
        return Call(client, request)
    }

    /// Lists an account's settings templates.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - type: Keeps only templates of this type, such as UserSettings or CallHandling.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listUserTemplates(
        page: Int? = nil, perPage: Int? = nil, type: TemplateType? = nil,
        accountId: Identifier = "~") -> Call<UserTemplates> {
        var request = RequestParts(.listUserTemplates)
        request.path(accountId); request.query("page", page); request.query("perPage", perPage);
        request.query("type", type)
        return Call(client, request)
    }

    /// Reads one settings template of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Id of the settings template.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readUserTemplate(templateId: Identifier, accountId: Identifier = "~") -> Call<TemplateInfo> {
        var request = RequestParts(.readUserTemplate)
        request.path(accountId); request.path(templateId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`
    public static let bulkAssignSmsRecipients = APIOperation(
        "bulkAssignSmsRecipients", .post,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign", area: "Extensions",
        permission: "EditExtensions", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension`
    public static let createExtension = APIOperation(
        "createExtension", .post, "/restapi/v1.0/account/{accountId}/extension", area: "Extensions",
        permission: "EditAccounts", userPermission: "AddRemoveUsers", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`
    public static let bulkUpdateExtensions = APIOperation(
        "extensionBulkUpdate", .post, "/restapi/v1.0/account/{accountId}/extension-bulk-update", area: "Extensions",
        permission: "EditExtensions", userPermission: "EditExtensionInfo", rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`
    public static let getExtensionBulkUpdateTask = APIOperation(
        "getExtensionBulkUpdateTask", .get, "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
        area: "Extensions", permission: "EditExtensions", userPermission: "EditExtensionInfo", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`
    public static let getSmsRecipients = APIOperation(
        "getSmsRecipients", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients",
        area: "Extensions", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension`
    public static let listExtensions = APIOperation(
        "listExtensions", .get, "/restapi/v1.0/account/{accountId}/extension", area: "Extensions",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/templates`
    public static let listUserTemplates = APIOperation(
        "listUserTemplates", .get, "/restapi/v1.0/account/{accountId}/templates", area: "Extensions",
        permission: "ReadAccounts", userPermission: "ReadCompanyInfo", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`
    public static let readUserTemplate = APIOperation(
        "readUserTemplate", .get, "/restapi/v1.0/account/{accountId}/templates/{templateId}", area: "Extensions",
        permission: "ReadAccounts", userPermission: "ReadCompanyInfo", rateGroup: "Light", access: .read)
}

/// Text recipients to add and to remove.
public nonisolated struct BulkAssignSmsRecipientsRequest: Model {
    /// Ids of the extensions to add as recipients.
    public var addedExtensionIds: Optional<[Identifier]>
    /// Ids of the extensions to remove from the recipients.
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

/// Contact details of an extension to create.
public nonisolated struct ContactInfoCreationRequest: Model {
    /// Business address.
    public var businessAddress: Optional<ContactBusinessAddressInfo>
    /// Business phone number.
    public var businessPhone: Optional<String>
    /// Name of the company. At most 64 characters.
    public var company: Optional<String>
    /// Department in which the person works. At most 64 characters.
    public var department: Optional<String>
    /// Email address. At most 254 characters.
    public var email: String
    /// Whether the email address is also the login name.
    public var emailAsLoginName: Optional<Bool>
    /// First name of the person. At most 64 characters.
    public var firstName: String
    /// Job title of the person. At most 64 characters.
    public var jobTitle: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Mobile phone number.
    public var mobilePhone: Optional<String>
    /// How the name is pronounced, as text or a recording.
    public var pronouncedName: Optional<PronouncedNameInfo>
    public init(
        email: String, firstName: String, businessAddress: ContactBusinessAddressInfo? = nil,
        businessPhone: String? = nil, company: String? = nil, department: String? = nil,
        emailAsLoginName: Bool? = nil, jobTitle: String? = nil, lastName: String? = nil, mobilePhone: String? = nil,
        pronouncedName: PronouncedNameInfo? = nil) {
        self.email = email; self.firstName = firstName; self.businessAddress = businessAddress;
        self.businessPhone = businessPhone; self.company = company; self.department = department;
        self.emailAsLoginName = emailAsLoginName; self.jobTitle = jobTitle; self.lastName = lastName;
        self.mobilePhone = mobilePhone; self.pronouncedName = pronouncedName
    }
    public init(_ blank: Blank) { self.init(email: .init(blank), firstName: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("businessAddress", &self.businessAddress); fields.field("businessPhone", &self.businessPhone);
        fields.field("company", &self.company); fields.field("department", &self.department);
        fields.field("email", &self.email); fields.field("emailAsLoginName", &self.emailAsLoginName);
        fields.field("firstName", &self.firstName); fields.field("jobTitle", &self.jobTitle);
        fields.field("lastName", &self.lastName); fields.field("mobilePhone", &self.mobilePhone);
        fields.field("pronouncedName", &self.pronouncedName)
    }
}

/// Changes to make to one extension of a bulk update.
public nonisolated struct ExtensionBulkUpdateInfo: Model {
    /// Settings of the call queue.
    public var callQueueInfo: Optional<CallQueueInfoRequest>
    /// Free comment on the change of state.
    public var comment: Optional<String>
    /// Contact details of the person.
    public var contact: Optional<ContactInfoUpdateRequest>
    /// Custom fields and their values.
    public var customFields: Optional<[CustomFieldInfo]>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Id of the extension to change.
    public var id: Optional<Identifier>
    /// New PIN for voicemail and the phone menu; keep it secret.
    public var ivrPin: Optional<String>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// New password of the user; keep it secret.
    public var password: Optional<String>
    /// Why the state changes.
    public var reason: Optional<String>
    /// Identifiers of the extension in other systems.
    public var references: Optional<[ReferenceInfo]>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<ExtensionRegionalSettingRequest>
    /// How far the setup wizard has come.
    public var setupWizardState: Optional<SetupWizardStateForUpdateEnum>
    /// Site to which the extension is moved.
    public var site: Optional<ProvisioningSiteInfo>
    /// New state of the extension.
    public var status: Optional<ExtensionStatusEnumForUpdate>
    /// Further details of the status, such as the reason.
    public var statusInfo: Optional<ExtensionStatusInfo>
    /// What else happens when the user is activated, such as a welcome email.
    public var transition: Optional<UserTransitionInfo>
    /// Kind of the extension.
    public var type: Optional<ExtensionBulkUpdateInfo.Kind>
    public init(
        callQueueInfo: CallQueueInfoRequest? = nil, comment: String? = nil, contact: ContactInfoUpdateRequest? = nil,
        customFields: [CustomFieldInfo]? = nil, extensionNumber: String? = nil, id: Identifier? = nil,
        ivrPin: String? = nil, partnerId: Identifier? = nil, password: String? = nil, reason: String? = nil,
        references: [ReferenceInfo]? = nil, regionalSettings: ExtensionRegionalSettingRequest? = nil,
        setupWizardState: SetupWizardStateForUpdateEnum? = nil, site: ProvisioningSiteInfo? = nil,
        status: ExtensionStatusEnumForUpdate? = nil, statusInfo: ExtensionStatusInfo? = nil,
        transition: UserTransitionInfo? = nil, type: ExtensionBulkUpdateInfo.Kind? = nil) {
        self.callQueueInfo = callQueueInfo; self.comment = comment; self.contact = contact;
        self.customFields = customFields; self.extensionNumber = extensionNumber; self.id = id; self.ivrPin = ivrPin;
        self.partnerId = partnerId; self.password = password; self.reason = reason; self.references = references;
        self.regionalSettings = regionalSettings; self.setupWizardState = setupWizardState; self.site = site;
        self.status = status; self.statusInfo = statusInfo; self.transition = transition; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callQueueInfo", &self.callQueueInfo); fields.field("comment", &self.comment);
        fields.field("contact", &self.contact); fields.list("customFields", &self.customFields);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("ivrPin", &self.ivrPin); fields.field("partnerId", &self.partnerId);
        fields.field("password", &self.password); fields.field("reason", &self.reason);
        fields.list("references", &self.references); fields.field("regionalSettings", &self.regionalSettings);
        fields.field("setupWizardState", &self.setupWizardState); fields.field("site", &self.site);
        fields.field("status", &self.status); fields.field("statusInfo", &self.statusInfo);
        fields.field("transition", &self.transition); fields.field("type", &self.type)
    }

    /// Kind of the extension.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Extensions to update in one task.
public nonisolated struct ExtensionBulkUpdateRequest: Model {
    /// Changes, one record per extension.
    public var records: [ExtensionBulkUpdateInfo]
    public init(records: [ExtensionBulkUpdateInfo]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// State and outcome of a bulk extension update.
public nonisolated struct ExtensionBulkUpdateTaskResource: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the task.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Outcome, once the task has ended.
    public var result: Optional<ExtensionBulkUpdateTaskResult>
    /// How far the task has got; poll until it is Completed or Failed.
    public var status: ExtensionBulkUpdateTaskResource.Status
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, status: ExtensionBulkUpdateTaskResource.Status, uri: String,
        creationTime: Foundation.Date? = nil, lastModifiedTime: Foundation.Date? = nil,
        result: ExtensionBulkUpdateTaskResult? = nil) {
        self.id = id; self.status = status; self.uri = uri; self.creationTime = creationTime;
        self.lastModifiedTime = lastModifiedTime; self.result = result; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), status: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("result", &self.result);
        fields.field("status", &self.status); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// How far the task has got; poll until it is Completed or Failed.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Outcome of a bulk extension update.
public nonisolated struct ExtensionBulkUpdateTaskResult: Model {
    /// Extensions the task worked on.
    public var affectedItems: Optional<ExtensionBulkUpdateTaskResult.AffectedItems>
    /// Errors of the task as a whole.
    public var errors: Optional<[ErrorEntity]>
    private var _unknownMembers: UnknownMembers
    public init(affectedItems: ExtensionBulkUpdateTaskResult.AffectedItems? = nil, errors: [ErrorEntity]? = nil) {
        self.affectedItems = affectedItems; self.errors = errors; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("affectedItems", &self.affectedItems); fields.list("errors", &self.errors);
        fields.unknown(&self._unknownMembers)
    }

    /// Extensions the task worked on.
    public struct AffectedItems: Model {
        /// Outcome for each extension.
        public var result: Optional<[ExtensionUpdateShortResult]>
        private var _unknownMembers: UnknownMembers
        public init(result: [ExtensionUpdateShortResult]? = nil) {
            self.result = result; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("result", &self.result); fields.unknown(&self._unknownMembers)
        }
    }
}

/// A user or other extension to create.
public nonisolated struct ExtensionCreationRequest: Model {
    /// Contact details of the person.
    public var contact: Optional<ContactInfoCreationRequest>
    /// Cost center that is charged.
    public var costCenter: Optional<CostCenterInfo>
    /// Custom fields and their values.
    public var customFields: Optional<[CustomFieldInfo]>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Whether to hide the extension from the company directory.
    public var hidden: Optional<Bool>
    /// PIN for voicemail and the phone menu; keep it secret.
    public var ivrPin: Optional<String>
    /// Name of an extension that is not a person.
    public var name: Optional<String>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// First password of the user; keep it secret.
    public var password: Optional<String>
    /// Identifiers of the extension in other systems.
    public var references: Optional<[ReferenceInfo]>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<RegionalSettings>
    /// How far the setup wizard has come.
    public var setupWizardState: Optional<SetupWizardStateForUpdateEnum>
    /// The site this belongs to.
    public var site: Optional<SiteInfo>
    /// State the extension starts in.
    public var status: Optional<ExtensionStatusEnumFull>
    /// Further details of the status, such as the reason.
    public var statusInfo: Optional<ExtensionStatusInfo>
    /// Kind of extension to create.
    public var type: Optional<ExtensionCreationRequest.Kind>
    public init(
        contact: ContactInfoCreationRequest? = nil, costCenter: CostCenterInfo? = nil,
        customFields: [CustomFieldInfo]? = nil, extensionNumber: String? = nil, hidden: Bool? = nil,
        ivrPin: String? = nil, name: String? = nil, partnerId: Identifier? = nil, password: String? = nil,
        references: [ReferenceInfo]? = nil, regionalSettings: RegionalSettings? = nil,
        setupWizardState: SetupWizardStateForUpdateEnum? = nil, site: SiteInfo? = nil,
        status: ExtensionStatusEnumFull? = nil, statusInfo: ExtensionStatusInfo? = nil,
        type: ExtensionCreationRequest.Kind? = nil) {
        self.contact = contact; self.costCenter = costCenter; self.customFields = customFields;
        self.extensionNumber = extensionNumber; self.hidden = hidden; self.ivrPin = ivrPin; self.name = name;
        self.partnerId = partnerId; self.password = password; self.references = references;
        self.regionalSettings = regionalSettings; self.setupWizardState = setupWizardState; self.site = site;
        self.status = status; self.statusInfo = statusInfo; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contact", &self.contact); fields.field("costCenter", &self.costCenter);
        fields.list("customFields", &self.customFields); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("hidden", &self.hidden); fields.field("ivrPin", &self.ivrPin); fields.field("name", &self.name);
        fields.field("partnerId", &self.partnerId); fields.field("password", &self.password);
        fields.list("references", &self.references); fields.field("regionalSettings", &self.regionalSettings);
        fields.field("setupWizardState", &self.setupWizardState); fields.field("site", &self.site);
        fields.field("status", &self.status); fields.field("statusInfo", &self.statusInfo);
        fields.field("type", &self.type)
    }

    /// Kind of extension to create.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Outcome of a bulk update for one extension.
public nonisolated struct ExtensionUpdateShortResult: Model {
    /// Why this extension was not updated.
    public var errors: Optional<[ErrorEntity]>
    /// Id of the extension.
    public var extensionId: Optional<Identifier>
    /// Whether this extension was updated.
    public var status: Optional<ExtensionUpdateShortResult.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        errors: [ErrorEntity]? = nil, extensionId: Identifier? = nil,
        status: ExtensionUpdateShortResult.Status? = nil) {
        self.errors = errors; self.extensionId = extensionId; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("errors", &self.errors); fields.field("extensionId", &self.extensionId);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// Whether this extension was updated.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// An extension as the list of extensions shows it.
public nonisolated struct GetExtensionListInfoResponse: Model {
    /// Alert timer setting, for a call queue.
    public var alertTimer: Optional<Int>
    /// Country the extension is assigned to.
    public var assignedCountry: Optional<AssignedCountryInfo>
    /// Call queue settings, for a queue.
    public var callQueueInfo: Optional<CallQueueExtensionInfo>
    /// Contact details of the person.
    public var contact: Optional<ContactInfo>
    /// Cost center that is charged.
    public var costCenter: Optional<CostCenterInfo>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Short number of the extension. At most 8 characters.
    public var extensionNumber: Optional<String>
    /// Whether the extension is hidden from the company directory.
    public var hidden: Optional<Bool>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people. At most 129 characters.
    public var name: Optional<String>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// Administrator and international calling permissions of the extension.
    public var permissions: Optional<ExtensionPermissions>
    /// Profile image of the person.
    public var profileImage: Optional<ProfileImageInfo>
    /// Identifiers of the extension in other systems.
    public var references: Optional<[ReferenceInfo]>
    /// Roles of the user.
    public var roles: Optional<[Roles]>
    /// The site this belongs to.
    public var site: Optional<ProvisioningSiteInfo>
    /// State of the extension; Enabled means in use.
    public var status: Optional<ExtensionStatusEnumFull>
    /// Closer kind of the extension.
    public var subType: Optional<AllExtensionSubtypesEnum>
    /// Kind of the extension, such as User or Department (a call queue).
    public var type: Optional<AllExtensionTypesEnum>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        alertTimer: Int? = nil, assignedCountry: AssignedCountryInfo? = nil,
        callQueueInfo: CallQueueExtensionInfo? = nil, contact: ContactInfo? = nil, costCenter: CostCenterInfo? = nil,
        creationTime: Foundation.Date? = nil, extensionNumber: String? = nil, hidden: Bool? = nil,
        id: Identifier? = nil, name: String? = nil, partnerId: Identifier? = nil,
        permissions: ExtensionPermissions? = nil, profileImage: ProfileImageInfo? = nil,
        references: [ReferenceInfo]? = nil, roles: [Roles]? = nil, site: ProvisioningSiteInfo? = nil,
        status: ExtensionStatusEnumFull? = nil, subType: AllExtensionSubtypesEnum? = nil,
        type: AllExtensionTypesEnum? = nil, uri: String? = nil) {
        self.alertTimer = alertTimer; self.assignedCountry = assignedCountry; self.callQueueInfo = callQueueInfo;
        self.contact = contact; self.costCenter = costCenter; self.creationTime = creationTime;
        self.extensionNumber = extensionNumber; self.hidden = hidden; self.id = id; self.name = name;
        self.partnerId = partnerId; self.permissions = permissions; self.profileImage = profileImage;
        self.references = references; self.roles = roles; self.site = site; self.status = status;
        self.subType = subType; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alertTimer", &self.alertTimer); fields.field("assignedCountry", &self.assignedCountry);
        fields.field("callQueueInfo", &self.callQueueInfo); fields.field("contact", &self.contact);
        fields.field("costCenter", &self.costCenter); fields.field("creationTime", &self.creationTime);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("hidden", &self.hidden);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("partnerId", &self.partnerId);
        fields.field("permissions", &self.permissions); fields.field("profileImage", &self.profileImage);
        fields.list("references", &self.references); fields.list("roles", &self.roles);
        fields.field("site", &self.site); fields.field("status", &self.status);
        fields.field("subType", &self.subType); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A page of an account's extensions.
public nonisolated struct GetExtensionListResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [GetExtensionListInfoResponse]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [GetExtensionListInfoResponse], navigation: PageNavigationModel? = nil,
        paging: EnumeratedPagingModel? = nil, uri: String? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An extension that receives another extension's texts.
public nonisolated struct SmsRecipient: Model {
    /// Whether the extension can be assigned as a recipient.
    public var assignable: Optional<Bool>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Type of the extension.
    public var extensionType: Optional<SmsRecipientExtensionTypesEnum>
    /// Whether the extension has the licence it takes to receive the texts.
    public var hasLicense: Optional<Bool>
    /// Id of the extension.
    public var id: Optional<Identifier>
    /// Name of the extension.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        assignable: Bool? = nil, extensionNumber: String? = nil, extensionType: SmsRecipientExtensionTypesEnum? = nil,
        hasLicense: Bool? = nil, id: Identifier? = nil, name: String? = nil) {
        self.assignable = assignable; self.extensionNumber = extensionNumber; self.extensionType = extensionType;
        self.hasLicense = hasLicense; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assignable", &self.assignable); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("extensionType", &self.extensionType); fields.field("hasLicense", &self.hasLicense);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of an extension that can receive texts.
public typealias SmsRecipientExtensionTypesEnum = OpenEnum<SmsRecipientExtensionTypesEnumValues>
public nonisolated enum SmsRecipientExtensionTypesEnumValues {}

/// Extensions that receive an extension's texts.
public nonisolated struct SmsRecipientsResource: Model, ResponseValue {
    /// Extensions that receive or may receive the texts.
    public var smsRecipients: Optional<[SmsRecipient]>
    private var _unknownMembers: UnknownMembers
    public init(smsRecipients: [SmsRecipient]? = nil) {
        self.smsRecipients = smsRecipients; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("smsRecipients", &self.smsRecipients); fields.unknown(&self._unknownMembers)
    }
}

/// A settings template of an account.
public nonisolated struct TemplateInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// What the template is for.
    public var description: Optional<String>
    /// Id of the template.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Name of the template.
    public var name: Optional<String>
    /// Kind of the template.
    public var type: Optional<TemplateType>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, description: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, name: String? = nil, type: TemplateType? = nil,
        uri: String? = nil) {
        self.creationTime = creationTime; self.description = description; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.name = name; self.type = type; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Kind of settings template.
public typealias TemplateType = OpenEnum<TemplateTypeValues>
public nonisolated enum TemplateTypeValues {}

/// A page of settings templates.
public nonisolated struct UserTemplates: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [TemplateInfo]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [TemplateInfo], navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
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

nonisolated extension OpenEnum where Values == ExtensionBulkUpdateInfo.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var faxUser: Self { Self("FaxUser") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == ExtensionBulkUpdateTaskResource.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}

nonisolated extension OpenEnum where Values == ExtensionCreationRequest.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var flexibleUser: Self { Self("FlexibleUser") }
    public static var limited: Self { Self("Limited") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == ExtensionUpdateShortResult.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension GetExtensionListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [GetExtensionListInfoResponse] { self.records }
}

nonisolated extension OpenEnum where Values == SmsRecipientExtensionTypesEnumValues {
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == TemplateTypeValues {
    public static var callHandling: Self { Self("CallHandling") }
    public static var callQueueCallHandling: Self { Self("CallQueueCallHandling") }
    public static var callQueueSettings: Self { Self("CallQueueSettings") }
    public static var keyTemplates: Self { Self("KeyTemplates") }
    public static var limitedExtensions: Self { Self("LimitedExtensions") }
    public static var siteCallHandling: Self { Self("SiteCallHandling") }
    public static var userSettings: Self { Self("UserSettings") }
}

nonisolated extension UserTemplates: PagedResponse {
    /// The items of this page.
    public var pageItems: [TemplateInfo] { self.records }
}
#endif

#if Everything || Events || Users
/// Tells that an extension was created, changed or deleted.
public nonisolated struct ExtensionListEvent: Model {
    /// What changed.
    public var body: Optional<ExtensionListEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: ExtensionListEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Which extension changed and how.
///
/// > Note: Corrected: properties/extensions. The documented event lists the changes in extensions, each with hints; the description has one change's properties at the top level. Seen in documentation of the service.
///
/// > Note: Corrected: properties/hints. The documentation of the event names hints beside extensionId and eventType; the description lacks them. Seen in documentation of the service.
public nonisolated struct ExtensionListEventBody: Model {
    /// Whether the extension was created, updated or deleted.
    public var eventType: Optional<ExtensionListEventBody.EventType>
    /// Id of the extension that changed.
    public var extensionId: Optional<Identifier>
    /// The extensions that changed.
    public var extensions: Optional<[ExtensionListEventBody.Extension]>
    /// Settings that changed, such as ExtensionInfo or CompanyNumbers.
    public var hints: Optional<[ExtensionListEventBody.Hint]>
    /// Id of the extension that owns the subscription.
    public var ownerId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        eventType: ExtensionListEventBody.EventType? = nil, extensionId: Identifier? = nil,
        extensions: [ExtensionListEventBody.Extension]? = nil, hints: [ExtensionListEventBody.Hint]? = nil,
        ownerId: Identifier? = nil) {
        self.eventType = eventType; self.extensionId = extensionId; self.extensions = extensions; self.hints = hints;
        self.ownerId = ownerId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("eventType", &self.eventType); fields.field("extensionId", &self.extensionId);
        fields.list("extensions", &self.extensions); fields.list("hints", &self.hints);
        fields.field("ownerId", &self.ownerId); fields.unknown(&self._unknownMembers)
    }

    /// Whether the extension was created, updated or deleted.
    public typealias EventType = OpenEnum<EventTypeValues>
    public enum EventTypeValues {}

    /// A part of `ExtensionListEventBody`.
    public struct Extension: Model {
        /// Whether the extension was created, updated or deleted.
        public var eventType: Optional<ExtensionListEventBody.Extension.EventType>
        /// Id of the extension that changed.
        public var extensionId: Optional<Identifier>
        /// Settings that changed, such as ExtensionInfo or CompanyNumbers.
        public var hints: Optional<[ExtensionListEventBody.Extension.Hint]>
        private var _unknownMembers: UnknownMembers
        public init(
            eventType: ExtensionListEventBody.Extension.EventType? = nil, extensionId: Identifier? = nil,
            hints: [ExtensionListEventBody.Extension.Hint]? = nil) {
            self.eventType = eventType; self.extensionId = extensionId; self.hints = hints;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("eventType", &self.eventType); fields.field("extensionId", &self.extensionId);
            fields.list("hints", &self.hints); fields.unknown(&self._unknownMembers)
        }

        /// Whether the extension was created, updated or deleted.
        public typealias EventType = OpenEnum<EventTypeValues>
        public enum EventTypeValues {}

        /// The known values of `hints`.
        public typealias Hint = OpenEnum<HintValues>
        public enum HintValues {}
    }

    /// The known values of `hints`.
    public typealias Hint = OpenEnum<HintValues>
    public enum HintValues {}
}

nonisolated extension OpenEnum where Values == ExtensionListEventBody.EventTypeValues {
    public static var create: Self { Self("Create") }
    public static var delete: Self { Self("Delete") }
    public static var update: Self { Self("Update") }
}

nonisolated extension OpenEnum where Values == ExtensionListEventBody.Extension.EventTypeValues {
    public static var create: Self { Self("Create") }
    public static var delete: Self { Self("Delete") }
    public static var update: Self { Self("Update") }
}

nonisolated extension OpenEnum where Values == ExtensionListEventBody.Extension.HintValues {
    public static var accountSettings: Self { Self("AccountSettings") }
    public static var accountStatus: Self { Self("AccountStatus") }
    public static var answeringRules: Self { Self("AnsweringRules") }
    public static var callQueueMembersChange: Self { Self("CallQueueMembersChange") }
    public static var companyNumbers: Self { Self("CompanyNumbers") }
    public static var dialingPlan: Self { Self("DialingPlan") }
    public static var extensionInfo: Self { Self("ExtensionInfo") }
    public static var features: Self { Self("Features") }
    public static var limits: Self { Self("Limits") }
    public static var permissions: Self { Self("Permissions") }
    public static var profileImage: Self { Self("ProfileImage") }
    public static var videoConfiguration: Self { Self("VideoConfiguration") }
}

nonisolated extension OpenEnum where Values == ExtensionListEventBody.HintValues {
    public static var accountSettings: Self { Self("AccountSettings") }
    public static var accountStatus: Self { Self("AccountStatus") }
    public static var answeringRules: Self { Self("AnsweringRules") }
    public static var callQueueMembersChange: Self { Self("CallQueueMembersChange") }
    public static var companyNumbers: Self { Self("CompanyNumbers") }
    public static var dialingPlan: Self { Self("DialingPlan") }
    public static var extensionInfo: Self { Self("ExtensionInfo") }
    public static var features: Self { Self("Features") }
    public static var limits: Self { Self("Limits") }
    public static var permissions: Self { Self("Permissions") }
    public static var profileImage: Self { Self("ProfileImage") }
    public static var videoConfiguration: Self { Self("VideoConfiguration") }
}
#endif
