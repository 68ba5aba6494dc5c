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
    ///   - number: A parameter.
    ///   - big: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func readNumbered(number: Int, big: Int64) -> Call<Thing> {
        var request = RequestParts(.readNumbered)
        request.path(number); request.path(big)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - thingId: Which thing.
    ///   - accountId: Which account. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readThing(thingId: Identifier, accountId: Identifier = "~") -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.path(accountId); request.path(thingId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /numbered/{number}/{big}`
    public static let readNumbered = APIOperation(
        "readNumbered", .get, "/numbered/{number}/{big}", area: "Things", access: .read)
    /// `GET /accounts/{accountId}/things/{thingId}`
    public static let readThing = APIOperation(
        "readThing", .get, "/accounts/{accountId}/things/{thingId}", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
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
