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

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - page: A parameter.
    ///   - perPage: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func searchThings(page: Int? = nil, perPage: Int? = nil) -> Call<OptionalList> {
        var request = RequestParts(.searchThings)
        request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .page)
    /// `POST /things/search`
    public static let searchThings = APIOperation(
        "searchThings", .post, "/things/search", area: "Things", access: .read, paging: .page)
}

/// Several things, perhaps.
public nonisolated struct OptionalList: Model, ResponseValue {
    public var data: Optional<ThingData>
    public var paging: Optional<[String: JSONValue]>
    private var _unknownMembers: UnknownMembers
    public init(data: ThingData? = nil, paging: [String: JSONValue]? = nil) {
        self.data = data; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("data", &self.data); fields.map("paging", &self.paging); fields.unknown(&self._unknownMembers)
    }
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

/// Things in a group.
public nonisolated struct ThingData: Model {
    public var groupedBy: String
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(groupedBy: String, records: [Thing]? = nil) {
        self.groupedBy = groupedBy; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(groupedBy: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("groupedBy", &self.groupedBy); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Several things.
public nonisolated struct ThingList: Model, ResponseValue {
    public var data: ThingData
    public var paging: Optional<[String: JSONValue]>
    private var _unknownMembers: UnknownMembers
    public init(data: ThingData, paging: [String: JSONValue]? = nil) {
        self.data = data; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(data: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("data", &self.data); fields.map("paging", &self.paging); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OptionalList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.data?.records ?? [] }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.data.records ?? [] }
}
