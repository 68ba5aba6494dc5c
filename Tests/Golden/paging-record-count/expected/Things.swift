// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter recordCount: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func listThings(recordCount: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("recordCount", recordCount)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .recordCount)
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: Optional<String>
    /// What people call it.
    public var name: Optional<String>
    public init(id: String? = nil, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}

/// Several things.
public nonisolated struct ThingList: Model, ResponseValue {
    public var records: Optional<[Thing]>
    public init(records: [Thing]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

nonisolated extension ThingList: PagedResponse {
    /// What a page of these answers lists.
    public var pageItems: [Thing] { self.records ?? [] }
}
