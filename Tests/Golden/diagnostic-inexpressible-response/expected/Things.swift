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
    public func file() -> Call<Thing> {
        Call(client, RequestParts(.file))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func list() -> Call<AList> {
        Call(client, RequestParts(.list))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func text() -> Call<String> {
        var request = RequestParts(.text)
        request.accept("text/plain")
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let file = APIOperation("file", .get, "/a", area: "Things", access: .read)
    /// `GET /b`
    public static let list = APIOperation("list", .get, "/b", area: "Things", access: .read)
    /// `GET /c`
    public static let text = APIOperation("text", .get, "/c", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct AList: Model, ResponseValue {
    public var records: Optional<[String]>
    private var _unknownMembers: UnknownMembers
    public init(records: [String]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension AList: PagedResponse {
    /// The items of this page.
    public var pageItems: [String] { self.records ?? [] }
}
