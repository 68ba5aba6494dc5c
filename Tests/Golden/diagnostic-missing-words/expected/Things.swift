// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// GET /a
    ///
    /// - Returns: A call to ask for its `value`.
    public func readThing(p: String? = nil) -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.query("p", p)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let readThing = APIOperation("readThing", .get, "/a", area: "Things", access: .read)
}

/// Thing
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}
