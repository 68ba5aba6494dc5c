// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists things.
    ///
    /// - Parameter p: The number of the page.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(p: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("p", p)
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
    /// The id.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A page of things.
public nonisolated struct ThingList: Model, ResponseValue {
    /// The place of the page.
    public var at: Optional<ThingPlace>
    /// Words beside the things.
    public var extras: [String]
    /// The things of the page.
    public var items: [Thing]
    private var _unknownMembers: UnknownMembers
    public init(extras: [String], items: [Thing], at: ThingPlace? = nil) {
        self.extras = extras; self.items = items; self.at = at; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extras: .init(blank), items: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("at", &self.at); fields.list("extras", &self.extras); fields.list("items", &self.items);
        fields.unknown(&self._unknownMembers)
    }
}

/// The place of a page.
public nonisolated struct ThingPlace: Model {
    /// The number of the page.
    public var p: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(p: Int? = nil) { self.p = p; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("p", &self.p); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.items }
}
