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
    public func list() -> Call<ThingsEndpoints.ListResponse> {
        Call(client, RequestParts(.list))
    }

    /// A part of `ThingsEndpoints`.
    public struct ListResponse: Model, ResponseValue {
        public var records: Optional<[Thing]>
        private var _unknownMembers: UnknownMembers
        public init(records: [Thing]? = nil) { self.records = records; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
        }
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let list = APIOperation("list", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension ThingsEndpoints.ListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}
