// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Lists the cost centers of the account.
public nonisolated struct CostCentersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the cost centers of an account with their tax locations.
    ///
    /// Permissions: `ReadAccounts` of the app, `CostCenterManagement` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listCostCenters(accountId: Identifier = "~") -> Call<CostCenterList> {
        var request = RequestParts(.listCostCenters)
        request.path(accountId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v2/accounts/{accountId}/cost-centers`
    public static let listCostCenters = APIOperation(
        "listCostCenters", .get, "/restapi/v2/accounts/{accountId}/cost-centers", area: "CostCenters",
        permission: "ReadAccounts", userPermission: "CostCenterManagement", rateGroup: "Light", access: .read)
}

/// A cost center with its tax location and parent.
public nonisolated struct CostCenterItem: Model {
    /// Code of the cost center on bills. At most 24 characters.
    public var billingCode: Optional<String>
    /// Identifier of the cost center. Set by the service.
    public var id: Optional<Identifier>
    /// Name, as shown to people. At most 64 characters.
    public var name: Optional<String>
    /// Identifier of the cost center above this one.
    public var parentId: Optional<Identifier>
    /// Place that decides which taxes apply.
    public var taxLocation: TaxLocation
    private var _unknownMembers: UnknownMembers
    public init(
        taxLocation: TaxLocation, billingCode: String? = nil, id: Identifier? = nil, name: String? = nil,
        parentId: Identifier? = nil) {
        self.taxLocation = taxLocation; self.billingCode = billingCode; self.id = id; self.name = name;
        self.parentId = parentId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(taxLocation: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("billingCode", &self.billingCode); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("parentId", &self.parentId);
        fields.field("taxLocation", &self.taxLocation); fields.unknown(&self._unknownMembers)
    }
}

/// The cost centers of an account.
public nonisolated struct CostCenterList: Model, ResponseValue {
    /// The records of this list or page.
    public var records: [CostCenterItem]
    private var _unknownMembers: UnknownMembers
    public init(records: [CostCenterItem]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Place that decides which taxes apply to a cost center.
public nonisolated struct TaxLocation: Model {
    /// Postal address of the location.
    public var address: PostalAddress
    /// From when on the location applies, ISO 8601.
    public var effectiveDate: Optional<Foundation.Date>
    /// Identifier that another system uses for the location. At most 30 characters.
    public var externalLocationId: Optional<Identifier>
    /// Identifier of the tax location. Set by the service.
    public var id: Identifier
    /// Name, as shown to people.
    public var name: String
    /// Where the location comes from: the billing address, a tax location or a site.
    public var type: TaxLocation.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        address: PostalAddress, id: Identifier, name: String, type: TaxLocation.Kind,
        effectiveDate: Foundation.Date? = nil, externalLocationId: Identifier? = nil) {
        self.address = address; self.id = id; self.name = name; self.type = type; self.effectiveDate = effectiveDate;
        self.externalLocationId = externalLocationId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(address: .init(blank), id: .init(blank), name: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("effectiveDate", &self.effectiveDate);
        fields.field("externalLocationId", &self.externalLocationId); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Where the location comes from: the billing address, a tax location or a site.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension CostCenterList: PagedResponse {
    /// The items of this page.
    public var pageItems: [CostCenterItem] { self.records }
}

nonisolated extension OpenEnum where Values == TaxLocation.KindValues {
    public static var billingAddress: Self { Self("BillingAddress") }
    public static var site: Self { Self("Site") }
    public static var taxLocation: Self { Self("TaxLocation") }
}
#endif
