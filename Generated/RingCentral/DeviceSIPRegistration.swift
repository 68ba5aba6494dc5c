// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Voice
/// Obtains what a softphone needs to register over SIP.
public nonisolated struct DeviceSIPRegistrationEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Obtains the SIP credentials and servers that a softphone needs to register.
    ///
    /// > Note: The answer holds a SIP password; keep it secret. Pass the device id of an earlier answer again, so that the same device is used.
    ///
    /// Permission: `VoipCalling`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - device: The softphone; give its id to use the same device again.
    ///   - sipInfo: Transports for which credentials are wanted.
    ///   - softPhoneLineReassignment: Whether the softphone line is taken over from another device, and how. Default: `None`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-124, CMN-201, CMN-301, OAU-128, OAU-129, OAU-149, OAU-213, OAU-232, OAU-236, SPR-101, SPR-112, SPR-132.
    public func createSIPRegistration(
        device: DeviceInfoRequest? = nil, sipInfo: [SipInfoRequest]? = nil,
        softPhoneLineReassignment: CreateSipRegistrationRequest.SoftPhoneLineReassignment? = nil) -> Call<CreateSipRegistrationResponse> {
        var request = RequestParts(.createSIPRegistration)
        request.body(CreateSipRegistrationRequest(device: device, sipInfo: sipInfo, softPhoneLineReassignment: softPhoneLineReassignment))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/client-info/sip-provision`
    public static let createSIPRegistration = APIOperation(
        "createSIPRegistration", .post, "/restapi/v1.0/client-info/sip-provision", area: "DeviceSIPRegistration",
        permission: "VoipCalling", rateGroup: "Heavy", access: .write)
}

/// How a softphone authenticates itself: by SIP digest or bearer token.
public typealias AuthorizationType = OpenEnum<AuthorizationTypeValues>
public nonisolated enum AuthorizationTypeValues {}

/// What a softphone says of itself to get SIP credentials.
public nonisolated struct CreateSipRegistrationRequest: Model {
    /// The softphone; give its id to use the same device again.
    public var device: Optional<DeviceInfoRequest>
    /// Transports for which credentials are wanted.
    public var sipInfo: Optional<[SipInfoRequest]>
    /// Whether the softphone line is taken over from another device, and how. Default: `None`.
    public var softPhoneLineReassignment: Optional<CreateSipRegistrationRequest.SoftPhoneLineReassignment>
    public init(
        device: DeviceInfoRequest? = nil, sipInfo: [SipInfoRequest]? = nil,
        softPhoneLineReassignment: CreateSipRegistrationRequest.SoftPhoneLineReassignment? = nil) {
        self.device = device; self.sipInfo = sipInfo; self.softPhoneLineReassignment = softPhoneLineReassignment
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.list("sipInfo", &self.sipInfo);
        fields.field("softPhoneLineReassignment", &self.softPhoneLineReassignment)
    }

    /// Whether the softphone line is taken over from another device, and how.
    public typealias SoftPhoneLineReassignment = OpenEnum<SoftPhoneLineReassignmentValues>
    public enum SoftPhoneLineReassignmentValues {}
}

/// SIP credentials, servers and flags for a softphone.
public nonisolated struct CreateSipRegistrationResponse: Model, ResponseValue {
    /// The registered device.
    public var device: SipRegistrationDeviceInfo
    /// Whether a persistence gateway is set up for the extension.
    public var persistGatewayConfigured: Optional<Bool>
    /// Polling interval, in seconds.
    public var pollingInterval: Optional<Int>
    /// SIP error codes that matter to the softphone.
    public var sipErrorCodes: Optional<[String]>
    /// What the softphone may do and how it marks its packets.
    public var sipFlags: SipFlagsResponse
    /// SIP credentials and servers, one entry for each transport.
    public var sipInfo: [SipInfoResponse]
    /// SIP credentials and servers for calls over the phone network.
    public var sipInfoPstn: Optional<[SipInfoResponse]>
    private var _unknownMembers: UnknownMembers
    public init(
        device: SipRegistrationDeviceInfo, sipFlags: SipFlagsResponse, sipInfo: [SipInfoResponse],
        persistGatewayConfigured: Bool? = nil, pollingInterval: Int? = nil, sipErrorCodes: [String]? = nil,
        sipInfoPstn: [SipInfoResponse]? = nil) {
        self.device = device; self.sipFlags = sipFlags; self.sipInfo = sipInfo;
        self.persistGatewayConfigured = persistGatewayConfigured; self.pollingInterval = pollingInterval;
        self.sipErrorCodes = sipErrorCodes; self.sipInfoPstn = sipInfoPstn; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(device: .init(blank), sipFlags: .init(blank), sipInfo: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device);
        fields.field("persistGatewayConfigured", &self.persistGatewayConfigured);
        fields.field("pollingInterval", &self.pollingInterval); fields.list("sipErrorCodes", &self.sipErrorCodes);
        fields.field("sipFlags", &self.sipFlags); fields.list("sipInfo", &self.sipInfo);
        fields.list("sipInfoPstn", &self.sipInfoPstn); fields.unknown(&self._unknownMembers)
    }
}

/// An add-on of a device.
public nonisolated struct DeviceAddonInfo: Model {
    /// Number of these add-ons.
    public var count: Optional<Int>
    /// Identifier of the add-on.
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

/// Extension to which a device belongs.
public nonisolated struct DeviceExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A softphone that asks for SIP credentials.
public nonisolated struct DeviceInfoRequest: Model {
    /// Identifier by which the app tells its installations apart.
    public var appExternalId: Optional<Identifier>
    /// Name of the computer on which the softphone runs.
    public var computerName: Optional<String>
    /// Identifier of the device, as an earlier registration returned it.
    public var id: Optional<Identifier>
    /// Serial number of the device.
    public var serial: Optional<String>
    public init(
        appExternalId: Identifier? = nil, computerName: String? = nil, id: Identifier? = nil, serial: String? = nil) {
        self.appExternalId = appExternalId; self.computerName = computerName; self.id = id; self.serial = serial
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("appExternalId", &self.appExternalId); fields.field("computerName", &self.computerName);
        fields.field("id", &self.id); fields.field("serial", &self.serial)
    }
}

/// Model of a device, with its add-ons.
public nonisolated struct DeviceModelInfo: Model {
    /// Add-ons of the device, such as expansion modules.
    public var addons: [DeviceAddonInfo]
    /// Features of the model: BLA is a shared line, HELD reports the location.
    public var features: Optional<[DeviceModelInfo.Feature]>
    /// Identifier of the model.
    public var id: Optional<Identifier>
    /// Name of the model.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        addons: [DeviceAddonInfo], features: [DeviceModelInfo.Feature]? = nil, id: Identifier? = nil,
        name: String? = nil) {
        self.addons = addons; self.features = features; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(addons: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addons", &self.addons); fields.list("features", &self.features); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `features`.
    public typealias Feature = OpenEnum<FeatureValues>
    public enum FeatureValues {}
}

/// What applies to the emergency address of a phone line.
public nonisolated struct DevicePhoneLinesEmergencyAddressInfo: Model {
    /// How far the phone line is set up: Valid, Provisioning or Invalid.
    public var lineProvisioningStatus: Optional<DevicePhoneLinesEmergencyAddressInfo.LineProvisioningStatus>
    /// Whether only a local emergency address is allowed.
    public var localOnly: Optional<Bool>
    /// Whether the line must have an emergency address.
    public var required: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        lineProvisioningStatus: DevicePhoneLinesEmergencyAddressInfo.LineProvisioningStatus? = nil,
        localOnly: Bool? = nil, required: Bool? = nil) {
        self.lineProvisioningStatus = lineProvisioningStatus; self.localOnly = localOnly; self.required = required;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("lineProvisioningStatus", &self.lineProvisioningStatus);
        fields.field("localOnly", &self.localOnly); fields.field("required", &self.required);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `lineProvisioningStatus`.
    public typealias LineProvisioningStatus = OpenEnum<LineProvisioningStatusValues>
    public enum LineProvisioningStatusValues {}
}

/// A phone line of a device.
public nonisolated struct DevicePhoneLinesInfo: Model {
    /// What applies to the line's emergency address.
    public var emergencyAddress: Optional<DevicePhoneLinesEmergencyAddressInfo>
    /// Identifier of the phone line.
    public var id: Optional<Identifier>
    /// Whether the line stands alone or is the primary or secondary side of a shared one (BLA).
    public var lineType: Optional<DevicePhoneLinesInfo.LineType>
    /// The phone number and its details.
    public var phoneInfo: Optional<DevicePhoneNumberInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        emergencyAddress: DevicePhoneLinesEmergencyAddressInfo? = nil, id: Identifier? = nil,
        lineType: DevicePhoneLinesInfo.LineType? = nil, phoneInfo: DevicePhoneNumberInfo? = nil) {
        self.emergencyAddress = emergencyAddress; self.id = id; self.lineType = lineType; self.phoneInfo = phoneInfo;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("emergencyAddress", &self.emergencyAddress); fields.field("id", &self.id);
        fields.field("lineType", &self.lineType); fields.field("phoneInfo", &self.phoneInfo);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the line stands alone or is the primary or secondary side of a shared one (BLA).
    public typealias LineType = OpenEnum<LineTypeValues>
    public enum LineTypeValues {}
}

/// Country of a device's phone number.
public nonisolated struct DevicePhoneNumberCountryInfo: Model {
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

/// Phone number of a phone line.
public nonisolated struct DevicePhoneNumberInfo: Model {
    /// Country of the phone number.
    public var country: Optional<DevicePhoneNumberCountryInfo>
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// How the number is paid for or where it comes from.
    public var paymentType: Optional<DevicePhoneNumberInfo.PaymentType>
    /// Phone number of the line, usually in E.164 form. At most 128 characters.
    public var phoneNumber: Optional<String>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<DevicePhoneNumberInfo.Kind>
    /// What the phone number is used for.
    public var usageType: Optional<DevicePhoneNumberInfo.UsageType>
    private var _unknownMembers: UnknownMembers
    public init(
        country: DevicePhoneNumberCountryInfo? = nil, id: Identifier? = nil,
        paymentType: DevicePhoneNumberInfo.PaymentType? = nil, phoneNumber: String? = nil,
        type: DevicePhoneNumberInfo.Kind? = nil, usageType: DevicePhoneNumberInfo.UsageType? = nil) {
        self.country = country; self.id = id; self.paymentType = paymentType; self.phoneNumber = phoneNumber;
        self.type = type; self.usageType = usageType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("id", &self.id);
        fields.field("paymentType", &self.paymentType); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("type", &self.type); fields.field("usageType", &self.usageType);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `paymentType`.
    public typealias PaymentType = OpenEnum<PaymentTypeValues>
    public enum PaymentTypeValues {}

    /// Whether the number carries voice, fax or both.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// What the phone number is used for.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}
}

/// A transport for which SIP credentials are wanted.
public nonisolated struct SipInfoRequest: Model {
    /// Transport of the SIP traffic; WSS is for WebRTC.
    public var transport: Optional<SipInfoRequest.TransportModel>
    public init(transport: SipInfoRequest.TransportModel? = nil) { self.transport = transport }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("transport", &self.transport) }

    /// Transport of the SIP traffic; WSS is for WebRTC.
    public typealias TransportModel = OpenEnum<TransportModelValues>
    public enum TransportModelValues {}
}

/// What a softphone may do and how it marks its packets.
public nonisolated struct SipFlagsResponse: Model {
    /// Whether packets are to be marked with DSCP values.
    public var dscpEnabled: Optional<Bool>
    /// DSCP value for signaling packets.
    public var dscpSignaling: Optional<Int>
    /// DSCP value for video packets.
    public var dscpVideo: Optional<Int>
    /// DSCP value for voice packets.
    public var dscpVoice: Optional<Int>
    /// Whether the extension may place outbound calls.
    public var outboundCallsEnabled: Optional<Bool>
    /// Whether internet calling is blocked in the caller's country.
    public var voipCountryBlocked: Optional<Bool>
    /// Whether internet calling is available to the extension.
    public var voipFeatureEnabled: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        dscpEnabled: Bool? = nil, dscpSignaling: Int? = nil, dscpVideo: Int? = nil, dscpVoice: Int? = nil,
        outboundCallsEnabled: Bool? = nil, voipCountryBlocked: Bool? = nil, voipFeatureEnabled: Bool? = nil) {
        self.dscpEnabled = dscpEnabled; self.dscpSignaling = dscpSignaling; self.dscpVideo = dscpVideo;
        self.dscpVoice = dscpVoice; self.outboundCallsEnabled = outboundCallsEnabled;
        self.voipCountryBlocked = voipCountryBlocked; self.voipFeatureEnabled = voipFeatureEnabled;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dscpEnabled", &self.dscpEnabled); fields.field("dscpSignaling", &self.dscpSignaling);
        fields.field("dscpVideo", &self.dscpVideo); fields.field("dscpVoice", &self.dscpVoice);
        fields.field("outboundCallsEnabled", &self.outboundCallsEnabled);
        fields.field("voipCountryBlocked", &self.voipCountryBlocked);
        fields.field("voipFeatureEnabled", &self.voipFeatureEnabled); fields.unknown(&self._unknownMembers)
    }
}

/// SIP credentials and servers for one transport.
public nonisolated struct SipInfoResponse: Model {
    /// Name with which the softphone authenticates itself.
    public var authorizationId: Optional<Identifier>
    /// Ways in which the softphone may authenticate itself.
    public var authorizationTypes: Optional<[AuthorizationType]>
    /// Certificate for the secure connection.
    public var certificate: Optional<String>
    /// SIP domain.
    public var domain: Optional<String>
    /// Host and port of the SIP server to connect to.
    public var outboundProxy: Optional<String>
    /// Host and port of the backup SIP server.
    public var outboundProxyBackup: Optional<String>
    /// Host and port of the SIP server over IPv6.
    public var outboundProxyIPv6: Optional<String>
    /// Host and port of the backup SIP server over IPv6.
    public var outboundProxyIPv6Backup: Optional<String>
    /// SIP password; keep it secret.
    public var password: Optional<String>
    /// STUN servers to use.
    public var stunServers: Optional<[String]>
    /// Time after which to go back from the backup to the main server, in seconds.
    public var switchBackInterval: Optional<Int>
    /// Transport of the SIP traffic; WSS is for WebRTC.
    public var transport: Optional<SipInfoResponse.TransportModel>
    /// SIP user name.
    public var username: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        authorizationId: Identifier? = nil, authorizationTypes: [AuthorizationType]? = nil,
        certificate: String? = nil, domain: String? = nil, outboundProxy: String? = nil,
        outboundProxyBackup: String? = nil, outboundProxyIPv6: String? = nil, outboundProxyIPv6Backup: String? = nil,
        password: String? = nil, stunServers: [String]? = nil, switchBackInterval: Int? = nil,
        transport: SipInfoResponse.TransportModel? = nil, username: String? = nil) {
        self.authorizationId = authorizationId; self.authorizationTypes = authorizationTypes;
        self.certificate = certificate; self.domain = domain; self.outboundProxy = outboundProxy;
        self.outboundProxyBackup = outboundProxyBackup; self.outboundProxyIPv6 = outboundProxyIPv6;
        self.outboundProxyIPv6Backup = outboundProxyIPv6Backup; self.password = password;
        self.stunServers = stunServers; self.switchBackInterval = switchBackInterval; self.transport = transport;
        self.username = username; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("authorizationId", &self.authorizationId);
        fields.list("authorizationTypes", &self.authorizationTypes); fields.field("certificate", &self.certificate);
        fields.field("domain", &self.domain); fields.field("outboundProxy", &self.outboundProxy);
        fields.field("outboundProxyBackup", &self.outboundProxyBackup);
        fields.field("outboundProxyIPv6", &self.outboundProxyIPv6);
        fields.field("outboundProxyIPv6Backup", &self.outboundProxyIPv6Backup);
        fields.field("password", &self.password); fields.list("stunServers", &self.stunServers);
        fields.field("switchBackInterval", &self.switchBackInterval); fields.field("transport", &self.transport);
        fields.field("username", &self.username); fields.unknown(&self._unknownMembers)
    }

    /// Transport of the SIP traffic; WSS is for WebRTC.
    public typealias TransportModel = OpenEnum<TransportModelValues>
    public enum TransportModelValues {}
}

/// Emergency address and location of a device, as SIP registration returns them.
public nonisolated struct SipRegistrationDeviceEmergencyInfo: Model {
    /// Address that emergency services are given.
    public var address: Optional<DeviceEmergencyServiceAddressResource>
    /// Whether the address can be changed on the main device only or on any device.
    public var addressEditableStatus: Optional<SipRegistrationDeviceEmergencyInfo.AddressEditableStatus>
    /// Whether the address may come from an emergency location only.
    public var addressLocationOnly: Optional<Bool>
    /// Whether the device must have an emergency address.
    public var addressRequired: Optional<Bool>
    /// Whether the emergency address is in force.
    public var addressStatus: Optional<EmergencyAddressStatus>
    /// Emergency location assigned to the device.
    public var location: Optional<SipRegistrationDeviceLocationInfo>
    /// Whether the emergency address lies outside the country of the account.
    public var outOfCountry: Optional<Bool>
    /// How far the emergency address is synchronized with the emergency service.
    public var syncStatus: Optional<SipRegistrationDeviceEmergencyInfo.SyncStatusValue>
    /// Whether the emergency location is Private or Public.
    public var visibility: Optional<SipRegistrationDeviceEmergencyInfo.Visibility>
    private var _unknownMembers: UnknownMembers
    public init(
        address: DeviceEmergencyServiceAddressResource? = nil,
        addressEditableStatus: SipRegistrationDeviceEmergencyInfo.AddressEditableStatus? = nil,
        addressLocationOnly: Bool? = nil, addressRequired: Bool? = nil, addressStatus: EmergencyAddressStatus? = nil,
        location: SipRegistrationDeviceLocationInfo? = nil, outOfCountry: Bool? = nil,
        syncStatus: SipRegistrationDeviceEmergencyInfo.SyncStatusValue? = nil,
        visibility: SipRegistrationDeviceEmergencyInfo.Visibility? = nil) {
        self.address = address; self.addressEditableStatus = addressEditableStatus;
        self.addressLocationOnly = addressLocationOnly; self.addressRequired = addressRequired;
        self.addressStatus = addressStatus; self.location = location; self.outOfCountry = outOfCountry;
        self.syncStatus = syncStatus; self.visibility = visibility; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("addressEditableStatus", &self.addressEditableStatus);
        fields.field("addressLocationOnly", &self.addressLocationOnly);
        fields.field("addressRequired", &self.addressRequired); fields.field("addressStatus", &self.addressStatus);
        fields.field("location", &self.location); fields.field("outOfCountry", &self.outOfCountry);
        fields.field("syncStatus", &self.syncStatus); fields.field("visibility", &self.visibility);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the address can be changed on the main device only or on any device.
    public typealias AddressEditableStatus = OpenEnum<AddressEditableStatusValues>
    public enum AddressEditableStatusValues {}

    /// The known values of `syncStatus`.
    public typealias SyncStatusValue = OpenEnum<SyncStatusValueValues>
    public enum SyncStatusValueValues {}

    /// Whether the emergency location is Private or Public.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

/// A device as SIP registration returns it.
public nonisolated struct SipRegistrationDeviceInfo: Model {
    /// Billing identifier of the box in which the device came.
    public var boxBillingId: Optional<Identifier>
    /// Name of the computer on which the softphone runs.
    public var computerName: Optional<String>
    /// Emergency address and location of the device.
    public var emergency: Optional<SipRegistrationDeviceEmergencyInfo>
    /// Address that emergency services are given.
    public var emergencyServiceAddress: Optional<DeviceEmergencyServiceAddressResource>
    /// Extension to which the device belongs.
    public var `extension`: Optional<DeviceExtensionInfo>
    /// Whether the device is a hot desk phone.
    public var hotDeskDevice: Optional<Bool>
    /// Identifier of the device.
    public var id: Optional<Identifier>
    /// Whether the device is inside the company network.
    public var inCompanyNet: Optional<Bool>
    /// When the device last reported its location, ISO 8601.
    public var lastLocationReportTime: Optional<Foundation.Date>
    /// Whether the device shares its phone line (Host), borrows one (Guest) or neither (None).
    public var linePooling: Optional<LinePoolingEnum>
    /// Model of the device.
    public var model: Optional<DeviceModelInfo>
    /// Name of the device.
    public var name: Optional<String>
    /// Phone lines of the device.
    public var phoneLines: Optional<[DevicePhoneLinesInfo]>
    /// Serial number of the device.
    public var serial: Optional<String>
    /// Shipping of the device, if it was ordered.
    public var shipping: Optional<ShippingInfo>
    /// Site to which the device belongs.
    public var site: Optional<DeviceSiteInfo>
    /// Stock code of the device.
    public var sku: Optional<String>
    /// Whether the device is online.
    public var status: Optional<SipRegistrationDeviceInfo.Status>
    /// Kind of the device, such as HardPhone, SoftPhone or WebPhone.
    public var type: Optional<SipRegistrationDeviceInfo.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Whether several users share the device as a common phone.
    public var useAsCommonPhone: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        boxBillingId: Identifier? = nil, computerName: String? = nil,
        emergency: SipRegistrationDeviceEmergencyInfo? = nil,
        emergencyServiceAddress: DeviceEmergencyServiceAddressResource? = nil,
        `extension`: DeviceExtensionInfo? = nil, hotDeskDevice: Bool? = nil, id: Identifier? = nil,
        inCompanyNet: Bool? = nil, lastLocationReportTime: Foundation.Date? = nil,
        linePooling: LinePoolingEnum? = nil, model: DeviceModelInfo? = nil, name: String? = nil,
        phoneLines: [DevicePhoneLinesInfo]? = nil, serial: String? = nil, shipping: ShippingInfo? = nil,
        site: DeviceSiteInfo? = nil, sku: String? = nil, status: SipRegistrationDeviceInfo.Status? = nil,
        type: SipRegistrationDeviceInfo.Kind? = nil, uri: String? = nil, useAsCommonPhone: Bool? = nil) {
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
        fields.field("boxBillingId", &self.boxBillingId); fields.field("computerName", &self.computerName);
        fields.field("emergency", &self.emergency);
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

    /// Whether the device is online.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Kind of the device, such as HardPhone, SoftPhone or WebPhone.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Emergency location of a device, as SIP registration returns it.
public nonisolated struct SipRegistrationDeviceLocationInfo: Model {
    /// Identifier of the address format in use.
    public var addressFormatId: Optional<Identifier>
    /// Whether the address format is current: Actual, Outdated or Deprecated.
    public var addressFormatStatus: Optional<AddressFormatStatus>
    /// Identifier of the emergency location.
    public var id: Optional<Identifier>
    /// Name of the emergency location.
    public var name: Optional<String>
    /// Whether the emergency location counts as trusted.
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

nonisolated extension OpenEnum where Values == AuthorizationTypeValues {
    public static var bearerToken: Self { Self("BearerToken") }
    public static var sipDigest: Self { Self("SipDigest") }
}

nonisolated extension OpenEnum where Values == CreateSipRegistrationRequest.SoftPhoneLineReassignmentValues {
    public static var initialize: Self { Self("Initialize") }
    public static var noneValue: Self { Self("None") }
    public static var reassign: Self { Self("Reassign") }
}

nonisolated extension OpenEnum where Values == DeviceModelInfo.FeatureValues {
    public static var bla: Self { Self("BLA") }
    public static var held: Self { Self("HELD") }
    public static var intercom: Self { Self("Intercom") }
    public static var paging: Self { Self("Paging") }
}

nonisolated extension OpenEnum where Values == DevicePhoneLinesEmergencyAddressInfo.LineProvisioningStatusValues {
    public static var invalid: Self { Self("Invalid") }
    public static var provisioning: Self { Self("Provisioning") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension OpenEnum where Values == DevicePhoneLinesInfo.LineTypeValues {
    public static var blaPrimary: Self { Self("BlaPrimary") }
    public static var blaSecondary: Self { Self("BlaSecondary") }
    public static var standalone: Self { Self("Standalone") }
    public static var standaloneFree: Self { Self("StandaloneFree") }
}

nonisolated extension OpenEnum where Values == DevicePhoneNumberInfo.PaymentTypeValues {
    public static var external: Self { Self("External") }
    public static var externalNumberProvider: Self { Self("ExternalNumberProvider") }
    public static var local: Self { Self("Local") }
    public static var tollFree: Self { Self("TollFree") }
}

nonisolated extension OpenEnum where Values == DevicePhoneNumberInfo.KindValues {
    public static var faxOnly: Self { Self("FaxOnly") }
    public static var voiceFax: Self { Self("VoiceFax") }
    public static var voiceOnly: Self { Self("VoiceOnly") }
}

nonisolated extension OpenEnum where Values == DevicePhoneNumberInfo.UsageTypeValues {
    public static var additionalCompanyNumber: Self { Self("AdditionalCompanyNumber") }
    public static var companyFaxNumber: Self { Self("CompanyFaxNumber") }
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var forwardedCompanyNumber: Self { Self("ForwardedCompanyNumber") }
    public static var forwardedNumber: Self { Self("ForwardedNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
}

nonisolated extension OpenEnum where Values == SipInfoRequest.TransportModelValues {
    public static var tcp: Self { Self("TCP") }
    public static var tls: Self { Self("TLS") }
    public static var udp: Self { Self("UDP") }
    public static var wss: Self { Self("WSS") }
}

nonisolated extension OpenEnum where Values == SipInfoResponse.TransportModelValues {
    public static var tcp: Self { Self("TCP") }
    public static var tls: Self { Self("TLS") }
    public static var udp: Self { Self("UDP") }
    public static var wss: Self { Self("WSS") }
}

nonisolated extension OpenEnum where Values == SipRegistrationDeviceEmergencyInfo.AddressEditableStatusValues {
    public static var anyDevice: Self { Self("AnyDevice") }
    public static var mainDevice: Self { Self("MainDevice") }
}

nonisolated extension OpenEnum where Values == SipRegistrationDeviceEmergencyInfo.SyncStatusValueValues {
    public static var deleted: Self { Self("Deleted") }
    public static var failed: Self { Self("Failed") }
    public static var notRequired: Self { Self("NotRequired") }
    public static var unsupported: Self { Self("Unsupported") }
    public static var updated: Self { Self("Updated") }
    public static var verified: Self { Self("Verified") }
}

nonisolated extension OpenEnum where Values == SipRegistrationDeviceEmergencyInfo.VisibilityValues {
    public static var `private`: Self { Self("Private") }
    public static var `public`: Self { Self("Public") }
}

nonisolated extension OpenEnum where Values == SipRegistrationDeviceInfo.StatusValues {
    public static var offline: Self { Self("Offline") }
    public static var online: Self { Self("Online") }
}

nonisolated extension OpenEnum where Values == SipRegistrationDeviceInfo.KindValues {
    public static var hardPhone: Self { Self("HardPhone") }
    public static var mobileDevice: Self { Self("MobileDevice") }
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var paging: Self { Self("Paging") }
    public static var room: Self { Self("Room") }
    public static var softPhone: Self { Self("SoftPhone") }
    public static var webPhone: Self { Self("WebPhone") }
}
#endif
