// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func createStrict(_ body: Strict) -> Call<Ro> {
        var request = RequestParts(.createStrict)
        request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func createThing(name: String? = nil, secret: String? = nil) -> Call<Ro> {
        var request = RequestParts(.createThing)
        request.body(Ro(name: name, secret: secret))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /strict`
    public static let createStrict = APIOperation("createStrict", .post, "/strict", area: "Things", access: .write)
    /// `POST /things`
    public static let createThing = APIOperation("createThing", .post, "/things", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Ro: Model, ResponseValue {
    /// Set by the service.
    public var id: Optional<Identifier>
    public var name: Optional<String>
    public var secret: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, secret: String? = nil) {
        self.id = id; self.name = name; self.secret = secret; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("secret", &self.secret);
        fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Strict: Model {
    /// Set by the service.
    public var id: Identifier
    public var name: Optional<String>
    public init(id: Identifier, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}
