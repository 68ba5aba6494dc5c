// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Manages the callers that an extension blocks or always lets through.
public nonisolated struct CallBlockingEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds a phone number to an extension's blocked or allowed numbers.
    ///
    /// Permissions: `EditExtensions` of the app, `EditBlockedNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - label: Label that the user gave it. At most 60 characters.
    ///   - phoneNumber: Phone number, usually in E.164 form.
    ///   - status: Whether the number is to be Blocked or Allowed.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createBlockedAllowedNumber(
        label: String? = nil, phoneNumber: String? = nil, status: BlockedNumberStatusEnum? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<BlockedAllowedPhoneNumberInfo> {
        var request = RequestParts(.createBlockedAllowedNumber)
        request.path(accountId); request.path(extensionId);
        request.body(AddBlockedAllowedPhoneNumber(label: label, phoneNumber: phoneNumber, status: status))
        return Call(client, request)
    }

    /// Removes a phone number from an extension's blocked or allowed numbers.
    ///
    /// Permissions: `EditExtensions` of the app, `EditBlockedNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - blockedNumberId: Identifier of the entry in the list of blocked or allowed numbers.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteBlockedAllowedNumber(
        blockedNumberId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteBlockedAllowedNumber)
        request.path(accountId); request.path(extensionId); request.path(blockedNumberId)
        return Call(client, request)
    }

    /// Lists the phone numbers that an extension blocks or always lets through.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadBlockedNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only Blocked or only Allowed numbers; both are listed when left out.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-102.
    public func listBlockedAllowedNumbers(
        page: Int? = nil, perPage: Int? = nil, status: BlockedNumberStatusEnum? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BlockedAllowedPhoneNumbersList> {
        var request = RequestParts(.listBlockedAllowedNumbers)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Reads one blocked or allowed phone number of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadBlockedNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - blockedNumberId: Identifier of the entry in the list of blocked or allowed numbers.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102.
    public func readBlockedAllowedNumber(
        blockedNumberId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BlockedAllowedPhoneNumberInfo> {
        var request = RequestParts(.readBlockedAllowedNumber)
        request.path(accountId); request.path(extensionId); request.path(blockedNumberId)
        return Call(client, request)
    }

    /// Reads how an extension deals with unwanted callers.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadBlockedNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallerBlockingSettings(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CallerBlockingSettings> {
        var request = RequestParts(.readCallerBlockingSettings)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Changes one blocked or allowed phone number of an extension.
    ///
    /// Permissions: `EditExtensions` of the app, `EditBlockedNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - blockedNumberId: Identifier of the entry in the list of blocked or allowed numbers.
    ///   - label: Label that the user gave it. At most 60 characters.
    ///   - phoneNumber: Phone number, usually in E.164 form.
    ///   - status: Whether the number is to be Blocked or Allowed.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateBlockedAllowedNumber(
        blockedNumberId: Identifier, label: String? = nil, phoneNumber: String? = nil,
        status: BlockedNumberStatusEnum? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BlockedAllowedPhoneNumberInfo> {
        var request = RequestParts(.updateBlockedAllowedNumber)
        request.path(accountId); request.path(extensionId); request.path(blockedNumberId);
        request.body(AddBlockedAllowedPhoneNumber(label: label, phoneNumber: phoneNumber, status: status))
        return Call(client, request)
    }

    /// Changes how an extension deals with unwanted callers.
    ///
    /// > Note: Mode All turns away every caller who is not on the list of allowed numbers.
    ///
    /// Permissions: `EditExtensions` of the app, `EditBlockedNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - greetings: What blocked callers hear.
    ///   - mode: Whom to block: Specific for the listed numbers only, All for everyone who is not allowed.
    ///   - noCallerId: What happens to calls and faxes that hide their caller ID.
    ///   - payPhones: Whether calls from pay phones are blocked.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101.
    public func updateCallerBlockingSettings(
        greetings: [BlockedCallerGreetingInfo]? = nil, mode: CallerBlockingSettingsUpdate.Mode? = nil,
        noCallerId: CallerBlockingSettingsUpdate.NoCallerId? = nil,
        payPhones: CallerBlockingSettingsUpdate.PayPhones? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CallerBlockingSettings> {
        var request = RequestParts(.updateCallerBlockingSettings)
        request.path(accountId); request.path(extensionId);
        request.body(CallerBlockingSettingsUpdate(greetings: greetings, mode: mode, noCallerId: noCallerId, payPhones: payPhones))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`
    public static let createBlockedAllowedNumber = APIOperation(
        "createBlockedAllowedNumber", .post,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers",
        area: "CallBlocking", permission: "EditExtensions", userPermission: "EditBlockedNumbers", rateGroup: "Medium",
        access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`
    public static let deleteBlockedAllowedNumber = APIOperation(
        "deleteBlockedAllowedNumber", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
        area: "CallBlocking", permission: "EditExtensions", userPermission: "EditBlockedNumbers", rateGroup: "Medium",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`
    public static let listBlockedAllowedNumbers = APIOperation(
        "listBlockedAllowedNumbers", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers",
        area: "CallBlocking", permission: "ReadAccounts", userPermission: "ReadBlockedNumbers", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`
    public static let readBlockedAllowedNumber = APIOperation(
        "readBlockedAllowedNumber", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
        area: "CallBlocking", permission: "ReadAccounts", userPermission: "ReadBlockedNumbers", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`
    public static let readCallerBlockingSettings = APIOperation(
        "readCallerBlockingSettings", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking", area: "CallBlocking",
        permission: "ReadAccounts", userPermission: "ReadBlockedNumbers", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`
    public static let updateBlockedAllowedNumber = APIOperation(
        "updateBlockedAllowedNumber", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
        area: "CallBlocking", permission: "EditExtensions", userPermission: "EditBlockedNumbers", rateGroup: "Medium",
        access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`
    public static let updateCallerBlockingSettings = APIOperation(
        "updateCallerBlockingSettings", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking", area: "CallBlocking",
        permission: "EditExtensions", userPermission: "EditBlockedNumbers", rateGroup: "Light", access: .write)
}

/// A phone number to block or to let through always.
public nonisolated struct AddBlockedAllowedPhoneNumber: Model {
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether the number is to be Blocked or Allowed.
    public var status: Optional<BlockedNumberStatusEnum>
    public init(label: String? = nil, phoneNumber: String? = nil, status: BlockedNumberStatusEnum? = nil) {
        self.label = label; self.phoneNumber = phoneNumber; self.status = status
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("label", &self.label); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("status", &self.status)
    }
}

/// A phone number that an extension blocks or always lets through.
public nonisolated struct BlockedAllowedPhoneNumberInfo: Model, ResponseValue {
    /// Identifier of the entry in the list of blocked or allowed numbers.
    public var id: Optional<Identifier>
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether the number is Blocked or Allowed.
    public var status: Optional<BlockedNumberStatusEnum>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier? = nil, label: String? = nil, phoneNumber: String? = nil,
        status: BlockedNumberStatusEnum? = nil, uri: String? = nil) {
        self.id = id; self.label = label; self.phoneNumber = phoneNumber; self.status = status; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("status", &self.status);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// One page of an extension's blocked and allowed phone numbers.
public nonisolated struct BlockedAllowedPhoneNumbersList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[BlockedAllowedPhoneNumberInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [BlockedAllowedPhoneNumberInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Greeting that a blocked caller hears.
public nonisolated struct BlockedCallerGreetingInfo: Model {
    /// Ready-made greeting.
    public var preset: Optional<PresetInfo>
    /// Kind of blocked caller that hears the greeting.
    public var type: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(preset: PresetInfo? = nil, type: String? = nil) {
        self.preset = preset; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("preset", &self.preset); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a phone number is blocked or always allowed.
public typealias BlockedNumberStatusEnum = OpenEnum<BlockedNumberStatusEnumValues>
public nonisolated enum BlockedNumberStatusEnumValues {}

/// How an extension deals with unwanted callers.
public nonisolated struct CallerBlockingSettings: Model, ResponseValue {
    /// What blocked callers hear.
    public var greetings: Optional<[BlockedCallerGreetingInfo]>
    /// Whom to block: Specific for the listed numbers only, All for everyone who is not allowed.
    public var mode: Optional<CallerBlockingSettings.Mode>
    /// What happens to calls and faxes that hide their caller ID.
    public var noCallerId: Optional<CallerBlockingSettings.NoCallerId>
    /// Whether calls from pay phones are blocked.
    public var payPhones: Optional<CallerBlockingSettings.PayPhones>
    private var _unknownMembers: UnknownMembers
    public init(
        greetings: [BlockedCallerGreetingInfo]? = nil, mode: CallerBlockingSettings.Mode? = nil,
        noCallerId: CallerBlockingSettings.NoCallerId? = nil, payPhones: CallerBlockingSettings.PayPhones? = nil) {
        self.greetings = greetings; self.mode = mode; self.noCallerId = noCallerId; self.payPhones = payPhones;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("greetings", &self.greetings); fields.field("mode", &self.mode);
        fields.field("noCallerId", &self.noCallerId); fields.field("payPhones", &self.payPhones);
        fields.unknown(&self._unknownMembers)
    }

    /// Whom to block: Specific for the listed numbers only, All for everyone who is not allowed.
    public typealias Mode = OpenEnum<ModeValues>
    public enum ModeValues {}

    /// What happens to calls and faxes that hide their caller ID.
    public typealias NoCallerId = OpenEnum<NoCallerIdValues>
    public enum NoCallerIdValues {}

    /// Whether calls from pay phones are blocked.
    public typealias PayPhones = OpenEnum<PayPhonesValues>
    public enum PayPhonesValues {}
}

/// Changes to how an extension deals with unwanted callers.
public nonisolated struct CallerBlockingSettingsUpdate: Model {
    /// What blocked callers hear.
    public var greetings: Optional<[BlockedCallerGreetingInfo]>
    /// Whom to block: Specific for the listed numbers only, All for everyone who is not allowed.
    public var mode: Optional<CallerBlockingSettingsUpdate.Mode>
    /// What happens to calls and faxes that hide their caller ID.
    public var noCallerId: Optional<CallerBlockingSettingsUpdate.NoCallerId>
    /// Whether calls from pay phones are blocked.
    public var payPhones: Optional<CallerBlockingSettingsUpdate.PayPhones>
    public init(
        greetings: [BlockedCallerGreetingInfo]? = nil, mode: CallerBlockingSettingsUpdate.Mode? = nil,
        noCallerId: CallerBlockingSettingsUpdate.NoCallerId? = nil,
        payPhones: CallerBlockingSettingsUpdate.PayPhones? = nil) {
        self.greetings = greetings; self.mode = mode; self.noCallerId = noCallerId; self.payPhones = payPhones
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("greetings", &self.greetings); fields.field("mode", &self.mode);
        fields.field("noCallerId", &self.noCallerId); fields.field("payPhones", &self.payPhones)
    }

    /// Whom to block: Specific for the listed numbers only, All for everyone who is not allowed.
    public typealias Mode = OpenEnum<ModeValues>
    public enum ModeValues {}

    /// What happens to calls and faxes that hide their caller ID.
    public typealias NoCallerId = OpenEnum<NoCallerIdValues>
    public enum NoCallerIdValues {}

    /// Whether calls from pay phones are blocked.
    public typealias PayPhones = OpenEnum<PayPhonesValues>
    public enum PayPhonesValues {}
}

nonisolated extension BlockedAllowedPhoneNumbersList: PagedResponse {
    /// The items of this page.
    public var pageItems: [BlockedAllowedPhoneNumberInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == BlockedNumberStatusEnumValues {
    public static var allowed: Self { Self("Allowed") }
    public static var blocked: Self { Self("Blocked") }
}

nonisolated extension OpenEnum where Values == CallerBlockingSettings.ModeValues {
    public static var all: Self { Self("All") }
    public static var specific: Self { Self("Specific") }
}

nonisolated extension OpenEnum where Values == CallerBlockingSettings.NoCallerIdValues {
    public static var allow: Self { Self("Allow") }
    public static var blockCallsAndFaxes: Self { Self("BlockCallsAndFaxes") }
    public static var blockFaxes: Self { Self("BlockFaxes") }
}

nonisolated extension OpenEnum where Values == CallerBlockingSettings.PayPhonesValues {
    public static var allow: Self { Self("Allow") }
    public static var block: Self { Self("Block") }
}

nonisolated extension OpenEnum where Values == CallerBlockingSettingsUpdate.ModeValues {
    public static var all: Self { Self("All") }
    public static var specific: Self { Self("Specific") }
}

nonisolated extension OpenEnum where Values == CallerBlockingSettingsUpdate.NoCallerIdValues {
    public static var allow: Self { Self("Allow") }
    public static var blockCallsAndFaxes: Self { Self("BlockCallsAndFaxes") }
    public static var blockFaxes: Self { Self("BlockFaxes") }
}

nonisolated extension OpenEnum where Values == CallerBlockingSettingsUpdate.PayPhonesValues {
    public static var allow: Self { Self("Allow") }
    public static var block: Self { Self("Block") }
}
#endif
