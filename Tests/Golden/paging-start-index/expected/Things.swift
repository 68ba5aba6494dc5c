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
    ///   - count: A parameter.
    ///   - startIndex: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(count: Int? = nil, startIndex: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("count", count); request.query("startIndex", startIndex)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .startIndex)
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
    public var resources: Optional<[Thing]>
    public var schemas: Optional<[String]>
    public var totalResults: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(resources: [Thing]? = nil, schemas: [String]? = nil, totalResults: Int? = nil) {
        self.resources = resources; self.schemas = schemas; self.totalResults = totalResults;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Resources", &self.resources); fields.list("schemas", &self.schemas);
        fields.field("totalResults", &self.totalResults); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.resources ?? [] }
}
