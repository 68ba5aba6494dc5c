// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Lists and removes the targets to which an extension's calls can ring.
public nonisolated struct ForwardingTargetsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Removes several forwarding targets of an extension at once.
    ///
    /// > Note: The targets to remove are named in the body. Each target succeeds or fails on its own; check bulkItemSuccessful of every record.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Targets to remove.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func deleteForwardingTargets(
        records: [CommRemoveForwardingTargetsRequest.Record], accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommRemoveForwardingTargetsResponse> {
        var request = RequestParts(.deleteForwardingTargets)
        request.path(accountId); request.path(extensionId);
        request.body(CommRemoveForwardingTargetsRequest(records: records))
        return Call(client, request)
    }

    /// Lists the extensions whose calls are forwarded to a certain device.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deviceId: Id of the device that serves as a forwarding target.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listExtensionsUsingForwardingDeviceTarget(
        deviceId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommExtensionListResource> {
        var request = RequestParts(.listExtensionsUsingForwardingDeviceTarget)
        request.path(accountId); request.path(extensionId); request.path(deviceId)
        return Call(client, request)
    }

    /// Lists the phones, numbers, coworkers and apps to which an extension's calls can ring.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - excludeOwnTargets: true leaves out the extension's own targets; given as the text true or false.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func readForwardingTargets(
        excludeOwnTargets: ForwardingTargetsEndpoints.ExcludeOwnTarget? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CommForwardingTargetsResource> {
        var request = RequestParts(.readForwardingTargets)
        request.path(accountId); request.path(extensionId); request.query("excludeOwnTargets", excludeOwnTargets);
        request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// true leaves out the extension's own targets; given as the text true or false.
    public typealias ExcludeOwnTarget = OpenEnum<ExcludeOwnTargetValues>
    public enum ExcludeOwnTargetValues {}
}

nonisolated extension APIOperation {
    /// `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`
    public static let deleteForwardingTargets = APIOperation(
        "deleteForwardingTargets", .delete,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
        area: "ForwardingTargets", permission: "EditExtensions", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`
    public static let listExtensionsUsingForwardingDeviceTarget = APIOperation(
        "listExtensionsUsingForwardingDeviceTarget", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions",
        area: "ForwardingTargets", permission: "ReadAccounts", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`
    public static let readForwardingTargets = APIOperation(
        "readForwardingTargets", .get,
        "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
        area: "ForwardingTargets", permission: "ReadAccounts", rateGroup: "Medium", access: .read, paging: .page)
}

/// A cloud connector to which calls are forwarded.
public nonisolated struct CommCloudConnectorForwardingTargetRequest: Model {
    /// Place beyond the cloud connector to which calls go.
    public var destination: CommCloudDestination
    /// Name of the target.
    public var name: Optional<String>
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeRequest
    private var _unknownMembers: UnknownMembers
    public init(destination: CommCloudDestination, type: CommForwardingTargetTypeRequest, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A cloud connector to which calls can ring.
public nonisolated struct CommCloudConnectorForwardingTargetResource: Model {
    /// Place beyond the cloud connector to which calls go.
    public var destination: CommCloudDestination
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommCloudDestination, type: CommForwardingTargetTypeResource) {
        self.destination = destination; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A coworker's apps, named as a target to remove.
public nonisolated struct CommCoworkerAppsRingTargetRequest: Model {
    /// The coworker's extension.
    public var `extension`: CommReferencedExtensionResource
    /// Name of the target.
    public var name: Optional<String>
    /// Kind of the target, always CoworkerAppsRingTarget.
    public var type: CommCoworkerAppsRingTargetRequest.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        `extension`: CommReferencedExtensionResource,
        type: CommCoworkerAppsRingTargetRequest.Kind = .coworkerAppsRingTarget, name: String? = nil) {
        self.`extension` = `extension`; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always CoworkerAppsRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A coworker's apps, to which calls can ring.
public nonisolated struct CommCoworkerAppsRingTargetResource: Model {
    /// The coworker's extension.
    public var `extension`: CommReferencedExtensionResource
    /// Kind of the target, always CoworkerAppsRingTarget.
    public var type: CommCoworkerAppsRingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        `extension`: CommReferencedExtensionResource,
        type: CommCoworkerAppsRingTargetResource.Kind = .coworkerAppsRingTarget) {
        self.`extension` = `extension`; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always CoworkerAppsRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A coworker, named as a target to remove.
public nonisolated struct CommCoworkerForwardingTargetRequest: Model {
    /// Extension of the coworker.
    public var `extension`: CommReferencedExtensionResource
    /// Name of the target.
    public var name: Optional<String>
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeRequest
    private var _unknownMembers: UnknownMembers
    public init(
        `extension`: CommReferencedExtensionResource, type: CommForwardingTargetTypeRequest, name: String? = nil) {
        self.`extension` = `extension`; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A coworker to whom calls can ring.
public nonisolated struct CommCoworkerForwardingTargetResource: Model {
    /// Extension of the coworker.
    public var `extension`: CommReferencedExtensionResource
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(`extension`: CommReferencedExtensionResource, type: CommForwardingTargetTypeResource) {
        self.`extension` = `extension`; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// A device, named as a target to remove.
public nonisolated struct CommDeviceForwardingTargetRequest: Model {
    /// The device this refers to.
    public var device: CommDeviceRequest
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name of the target.
    public var name: Optional<String>
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeRequest
    private var _unknownMembers: UnknownMembers
    public init(
        device: CommDeviceRequest, type: CommForwardingTargetTypeRequest,
        `extension`: CommReferencedExtensionResource? = nil, name: String? = nil) {
        self.device = device; self.type = type; self.`extension` = `extension`; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(device: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("extension", &self.`extension`);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A device to which calls can ring.
public nonisolated struct CommDeviceForwardingTargetResource: Model {
    /// The device this refers to.
    public var device: CommDeviceResource
    /// Extension to which the target belongs.
    public var `extension`: Optional<CommReferencedExtensionResource>
    /// Name of the device.
    public var name: Optional<String>
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(
        device: CommDeviceResource, type: CommForwardingTargetTypeResource,
        `extension`: CommReferencedExtensionResource? = nil, name: String? = nil) {
        self.device = device; self.type = type; self.`extension` = `extension`; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(device: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("extension", &self.`extension`);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Extensions that forward calls to a certain device.
public nonisolated struct CommExtensionListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Extensions that use the device as a target.
    public var referencedExtensions: [CommReferencedExtensionResource]
    private var _unknownMembers: UnknownMembers
    public init(referencedExtensions: [CommReferencedExtensionResource], paging: EnumeratedPagingModel? = nil) {
        self.referencedExtensions = referencedExtensions; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(referencedExtensions: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("paging", &self.paging); fields.list("referencedExtensions", &self.referencedExtensions);
        fields.unknown(&self._unknownMembers)
    }
}

/// A fixed-mobile (FMC) number to which calls can ring.
public nonisolated struct CommFmcPhoneNumberForwardingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Kind of the target, such as a device, a phone number or a coworker.
    public var type: CommForwardingTargetTypeResource
    private var _unknownMembers: UnknownMembers
    public init(destination: CommPhoneNumberResource, type: CommForwardingTargetTypeResource) {
        self.destination = destination; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// Kind of a forwarding target in a request.
public typealias CommForwardingTargetTypeRequest = OpenEnum<CommForwardingTargetTypeRequestValues>
public nonisolated enum CommForwardingTargetTypeRequestValues {}

/// Kind of a forwarding target.
public typealias CommForwardingTargetTypeResource = OpenEnum<CommForwardingTargetTypeResourceValues>
public nonisolated enum CommForwardingTargetTypeResourceValues {}

/// A page of the targets to which an extension's calls can ring.
public nonisolated struct CommForwardingTargetsResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Targets on this page.
    public var records: [CommForwardingTargetsResource.Record]
    private var _unknownMembers: UnknownMembers
    public init(records: [CommForwardingTargetsResource.Record], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Record: UnionModel {
        /// A cloud connector to which calls can ring.
        case cloudConnectorRingTarget(CommCloudConnectorForwardingTargetResource)
        /// A coworker's apps, to which calls can ring.
        case coworkerAppsRingTarget(CommCoworkerAppsRingTargetResource)
        /// A coworker to whom calls can ring.
        case coworkerRingTarget(CommCoworkerForwardingTargetResource)
        /// A device to which calls can ring.
        case deviceRingTarget(CommDeviceForwardingTargetResource)
        /// A fixed-mobile (FMC) number to which calls can ring.
        case fmcPhoneNumberRingTarget(CommFmcPhoneNumberForwardingTargetResource)
        /// A mobile operator (IMS) number to which calls can ring.
        case imsPhoneNumberRingTarget(CommImsPhoneNumberForwardingTargetResource)
        /// A connected outside system to which calls can ring.
        case integrationRingTarget(CommIntegrationForwardingTargetResource)
        /// A phone number to which calls can ring.
        case phoneNumberRingTarget(CommPhoneNumberForwardingTargetResource)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "CloudConnectorRingTarget":
                if let value = union.read(CommCloudConnectorForwardingTargetResource.self) { return .cloudConnectorRingTarget(value) }
            case "CoworkerAppsRingTarget":
                if let value = union.read(CommCoworkerAppsRingTargetResource.self) { return .coworkerAppsRingTarget(value) }
            case "CoworkerRingTarget":
                if let value = union.read(CommCoworkerForwardingTargetResource.self) { return .coworkerRingTarget(value) }
            case "DeviceRingTarget":
                if let value = union.read(CommDeviceForwardingTargetResource.self) { return .deviceRingTarget(value) }
            case "FmcPhoneNumberRingTarget":
                if let value = union.read(CommFmcPhoneNumberForwardingTargetResource.self) { return .fmcPhoneNumberRingTarget(value) }
            case "ImsPhoneNumberRingTarget":
                if let value = union.read(CommImsPhoneNumberForwardingTargetResource.self) { return .imsPhoneNumberRingTarget(value) }
            case "IntegrationRingTarget":
                if let value = union.read(CommIntegrationForwardingTargetResource.self) { return .integrationRingTarget(value) }
            case "PhoneNumberRingTarget":
                if let value = union.read(CommPhoneNumberForwardingTargetResource.self) { return .phoneNumberRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .cloudConnectorRingTarget(let value): value
            case .coworkerAppsRingTarget(let value): value
            case .coworkerRingTarget(let value): value
            case .deviceRingTarget(let value): value
            case .fmcPhoneNumberRingTarget(let value): value
            case .imsPhoneNumberRingTarget(let value): value
            case .integrationRingTarget(let value): value
            case .phoneNumberRingTarget(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A mobile operator (IMS) number to which calls can ring.
public nonisolated struct CommImsPhoneNumberForwardingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Kind of the target, always ImsPhoneNumberRingTarget.
    public var type: CommImsPhoneNumberForwardingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        destination: CommPhoneNumberResource,
        type: CommImsPhoneNumberForwardingTargetResource.Kind = .imsPhoneNumberRingTarget) {
        self.destination = destination; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always ImsPhoneNumberRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A connected outside system, named as a target to remove.
public nonisolated struct CommIntegrationForwardingTargetRequest: Model {
    /// Outside system that is connected.
    public var integration: CommIntegrationRequest
    /// Name of the target.
    public var name: Optional<String>
    /// Kind of the target, always IntegrationRingTarget.
    public var type: CommIntegrationForwardingTargetRequest.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        integration: CommIntegrationRequest,
        type: CommIntegrationForwardingTargetRequest.Kind = .integrationRingTarget, name: String? = nil) {
        self.integration = integration; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(integration: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("integration", &self.integration); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always IntegrationRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A connected outside system to which calls can ring.
///
/// > Note: Corrected: required. Asks for a property name that neither it nor what it includes has. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct CommIntegrationForwardingTargetResource: Model {
    /// Outside system that is connected.
    public var integration: CommIntegrationResource
    /// Kind of the target, always IntegrationRingTarget.
    public var type: CommIntegrationForwardingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        integration: CommIntegrationResource,
        type: CommIntegrationForwardingTargetResource.Kind = .integrationRingTarget) {
        self.integration = integration; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(integration: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("integration", &self.integration); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always IntegrationRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A phone number, named as a target to remove.
public nonisolated struct CommPhoneNumberForwardingTargetRequest: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Name of the target.
    public var name: Optional<String>
    /// Kind of the target, always PhoneNumberRingTarget.
    public var type: CommPhoneNumberForwardingTargetRequest.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        destination: CommPhoneNumberResource,
        type: CommPhoneNumberForwardingTargetRequest.Kind = .phoneNumberRingTarget, name: String? = nil) {
        self.destination = destination; self.type = type; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always PhoneNumberRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A phone number to which calls can ring.
public nonisolated struct CommPhoneNumberForwardingTargetResource: Model {
    /// Phone number or cloud connector to which the call goes.
    public var destination: CommPhoneNumberResource
    /// Kind of the target, always PhoneNumberRingTarget.
    public var type: CommPhoneNumberForwardingTargetResource.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        destination: CommPhoneNumberResource,
        type: CommPhoneNumberForwardingTargetResource.Kind = .phoneNumberRingTarget) {
        self.destination = destination; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(destination: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("destination", &self.destination); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the target, always PhoneNumberRingTarget.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Outcome of the removal of one forwarding target.
public nonisolated struct CommRemoveForwardingTargetsItemResource: Model {
    /// The target this outcome is about.
    public var bulkItem: CommRemoveForwardingTargetsItemResource.BulkItem
    /// Why the target was not removed. At least 1 element.
    public var bulkItemErrors: Optional<[ApiErrorModel]>
    /// Whether the target was removed.
    public var bulkItemSuccessful: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        bulkItem: CommRemoveForwardingTargetsItemResource.BulkItem, bulkItemErrors: [ApiErrorModel]? = nil,
        bulkItemSuccessful: Bool? = nil) {
        self.bulkItem = bulkItem; self.bulkItemErrors = bulkItemErrors; self.bulkItemSuccessful = bulkItemSuccessful;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(bulkItem: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bulkItem", &self.bulkItem); fields.list("bulkItemErrors", &self.bulkItemErrors);
        fields.required("bulkItemSuccessful", &self.bulkItemSuccessful); fields.unknown(&self._unknownMembers)
    }

    /// The target this outcome is about.
    public indirect enum BulkItem: UnionModel {
        /// A cloud connector to ring.
        case cloudConnectorRingTarget(CommCloudConnectorRingTargetRequest)
        /// A coworker's apps, named as a target to remove.
        case coworkerAppsRingTarget(CommCoworkerAppsRingTargetRequest)
        /// A coworker, named as a target to remove.
        case coworkerRingTarget(CommCoworkerForwardingTargetRequest)
        /// A device, named as a target to remove.
        case deviceRingTarget(CommDeviceForwardingTargetRequest)
        /// A connected outside system, named as a target to remove.
        case integrationRingTarget(CommIntegrationForwardingTargetRequest)
        /// A phone number, named as a target to remove.
        case phoneNumberRingTarget(CommPhoneNumberForwardingTargetRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "CloudConnectorRingTarget":
                if let value = union.read(CommCloudConnectorRingTargetRequest.self) { return .cloudConnectorRingTarget(value) }
            case "CoworkerAppsRingTarget":
                if let value = union.read(CommCoworkerAppsRingTargetRequest.self) { return .coworkerAppsRingTarget(value) }
            case "CoworkerRingTarget":
                if let value = union.read(CommCoworkerForwardingTargetRequest.self) { return .coworkerRingTarget(value) }
            case "DeviceRingTarget":
                if let value = union.read(CommDeviceForwardingTargetRequest.self) { return .deviceRingTarget(value) }
            case "IntegrationRingTarget":
                if let value = union.read(CommIntegrationForwardingTargetRequest.self) { return .integrationRingTarget(value) }
            case "PhoneNumberRingTarget":
                if let value = union.read(CommPhoneNumberForwardingTargetRequest.self) { return .phoneNumberRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .cloudConnectorRingTarget(let value): value
            case .coworkerAppsRingTarget(let value): value
            case .coworkerRingTarget(let value): value
            case .deviceRingTarget(let value): value
            case .integrationRingTarget(let value): value
            case .phoneNumberRingTarget(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Forwarding targets to be removed.
public nonisolated struct CommRemoveForwardingTargetsRequest: Model {
    /// Targets to remove.
    public var records: [CommRemoveForwardingTargetsRequest.Record]
    public init(records: [CommRemoveForwardingTargetsRequest.Record]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }

    /// One of several shapes.
    public indirect enum Record: UnionModel {
        /// A cloud connector to ring.
        case cloudConnectorRingTarget(CommCloudConnectorRingTargetRequest)
        /// A coworker's apps, named as a target to remove.
        case coworkerAppsRingTarget(CommCoworkerAppsRingTargetRequest)
        /// A coworker, named as a target to remove.
        case coworkerRingTarget(CommCoworkerForwardingTargetRequest)
        /// A device, named as a target to remove.
        case deviceRingTarget(CommDeviceForwardingTargetRequest)
        /// A connected outside system, named as a target to remove.
        case integrationRingTarget(CommIntegrationForwardingTargetRequest)
        /// A phone number, named as a target to remove.
        case phoneNumberRingTarget(CommPhoneNumberForwardingTargetRequest)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            switch union.discriminator("type") {
            case "CloudConnectorRingTarget":
                if let value = union.read(CommCloudConnectorRingTargetRequest.self) { return .cloudConnectorRingTarget(value) }
            case "CoworkerAppsRingTarget":
                if let value = union.read(CommCoworkerAppsRingTargetRequest.self) { return .coworkerAppsRingTarget(value) }
            case "CoworkerRingTarget":
                if let value = union.read(CommCoworkerForwardingTargetRequest.self) { return .coworkerRingTarget(value) }
            case "DeviceRingTarget":
                if let value = union.read(CommDeviceForwardingTargetRequest.self) { return .deviceRingTarget(value) }
            case "IntegrationRingTarget":
                if let value = union.read(CommIntegrationForwardingTargetRequest.self) { return .integrationRingTarget(value) }
            case "PhoneNumberRingTarget":
                if let value = union.read(CommPhoneNumberForwardingTargetRequest.self) { return .phoneNumberRingTarget(value) }
            default: break
            }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .cloudConnectorRingTarget(let value): value
            case .coworkerAppsRingTarget(let value): value
            case .coworkerRingTarget(let value): value
            case .deviceRingTarget(let value): value
            case .integrationRingTarget(let value): value
            case .phoneNumberRingTarget(let value): value
            case .other(let value): value
            }
        }
    }
}

/// Outcome of a removal of forwarding targets, target by target.
public nonisolated struct CommRemoveForwardingTargetsResponse: Model, ResponseValue {
    /// Outcomes, one for each target.
    public var records: [CommRemoveForwardingTargetsItemResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [CommRemoveForwardingTargetsItemResource]) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CommCoworkerAppsRingTargetRequest.KindValues {
    public static var coworkerAppsRingTarget: Self { Self("CoworkerAppsRingTarget") }
}

nonisolated extension OpenEnum where Values == CommCoworkerAppsRingTargetResource.KindValues {
    public static var coworkerAppsRingTarget: Self { Self("CoworkerAppsRingTarget") }
}

nonisolated extension CommExtensionListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CommReferencedExtensionResource] { self.referencedExtensions }
}

nonisolated extension OpenEnum where Values == CommForwardingTargetTypeRequestValues {
    public static var cloudConnectorRingTarget: Self { Self("CloudConnectorRingTarget") }
    public static var coworkerAppsRingTarget: Self { Self("CoworkerAppsRingTarget") }
    public static var coworkerRingTarget: Self { Self("CoworkerRingTarget") }
    public static var deviceRingTarget: Self { Self("DeviceRingTarget") }
    public static var imsPhoneNumberRingTarget: Self { Self("ImsPhoneNumberRingTarget") }
    public static var integrationRingTarget: Self { Self("IntegrationRingTarget") }
    public static var phoneNumberRingTarget: Self { Self("PhoneNumberRingTarget") }
}

nonisolated extension OpenEnum where Values == CommForwardingTargetTypeResourceValues {
    public static var cloudConnectorRingTarget: Self { Self("CloudConnectorRingTarget") }
    public static var coworkerAppsRingTarget: Self { Self("CoworkerAppsRingTarget") }
    public static var coworkerRingTarget: Self { Self("CoworkerRingTarget") }
    public static var deviceRingTarget: Self { Self("DeviceRingTarget") }
    public static var fmcPhoneNumberRingTarget: Self { Self("FmcPhoneNumberRingTarget") }
    public static var imsPhoneNumberRingTarget: Self { Self("ImsPhoneNumberRingTarget") }
    public static var integrationRingTarget: Self { Self("IntegrationRingTarget") }
    public static var phoneNumberRingTarget: Self { Self("PhoneNumberRingTarget") }
}

nonisolated extension CommForwardingTargetsResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CommForwardingTargetsResource.Record] { self.records }
}

nonisolated extension OpenEnum where Values == CommImsPhoneNumberForwardingTargetResource.KindValues {
    public static var imsPhoneNumberRingTarget: Self { Self("ImsPhoneNumberRingTarget") }
}

nonisolated extension OpenEnum where Values == CommIntegrationForwardingTargetRequest.KindValues {
    public static var integrationRingTarget: Self { Self("IntegrationRingTarget") }
}

nonisolated extension OpenEnum where Values == CommIntegrationForwardingTargetResource.KindValues {
    public static var integrationRingTarget: Self { Self("IntegrationRingTarget") }
}

nonisolated extension OpenEnum where Values == CommPhoneNumberForwardingTargetRequest.KindValues {
    public static var phoneNumberRingTarget: Self { Self("PhoneNumberRingTarget") }
}

nonisolated extension OpenEnum where Values == CommPhoneNumberForwardingTargetResource.KindValues {
    public static var phoneNumberRingTarget: Self { Self("PhoneNumberRingTarget") }
}

nonisolated extension OpenEnum where Values == ForwardingTargetsEndpoints.ExcludeOwnTargetValues {
    public static var `false`: Self { Self("false") }
    public static var `true`: Self { Self("true") }
}
#endif
