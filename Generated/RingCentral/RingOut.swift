// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Voice
/// Places calls that first ring the user's phone and then connect it.
public nonisolated struct RingOutEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Calls the user's phone first and then connects it to another number.
    ///
    /// > Note: Places real calls, which may cost money. Returns before anybody has answered; poll readRingOutCallStatus for the outcome.
    ///
    /// Permission: `RingOut`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Phone that is called first, usually the user's own.
    ///   - to: Phone that is called second.
    ///   - callerId: Number that the called side sees.
    ///   - country: Country whose dialing rules apply.
    ///   - playPrompt: Whether the user must press 1 before the other side is called.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createRingOutCall(
        from: MakeRingOutCallerInfoRequestFrom, to: MakeRingOutCallerInfoRequestTo,
        callerId: MakeRingOutCallerIdInfo? = nil, country: MakeRingOutCountryInfo? = nil, playPrompt: Bool? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<GetRingOutStatusResponse> {
        var request = RequestParts(.createRingOutCall)
        request.path(accountId); request.path(extensionId);
        request.body(MakeRingOutRequest(from: from, to: to, callerId: callerId, country: country, playPrompt: playPrompt))
        return Call(client, request)
    }

    /// Places a two-legged call by the older ringout path.
    ///
    /// > Note: Places real calls, which may cost money.
    ///
    /// Permission: `RingOut`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Phone that is called first, usually the user's own.
    ///   - to: Phone that is called second.
    ///   - callerId: Number that the called side sees.
    ///   - country: Country whose dialing rules apply.
    ///   - playPrompt: Whether the user must press 1 before the other side is called.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createRingOutCall.", renamed: "createRingOutCall(from:to:callerId:country:playPrompt:accountId:extensionId:)")
    public func createRingOutCallDeprecated(
        from: MakeRingOutCallerInfoRequestFrom, to: MakeRingOutCallerInfoRequestTo,
        callerId: MakeRingOutCallerIdInfo? = nil, country: MakeRingOutCountryInfo? = nil, playPrompt: Bool? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<LegacyRingOutCall> {
        var request = RequestParts(.createRingOutCallDeprecated)
        request.path(accountId); request.path(extensionId);
        request.body(MakeRingOutRequest(from: from, to: to, callerId: callerId, country: country, playPrompt: playPrompt))
        return Call(client, request)
    }

    /// Cancels a RingOut call that is still being set up.
    ///
    /// > Note: Works only until both sides are connected.
    ///
    /// Permission: `RingOut`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ringoutId: Identifier of the RingOut call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteRingOutCall(
        ringoutId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteRingOutCall)
        request.path(accountId); request.path(extensionId); request.path(ringoutId)
        return Call(client, request)
    }

    /// Cancels a two-legged call by the older ringout path.
    ///
    /// Permission: `RingOut`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ringoutId: Identifier of the RingOut call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteRingOutCall.", renamed: "deleteRingOutCall(ringoutId:accountId:extensionId:)")
    public func deleteRingOutCallDeprecated(
        ringoutId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteRingOutCallDeprecated)
        request.path(accountId); request.path(extensionId); request.path(ringoutId)
        return Call(client, request)
    }

    /// Reads how far a RingOut call has come.
    ///
    /// Permission: `RingOut`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ringoutId: Identifier of the RingOut call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readRingOutCallStatus(
        ringoutId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetRingOutStatusResponse> {
        var request = RequestParts(.readRingOutCallStatus)
        request.path(accountId); request.path(extensionId); request.path(ringoutId)
        return Call(client, request)
    }

    /// Reads the progress of a two-legged call by the older ringout path.
    ///
    /// Permission: `RingOut`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ringoutId: Identifier of the RingOut call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-405, OAU-151.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readRingOutCallStatus.", renamed: "readRingOutCallStatus(ringoutId:accountId:extensionId:)")
    public func readRingOutCallStatusDeprecated(
        ringoutId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<LegacyRingOutCallState> {
        var request = RequestParts(.readRingOutCallStatusDeprecated)
        request.path(accountId); request.path(extensionId); request.path(ringoutId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`
    public static let createRingOutCall = APIOperation(
        "createRingOutCall", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out",
        area: "RingOut", permission: "RingOut", rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ringout`
    public static let createRingOutCallDeprecated = APIOperation(
        "createRingOutCallDeprecated", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ringout",
        area: "RingOut", permission: "RingOut", rateGroup: "Heavy", access: .write, lifecycle: .retired)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`
    public static let deleteRingOutCall = APIOperation(
        "deleteRingOutCall", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}", area: "RingOut",
        permission: "RingOut", rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ringout/{ringoutId}`
    public static let deleteRingOutCallDeprecated = APIOperation(
        "deleteRingOutCallDeprecated", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ringout/{ringoutId}", area: "RingOut",
        permission: "RingOut", rateGroup: "Heavy", access: .write, lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`
    public static let readRingOutCallStatus = APIOperation(
        "readRingOutCallStatus", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}", area: "RingOut",
        permission: "RingOut", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ringout/{ringoutId}`
    public static let readRingOutCallStatusDeprecated = APIOperation(
        "readRingOutCallStatusDeprecated", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ringout/{ringoutId}", area: "RingOut",
        permission: "RingOut", rateGroup: "Light", access: .read, lifecycle: .retired)
}

/// State of a RingOut call or of one of its legs.
public typealias CallingStatusInfo = OpenEnum<CallingStatusInfoValues>
public nonisolated enum CallingStatusInfoValues {}

/// A two-legged call placed by the older path.
public nonisolated struct LegacyRingOutCall: Model, ResponseValue {
    /// Id of the call.
    public var id: Optional<Identifier>
    /// State of the call and of its two legs.
    public var status: Optional<LegacyRingOutStatus>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, status: LegacyRingOutStatus? = nil, uri: String? = nil) {
        self.id = id; self.status = status; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("status", &self.status); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// State of a two-legged call and of its two legs, on the older path.
public nonisolated struct LegacyRingOutStatus: Model {
    /// State of the whole RingOut call.
    public var callStatus: Optional<LegacyRingOutStatus.CallStatus>
    /// State of the called side's leg of the RingOut call.
    public var calleeStatus: Optional<LegacyRingOutStatus.CalleeStatus>
    /// State of the caller's leg of the RingOut call.
    public var callerStatus: Optional<LegacyRingOutStatus.CallerStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        callStatus: LegacyRingOutStatus.CallStatus? = nil, calleeStatus: LegacyRingOutStatus.CalleeStatus? = nil,
        callerStatus: LegacyRingOutStatus.CallerStatus? = nil) {
        self.callStatus = callStatus; self.calleeStatus = calleeStatus; self.callerStatus = callerStatus;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callStatus", &self.callStatus); fields.field("calleeStatus", &self.calleeStatus);
        fields.field("callerStatus", &self.callerStatus); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `callStatus`.
    public typealias CallStatus = OpenEnum<CallStatusValues>
    public enum CallStatusValues {}

    /// The known values of `calleeStatus`.
    public typealias CalleeStatus = OpenEnum<CalleeStatusValues>
    public enum CalleeStatusValues {}

    /// The known values of `callerStatus`.
    public typealias CallerStatus = OpenEnum<CallerStatusValues>
    public enum CallerStatusValues {}
}

/// A RingOut call and how far it has come.
public nonisolated struct GetRingOutStatusResponse: Model, ResponseValue {
    /// Identifier of the RingOut call.
    public var id: Optional<Identifier>
    /// State of the call and of its two legs.
    public var status: Optional<RingOutStatusInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, status: RingOutStatusInfo? = nil, uri: String? = nil) {
        self.id = id; self.status = status; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("status", &self.status); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Number that the called side of a RingOut call sees.
public nonisolated struct MakeRingOutCallerIdInfo: Model {
    /// Phone number to show as caller ID.
    public var phoneNumber: Optional<String>
    public init(phoneNumber: String? = nil) { self.phoneNumber = phoneNumber }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("phoneNumber", &self.phoneNumber) }
}

/// Phone that a RingOut call calls first.
public nonisolated struct MakeRingOutCallerInfoRequestFrom: Model {
    /// Identifier of a forwarding number, instead of phoneNumber.
    public var forwardingNumberId: Optional<Identifier>
    /// Phone number to call first.
    public var phoneNumber: Optional<String>
    public init(forwardingNumberId: Identifier? = nil, phoneNumber: String? = nil) {
        self.forwardingNumberId = forwardingNumberId; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("forwardingNumberId", &self.forwardingNumberId); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// Phone that a RingOut call calls second.
public nonisolated struct MakeRingOutCallerInfoRequestTo: Model {
    /// Phone number to call second.
    public var phoneNumber: Optional<String>
    public init(phoneNumber: String? = nil) { self.phoneNumber = phoneNumber }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("phoneNumber", &self.phoneNumber) }
}

/// Country whose dialing rules apply to a RingOut call.
public nonisolated struct MakeRingOutCountryInfo: Model {
    /// Identifier of the country.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// Who is to be connected by a RingOut call.
public nonisolated struct MakeRingOutRequest: Model {
    /// Number that the called side sees.
    public var callerId: Optional<MakeRingOutCallerIdInfo>
    /// Country whose dialing rules apply.
    public var country: Optional<MakeRingOutCountryInfo>
    /// Phone that is called first, usually the user's own.
    public var from: MakeRingOutCallerInfoRequestFrom
    /// Whether the user must press 1 before the other side is called.
    public var playPrompt: Optional<Bool>
    /// Phone that is called second.
    public var to: MakeRingOutCallerInfoRequestTo
    public init(
        from: MakeRingOutCallerInfoRequestFrom, to: MakeRingOutCallerInfoRequestTo,
        callerId: MakeRingOutCallerIdInfo? = nil, country: MakeRingOutCountryInfo? = nil, playPrompt: Bool? = nil) {
        self.from = from; self.to = to; self.callerId = callerId; self.country = country; self.playPrompt = playPrompt
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerId", &self.callerId); fields.field("country", &self.country);
        fields.field("from", &self.from); fields.field("playPrompt", &self.playPrompt); fields.field("to", &self.to)
    }
}

/// A two-legged call on the older path and how far it has come.
public nonisolated struct LegacyRingOutCallState: Model, ResponseValue {
    /// Id of the call.
    public var id: Optional<Identifier>
    /// State of the call and of its two legs.
    public var status: Optional<LegacyRingOutStatus>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, status: LegacyRingOutStatus? = nil, uri: String? = nil) {
        self.id = id; self.status = status; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("status", &self.status); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// State of a RingOut call and of its two legs.
public nonisolated struct RingOutStatusInfo: Model {
    /// State of the whole RingOut call.
    public var callStatus: Optional<CallingStatusInfo>
    /// State of the called side's leg of the RingOut call.
    public var calleeStatus: Optional<CallingStatusInfo>
    /// State of the caller's leg of the RingOut call.
    public var callerStatus: Optional<CallingStatusInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        callStatus: CallingStatusInfo? = nil, calleeStatus: CallingStatusInfo? = nil,
        callerStatus: CallingStatusInfo? = nil) {
        self.callStatus = callStatus; self.calleeStatus = calleeStatus; self.callerStatus = callerStatus;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callStatus", &self.callStatus); fields.field("calleeStatus", &self.calleeStatus);
        fields.field("callerStatus", &self.callerStatus); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CallingStatusInfoValues {
    public static var busy: Self { Self("Busy") }
    public static var cannotReach: Self { Self("CannotReach") }
    public static var destinationBlocked: Self { Self("DestinationBlocked") }
    public static var error: Self { Self("Error") }
    public static var finished: Self { Self("Finished") }
    public static var genericError: Self { Self("GenericError") }
    public static var inProgress: Self { Self("InProgress") }
    public static var internationalDisabled: Self { Self("InternationalDisabled") }
    public static var invalid: Self { Self("Invalid") }
    public static var noAnswer: Self { Self("NoAnswer") }
    public static var noAnsweringMachine: Self { Self("NoAnsweringMachine") }
    public static var noSessionFound: Self { Self("NoSessionFound") }
    public static var nosuchUser: Self { Self("NosuchUser") }
    public static var notEnoughFunds: Self { Self("NotEnoughFunds") }
    public static var rejected: Self { Self("Rejected") }
    public static var ringOutFromThisNumberIsNotSupported: Self { Self("RingOutFromThisNumberIsNotSupported") }
    public static var success: Self { Self("Success") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == LegacyRingOutStatus.CallStatusValues {
    public static var busy: Self { Self("Busy") }
    public static var destinationBlocked: Self { Self("DestinationBlocked") }
    public static var finished: Self { Self("Finished") }
    public static var genericError: Self { Self("GenericError") }
    public static var inProgress: Self { Self("InProgress") }
    public static var internationalDisabled: Self { Self("InternationalDisabled") }
    public static var invalid: Self { Self("Invalid") }
    public static var noAnswer: Self { Self("NoAnswer") }
    public static var noSuchUser: Self { Self("NoSuchUser") }
    public static var notEnoughFunds: Self { Self("NotEnoughFunds") }
    public static var rejected: Self { Self("Rejected") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == LegacyRingOutStatus.CalleeStatusValues {
    public static var busy: Self { Self("Busy") }
    public static var destinationBlocked: Self { Self("DestinationBlocked") }
    public static var finished: Self { Self("Finished") }
    public static var genericError: Self { Self("GenericError") }
    public static var inProgress: Self { Self("InProgress") }
    public static var internationalDisabled: Self { Self("InternationalDisabled") }
    public static var invalid: Self { Self("Invalid") }
    public static var noAnswer: Self { Self("NoAnswer") }
    public static var noSuchUser: Self { Self("NoSuchUser") }
    public static var notEnoughFunds: Self { Self("NotEnoughFunds") }
    public static var rejected: Self { Self("Rejected") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == LegacyRingOutStatus.CallerStatusValues {
    public static var busy: Self { Self("Busy") }
    public static var destinationBlocked: Self { Self("DestinationBlocked") }
    public static var finished: Self { Self("Finished") }
    public static var genericError: Self { Self("GenericError") }
    public static var inProgress: Self { Self("InProgress") }
    public static var internationalDisabled: Self { Self("InternationalDisabled") }
    public static var invalid: Self { Self("Invalid") }
    public static var noAnswer: Self { Self("NoAnswer") }
    public static var noSuchUser: Self { Self("NoSuchUser") }
    public static var notEnoughFunds: Self { Self("NotEnoughFunds") }
    public static var rejected: Self { Self("Rejected") }
    public static var success: Self { Self("Success") }
}

nonisolated extension MakeRingOutCallerIdInfo: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}

nonisolated extension MakeRingOutCallerInfoRequestFrom: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}

nonisolated extension MakeRingOutCallerInfoRequestTo: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}
#endif
