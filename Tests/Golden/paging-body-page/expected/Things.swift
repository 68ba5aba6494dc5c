// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(page: Int? = nil, perPage: Int? = nil, text: String? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.body(Query(page: page, perPage: perPage, text: text))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let listThings = APIOperation(
        "listThings", .post, "/things", area: "Things", access: .read, paging: .bodyPage)
}

/// What is looked for.
public nonisolated struct Query: Model {
    public var page: Optional<Int>
    public var perPage: Optional<Int>
    public var text: Optional<String>
    public init(page: Int? = nil, perPage: Int? = nil, text: String? = nil) {
        self.page = page; self.perPage = perPage; self.text = text
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("perPage", &self.perPage); fields.field("text", &self.text)
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

/// Several things.
public nonisolated struct ThingList: Model, ResponseValue {
    public var other: Optional<[String]>
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(other: [String]? = nil, records: [Thing]? = nil) {
        self.other = other; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("other", &self.other); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}
