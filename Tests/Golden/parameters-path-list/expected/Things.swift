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
    public func deleteThings(thingId: [Identifier]) -> Call<Empty> {
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
    public func readThings(thingId: [Identifier]) -> Call<BatchOf<Thing>> {
        var request = RequestParts(.readThings)
        request.pathList(thingId)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// Up to 30 ids at once.
    ///
    /// - Parameters:
    ///   - thingId: Which things.
    ///   - isRead: Whether somebody saw it.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func updateThings(thingId: [Identifier], isRead: Bool) -> Call<BatchOf<Thing>> {
        var request = RequestParts(.updateThings)
        request.pathList(thingId); request.body(ThingState(isRead: isRead), forEachAs: client.description.batch)
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
    /// `PUT /things/{thingId}/state`
    public static let updateThings = APIOperation(
        "updateThings", .put, "/things/{thingId}/state", area: "Things", access: .write, batchLimit: 30)
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

/// What becomes of one of several things.
public nonisolated struct ThingEntry: Model {
    /// What becomes of it.
    public var body: Optional<ThingState>
    /// Which thing.
    public var resourceId: Optional<Identifier>
    public init(body: ThingState? = nil, resourceId: Identifier? = nil) {
        self.body = body; self.resourceId = resourceId
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("resourceId", &self.resourceId)
    }
}

/// What becomes of a thing.
public nonisolated struct ThingState: Model {
    /// Whether somebody saw it.
    public var isRead: Bool
    public init(isRead: Bool) { self.isRead = isRead }
    public init(_ blank: Blank) { self.init(isRead: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("isRead", &self.isRead) }
}
