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
    public var id: Optional<Identifier>
    /// What people call it.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Several things.
public nonisolated struct ThingList: Model, ResponseValue {
    public var paging: Optional<[String: JSONValue]>
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(paging: [String: JSONValue]? = nil, records: [Thing]? = nil) {
        self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}
