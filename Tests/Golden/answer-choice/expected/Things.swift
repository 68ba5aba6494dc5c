// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`. Also as `text/csv`, by `media(as:)`.
    public func both() -> Call<Thing> {
        Call(client, RequestParts(.both))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func create() -> Call<Thing?> {
        Call(client, RequestParts(.create))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func either() -> Call<Thing> {
        Call(client, RequestParts(.either))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func list() -> Call<[Thing]> {
        Call(client, RequestParts(.list))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func several() -> Call<Thing> {
        Call(client, RequestParts(.several))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func special() -> Call<Thing> {
        var request = RequestParts(.special)
        request.accept("application/scim+json")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func text() -> Call<String> {
        Call(client, RequestParts(.text))
    }
}

nonisolated extension APIOperation {
    /// `GET /e`
    public static let both = APIOperation("both", .get, "/e", area: "Things", access: .read)
    /// `POST /a`
    public static let create = APIOperation("create", .post, "/a", area: "Things", access: .write)
    /// `POST /b`
    public static let either = APIOperation("either", .post, "/b", area: "Things", access: .write)
    /// `GET /f`
    public static let list = APIOperation("list", .get, "/f", area: "Things", access: .read)
    /// `POST /c`
    public static let several = APIOperation("several", .post, "/c", area: "Things", access: .write)
    /// `GET /d`
    public static let special = APIOperation("special", .get, "/d", area: "Things", access: .read)
    /// `GET /g`
    public static let text = APIOperation("text", .get, "/g", area: "Things", access: .read)
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
