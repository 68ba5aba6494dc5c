// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || AddressBook
/// Manages personal contacts and favorites and keeps copies of them up to date.
public nonisolated struct ExternalContactsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Uploads contacts to the address books of several extensions in one task.
    ///
    /// > Note: Runs in the background: poll getAddressBookBulkUploadTask with the task's id for the outcome.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Contacts to upload, one record per extension. 1 to 500 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func bulkUploadContacts(
        records: [AddressBookBulkUploadResource],
        accountId: Identifier = "~") -> Call<AddressBookBulkUploadResponse> {
        var request = RequestParts(.bulkUploadContacts)
        request.path(accountId); request.body(AddressBookBulkUploadRequest(records: records))
        return Call(client, request)
    }

    /// Adds a personal contact to an extension's address book.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - dialingPlan: ISO code of the country whose dialing rules read numbers without a country code.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createContact(
        _ body: PersonalContactRequest, dialingPlan: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<PersonalContactResource> {
        var request = RequestParts(.createContact)
        request.path(accountId); request.path(extensionId); request.query("dialingPlan", dialingPlan);
        request.body(body)
        return Call(client, request)
    }

    /// Deletes one or several personal contacts.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - contactId: Id of the contact, or several ids separated by commas (at most 50). At least 1 element.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func deleteContact(
        contactId: [Identifier], accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<BatchOf<Empty>> {
        var request = RequestParts(.deleteContact)
        request.path(accountId); request.path(extensionId); request.pathList(contactId)
        return Call(client, request)
    }

    /// Reads the state and the outcome of a bulk contact upload.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Id of the task that addressBookBulkUpload started.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getAddressBookBulkUploadTask(
        taskId: Identifier, accountId: Identifier = "~") -> Call<AddressBookBulkUploadResponse> {
        var request = RequestParts(.getAddressBookBulkUploadTask)
        request.path(accountId); request.path(taskId)
        return Call(client, request)
    }

    /// Lists the personal contacts of an extension.
    ///
    /// Permissions: `ReadContacts` of the app, `ReadPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - phoneNumber: Keeps only contacts that have one of these phone numbers.
    ///   - sortBy: Fields to sort by: FirstName, LastName or Company.
    ///   - startsWith: Keeps only contacts whose first name, last name or company begins with this text.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listContacts(
        page: Int? = nil, perPage: Int? = nil, phoneNumber: [String]? = nil,
        sortBy: [ExternalContactsEndpoints.SortBy]? = nil, startsWith: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<ContactList> {
        var request = RequestParts(.listContacts)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage); request.query("phoneNumber", phoneNumber); request.query("sortBy", sortBy);
        request.query("startsWith", startsWith)
        return Call(client, request)
    }

    /// Lists the favorite contacts of an extension.
    ///
    /// Permissions: `ReadContacts` of the app, `ReadPersonalContacts` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listFavoriteContacts(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<FavoriteContactList> {
        var request = RequestParts(.listFavoriteContacts)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Changes single fields of a personal contact.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - contactId: Identifier of the personal contact.
    ///   - body: What is sent.
    ///   - dialingPlan: ISO code of the country whose dialing rules read numbers without a country code.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func patchContact(
        contactId: Identifier, body: PersonalContactRequest, dialingPlan: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<PersonalContactResource> {
        var request = RequestParts(.patchContact)
        request.path(accountId); request.path(extensionId); request.path(contactId);
        request.query("dialingPlan", dialingPlan); request.body(body)
        return Call(client, request)
    }

    /// Reads one or several personal contacts.
    ///
    /// Permissions: `ReadContacts` of the app, `ReadPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - contactId: Id of the contact, or several ids separated by commas (at most 50). At least 1 element.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readContact(
        contactId: [Identifier], accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BatchOf<PersonalContactResource>> {
        var request = RequestParts(.readContact)
        request.path(accountId); request.path(extensionId); request.pathList(contactId)
        return Call(client, request)
    }

    /// Reads the address book, in full or only what changed since the last sync.
    ///
    /// > Note: While nextPageId is present there is more to read; keep the last syncToken for the next ISync.
    ///
    /// Permissions: `ReadContacts` of the app, `ReadPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageId: Id of the next page, from nextPageId of the answer before.
    ///   - perPage: Number of contacts per page.
    ///   - syncToken: Token from the last answer's syncInfo; needed with ISync.
    ///   - syncType: FSync reads everything anew, ISync only what changed since syncToken was given out.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func syncAddressBook(
        pageId: Identifier? = nil, perPage: Int? = nil, syncToken: String? = nil,
        syncType: ExternalContactsEndpoints.SyncType? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<AddressBookSync> {
        var request = RequestParts(.syncAddressBook)
        request.path(accountId); request.path(extensionId); request.query("pageId", pageId);
        request.query("perPage", perPage); request.query("syncToken", syncToken); request.query("syncType", syncType)
        return Call(client, request)
    }

    /// Replaces a personal contact.
    ///
    /// > Note: Fields left out are cleared; use patchContact to change a few.
    ///
    /// > Note: Corrected: parameters/contactId. Described as a list, with no body but that of one contact: it would make all of several contacts the same. Seen in current.openapi.json, 2026-08-13.
    ///
    /// > Note: Corrected: batch. Described for 50 contacts, with no body but that of one. Seen in current.openapi.json, 2026-08-13.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - contactId: Identifier of the personal contact.
    ///   - body: What is sent.
    ///   - dialingPlan: ISO code of the country whose dialing rules read numbers without a country code.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-401.
    public func updateContact(
        contactId: Identifier, body: PersonalContactRequest, dialingPlan: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<PersonalContactResource> {
        var request = RequestParts(.updateContact)
        request.path(accountId); request.path(extensionId); request.path(contactId);
        request.query("dialingPlan", dialingPlan); request.body(body)
        return Call(client, request)
    }

    /// Replaces the favorite contacts of an extension.
    ///
    /// > Note: Replaces the whole list: favorites left out are removed.
    ///
    /// Permissions: `Contacts` of the app, `EditPersonalContacts` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: All favorites, since those left out are removed.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, CMN-102, CMN-401.
    public func updateFavoriteContactList(
        records: [FavoriteContactResource]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<FavoriteContactList> {
        var request = RequestParts(.updateFavoriteContactList)
        request.path(accountId); request.path(extensionId); request.body(FavoriteCollection(records: records))
        return Call(client, request)
    }

    /// The known values of `sortBy`.
    public typealias SortBy = OpenEnum<SortByValues>
    public enum SortByValues {}

    /// FSync reads everything anew, ISync only what changed since syncToken was given out.
    public typealias SyncType = OpenEnum<SyncTypeValues>
    public enum SyncTypeValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`
    public static let bulkUploadContacts = APIOperation(
        "addressBookBulkUpload", .post, "/restapi/v1.0/account/{accountId}/address-book-bulk-upload",
        area: "ExternalContacts", permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Heavy",
        access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`
    public static let createContact = APIOperation(
        "createContact", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact",
        area: "ExternalContacts", permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Heavy",
        access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`
    public static let deleteContact = APIOperation(
        "deleteContact", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
        area: "ExternalContacts", permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Heavy",
        access: .write, batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`
    public static let getAddressBookBulkUploadTask = APIOperation(
        "getAddressBookBulkUploadTask", .get,
        "/restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}", area: "ExternalContacts",
        permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`
    public static let listContacts = APIOperation(
        "listContacts", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact",
        area: "ExternalContacts", permission: "ReadContacts", userPermission: "ReadPersonalContacts",
        rateGroup: "Heavy", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`
    public static let listFavoriteContacts = APIOperation(
        "listFavoriteContacts", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite",
        area: "ExternalContacts", permission: "ReadContacts", userPermission: "ReadPersonalContacts",
        rateGroup: "Light", access: .read)
    /// `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`
    public static let patchContact = APIOperation(
        "patchContact", .patch,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
        area: "ExternalContacts", permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Heavy",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`
    public static let readContact = APIOperation(
        "readContact", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
        area: "ExternalContacts", permission: "ReadContacts", userPermission: "ReadPersonalContacts",
        rateGroup: "Heavy", access: .read, batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`
    public static let syncAddressBook = APIOperation(
        "syncAddressBook", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync",
        area: "ExternalContacts", permission: "ReadContacts", userPermission: "ReadPersonalContacts",
        rateGroup: "Heavy", access: .read, paging: .sync)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`
    public static let updateContact = APIOperation(
        "updateContact", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
        area: "ExternalContacts", permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Heavy",
        access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`
    public static let updateFavoriteContactList = APIOperation(
        "updateFavoriteContactList", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite",
        area: "ExternalContacts", permission: "Contacts", userPermission: "EditPersonalContacts", rateGroup: "Medium",
        access: .write)
}

/// A postal address of a contact in a bulk upload.
public nonisolated struct AddressBookBulkContactAddressInfo: Model {
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

/// A personal contact of a bulk upload.
public nonisolated struct AddressBookBulkContactResource: Model {
    /// Phone number of the assistant.
    public var assistantPhone: Optional<String>
    /// Birthday of the contact, as an ISO 8601 date and time.
    public var birthday: Optional<Foundation.Date>
    /// Business address.
    public var businessAddress: Optional<AddressBookBulkContactAddressInfo>
    /// Business fax number.
    public var businessFax: Optional<String>
    /// Business phone number.
    public var businessPhone: Optional<String>
    /// Second business phone number.
    public var businessPhone2: Optional<String>
    /// Phone number for calling back.
    public var callbackPhone: Optional<String>
    /// Car phone number.
    public var carPhone: Optional<String>
    /// Company the contact works for.
    public var company: Optional<String>
    /// Phone number of the company.
    public var companyPhone: Optional<String>
    /// First email address.
    public var email: Optional<String>
    /// Second email address.
    public var email2: Optional<String>
    /// Third email address.
    public var email3: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Home address.
    public var homeAddress: Optional<AddressBookBulkContactAddressInfo>
    /// Home phone number.
    public var homePhone: Optional<String>
    /// Second home phone number.
    public var homePhone2: Optional<String>
    /// Job title of the person.
    public var jobTitle: Optional<String>
    /// Last name of the person.
    public var lastName: Optional<String>
    /// Middle name of the person.
    public var middleName: Optional<String>
    /// Mobile phone number.
    public var mobilePhone: Optional<String>
    /// Nickname of the person.
    public var nickName: Optional<String>
    /// Free notes about the contact.
    public var notes: Optional<String>
    /// Another address.
    public var otherAddress: Optional<AddressBookBulkContactAddressInfo>
    /// Another fax number.
    public var otherFax: Optional<String>
    /// Another phone number.
    public var otherPhone: Optional<String>
    /// Web page of the contact.
    public var webPage: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        assistantPhone: String? = nil, birthday: Foundation.Date? = nil,
        businessAddress: AddressBookBulkContactAddressInfo? = nil, businessFax: String? = nil,
        businessPhone: String? = nil, businessPhone2: String? = nil, callbackPhone: String? = nil,
        carPhone: String? = nil, company: String? = nil, companyPhone: String? = nil, email: String? = nil,
        email2: String? = nil, email3: String? = nil, firstName: String? = nil,
        homeAddress: AddressBookBulkContactAddressInfo? = nil, homePhone: String? = nil, homePhone2: String? = nil,
        jobTitle: String? = nil, lastName: String? = nil, middleName: String? = nil, mobilePhone: String? = nil,
        nickName: String? = nil, notes: String? = nil, otherAddress: AddressBookBulkContactAddressInfo? = nil,
        otherFax: String? = nil, otherPhone: String? = nil, webPage: String? = nil) {
        self.assistantPhone = assistantPhone; self.birthday = birthday; self.businessAddress = businessAddress;
        self.businessFax = businessFax; self.businessPhone = businessPhone; self.businessPhone2 = businessPhone2;
        self.callbackPhone = callbackPhone; self.carPhone = carPhone; self.company = company;
        self.companyPhone = companyPhone; self.email = email; self.email2 = email2; self.email3 = email3;
        self.firstName = firstName; self.homeAddress = homeAddress; self.homePhone = homePhone;
        self.homePhone2 = homePhone2; self.jobTitle = jobTitle; self.lastName = lastName;
        self.middleName = middleName; self.mobilePhone = mobilePhone; self.nickName = nickName; self.notes = notes;
        self.otherAddress = otherAddress; self.otherFax = otherFax; self.otherPhone = otherPhone;
        self.webPage = webPage; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assistantPhone", &self.assistantPhone); fields.field("birthday", &self.birthday);
        fields.field("businessAddress", &self.businessAddress); fields.field("businessFax", &self.businessFax);
        fields.field("businessPhone", &self.businessPhone); fields.field("businessPhone2", &self.businessPhone2);
        fields.field("callbackPhone", &self.callbackPhone); fields.field("carPhone", &self.carPhone);
        fields.field("company", &self.company); fields.field("companyPhone", &self.companyPhone);
        fields.field("email", &self.email); fields.field("email2", &self.email2);
        fields.field("email3", &self.email3); fields.field("firstName", &self.firstName);
        fields.field("homeAddress", &self.homeAddress); fields.field("homePhone", &self.homePhone);
        fields.field("homePhone2", &self.homePhone2); fields.field("jobTitle", &self.jobTitle);
        fields.field("lastName", &self.lastName); fields.field("middleName", &self.middleName);
        fields.field("mobilePhone", &self.mobilePhone); fields.field("nickName", &self.nickName);
        fields.field("notes", &self.notes); fields.field("otherAddress", &self.otherAddress);
        fields.field("otherFax", &self.otherFax); fields.field("otherPhone", &self.otherPhone);
        fields.field("webPage", &self.webPage); fields.unknown(&self._unknownMembers)
    }
}

/// Contacts to upload to several address books.
public nonisolated struct AddressBookBulkUploadRequest: Model {
    /// Contacts to upload, one record per extension. 1 to 500 elements.
    public var records: [AddressBookBulkUploadResource]
    public init(records: [AddressBookBulkUploadResource]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Contacts to upload to one extension's address book.
public nonisolated struct AddressBookBulkUploadResource: Model {
    /// Contacts to add. 1 to 10000 elements.
    public var contacts: [AddressBookBulkContactResource]
    /// Id of the extension whose address book gets the contacts.
    public var extensionId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(contacts: [AddressBookBulkContactResource], extensionId: Identifier) {
        self.contacts = contacts; self.extensionId = extensionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(contacts: .init(blank), extensionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("contacts", &self.contacts); fields.field("extensionId", &self.extensionId);
        fields.unknown(&self._unknownMembers)
    }
}

/// State and outcome of a bulk contact upload.
public nonisolated struct AddressBookBulkUploadResponse: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the task.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Outcome, once the task has ended.
    public var results: Optional<AddressBookBulkUploadTaskResult>
    /// How far the task has got; poll until it is Completed or Failed.
    public var status: AddressBookBulkUploadResponse.Status
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, status: AddressBookBulkUploadResponse.Status, uri: String,
        creationTime: Foundation.Date? = nil, lastModifiedTime: Foundation.Date? = nil,
        results: AddressBookBulkUploadTaskResult? = nil) {
        self.id = id; self.status = status; self.uri = uri; self.creationTime = creationTime;
        self.lastModifiedTime = lastModifiedTime; self.results = results; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), status: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("results", &self.results);
        fields.field("status", &self.status); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// How far the task has got; poll until it is Completed or Failed.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Outcome of a bulk contact upload.
public nonisolated struct AddressBookBulkUploadTaskResult: Model {
    /// Records the task worked on.
    public var affectedItems: Optional<[AddressBookBulkUploadResource]>
    /// What went wrong.
    public var errors: Optional<[ErrorEntity]>
    private var _unknownMembers: UnknownMembers
    public init(affectedItems: [AddressBookBulkUploadResource]? = nil, errors: [ErrorEntity]? = nil) {
        self.affectedItems = affectedItems; self.errors = errors; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("affectedItems", &self.affectedItems); fields.list("errors", &self.errors);
        fields.unknown(&self._unknownMembers)
    }
}

/// Contacts that an address book sync returned.
public nonisolated struct AddressBookSync: Model, ResponseValue {
    /// Id of the next page; absent on the last.
    public var nextPageId: Optional<Identifier>
    /// Address of the next page; absent on the last.
    public var nextPageUri: Optional<String>
    /// Contacts; look at availability for those that were deleted.
    public var records: Optional<[PersonalContactResource]>
    /// Type, token and time of the synchronization; keep it for the next one.
    public var syncInfo: Optional<SyncInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        nextPageId: Identifier? = nil, nextPageUri: String? = nil, records: [PersonalContactResource]? = nil,
        syncInfo: SyncInfo? = nil, uri: String? = nil) {
        self.nextPageId = nextPageId; self.nextPageUri = nextPageUri; self.records = records;
        self.syncInfo = syncInfo; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("nextPageId", &self.nextPageId); fields.field("nextPageUri", &self.nextPageUri);
        fields.list("records", &self.records); fields.field("syncInfo", &self.syncInfo);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A postal address of a contact.
public nonisolated struct ContactAddressInfo: Model {
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

/// A page of personal contacts.
public nonisolated struct ContactList: Model, ResponseValue {
    /// Link to the contact groups.
    public var groups: Optional<UserContactsGroupsInfo>
    /// Links to other pages.
    public var navigation: Optional<UserContactsNavigationInfo>
    /// Position of this page within the list.
    public var paging: Optional<UserContactsPagingInfo>
    /// The records of this list or page.
    public var records: Optional<[PersonalContactResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        groups: UserContactsGroupsInfo? = nil, navigation: UserContactsNavigationInfo? = nil,
        paging: UserContactsPagingInfo? = nil, records: [PersonalContactResource]? = nil, uri: String? = nil) {
        self.groups = groups; self.navigation = navigation; self.paging = paging; self.records = records;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("groups", &self.groups); fields.field("navigation", &self.navigation);
        fields.field("paging", &self.paging); fields.list("records", &self.records); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// The favorite contacts that are to replace the present ones.
public nonisolated struct FavoriteCollection: Model {
    /// All favorites, since those left out are removed.
    public var records: Optional<[FavoriteContactResource]>
    public init(records: [FavoriteContactResource]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// The favorite contacts of an extension.
public nonisolated struct FavoriteContactList: Model, ResponseValue {
    /// The favorite contacts.
    public var records: Optional<[FavoriteContactResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(records: [FavoriteContactResource]? = nil, uri: String? = nil) {
        self.records = records; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A favorite: a colleague or a personal contact.
public nonisolated struct FavoriteContactResource: Model {
    /// Id of the colleague's account.
    public var accountId: Optional<Identifier>
    /// Id of the personal contact, for one from the address book.
    public var contactId: Optional<Identifier>
    /// Id of the extension, for a colleague.
    public var extensionId: Optional<Identifier>
    /// Id of the favorite.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        accountId: Identifier? = nil, contactId: Identifier? = nil, extensionId: Identifier? = nil,
        id: Identifier? = nil) {
        self.accountId = accountId; self.contactId = contactId; self.extensionId = extensionId; self.id = id;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("contactId", &self.contactId);
        fields.field("extensionId", &self.extensionId); fields.field("id", &self.id);
        fields.unknown(&self._unknownMembers)
    }
}

/// A personal contact to create or to update.
public nonisolated struct PersonalContactRequest: Model {
    /// Data an app keeps with the contact.
    public var appInfo: Optional<String>
    /// Phone number of the assistant.
    public var assistantPhone: Optional<String>
    /// Birthday of the contact, as an ISO 8601 date and time.
    public var birthday: Optional<Foundation.Date>
    /// Business address.
    public var businessAddress: Optional<ContactAddressInfo>
    /// Business fax number.
    public var businessFax: Optional<String>
    /// Business phone number.
    public var businessPhone: Optional<String>
    /// Second business phone number.
    public var businessPhone2: Optional<String>
    /// Phone number for calling back.
    public var callbackPhone: Optional<String>
    /// Car phone number.
    public var carPhone: Optional<String>
    /// Company the contact works for.
    public var company: Optional<String>
    /// Phone number of the company.
    public var companyPhone: Optional<String>
    /// First email address.
    public var email: Optional<String>
    /// Second email address.
    public var email2: Optional<String>
    /// Third email address.
    public var email3: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Home address.
    public var homeAddress: Optional<ContactAddressInfo>
    /// Home phone number.
    public var homePhone: Optional<String>
    /// Second home phone number.
    public var homePhone2: Optional<String>
    /// Job title of the person.
    public var jobTitle: Optional<String>
    /// Last name of the person.
    public var lastName: Optional<String>
    /// Middle name of the person.
    public var middleName: Optional<String>
    /// Mobile phone number.
    public var mobilePhone: Optional<String>
    /// Nickname of the person.
    public var nickName: Optional<String>
    /// Free notes about the contact.
    public var notes: Optional<String>
    /// Another address.
    public var otherAddress: Optional<ContactAddressInfo>
    /// Another fax number.
    public var otherFax: Optional<String>
    /// Another phone number.
    public var otherPhone: Optional<String>
    /// Index of the ringtone for calls from the contact.
    public var ringtoneIndex: Optional<String>
    /// Web page of the contact.
    public var webPage: Optional<String>
    public init(
        appInfo: String? = nil, assistantPhone: String? = nil, birthday: Foundation.Date? = nil,
        businessAddress: ContactAddressInfo? = nil, businessFax: String? = nil, businessPhone: String? = nil,
        businessPhone2: String? = nil, callbackPhone: String? = nil, carPhone: String? = nil, company: String? = nil,
        companyPhone: String? = nil, email: String? = nil, email2: String? = nil, email3: String? = nil,
        firstName: String? = nil, homeAddress: ContactAddressInfo? = nil, homePhone: String? = nil,
        homePhone2: String? = nil, jobTitle: String? = nil, lastName: String? = nil, middleName: String? = nil,
        mobilePhone: String? = nil, nickName: String? = nil, notes: String? = nil,
        otherAddress: ContactAddressInfo? = nil, otherFax: String? = nil, otherPhone: String? = nil,
        ringtoneIndex: String? = nil, webPage: String? = nil) {
        self.appInfo = appInfo; self.assistantPhone = assistantPhone; self.birthday = birthday;
        self.businessAddress = businessAddress; self.businessFax = businessFax; self.businessPhone = businessPhone;
        self.businessPhone2 = businessPhone2; self.callbackPhone = callbackPhone; self.carPhone = carPhone;
        self.company = company; self.companyPhone = companyPhone; self.email = email; self.email2 = email2;
        self.email3 = email3; self.firstName = firstName; self.homeAddress = homeAddress; self.homePhone = homePhone;
        self.homePhone2 = homePhone2; self.jobTitle = jobTitle; self.lastName = lastName;
        self.middleName = middleName; self.mobilePhone = mobilePhone; self.nickName = nickName; self.notes = notes;
        self.otherAddress = otherAddress; self.otherFax = otherFax; self.otherPhone = otherPhone;
        self.ringtoneIndex = ringtoneIndex; self.webPage = webPage
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appInfo", &self.appInfo); fields.field("assistantPhone", &self.assistantPhone);
        fields.field("birthday", &self.birthday); fields.field("businessAddress", &self.businessAddress);
        fields.field("businessFax", &self.businessFax); fields.field("businessPhone", &self.businessPhone);
        fields.field("businessPhone2", &self.businessPhone2); fields.field("callbackPhone", &self.callbackPhone);
        fields.field("carPhone", &self.carPhone); fields.field("company", &self.company);
        fields.field("companyPhone", &self.companyPhone); fields.field("email", &self.email);
        fields.field("email2", &self.email2); fields.field("email3", &self.email3);
        fields.field("firstName", &self.firstName); fields.field("homeAddress", &self.homeAddress);
        fields.field("homePhone", &self.homePhone); fields.field("homePhone2", &self.homePhone2);
        fields.field("jobTitle", &self.jobTitle); fields.field("lastName", &self.lastName);
        fields.field("middleName", &self.middleName); fields.field("mobilePhone", &self.mobilePhone);
        fields.field("nickName", &self.nickName); fields.field("notes", &self.notes);
        fields.field("otherAddress", &self.otherAddress); fields.field("otherFax", &self.otherFax);
        fields.field("otherPhone", &self.otherPhone); fields.field("ringtoneIndex", &self.ringtoneIndex);
        fields.field("webPage", &self.webPage)
    }
}

/// A personal contact of an extension's address book.
public nonisolated struct PersonalContactResource: Model, ResponseValue {
    /// Data an app keeps with the contact.
    public var appInfo: Optional<String>
    /// Phone number of the assistant.
    public var assistantPhone: Optional<String>
    /// Alive for a present contact, Deleted or Purged for one that is gone.
    public var availability: Optional<PersonalContactResource.Availability>
    /// Birthday of the contact, as an ISO 8601 date and time.
    public var birthday: Optional<Foundation.Date>
    /// Business address.
    public var businessAddress: Optional<ContactAddressInfo>
    /// Business fax number.
    public var businessFax: Optional<String>
    /// Business phone number.
    public var businessPhone: Optional<String>
    /// Second business phone number.
    public var businessPhone2: Optional<String>
    /// Phone number for calling back.
    public var callbackPhone: Optional<String>
    /// Car phone number.
    public var carPhone: Optional<String>
    /// Company the contact works for.
    public var company: Optional<String>
    /// Phone number of the company.
    public var companyPhone: Optional<String>
    /// First email address.
    public var email: Optional<String>
    /// Second email address.
    public var email2: Optional<String>
    /// Third email address.
    public var email3: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Home address.
    public var homeAddress: Optional<ContactAddressInfo>
    /// Home phone number.
    public var homePhone: Optional<String>
    /// Second home phone number.
    public var homePhone2: Optional<String>
    /// Identifier of the personal contact.
    public var id: Optional<Identifier>
    /// Job title of the person.
    public var jobTitle: Optional<String>
    /// Last name of the person.
    public var lastName: Optional<String>
    /// Middle name of the person.
    public var middleName: Optional<String>
    /// Mobile phone number.
    public var mobilePhone: Optional<String>
    /// Nickname of the person.
    public var nickName: Optional<String>
    /// Free notes about the contact.
    public var notes: Optional<String>
    /// Another address.
    public var otherAddress: Optional<ContactAddressInfo>
    /// Another fax number.
    public var otherFax: Optional<String>
    /// Another phone number.
    public var otherPhone: Optional<String>
    /// Index of the ringtone for calls from the contact.
    public var ringtoneIndex: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Web page of the contact.
    public var webPage: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        appInfo: String? = nil, assistantPhone: String? = nil,
        availability: PersonalContactResource.Availability? = nil, birthday: Foundation.Date? = nil,
        businessAddress: ContactAddressInfo? = nil, businessFax: String? = nil, businessPhone: String? = nil,
        businessPhone2: String? = nil, callbackPhone: String? = nil, carPhone: String? = nil, company: String? = nil,
        companyPhone: String? = nil, email: String? = nil, email2: String? = nil, email3: String? = nil,
        firstName: String? = nil, homeAddress: ContactAddressInfo? = nil, homePhone: String? = nil,
        homePhone2: String? = nil, id: Identifier? = nil, jobTitle: String? = nil, lastName: String? = nil,
        middleName: String? = nil, mobilePhone: String? = nil, nickName: String? = nil, notes: String? = nil,
        otherAddress: ContactAddressInfo? = nil, otherFax: String? = nil, otherPhone: String? = nil,
        ringtoneIndex: String? = nil, uri: String? = nil, webPage: String? = nil) {
        self.appInfo = appInfo; self.assistantPhone = assistantPhone; self.availability = availability;
        self.birthday = birthday; self.businessAddress = businessAddress; self.businessFax = businessFax;
        self.businessPhone = businessPhone; self.businessPhone2 = businessPhone2; self.callbackPhone = callbackPhone;
        self.carPhone = carPhone; self.company = company; self.companyPhone = companyPhone; self.email = email;
        self.email2 = email2; self.email3 = email3; self.firstName = firstName; self.homeAddress = homeAddress;
        self.homePhone = homePhone; self.homePhone2 = homePhone2; self.id = id; self.jobTitle = jobTitle;
        self.lastName = lastName; self.middleName = middleName; self.mobilePhone = mobilePhone;
        self.nickName = nickName; self.notes = notes; self.otherAddress = otherAddress; self.otherFax = otherFax;
        self.otherPhone = otherPhone; self.ringtoneIndex = ringtoneIndex; self.uri = uri; self.webPage = webPage;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appInfo", &self.appInfo); fields.field("assistantPhone", &self.assistantPhone);
        fields.field("availability", &self.availability); fields.field("birthday", &self.birthday);
        fields.field("businessAddress", &self.businessAddress); fields.field("businessFax", &self.businessFax);
        fields.field("businessPhone", &self.businessPhone); fields.field("businessPhone2", &self.businessPhone2);
        fields.field("callbackPhone", &self.callbackPhone); fields.field("carPhone", &self.carPhone);
        fields.field("company", &self.company); fields.field("companyPhone", &self.companyPhone);
        fields.field("email", &self.email); fields.field("email2", &self.email2);
        fields.field("email3", &self.email3); fields.field("firstName", &self.firstName);
        fields.field("homeAddress", &self.homeAddress); fields.field("homePhone", &self.homePhone);
        fields.field("homePhone2", &self.homePhone2); fields.field("id", &self.id);
        fields.field("jobTitle", &self.jobTitle); fields.field("lastName", &self.lastName);
        fields.field("middleName", &self.middleName); fields.field("mobilePhone", &self.mobilePhone);
        fields.field("nickName", &self.nickName); fields.field("notes", &self.notes);
        fields.field("otherAddress", &self.otherAddress); fields.field("otherFax", &self.otherFax);
        fields.field("otherPhone", &self.otherPhone); fields.field("ringtoneIndex", &self.ringtoneIndex);
        fields.field("uri", &self.uri); fields.field("webPage", &self.webPage); fields.unknown(&self._unknownMembers)
    }

    /// Alive for a present contact, Deleted or Purged for one that is gone.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}
}

/// Kind, time and token of a sync.
public nonisolated struct SyncInfo: Model {
    /// Whether there are records older than those returned. Default: `false`.
    public var olderRecordsExist: Optional<Bool>
    /// Time of the sync, ISO 8601.
    public var syncTime: Optional<Foundation.Date>
    /// Token to give to the next incremental sync.
    public var syncToken: Optional<String>
    /// FSync for a full sync, ISync for changes only.
    public var syncType: Optional<SyncInfo.SyncType>
    private var _unknownMembers: UnknownMembers
    public init(
        olderRecordsExist: Bool? = nil, syncTime: Foundation.Date? = nil, syncToken: String? = nil,
        syncType: SyncInfo.SyncType? = nil) {
        self.olderRecordsExist = olderRecordsExist; self.syncTime = syncTime; self.syncToken = syncToken;
        self.syncType = syncType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("olderRecordsExist", &self.olderRecordsExist); fields.field("syncTime", &self.syncTime);
        fields.field("syncToken", &self.syncToken); fields.field("syncType", &self.syncType);
        fields.unknown(&self._unknownMembers)
    }

    /// FSync for a full sync, ISync for changes only.
    public typealias SyncType = OpenEnum<SyncTypeValues>
    public enum SyncTypeValues {}
}

/// Link to the contact groups.
public nonisolated struct UserContactsGroupsInfo: Model {
    /// Address of the contact groups.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Links to other pages of a contact list.
public nonisolated struct UserContactsNavigationInfo: Model {
    /// Link to the first page.
    public var firstPage: Optional<UserContactsNavigationInfoUri>
    /// Link to the last page.
    public var lastPage: Optional<UserContactsNavigationInfoUri>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<UserContactsNavigationInfoUri>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<UserContactsNavigationInfoUri>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: UserContactsNavigationInfoUri? = nil, lastPage: UserContactsNavigationInfoUri? = nil,
        nextPage: UserContactsNavigationInfoUri? = nil, previousPage: UserContactsNavigationInfoUri? = nil) {
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

/// Link to one page of a contact list.
public nonisolated struct UserContactsNavigationInfoUri: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position of a page within a contact list.
public nonisolated struct UserContactsPagingInfo: Model {
    /// Number of the page, counted from 1.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page.
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
        fields.field("pageStart", &self.pageStart); fields.field("perPage", &self.perPage);
        fields.field("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == AddressBookBulkUploadResponse.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}

nonisolated extension AddressBookSync: PagedResponse {
    /// The items of this page.
    public var pageItems: [PersonalContactResource] { self.records ?? [] }
}

nonisolated extension ContactList: PagedResponse {
    /// The items of this page.
    public var pageItems: [PersonalContactResource] { self.records ?? [] }
}

nonisolated extension FavoriteContactList: PagedResponse {
    /// The items of this page.
    public var pageItems: [FavoriteContactResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == PersonalContactResource.AvailabilityValues {
    public static var alive: Self { Self("Alive") }
    public static var deleted: Self { Self("Deleted") }
    public static var purged: Self { Self("Purged") }
}

nonisolated extension OpenEnum where Values == SyncInfo.SyncTypeValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}

nonisolated extension OpenEnum where Values == ExternalContactsEndpoints.SortByValues {
    public static var company: Self { Self("Company") }
    public static var firstName: Self { Self("FirstName") }
    public static var lastName: Self { Self("LastName") }
}

nonisolated extension OpenEnum where Values == ExternalContactsEndpoints.SyncTypeValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}
#endif

#if Everything || AddressBook || Events
/// Tells that an extension's favorite contacts changed.
public nonisolated struct ExtensionFavoritesEvent: Model {
    /// What changed.
    public var body: Optional<ExtensionFavoritesEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<Foundation.Date>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: ExtensionFavoritesEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: Foundation.Date? = nil, uuid: String? = nil) {
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

/// Whose favorite contacts changed.
public nonisolated struct ExtensionFavoritesEventBody: Model {
    /// Id of the extension whose favorites changed.
    public var extensionId: Optional<Identifier>
    /// Id of the extension that owns the subscription.
    public var ownerId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(extensionId: Identifier? = nil, ownerId: Identifier? = nil) {
        self.extensionId = extensionId; self.ownerId = ownerId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("ownerId", &self.ownerId);
        fields.unknown(&self._unknownMembers)
    }
}
#endif
