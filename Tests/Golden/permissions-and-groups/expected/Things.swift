// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Main
/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// Permission: `ReadThings`. Rate group: Heavy, 5 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readByPost() -> Call<Thing> {
        Call(client, RequestParts(.readByPost))
    }

    /// Does something with things.
    ///
    /// Permissions: `ReadThings` of the app, `ViewThings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, CMN-102.
    public func readThing() -> Call<Thing> {
        Call(client, RequestParts(.readThing))
    }

    /// Does something with things.
    ///
    /// Permission: `EditThings`. Rate group: Free.
    ///
    /// - Returns: A call to `send()`.
    public func writeByGet() -> Call<Empty> {
        Call(client, RequestParts(.writeByGet))
    }
}

nonisolated extension APIOperation {
    /// `POST /search`
    public static let readByPost = APIOperation(
        "readByPost", .post, "/search", area: "Things", permission: "ReadThings", rateGroup: "Heavy", access: .read)
    /// `GET /things`
    public static let readThing = APIOperation(
        "readThing", .get, "/things", area: "Things", permission: "ReadThings", userPermission: "ViewThings",
        rateGroup: "Light", access: .read)
    /// `GET /trigger`
    public static let writeByGet = APIOperation(
        "writeByGet", .get, "/trigger", area: "Things", permission: "EditThings", rateGroup: "Free", access: .write)
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
#endif
