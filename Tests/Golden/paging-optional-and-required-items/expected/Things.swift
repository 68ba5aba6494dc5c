// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listA() -> Call<AList> {
        Call(client, RequestParts(.listA))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listB() -> Call<BList> {
        Call(client, RequestParts(.listB))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let listA = APIOperation("listA", .get, "/a", area: "Things", access: .read)
    /// `GET /b`
    public static let listB = APIOperation("listB", .get, "/b", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct AList: Model, ResponseValue {
    public var records: [Thing]
    private var _unknownMembers: UnknownMembers
    public init(records: [Thing]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Several.
public nonisolated struct BList: Model, ResponseValue {
    public var alpha: Optional<[String]>
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(alpha: [String]? = nil, records: [Thing]? = nil) {
        self.alpha = alpha; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("alpha", &self.alpha); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
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

nonisolated extension AList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records }
}

nonisolated extension BList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}
