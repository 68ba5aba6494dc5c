// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Manages the numbers to which an extension's calls are forwarded.
public nonisolated struct CallForwardingEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds a phone to which an extension can forward or flip calls.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserForwardingFlipNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - device: Device to forward to; of use when the kind is PhoneLine.
    ///   - flipNumber: Digit to which a live call can be flipped.
    ///   - id: Identifier of the forwarding number.
    ///   - label: Label that the user gave it. At most 60 characters.
    ///   - phoneNumber: Phone number, usually in E.164 form.
    ///   - type: Kind of phone behind the number. Default: `Other`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: AWR-180, CMN-101, CMN-401, CMN-403, CMN-427, FPN-103, FPN-104, FPN-105, FPN-108, FPN-109, FPN-110, FPN-111, FPN-112, FPN-113, FPN-114, FPN-115, FPN-116, FPN-118, FPN-119, FPN-120, FPN-121.
    public func createForwardingNumber(
        device: CreateForwardingNumberDeviceInfo? = nil, flipNumber: Int? = nil, id: Identifier? = nil,
        label: String? = nil, phoneNumber: String? = nil, type: ForwardingPhoneNumberTypeEnum? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<ForwardingNumberInfo> {
        var request = RequestParts(.createForwardingNumber)
        request.path(accountId); request.path(extensionId);
        request.body(CreateForwardingNumberRequest(device: device, flipNumber: flipNumber, id: id, label: label, phoneNumber: phoneNumber, type: type))
        return Call(client, request)
    }

    /// Removes one forwarding number of an extension.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserForwardingFlipNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - forwardingNumberId: Identifier of the forwarding number.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`. Known errors: CMN-102, CMN-408, FPN-107.
    public func deleteForwardingNumber(
        forwardingNumberId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteForwardingNumber)
        request.path(accountId); request.path(extensionId); request.path(forwardingNumberId)
        return Call(client, request)
    }

    /// Removes several forwarding numbers of an extension at once.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserForwardingFlipNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Forwarding numbers to remove, by identifier.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteForwardingNumbers(
        records: [ForwardingNumberId]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteForwardingNumbers)
        request.path(accountId); request.path(extensionId);
        request.body(DeleteForwardingNumbersRequest(records: records))
        return Call(client, request)
    }

    /// Lists the phones to which an extension can forward or flip calls.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserForwardingFlipNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-403, CMN-405, CMN-419, OAU-151.
    public func listForwardingNumbers(
        page: Int? = nil, perPage: Int? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetExtensionForwardingNumberListResponse> {
        var request = RequestParts(.listForwardingNumbers)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Reads one forwarding number of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserForwardingFlipNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - forwardingNumberId: Identifier of the forwarding number.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-403, CMN-419.
    public func readForwardingNumber(
        forwardingNumberId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<ForwardingNumberInfo> {
        var request = RequestParts(.readForwardingNumber)
        request.path(accountId); request.path(extensionId); request.path(forwardingNumberId)
        return Call(client, request)
    }

    /// Changes the number, label, kind or flip digit of one forwarding number.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserForwardingFlipNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - forwardingNumberId: Identifier of the forwarding number.
    ///   - flipNumber: Digit to which a live call can be flipped.
    ///   - label: Label that the user gave it. At most 60 characters.
    ///   - phoneNumber: Phone number, usually in E.164 form.
    ///   - type: Kind of phone behind the number.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: BIL-101, CMN-101, CMN-102, CMN-401, CMN-408, FPN-102, FPN-105, FPN-106, FPN-108, FPN-122, FPN-124, FPN-125.
    public func updateForwardingNumber(
        forwardingNumberId: Identifier, flipNumber: String? = nil, label: String? = nil, phoneNumber: String? = nil,
        type: ForwardingPhoneNumberTypeEnum? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<ForwardingNumberInfo> {
        var request = RequestParts(.updateForwardingNumber)
        request.path(accountId); request.path(extensionId); request.path(forwardingNumberId);
        request.body(UpdateForwardingNumberRequest(flipNumber: flipNumber, label: label, phoneNumber: phoneNumber, type: type))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`
    public static let createForwardingNumber = APIOperation(
        "createForwardingNumber", .post,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number", area: "CallForwarding",
        permission: "EditExtensions", userPermission: "EditUserForwardingFlipNumbers", rateGroup: "Medium",
        access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`
    public static let deleteForwardingNumber = APIOperation(
        "deleteForwardingNumber", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
        area: "CallForwarding", permission: "EditExtensions", userPermission: "EditUserForwardingFlipNumbers",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`
    public static let deleteForwardingNumbers = APIOperation(
        "deleteForwardingNumbers", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number", area: "CallForwarding",
        permission: "EditExtensions", userPermission: "EditUserForwardingFlipNumbers", rateGroup: "Medium",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`
    public static let listForwardingNumbers = APIOperation(
        "listForwardingNumbers", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
        area: "CallForwarding", permission: "ReadAccounts", userPermission: "ReadUserForwardingFlipNumbers",
        rateGroup: "Light", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`
    public static let readForwardingNumber = APIOperation(
        "readForwardingNumber", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
        area: "CallForwarding", permission: "ReadAccounts", userPermission: "ReadUserForwardingFlipNumbers",
        rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`
    public static let updateForwardingNumber = APIOperation(
        "updateForwardingNumber", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
        area: "CallForwarding", permission: "EditExtensions", userPermission: "EditUserForwardingFlipNumbers",
        rateGroup: "Medium", access: .write)
}

/// Device behind a forwarding number.
public nonisolated struct CreateForwardingNumberDeviceInfo: Model {
    /// Identifier of the device.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A forwarding number to add.
public nonisolated struct CreateForwardingNumberRequest: Model {
    /// Device to forward to; of use when the kind is PhoneLine.
    public var device: Optional<CreateForwardingNumberDeviceInfo>
    /// Digit to which a live call can be flipped.
    public var flipNumber: Optional<Int>
    /// Identifier of the forwarding number.
    public var id: Optional<Identifier>
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Kind of phone behind the number. Default: `Other`.
    public var type: Optional<ForwardingPhoneNumberTypeEnum>
    public init(
        device: CreateForwardingNumberDeviceInfo? = nil, flipNumber: Int? = nil, id: Identifier? = nil,
        label: String? = nil, phoneNumber: String? = nil, type: ForwardingPhoneNumberTypeEnum? = nil) {
        self.device = device; self.flipNumber = flipNumber; self.id = id; self.label = label;
        self.phoneNumber = phoneNumber; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("flipNumber", &self.flipNumber);
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type)
    }
}

/// Forwarding numbers to remove.
public nonisolated struct DeleteForwardingNumbersRequest: Model {
    /// Forwarding numbers to remove, by identifier.
    public var records: Optional<[ForwardingNumberId]>
    public init(records: [ForwardingNumberId]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Extension behind a forwarding number.
public nonisolated struct ForwardingNumberExtensionInfo: Model {
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

/// Identifier of a forwarding number, in an object of its own.
public nonisolated struct ForwardingNumberId: Model {
    /// Identifier of the forwarding number.
    public var forwardingNumberId: Optional<Identifier>
    public init(forwardingNumberId: Identifier? = nil) { self.forwardingNumberId = forwardingNumberId }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("forwardingNumberId", &self.forwardingNumberId)
    }
}

/// A phone to which an extension can forward or flip calls.
public nonisolated struct ForwardingNumberInfo: Model, ResponseValue {
    /// Device that stands behind the number, if it is one of the company's.
    public var device: Optional<CreateForwardingNumberDeviceInfo>
    /// Extension that stands behind the number, if there is one.
    public var `extension`: Optional<ForwardingNumberExtensionInfo>
    /// What the number serves: CallFlip, CallForwarding or both.
    public var features: Optional<[ForwardingNumberInfo.Feature]>
    /// Digit to which a live call can be flipped.
    public var flipNumber: Optional<String>
    /// Identifier of the forwarding number.
    public var id: Optional<Identifier>
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Kind of phone behind the number.
    public var type: Optional<ForwardingPhoneNumberTypeEnum>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        device: CreateForwardingNumberDeviceInfo? = nil, `extension`: ForwardingNumberExtensionInfo? = nil,
        features: [ForwardingNumberInfo.Feature]? = nil, flipNumber: String? = nil, id: Identifier? = nil,
        label: String? = nil, phoneNumber: String? = nil, type: ForwardingPhoneNumberTypeEnum? = nil,
        uri: String? = nil) {
        self.device = device; self.`extension` = `extension`; self.features = features; self.flipNumber = flipNumber;
        self.id = id; self.label = label; self.phoneNumber = phoneNumber; self.type = type; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("extension", &self.`extension`);
        fields.list("features", &self.features); fields.field("flipNumber", &self.flipNumber);
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `features`.
    public typealias Feature = OpenEnum<FeatureValues>
    public enum FeatureValues {}
}

/// One page of an extension's forwarding numbers.
public nonisolated struct GetExtensionForwardingNumberListResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[ForwardingNumberInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [ForwardingNumberInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a forwarding number.
public nonisolated struct UpdateForwardingNumberRequest: Model {
    /// Digit to which a live call can be flipped.
    public var flipNumber: Optional<String>
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Kind of phone behind the number.
    public var type: Optional<ForwardingPhoneNumberTypeEnum>
    public init(
        flipNumber: String? = nil, label: String? = nil, phoneNumber: String? = nil,
        type: ForwardingPhoneNumberTypeEnum? = nil) {
        self.flipNumber = flipNumber; self.label = label; self.phoneNumber = phoneNumber; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("flipNumber", &self.flipNumber); fields.field("label", &self.label);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type)
    }
}

nonisolated extension OpenEnum where Values == ForwardingNumberInfo.FeatureValues {
    public static var callFlip: Self { Self("CallFlip") }
    public static var callForwarding: Self { Self("CallForwarding") }
}

nonisolated extension GetExtensionForwardingNumberListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [ForwardingNumberInfo] { self.records ?? [] }
}
#endif
