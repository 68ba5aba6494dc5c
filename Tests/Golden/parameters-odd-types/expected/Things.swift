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
    ///   - file: A parameter.
    ///   - lists: A parameter.
    ///   - listsInHeader: A parameter.
    ///   - map: A parameter.
    ///   - union: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func a(
        file: String? = nil, lists: [String]? = nil, listsInHeader: [String]? = nil, map: String? = nil,
        union: String? = nil) -> Call<Thing> {
        var request = RequestParts(.a)
        request.query("file", file); request.query("lists", lists);
        request.headerList("listsInHeader", listsInHeader); request.query("map", map); request.query("union", union)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let a = APIOperation("a", .get, "/things", area: "Things", access: .read)
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
