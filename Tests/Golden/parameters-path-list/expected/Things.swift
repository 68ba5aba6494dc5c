// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter thingId: A parameter.
    /// - Returns: A call to `send()`.
    public func deleteThings(thingId: [String]) -> Call<Empty> {
        var request = RequestParts(.deleteThings)
        request.pathList(thingId)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// Up to 30 ids at once.
    ///
    /// - Parameter thingId: Which things.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readThings(thingId: [String]) -> Call<BatchOf<Thing>> {
        var request = RequestParts(.readThings)
        request.pathList(thingId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `DELETE /things/{thingId}`
    public static let deleteThings = APIOperation(
        "deleteThings", .delete, "/things/{thingId}", area: "Things", access: .write)
    /// `GET /things/{thingId}`
    public static let readThings = APIOperation(
        "readThings", .get, "/things/{thingId}", area: "Things", access: .read, batchLimit: 30)
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: String?
    /// What people call it.
    public var name: String?
    public init(id: String? = nil, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) {}
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}
