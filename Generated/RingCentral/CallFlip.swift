// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Voice
/// Reads and sets the numbers to which live calls can be flipped.
public nonisolated struct CallFlipEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the numbers to which an extension can flip a live call.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallFlipSettings(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CallFlipNumberListResource> {
        var request = RequestParts(.readCallFlipSettings)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Sets the numbers to which an extension can flip a live call.
    ///
    /// > Note: Send the whole list as you want it to be.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: The call flip numbers.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallFlipSettings(
        records: [CallFlipNumberResource]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CallFlipNumberListResource> {
        var request = RequestParts(.updateCallFlipSettings)
        request.path(accountId); request.path(extensionId); request.body(CallFlipNumberListResource(records: records))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`
    public static let readCallFlipSettings = APIOperation(
        "readCallFlipSettings", .get, "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
        area: "CallFlip", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`
    public static let updateCallFlipSettings = APIOperation(
        "updateCallFlipSettings", .put, "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
        area: "CallFlip", permission: "EditExtensions", rateGroup: "Medium", access: .write)
}

/// Numbers to which an extension can flip a live call.
public nonisolated struct CallFlipNumberListResource: Model, ResponseValue {
    /// The call flip numbers.
    public var records: Optional<[CallFlipNumberResource]>
    private var _unknownMembers: UnknownMembers
    public init(records: [CallFlipNumberResource]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A number to which a live call can be flipped.
public nonisolated struct CallFlipNumberResource: Model {
    /// Digit to which a live call can be flipped.
    public var flipNumber: Optional<String>
    /// Identifier of the call flip number.
    public var id: Optional<Identifier>
    /// Label of the number, at most 60 characters. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether the number is a phone line, an outside number or a business mobile number.
    public var type: Optional<CallFlipNumberResource.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        flipNumber: String? = nil, id: Identifier? = nil, label: String? = nil, phoneNumber: String? = nil,
        type: CallFlipNumberResource.Kind? = nil) {
        self.flipNumber = flipNumber; self.id = id; self.label = label; self.phoneNumber = phoneNumber;
        self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("flipNumber", &self.flipNumber); fields.field("id", &self.id);
        fields.field("label", &self.label); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the number is a phone line, an outside number or a business mobile number.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension CallFlipNumberListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallFlipNumberResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == CallFlipNumberResource.KindValues {
    public static var businessMobile: Self { Self("BusinessMobile") }
    public static var external: Self { Self("External") }
    public static var phoneLine: Self { Self("PhoneLine") }
}
#endif
