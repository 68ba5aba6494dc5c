// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Devices
/// Manages desk phones and softphones and their assignment.
public nonisolated struct DevicesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds 1 to 50 unassigned devices to an account's inventory.
    ///
    /// > Note: Adds device lines that can be billed.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - quantity: Number of devices to add, 1 to 50. 1 to 50.
    ///   - site: Site that gets the devices.
    ///   - type: Kind of the devices; only OtherPhone.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func addDeviceToInventory(
        quantity: Int, site: AddDeviceToInventoryRequest.SiteValue? = nil,
        type: AddDeviceToInventoryRequest.Kind = .otherPhone,
        accountId: Identifier = "~") -> Call<AddDeviceToInventoryResponse> {
        var request = RequestParts(.addDeviceToInventory)
        request.path(accountId); request.body(AddDeviceToInventoryRequest(quantity: quantity, type: type, site: site))
        return Call(client, request)
    }

    /// Adds devices with phone numbers to many extensions at once.
    ///
    /// > Note: Adds lines and numbers that can be billed. Each item succeeds or fails on its own; check every result.
    ///
    /// Permissions: `EditAccounts` of the app, `AddRemoveDevices` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Devices to add. At least 1 element.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func bulkAddDevicesV2(
        records: [BulkAddDevicesItem], accountId: Identifier = "~") -> Call<BulkAddDevicesResponse> {
        var request = RequestParts(.bulkAddDevicesV2)
        request.path(accountId); request.body(BulkAddDevicesRequest(records: records))
        return Call(client, request)
    }

    /// Removes unassigned devices from an account's inventory.
    ///
    /// > Note: A request body goes with this DELETE. Each item succeeds or fails on its own; check every result.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Devices to remove.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func deleteDeviceFromInventory(
        records: [DeleteDeviceFromInventoryRequest.Record],
        accountId: Identifier = "~") -> Call<DeleteDeviceFromInventoryResponse> {
        var request = RequestParts(.deleteDeviceFromInventory)
        request.path(accountId); request.body(DeleteDeviceFromInventoryRequest(records: records))
        return Call(client, request)
    }

    /// Lists the phones and softphones of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserDevices` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - feature: Keeps only devices whose model has these features.
    ///   - linePooling: Keeps only devices with this part in line sharing: Host, Guest or None.
    ///   - lineType: Keeps only devices that have a line of these types.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - type: Keeps only devices of these kinds.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listExtensionDevices(
        feature: [DeviceFeatureEnum]? = nil, linePooling: DevicesEndpoints.LinePooling? = nil,
        lineType: [PhoneLineTypeEnum]? = nil, page: Int? = nil, perPage: Int? = nil,
        type: [DevicesEndpoints.Kind]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetExtensionDevicesResponse> {
        var request = RequestParts(.listExtensionDevices)
        request.path(accountId); request.path(extensionId); request.query("feature", feature);
        request.query("linePooling", linePooling); request.query("lineType", lineType); request.query("page", page);
        request.query("perPage", perPage); request.query("type", type)
        return Call(client, request)
    }

    /// Lists the browser phones registered for an extension.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listWebAppDevices(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<WebAppDevicesResponse> {
        var request = RequestParts(.listWebAppDevices)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Reads one device with its lines, model and emergency address.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyDevices` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Identifier of the device.
    ///   - syncEmergencyAddress: true brings the stored emergency address up to date with the emergency service provider first. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readDevice(
        deviceId: Identifier, syncEmergencyAddress: Bool? = nil,
        accountId: Identifier = "~") -> Call<DeviceResource> {
        var request = RequestParts(.readDevice)
        request.path(accountId); request.path(deviceId); request.query("syncEmergencyAddress", syncEmergencyAddress)
        return Call(client, request)
    }

    /// Reads the SIP credentials and outbound proxies of a device.
    ///
    /// > Note: The answer holds the SIP password: never log it.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyDevices` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Identifier of the device.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readDeviceSipInfo(deviceId: Identifier, accountId: Identifier = "~") -> Call<SipInfoResource> {
        var request = RequestParts(.readDeviceSipInfo)
        request.path(accountId); request.path(deviceId)
        return Call(client, request)
    }

    /// Removes a device and its phone line from an extension.
    ///
    /// > Note: A request body goes with this DELETE. keepAssetsInInventory is true by default; with false the device and its number are lost to the account.
    ///
    /// Permissions: `EditAccounts` of the app, `EditAccountDevices` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Id of the device whose line is removed.
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func removeDeviceLine(
        deviceId: Identifier, body: RemoveLineRequest? = nil,
        accountId: Identifier = "~") -> Call<RemoveLineResponse?> {
        var request = RequestParts(.removeDeviceLine)
        request.path(accountId); request.path(deviceId); request.body(body)
        return Call(client, request)
    }

    /// Swaps a device of an extension for another device.
    ///
    /// > Note: Changes which phone rings and calls for the extension.
    ///
    /// Permissions: `EditAccounts` of the app, `EditUserDevices` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Id of the device to be replaced.
    ///   - targetDeviceId: Id of the device that takes the other one's place.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Id of the extension that owns the device; ~ for the current one. Default: `~`.
    /// - Returns: A call to `send()`.
    public func replaceDevice(
        deviceId: Identifier, targetDeviceId: Identifier? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.replaceDevice)
        request.path(accountId); request.path(extensionId); request.path(deviceId);
        request.body(SwapDeviceRequest(targetDeviceId: targetDeviceId))
        return Call(client, request)
    }

    /// Updates a device: its name, owner, lines or emergency address.
    ///
    /// > Note: A new owner or emergency address can cause charges; ask with prestatement=true first. Changes where emergency services are sent when the emergency address is given.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyDevices` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Identifier of the device.
    ///   - emergency: Emergency address or location to give the device.
    ///   - emergencyServiceAddress: Emergency street address, the older form of emergency.
    ///   - extension: Extension that the device is to belong to.
    ///   - name: Name of the device.
    ///   - phoneLines: Phone lines to give the device.
    ///   - prestatement: true returns a statement of the charges the change would cause instead of making it. Default: `false`.
    ///   - useAsCommonPhone: Whether the device is to be a common phone that several people share.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-401.
    public func updateDevice(
        deviceId: Identifier, emergency: DeviceEmergencyInfo? = nil,
        emergencyServiceAddress: EmergencyServiceAddressResourceRequest? = nil,
        `extension`: DeviceUpdateExtensionInfo? = nil, name: String? = nil,
        phoneLines: DeviceUpdatePhoneLinesInfo? = nil, prestatement: Bool? = nil, useAsCommonPhone: Bool? = nil,
        accountId: Identifier = "~") -> Call<DeviceResource> {
        var request = RequestParts(.updateDevice)
        request.path(accountId); request.path(deviceId); request.query("prestatement", prestatement);
        request.body(AccountDeviceUpdate(emergency: emergency, emergencyServiceAddress: emergencyServiceAddress, extension: `extension`, name: name, phoneLines: phoneLines, useAsCommonPhone: useAsCommonPhone))
        return Call(client, request)
    }

    /// Updates the emergency address or location of a device.
    ///
    /// > Note: Changes where emergency services are sent for calls from the device.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyDevices` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Identifier of the device.
    ///   - emergency: Emergency address or location to give the device.
    ///   - emergencyServiceAddress: Emergency street address, the older form of emergency.
    ///   - extension: Extension that the device is to belong to.
    ///   - name: Name of the device.
    ///   - phoneLines: Phone lines to give the device.
    ///   - useAsCommonPhone: Whether the device is to be a common phone that several people share.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateDeviceEmergency(
        deviceId: Identifier, emergency: DeviceEmergencyInfo? = nil,
        emergencyServiceAddress: EmergencyServiceAddressResourceRequest? = nil,
        `extension`: DeviceUpdateExtensionInfo? = nil, name: String? = nil,
        phoneLines: DeviceUpdatePhoneLinesInfo? = nil, useAsCommonPhone: Bool? = nil,
        accountId: Identifier = "~") -> Call<DeviceResource> {
        var request = RequestParts(.updateDeviceEmergency)
        request.path(accountId); request.path(deviceId);
        request.body(AccountDeviceUpdate(emergency: emergency, emergencyServiceAddress: emergencyServiceAddress, extension: `extension`, name: name, phoneLines: phoneLines, useAsCommonPhone: useAsCommonPhone))
        return Call(client, request)
    }

    /// Keeps only devices with this part in line sharing: Host, Guest or None.
    public typealias LinePooling = OpenEnum<LinePoolingValues>
    public enum LinePoolingValues {}

    /// The known values of `type`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v2/accounts/{accountId}/device-inventory`
    public static let addDeviceToInventory = APIOperation(
        "addDeviceToInventory", .post, "/restapi/v2/accounts/{accountId}/device-inventory", area: "Devices",
        permission: "EditAccounts", rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v2/accounts/{accountId}/devices/bulk-add`
    public static let bulkAddDevicesV2 = APIOperation(
        "bulkAddDevicesV2", .post, "/restapi/v2/accounts/{accountId}/devices/bulk-add", area: "Devices",
        permission: "EditAccounts", userPermission: "AddRemoveDevices", rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v2/accounts/{accountId}/device-inventory`
    public static let deleteDeviceFromInventory = APIOperation(
        "deleteDeviceFromInventory", .delete, "/restapi/v2/accounts/{accountId}/device-inventory", area: "Devices",
        permission: "EditAccounts", rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`
    public static let listExtensionDevices = APIOperation(
        "listExtensionDevices", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/device",
        area: "Devices", permission: "ReadAccounts", userPermission: "ReadUserDevices", rateGroup: "Light",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`
    public static let listWebAppDevices = APIOperation(
        "listWebAppDevices", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices",
        area: "Devices", permission: "ReadAccounts", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`
    public static let readDevice = APIOperation(
        "readDevice", .get, "/restapi/v1.0/account/{accountId}/device/{deviceId}", area: "Devices",
        permission: "ReadAccounts", userPermission: "ReadCompanyDevices", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`
    public static let readDeviceSipInfo = APIOperation(
        "readDeviceSipInfo", .get, "/restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info", area: "Devices",
        permission: "ReadAccounts", userPermission: "ReadCompanyDevices", rateGroup: "Light", access: .read)
    /// `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`
    public static let removeDeviceLine = APIOperation(
        "removeLineJWSPublic", .delete, "/restapi/v2/accounts/{accountId}/devices/{deviceId}", area: "Devices",
        permission: "EditAccounts", userPermission: "EditAccountDevices", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`
    public static let replaceDevice = APIOperation(
        "replaceDevicesJWSPublic", .post,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace", area: "Devices",
        permission: "EditAccounts", userPermission: "EditUserDevices", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`
    public static let updateDevice = APIOperation(
        "updateDevice", .put, "/restapi/v1.0/account/{accountId}/device/{deviceId}", area: "Devices",
        permission: "EditAccounts", userPermission: "EditCompanyDevices", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`
    public static let updateDeviceEmergency = APIOperation(
        "updateDeviceEmergency", .put, "/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency",
        area: "Devices", permission: "EditAccounts", userPermission: "EditCompanyDevices", rateGroup: "Medium",
        access: .write)
}

/// Changes to make to a device.
public nonisolated struct AccountDeviceUpdate: Model {
    /// Emergency address or location to give the device.
    public var emergency: Optional<DeviceEmergencyInfo>
    /// Emergency street address, the older form of emergency.
    public var emergencyServiceAddress: Optional<EmergencyServiceAddressResourceRequest>
    /// Extension that the device is to belong to.
    public var `extension`: Optional<DeviceUpdateExtensionInfo>
    /// Name of the device.
    public var name: Optional<String>
    /// Phone lines to give the device.
    public var phoneLines: Optional<DeviceUpdatePhoneLinesInfo>
    /// Whether the device is to be a common phone that several people share.
    public var useAsCommonPhone: Optional<Bool>
    public init(
        emergency: DeviceEmergencyInfo? = nil, emergencyServiceAddress: EmergencyServiceAddressResourceRequest? = nil,
        `extension`: DeviceUpdateExtensionInfo? = nil, name: String? = nil,
        phoneLines: DeviceUpdatePhoneLinesInfo? = nil, useAsCommonPhone: Bool? = nil) {
        self.emergency = emergency; self.emergencyServiceAddress = emergencyServiceAddress;
        self.`extension` = `extension`; self.name = name; self.phoneLines = phoneLines;
        self.useAsCommonPhone = useAsCommonPhone
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("emergency", &self.emergency);
        fields.field("emergencyServiceAddress", &self.emergencyServiceAddress);
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("phoneLines", &self.phoneLines); fields.field("useAsCommonPhone", &self.useAsCommonPhone)
    }
}

/// Unassigned devices to add to the inventory.
public nonisolated struct AddDeviceToInventoryRequest: Model {
    /// Number of devices to add, 1 to 50. 1 to 50.
    public var quantity: Int
    /// Site that gets the devices.
    public var site: Optional<AddDeviceToInventoryRequest.SiteValue>
    /// Kind of the devices; only OtherPhone.
    public var type: AddDeviceToInventoryRequest.Kind
    public init(
        quantity: Int, type: AddDeviceToInventoryRequest.Kind = .otherPhone,
        site: AddDeviceToInventoryRequest.SiteValue? = nil) {
        self.quantity = quantity; self.type = type; self.site = site
    }
    public init(_ blank: Blank) { self.init(quantity: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("quantity", &self.quantity); fields.field("site", &self.site); fields.field("type", &self.type)
    }

    /// Site that gets the devices.
    public struct SiteValue: Model {
        /// Id of the site.
        public var id: Optional<Identifier>
        public init(id: Identifier? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// Kind of the devices; only OtherPhone.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// The unassigned devices that were added.
public nonisolated struct AddDeviceToInventoryResponse: Model, ResponseValue {
    /// Devices that were added.
    public var devices: [AddDeviceToInventoryResponse.Device]
    /// Site that got the devices.
    public var site: SiteBasicInfo
    private var _unknownMembers: UnknownMembers
    public init(devices: [AddDeviceToInventoryResponse.Device], site: SiteBasicInfo) {
        self.devices = devices; self.site = site; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(devices: .init(blank), site: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("devices", &self.devices); fields.field("site", &self.site); fields.unknown(&self._unknownMembers)
    }

    /// A part of `AddDeviceToInventoryResponse`.
    public struct Device: Model {
        /// Id of the device.
        public var id: Identifier
        private var _unknownMembers: UnknownMembers
        public init(id: Identifier) { self.id = id; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
        }
    }
}

/// An add-on module of a phone.
public nonisolated struct AddonInfo: Model {
    /// Number of these modules.
    public var count: Optional<Int>
    /// Id of the add-on.
    public var id: Optional<Identifier>
    /// Name of the add-on.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(count: Int? = nil, id: Identifier? = nil, name: String? = nil) {
        self.count = count; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// State of an emergency address with the emergency service provider.
public typealias AddressStatus = OpenEnum<AddressStatusValues>
public nonisolated enum AddressStatusValues {}

/// One charge of a billing statement.
public nonisolated struct BillingStatementCharges: Model {
    /// Amount of the charge.
    public var amount: Optional<Double>
    /// What is charged for.
    public var description: Optional<String>
    /// Feature that is charged for.
    public var feature: Optional<String>
    /// Part of the amount that free service credit covers.
    public var freeServiceCredit: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        amount: Double? = nil, description: String? = nil, feature: String? = nil, freeServiceCredit: Double? = nil) {
        self.amount = amount; self.description = description; self.feature = feature;
        self.freeServiceCredit = freeServiceCredit; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("amount", &self.amount); fields.field("description", &self.description);
        fields.field("feature", &self.feature); fields.field("freeServiceCredit", &self.freeServiceCredit);
        fields.unknown(&self._unknownMembers)
    }
}

/// One fee of a billing statement.
public nonisolated struct BillingStatementFees: Model {
    /// Amount of the fee.
    public var amount: Optional<Double>
    /// What the fee is for.
    public var description: Optional<String>
    /// Part of the amount that free service credit covers.
    public var freeServiceCredit: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(amount: Double? = nil, description: String? = nil, freeServiceCredit: Double? = nil) {
        self.amount = amount; self.description = description; self.freeServiceCredit = freeServiceCredit;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("amount", &self.amount); fields.field("description", &self.description);
        fields.field("freeServiceCredit", &self.freeServiceCredit); fields.unknown(&self._unknownMembers)
    }
}

/// Charges, fees and totals that a change causes.
public nonisolated struct BillingStatementInfo: Model {
    /// Charges, item by item.
    public var charges: Optional<[BillingStatementCharges]>
    /// Currency of the amounts.
    public var currency: Optional<String>
    /// Fees, item by item.
    public var fees: Optional<[BillingStatementFees]>
    /// Subtotal of the statement.
    public var subtotal: Optional<Double>
    /// Sum to be charged in all, in the currency given.
    public var totalCharged: Optional<Double>
    /// Sum of the charges.
    public var totalCharges: Optional<Double>
    /// Sum of the fees.
    public var totalFees: Optional<Double>
    /// Sum of the free service credits.
    public var totalFreeServiceCredit: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        charges: [BillingStatementCharges]? = nil, currency: String? = nil, fees: [BillingStatementFees]? = nil,
        subtotal: Double? = nil, totalCharged: Double? = nil, totalCharges: Double? = nil, totalFees: Double? = nil,
        totalFreeServiceCredit: Double? = nil) {
        self.charges = charges; self.currency = currency; self.fees = fees; self.subtotal = subtotal;
        self.totalCharged = totalCharged; self.totalCharges = totalCharges; self.totalFees = totalFees;
        self.totalFreeServiceCredit = totalFreeServiceCredit; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("charges", &self.charges); fields.field("currency", &self.currency);
        fields.list("fees", &self.fees); fields.field("subtotal", &self.subtotal);
        fields.field("totalCharged", &self.totalCharged); fields.field("totalCharges", &self.totalCharges);
        fields.field("totalFees", &self.totalFees);
        fields.field("totalFreeServiceCredit", &self.totalFreeServiceCredit); fields.unknown(&self._unknownMembers)
    }
}

/// A device that could not be added.
public nonisolated struct BulkAddDevicesErrorItem: Model {
    /// Why the device could not be added. At least 1 element.
    public var errors: [ApiErrorWithParameter]
    /// Always false here.
    public var successful: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(errors: [ApiErrorWithParameter], successful: Bool? = nil) {
        self.errors = errors; self.successful = successful; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(errors: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("errors", &self.errors); fields.required("successful", &self.successful);
        fields.unknown(&self._unknownMembers)
    }
}

/// One device to add and the extension that gets it.
public nonisolated struct BulkAddDevicesItem: Model {
    /// Whether the line is for the contact center. Default: `false`.
    public var contactCenterPhoneLine: Optional<Bool>
    /// Id of the cost center that pays for the device.
    public var costCenterId: Optional<Identifier>
    /// Emergency location of the device, by id or by address.
    public var emergency: BulkAddDevicesItem.Emergency
    /// Extension that gets the device.
    public var `extension`: BulkOperationExtensionReference
    /// Phone number of the device, or how to choose one.
    public var phoneInfo: BulkAddDevicesItem.PhoneInfo
    /// Type of the device.
    public var type: BulkAddDevicesItem.Kind
    public init(
        emergency: BulkAddDevicesItem.Emergency, `extension`: BulkOperationExtensionReference,
        phoneInfo: BulkAddDevicesItem.PhoneInfo, type: BulkAddDevicesItem.Kind, contactCenterPhoneLine: Bool? = nil,
        costCenterId: Identifier? = nil) {
        self.emergency = emergency; self.`extension` = `extension`; self.phoneInfo = phoneInfo; self.type = type;
        self.contactCenterPhoneLine = contactCenterPhoneLine; self.costCenterId = costCenterId
    }
    public init(_ blank: Blank) {
        self.init(emergency: .init(blank), extension: .init(blank), phoneInfo: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contactCenterPhoneLine", &self.contactCenterPhoneLine);
        fields.field("costCenterId", &self.costCenterId); fields.field("emergency", &self.emergency);
        fields.field("extension", &self.`extension`); fields.field("phoneInfo", &self.phoneInfo);
        fields.field("type", &self.type)
    }

    /// Emergency location of the device, by id or by address.
    public struct Emergency: Model {
        /// Street address for emergency calls; deprecated, use location.
        public var address: Optional<PostalAddress>
        /// Emergency response location, by id.
        public var location: Optional<BulkAddDevicesItem.Emergency.Location>
        public init(address: PostalAddress? = nil, location: BulkAddDevicesItem.Emergency.Location? = nil) {
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

/// Devices to add to extensions.
public nonisolated struct BulkAddDevicesRequest: Model {
    /// Devices to add. At least 1 element.
    public var records: [BulkAddDevicesItem]
    public init(records: [BulkAddDevicesItem]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Outcome of adding many devices, in one result per device.
public nonisolated struct BulkAddDevicesResponse: Model, ResponseValue {
    /// Outcome for each device: a success or an error item.
    public var results: [BulkAddDevicesResponse.Result]
    private var _unknownMembers: UnknownMembers
    public init(results: [BulkAddDevicesResponse.Result]) { self.results = results; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(results: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("results", &self.results); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Result: UnionModel {
        /// A device that was added.
        case bulkAddDevicesSuccessItem(BulkAddDevicesSuccessItem)
        /// A device that could not be added.
        case bulkAddDevicesErrorItem(BulkAddDevicesErrorItem)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("extension"), union.has("id"), union.has("phoneNumber"), let value = union.read(BulkAddDevicesSuccessItem.self) { return .bulkAddDevicesSuccessItem(value) }
            if union.has("errors"), let value = union.read(BulkAddDevicesErrorItem.self) { return .bulkAddDevicesErrorItem(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .bulkAddDevicesSuccessItem(let value): value
            case .bulkAddDevicesErrorItem(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A device that was added.
public nonisolated struct BulkAddDevicesSuccessItem: Model {
    /// Extension that got the device.
    public var `extension`: BulkOperationExtensionReference
    /// Id of the new device.
    public var id: Identifier
    /// Phone number of the device's line, E.164.
    public var phoneNumber: String
    /// Always true here.
    public var successful: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        `extension`: BulkOperationExtensionReference, id: Identifier, phoneNumber: String, successful: Bool? = nil) {
        self.`extension` = `extension`; self.id = id; self.phoneNumber = phoneNumber; self.successful = successful;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), id: .init(blank), phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("id", &self.id);
        fields.field("phoneNumber", &self.phoneNumber); fields.required("successful", &self.successful);
        fields.unknown(&self._unknownMembers)
    }
}

/// Unassigned devices to remove from the inventory.
public nonisolated struct DeleteDeviceFromInventoryRequest: Model {
    /// Devices to remove.
    public var records: [DeleteDeviceFromInventoryRequest.Record]
    public init(records: [DeleteDeviceFromInventoryRequest.Record]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }

    /// A part of `DeleteDeviceFromInventoryRequest`.
    public struct Record: Model {
        /// Id of the device to remove.
        public var deviceId: Optional<Identifier>
        public init(deviceId: Identifier? = nil) { self.deviceId = deviceId }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("deviceId", &self.deviceId) }
    }
}

/// Outcome of removing unassigned devices.
public nonisolated struct DeleteDeviceFromInventoryResponse: Model, ResponseValue {
    /// Outcome for each device.
    public var records: [DeleteDeviceFromInventoryResponse.Record]
    private var _unknownMembers: UnknownMembers
    public init(records: [DeleteDeviceFromInventoryResponse.Record]) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }

    /// A part of `DeleteDeviceFromInventoryResponse`.
    public struct Record: Model {
        /// Why this device was not removed. At least 1 element.
        public var bulkItemErrors: Optional<[ApiErrorModel]>
        /// Whether this device was removed.
        public var bulkItemSuccessful: Optional<Bool>
        /// Id of the device.
        public var deviceId: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(
            bulkItemErrors: [ApiErrorModel]? = nil, bulkItemSuccessful: Bool? = nil, deviceId: Identifier? = nil) {
            self.bulkItemErrors = bulkItemErrors; self.bulkItemSuccessful = bulkItemSuccessful;
            self.deviceId = deviceId; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("bulkItemErrors", &self.bulkItemErrors);
            fields.field("bulkItemSuccessful", &self.bulkItemSuccessful); fields.field("deviceId", &self.deviceId);
            fields.unknown(&self._unknownMembers)
        }
    }
}

/// Emergency address or location of a device and its state.
public nonisolated struct DeviceEmergencyInfo: Model {
    /// Emergency street address of the device.
    public var address: Optional<EmergencyLocationAddressResource>
    /// Whether the address can be edited from the main device only or from any.
    public var addressEditableStatus: Optional<DeviceEmergencyInfo.AddressEditableStatus>
    /// Whether the emergency address is valid, invalid or still being processed.
    public var addressStatus: Optional<AddressStatus>
    /// Emergency response location assigned to the device.
    public var location: Optional<DeviceEmergencyLocationInfo>
    /// Whether the address lies outside the account's home country.
    public var outOfCountry: Optional<Bool>
    /// How far the address has got with the emergency service provider.
    public var syncStatus: Optional<DeviceEmergencyInfo.SyncStatusValue>
    /// Private for the owner only, Public for the whole account.
    public var visibility: Optional<DeviceEmergencyInfo.Visibility>
    private var _unknownMembers: UnknownMembers
    public init(
        address: EmergencyLocationAddressResource? = nil,
        addressEditableStatus: DeviceEmergencyInfo.AddressEditableStatus? = nil, addressStatus: AddressStatus? = nil,
        location: DeviceEmergencyLocationInfo? = nil, outOfCountry: Bool? = nil,
        syncStatus: DeviceEmergencyInfo.SyncStatusValue? = nil, visibility: DeviceEmergencyInfo.Visibility? = nil) {
        self.address = address; self.addressEditableStatus = addressEditableStatus;
        self.addressStatus = addressStatus; self.location = location; self.outOfCountry = outOfCountry;
        self.syncStatus = syncStatus; self.visibility = visibility; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("addressEditableStatus", &self.addressEditableStatus);
        fields.field("addressStatus", &self.addressStatus); fields.field("location", &self.location);
        fields.field("outOfCountry", &self.outOfCountry); fields.field("syncStatus", &self.syncStatus);
        fields.field("visibility", &self.visibility); fields.unknown(&self._unknownMembers)
    }

    /// Whether the address can be edited from the main device only or from any.
    public typealias AddressEditableStatus = OpenEnum<AddressEditableStatusValues>
    public enum AddressEditableStatusValues {}

    /// How far the address has got with the emergency service provider.
    public typealias SyncStatusValue = OpenEnum<SyncStatusValueValues>
    public enum SyncStatusValueValues {}

    /// Private for the owner only, Public for the whole account.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

/// The emergency response location assigned to a device.
public nonisolated struct DeviceEmergencyLocationInfo: Model {
    /// Id of the country's address format that the address follows.
    public var addressFormatId: Optional<Identifier>
    /// Whether the address format is current: Actual, Outdated or Deprecated.
    public var addressFormatStatus: Optional<AddressFormatStatus>
    /// Id of the location.
    public var id: Optional<Identifier>
    /// Name of the location.
    public var name: Optional<String>
    /// Whether the address is taken as correct without further validation. Set by the service.
    public var trusted: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        addressFormatId: Identifier? = nil, addressFormatStatus: AddressFormatStatus? = nil, id: Identifier? = nil,
        name: String? = nil, trusted: Bool? = nil) {
        self.addressFormatId = addressFormatId; self.addressFormatStatus = addressFormatStatus; self.id = id;
        self.name = name; self.trusted = trusted; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("addressFormatId", &self.addressFormatId);
        fields.field("addressFormatStatus", &self.addressFormatStatus); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("trusted", &self.trusted);
        fields.unknown(&self._unknownMembers)
    }
}

/// A feature of a phone model, such as intercom or paging.
public typealias DeviceFeatureEnum = OpenEnum<DeviceFeatureEnumValues>
public nonisolated enum DeviceFeatureEnumValues {}

/// A reference to the extension that a line's number is assigned to.
public nonisolated struct DeviceProvisioningExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
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

/// A phone or softphone with its lines and emergency address.
public nonisolated struct DeviceResource: Model, ResponseValue {
    /// Whether voicemail opens on the device without a PIN.
    public var automaticVoicemailLogin: Optional<Bool>
    /// Charges that a change of the device causes.
    public var billingStatement: Optional<BillingStatementInfo>
    /// Id of the order the device was bought with.
    public var boxBillingId: Optional<Identifier>
    /// Name of the computer a softphone runs on.
    public var computerName: Optional<String>
    /// Emergency address or location and its state.
    public var emergency: Optional<DeviceEmergencyInfo>
    /// Emergency street address, the older form of emergency.
    public var emergencyServiceAddress: Optional<DeviceEmergencyServiceAddressResource>
    /// Extension the device belongs to.
    public var `extension`: Optional<ExtensionInfoIntId>
    /// Whether users can sign in to the device for a while (hot desking). Set by the service.
    public var hotDeskDevice: Optional<Bool>
    /// Identifier of the device.
    public var id: Optional<Identifier>
    /// Whether the device is inside the company network.
    public var inCompanyNet: Optional<Bool>
    /// Time the device last reported its location, ISO 8601.
    public var lastLocationReportTime: Optional<Foundation.Date>
    /// Part of the device in line sharing: Host, Guest or None.
    public var linePooling: Optional<LinePoolingEnum>
    /// Model of the device.
    public var model: Optional<ModelInfo>
    /// Name of the device.
    public var name: Optional<String>
    /// Phone lines of the device.
    public var phoneLines: Optional<[PhoneLinesInfo]>
    /// Serial number of the device.
    public var serial: Optional<String>
    /// How the device is delivered, for an ordered one.
    public var shipping: Optional<ShippingInfo>
    /// The site this belongs to.
    public var site: Optional<DeviceSiteInfo>
    /// Stock keeping code of the device.
    public var sku: Optional<String>
    /// Whether the device is registered right now.
    public var status: Optional<DeviceResource.Status>
    /// Kind of the device.
    public var type: Optional<DeviceResource.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Whether the device is a common phone that several people share.
    public var useAsCommonPhone: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        automaticVoicemailLogin: Bool? = nil, billingStatement: BillingStatementInfo? = nil,
        boxBillingId: Identifier? = nil, computerName: String? = nil, emergency: DeviceEmergencyInfo? = nil,
        emergencyServiceAddress: DeviceEmergencyServiceAddressResource? = nil, `extension`: ExtensionInfoIntId? = nil,
        hotDeskDevice: Bool? = nil, id: Identifier? = nil, inCompanyNet: Bool? = nil,
        lastLocationReportTime: Foundation.Date? = nil, linePooling: LinePoolingEnum? = nil, model: ModelInfo? = nil,
        name: String? = nil, phoneLines: [PhoneLinesInfo]? = nil, serial: String? = nil,
        shipping: ShippingInfo? = nil, site: DeviceSiteInfo? = nil, sku: String? = nil,
        status: DeviceResource.Status? = nil, type: DeviceResource.Kind? = nil, uri: String? = nil,
        useAsCommonPhone: Bool? = nil) {
        self.automaticVoicemailLogin = automaticVoicemailLogin; self.billingStatement = billingStatement;
        self.boxBillingId = boxBillingId; self.computerName = computerName; self.emergency = emergency;
        self.emergencyServiceAddress = emergencyServiceAddress; self.`extension` = `extension`;
        self.hotDeskDevice = hotDeskDevice; self.id = id; self.inCompanyNet = inCompanyNet;
        self.lastLocationReportTime = lastLocationReportTime; self.linePooling = linePooling; self.model = model;
        self.name = name; self.phoneLines = phoneLines; self.serial = serial; self.shipping = shipping;
        self.site = site; self.sku = sku; self.status = status; self.type = type; self.uri = uri;
        self.useAsCommonPhone = useAsCommonPhone; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("automaticVoicemailLogin", &self.automaticVoicemailLogin);
        fields.field("billingStatement", &self.billingStatement); fields.field("boxBillingId", &self.boxBillingId);
        fields.field("computerName", &self.computerName); fields.field("emergency", &self.emergency);
        fields.field("emergencyServiceAddress", &self.emergencyServiceAddress);
        fields.field("extension", &self.`extension`); fields.field("hotDeskDevice", &self.hotDeskDevice);
        fields.field("id", &self.id); fields.field("inCompanyNet", &self.inCompanyNet);
        fields.field("lastLocationReportTime", &self.lastLocationReportTime);
        fields.field("linePooling", &self.linePooling); fields.field("model", &self.model);
        fields.field("name", &self.name); fields.list("phoneLines", &self.phoneLines);
        fields.field("serial", &self.serial); fields.field("shipping", &self.shipping);
        fields.field("site", &self.site); fields.field("sku", &self.sku); fields.field("status", &self.status);
        fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.field("useAsCommonPhone", &self.useAsCommonPhone); fields.unknown(&self._unknownMembers)
    }

    /// Whether the device is registered right now.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Kind of the device.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// The extension a device is to belong to.
public nonisolated struct DeviceUpdateExtensionInfo: Model {
    /// Id of the extension.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// The phone lines to give a device.
public nonisolated struct DeviceUpdatePhoneLinesInfo: Model {
    /// Phone lines of the device.
    public var phoneLines: Optional<[UpdateDevicePhoneInfo]>
    public init(phoneLines: [UpdateDevicePhoneInfo]? = nil) { self.phoneLines = phoneLines }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("phoneLines", &self.phoneLines) }
}

/// What a phone line needs by way of an emergency address.
public nonisolated struct EmergencyAddress: Model {
    /// How far the line's emergency address has been set up.
    public var lineProvisioningStatus: Optional<EmergencyAddress.LineProvisioningStatus>
    /// Whether only an address in the number's own area is accepted.
    public var localOnly: Optional<Bool>
    /// Whether the line must have an emergency address.
    public var required: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        lineProvisioningStatus: EmergencyAddress.LineProvisioningStatus? = nil, localOnly: Bool? = nil,
        required: Bool? = nil) {
        self.lineProvisioningStatus = lineProvisioningStatus; self.localOnly = localOnly; self.required = required;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("lineProvisioningStatus", &self.lineProvisioningStatus);
        fields.field("localOnly", &self.localOnly); fields.field("required", &self.required);
        fields.unknown(&self._unknownMembers)
    }

    /// How far the line's emergency address has been set up.
    public typealias LineProvisioningStatus = OpenEnum<LineProvisioningStatusValues>
    public enum LineProvisioningStatusValues {}
}

/// An emergency street address to give a device.
public nonisolated struct EmergencyServiceAddressResourceRequest: Model {
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Postal code of the address.
    public var zip: Optional<String>
    public init(
        country: String? = nil, countryId: Identifier? = nil, customerName: String? = nil, state: String? = nil,
        stateId: Identifier? = nil, street: String? = nil, street2: String? = nil, zip: String? = nil) {
        self.country = country; self.countryId = countryId; self.customerName = customerName; self.state = state;
        self.stateId = stateId; self.street = street; self.street2 = street2; self.zip = zip
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("countryId", &self.countryId);
        fields.field("customerName", &self.customerName); fields.field("state", &self.state);
        fields.field("stateId", &self.stateId); fields.field("street", &self.street);
        fields.field("street2", &self.street2); fields.field("zip", &self.zip)
    }
}

/// A reference to an extension with a numeric id.
public nonisolated struct ExtensionInfoIntId: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
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

/// A page of an extension's devices.
public nonisolated struct GetExtensionDevicesResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [DeviceResource]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [DeviceResource], navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
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

/// Model of a phone.
public nonisolated struct ModelInfo: Model {
    /// Add-on modules of the phone.
    public var addons: Optional<[AddonInfo]>
    /// Class of the device.
    public var deviceClass: Optional<String>
    /// Features of the model; HELD means it can report its location.
    public var features: Optional<[DeviceFeatureEnum]>
    /// Id of the model.
    public var id: Optional<Identifier>
    /// Number of lines the model supports.
    public var lineCount: Optional<Int>
    /// Name of the model.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        addons: [AddonInfo]? = nil, deviceClass: String? = nil, features: [DeviceFeatureEnum]? = nil,
        id: Identifier? = nil, lineCount: Int? = nil, name: String? = nil) {
        self.addons = addons; self.deviceClass = deviceClass; self.features = features; self.id = id;
        self.lineCount = lineCount; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addons", &self.addons); fields.field("deviceClass", &self.deviceClass);
        fields.list("features", &self.features); fields.field("id", &self.id);
        fields.field("lineCount", &self.lineCount); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// A regional proxy that SIP devices register through.
public nonisolated struct OutboundProxyInfo: Model {
    /// Host and port of the proxy without encryption.
    public var proxy: Optional<String>
    /// Host and port of the proxy for TLS.
    public var proxyTLS: Optional<String>
    /// Region the proxy serves.
    public var region: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(proxy: String? = nil, proxyTLS: String? = nil, region: String? = nil) {
        self.proxy = proxy; self.proxyTLS = proxyTLS; self.region = region; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("proxy", &self.proxy); fields.field("proxyTLS", &self.proxyTLS);
        fields.field("region", &self.region); fields.unknown(&self._unknownMembers)
    }
}

/// How a phone number is paid for; External means another provider bills it.
public typealias PaymentTypeInfo = OpenEnum<PaymentTypeInfoValues>
public nonisolated enum PaymentTypeInfoValues {}

/// Kind of a phone line; Standalone is an ordinary one, Bla is a shared one.
public typealias PhoneLineTypeEnum = OpenEnum<PhoneLineTypeEnumValues>
public nonisolated enum PhoneLineTypeEnumValues {}

/// One phone line of a device.
public nonisolated struct PhoneLinesInfo: Model {
    /// What the line needs by way of an emergency address.
    public var emergencyAddress: Optional<EmergencyAddress>
    /// Id of the phone line.
    public var id: Optional<Identifier>
    /// Type of the phone line.
    public var lineType: Optional<PhoneLineTypeEnum>
    /// Phone number of the line.
    public var phoneInfo: Optional<PhoneNumberInfoIntId>
    private var _unknownMembers: UnknownMembers
    public init(
        emergencyAddress: EmergencyAddress? = nil, id: Identifier? = nil, lineType: PhoneLineTypeEnum? = nil,
        phoneInfo: PhoneNumberInfoIntId? = nil) {
        self.emergencyAddress = emergencyAddress; self.id = id; self.lineType = lineType; self.phoneInfo = phoneInfo;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("emergencyAddress", &self.emergencyAddress); fields.field("id", &self.id);
        fields.field("lineType", &self.lineType); fields.field("phoneInfo", &self.phoneInfo);
        fields.unknown(&self._unknownMembers)
    }
}

/// The country of a phone number.
public nonisolated struct PhoneNumberCountryInfo: Model {
    /// Id of the country.
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

/// A phone number with a numeric id, as a device's line has it.
public nonisolated struct PhoneNumberInfoIntId: Model {
    /// Country of the number.
    public var country: Optional<PhoneNumberCountryInfo>
    /// Extension the number is assigned to.
    public var `extension`: Optional<DeviceProvisioningExtensionInfo>
    /// Id of the phone number.
    public var id: Optional<Identifier>
    /// Label that the user gave it.
    public var label: Optional<String>
    /// Place the number belongs to.
    public var location: Optional<String>
    /// How the number is paid for or where it comes from.
    public var paymentType: Optional<PaymentTypeInfo>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// State of the number; Normal means in service.
    public var status: Optional<String>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<PhoneNumberType>
    /// What the number is used for.
    public var usageType: Optional<PhoneNumberInfoIntId.UsageType>
    private var _unknownMembers: UnknownMembers
    public init(
        country: PhoneNumberCountryInfo? = nil, `extension`: DeviceProvisioningExtensionInfo? = nil,
        id: Identifier? = nil, label: String? = nil, location: String? = nil, paymentType: PaymentTypeInfo? = nil,
        phoneNumber: String? = nil, status: String? = nil, type: PhoneNumberType? = nil,
        usageType: PhoneNumberInfoIntId.UsageType? = nil) {
        self.country = country; self.`extension` = `extension`; self.id = id; self.label = label;
        self.location = location; self.paymentType = paymentType; self.phoneNumber = phoneNumber;
        self.status = status; self.type = type; self.usageType = usageType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("extension", &self.`extension`);
        fields.field("id", &self.id); fields.field("label", &self.label); fields.field("location", &self.location);
        fields.field("paymentType", &self.paymentType); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("status", &self.status); fields.field("type", &self.type);
        fields.field("usageType", &self.usageType); fields.unknown(&self._unknownMembers)
    }

    /// What the number is used for.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}
}

/// What becomes of the device and number of a removed line.
public nonisolated struct RemoveLineRequest: Model {
    /// true keeps the device and number in the inventory, false gives them up; true by default. Default: `true`.
    public var keepAssetsInInventory: Bool
    public init(keepAssetsInInventory: Bool) { self.keepAssetsInInventory = keepAssetsInInventory }
    public init(_ blank: Blank) { self.init(keepAssetsInInventory: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("keepAssetsInInventory", &self.keepAssetsInInventory)
    }
}

/// The device that a removed line leaves behind.
public nonisolated struct RemoveLineResponse: Model, ResponseValue {
    /// Id of the device.
    public var id: Identifier
    /// Name of the device.
    public var name: String
    /// Serial number of the device.
    public var serial: Optional<String>
    /// Kind of the device. Default: `HardPhone`.
    public var type: RemoveLineResponse.Kind
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, name: String, type: RemoveLineResponse.Kind, serial: String? = nil) {
        self.id = id; self.name = name; self.type = type; self.serial = serial; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("serial", &self.serial);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the device.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// SIP credentials and proxies of a device.
public nonisolated struct SipInfoResource: Model, ResponseValue {
    /// Id for SIP authorization.
    public var authorizationId: Optional<Identifier>
    /// SIP domain to register at.
    public var domain: Optional<String>
    /// Proxies to register through, one per region.
    public var outboundProxies: Optional<[OutboundProxyInfo]>
    /// SIP password; keep it secret.
    public var password: Optional<String>
    /// SIP user name.
    public var userName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        authorizationId: Identifier? = nil, domain: String? = nil, outboundProxies: [OutboundProxyInfo]? = nil,
        password: String? = nil, userName: String? = nil) {
        self.authorizationId = authorizationId; self.domain = domain; self.outboundProxies = outboundProxies;
        self.password = password; self.userName = userName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("authorizationId", &self.authorizationId); fields.field("domain", &self.domain);
        fields.list("outboundProxies", &self.outboundProxies); fields.field("password", &self.password);
        fields.field("userName", &self.userName); fields.unknown(&self._unknownMembers)
    }
}

/// The device to swap with.
public nonisolated struct SwapDeviceRequest: Model {
    /// Id of the device that takes the other one's place.
    public var targetDeviceId: Optional<Identifier>
    public init(targetDeviceId: Identifier? = nil) { self.targetDeviceId = targetDeviceId }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("targetDeviceId", &self.targetDeviceId) }
}

/// A phone line to give a device.
public nonisolated struct UpdateDevicePhoneInfo: Model {
    /// Id of the phone line.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// A browser phone registered for an extension.
public nonisolated struct WebAppDeviceRecord: Model {
    /// Seconds until the registration ends.
    public var expiresIn: Optional<Int>
    /// Identifier of the registered browser phone.
    public var id: Identifier
    /// Name of the device.
    public var name: Optional<String>
    /// Serial number of the device.
    public var serial: Optional<String>
    /// Whether the browser phone is registered right now. Default: `Offline`.
    public var status: WebAppDeviceRecord.Status
    /// Kind of the device; always WebPhone.
    public var type: WebAppDeviceRecord.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, status: WebAppDeviceRecord.Status, type: WebAppDeviceRecord.Kind = .webPhone,
        expiresIn: Int? = nil, name: String? = nil, serial: String? = nil) {
        self.id = id; self.status = status; self.type = type; self.expiresIn = expiresIn; self.name = name;
        self.serial = serial; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), status: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("expiresIn", &self.expiresIn); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("serial", &self.serial); fields.field("status", &self.status); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the browser phone is registered right now.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Kind of the device; always WebPhone.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Browser phones registered for an extension.
public nonisolated struct WebAppDevicesResponse: Model, ResponseValue {
    /// The records of this list or page.
    public var records: Optional<[WebAppDeviceRecord]>
    private var _unknownMembers: UnknownMembers
    public init(records: [WebAppDeviceRecord]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == AddDeviceToInventoryRequest.KindValues {
    public static var otherPhone: Self { Self("OtherPhone") }
}

nonisolated extension OpenEnum where Values == AddressStatusValues {
    public static var deprovisioned: Self { Self("Deprovisioned") }
    public static var invalid: Self { Self("Invalid") }
    public static var provisioning: Self { Self("Provisioning") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension OpenEnum where Values == BulkAddDevicesItem.KindValues {
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var webRTC: Self { Self("WebRTC") }
}

nonisolated extension OpenEnum where Values == DeviceEmergencyInfo.AddressEditableStatusValues {
    public static var anyDevice: Self { Self("AnyDevice") }
    public static var mainDevice: Self { Self("MainDevice") }
}

nonisolated extension OpenEnum where Values == DeviceEmergencyInfo.SyncStatusValueValues {
    public static var deleted: Self { Self("Deleted") }
    public static var failed: Self { Self("Failed") }
    public static var notRequired: Self { Self("NotRequired") }
    public static var unsupported: Self { Self("Unsupported") }
    public static var updated: Self { Self("Updated") }
    public static var verified: Self { Self("Verified") }
}

nonisolated extension OpenEnum where Values == DeviceEmergencyInfo.VisibilityValues {
    public static var `private`: Self { Self("Private") }
    public static var `public`: Self { Self("Public") }
}

nonisolated extension OpenEnum where Values == DeviceFeatureEnumValues {
    public static var bla: Self { Self("BLA") }
    public static var commonPhone: Self { Self("CommonPhone") }
    public static var held: Self { Self("HELD") }
    public static var intercom: Self { Self("Intercom") }
    public static var paging: Self { Self("Paging") }
}

nonisolated extension OpenEnum where Values == DeviceResource.StatusValues {
    public static var offline: Self { Self("Offline") }
    public static var online: Self { Self("Online") }
}

nonisolated extension OpenEnum where Values == DeviceResource.KindValues {
    public static var bla: Self { Self("BLA") }
    public static var hardPhone: Self { Self("HardPhone") }
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var paging: Self { Self("Paging") }
    public static var room: Self { Self("Room") }
    public static var softPhone: Self { Self("SoftPhone") }
    public static var webPhone: Self { Self("WebPhone") }
    public static var webRTC: Self { Self("WebRTC") }
}

nonisolated extension OpenEnum where Values == EmergencyAddress.LineProvisioningStatusValues {
    public static var invalid: Self { Self("Invalid") }
    public static var provisioning: Self { Self("Provisioning") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension GetExtensionDevicesResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [DeviceResource] { self.records }
}

nonisolated extension OpenEnum where Values == PaymentTypeInfoValues {
    public static var businessMobileNumberProvider: Self { Self("BusinessMobileNumberProvider") }
    public static var external: Self { Self("External") }
    public static var externalNumberProvider: Self { Self("ExternalNumberProvider") }
    public static var externalNumberProviderTollFree: Self { Self("ExternalNumberProviderTollFree") }
    public static var local: Self { Self("Local") }
    public static var mobile: Self { Self("Mobile") }
    public static var tollFree: Self { Self("TollFree") }
}

nonisolated extension OpenEnum where Values == PhoneLineTypeEnumValues {
    public static var blaPrimary: Self { Self("BlaPrimary") }
    public static var blaSecondary: Self { Self("BlaSecondary") }
    public static var standalone: Self { Self("Standalone") }
    public static var standaloneFree: Self { Self("StandaloneFree") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == PhoneNumberInfoIntId.UsageTypeValues {
    public static var additionalCompanyNumber: Self { Self("AdditionalCompanyNumber") }
    public static var companyFaxNumber: Self { Self("CompanyFaxNumber") }
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var forwardedCompanyNumber: Self { Self("ForwardedCompanyNumber") }
    public static var forwardedNumber: Self { Self("ForwardedNumber") }
    public static var integrationNumber: Self { Self("IntegrationNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
}

nonisolated extension OpenEnum where Values == RemoveLineResponse.KindValues {
    public static var bla: Self { Self("BLA") }
    public static var hardPhone: Self { Self("HardPhone") }
    public static var mobileDevice: Self { Self("MobileDevice") }
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var paging: Self { Self("Paging") }
    public static var room: Self { Self("Room") }
    public static var softPhone: Self { Self("SoftPhone") }
    public static var unknown: Self { Self("Unknown") }
    public static var webPhone: Self { Self("WebPhone") }
    public static var webRTC: Self { Self("WebRTC") }
    public static var zoomMobile: Self { Self("ZoomMobile") }
    public static var zoomPhone: Self { Self("ZoomPhone") }
}

nonisolated extension OpenEnum where Values == WebAppDeviceRecord.StatusValues {
    public static var offline: Self { Self("Offline") }
    public static var online: Self { Self("Online") }
}

nonisolated extension OpenEnum where Values == WebAppDeviceRecord.KindValues {
    public static var webPhone: Self { Self("WebPhone") }
}

nonisolated extension WebAppDevicesResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [WebAppDeviceRecord] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == DevicesEndpoints.LinePoolingValues {
    public static var guest: Self { Self("Guest") }
    public static var host: Self { Self("Host") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == DevicesEndpoints.KindValues {
    public static var hardPhone: Self { Self("HardPhone") }
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var room: Self { Self("Room") }
    public static var softPhone: Self { Self("SoftPhone") }
    public static var webRTC: Self { Self("WebRTC") }
}
#endif

#if Everything || Events
/// The device whose emergency address changed.
public nonisolated struct EmergencyAddressEventBody: Model {
    /// Id of the device.
    public var deviceId: Optional<Identifier>
    /// Id of the extension the device belongs to.
    public var extensionId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(deviceId: Identifier? = nil, extensionId: Identifier? = nil) {
        self.deviceId = deviceId; self.extensionId = extensionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("deviceId", &self.deviceId); fields.field("extensionId", &self.extensionId);
        fields.unknown(&self._unknownMembers)
    }
}
#endif
