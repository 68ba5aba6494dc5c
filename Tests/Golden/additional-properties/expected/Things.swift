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
    public func readA() -> Call<AnyMore> {
        Call(client, RequestParts(.readA))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readB() -> Call<MoreStrings> {
        Call(client, RequestParts(.readB))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readC() -> Call<NoMore> {
        Call(client, RequestParts(.readC))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readD() -> Call<Clash> {
        Call(client, RequestParts(.readD))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let readA = APIOperation("readA", .get, "/a", area: "Things", access: .read)
    /// `GET /b`
    public static let readB = APIOperation("readB", .get, "/b", area: "Things", access: .read)
    /// `GET /c`
    public static let readC = APIOperation("readC", .get, "/c", area: "Things", access: .read)
    /// `GET /d`
    public static let readD = APIOperation("readD", .get, "/d", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct AnyMore: Model, ResponseValue {
    public var id: Optional<Identifier>
    /// Whatever else the service sends.
    public var additionalProperties: [String: JSONValue]
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) {
        self.id = id; self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Clash: Model, ResponseValue {
    public var additionalProperties2: Optional<String>
    public var rest: Optional<String>
    /// Whatever else the service sends.
    public var additionalProperties: [String: Thing]
    private var _unknownMembers: UnknownMembers
    public init(additionalProperties2: String? = nil, rest: String? = nil) {
        self.additionalProperties2 = additionalProperties2; self.rest = rest; self.additionalProperties = [:];
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("additionalProperties", &self.additionalProperties2); fields.field("rest", &self.rest);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct MoreStrings: Model, ResponseValue {
    public var id: Optional<Identifier>
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) {
        self.id = id; self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct NoMore: Model, ResponseValue {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Thing: Model {
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
