// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - page: A parameter.
    ///   - perPage: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(page: Int? = nil, perPage: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .page)
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
    public var paging: Optional<[String: JSONValue]>
    public var records: Optional<[Thing]>
    public init(paging: [String: JSONValue]? = nil, records: [Thing]? = nil) {
        self.paging = paging; self.records = records
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("paging", &self.paging); fields.list("records", &self.records)
    }
}

nonisolated extension ThingList: PagedResponse {
    /// What a page of these answers lists.
    public var pageItems: [Thing] { self.records ?? [] }
}
