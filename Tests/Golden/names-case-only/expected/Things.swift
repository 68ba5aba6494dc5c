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
    public func readUser() -> Call<Info2> {
        Call(client, RequestParts(.readUser))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readuser2() -> Call<INFO> {
        Call(client, RequestParts(.readuser2))
    }
}

nonisolated extension APIOperation {
    /// `GET /1`
    public static let readUser = APIOperation("readUser", .get, "/1", area: "Things", access: .read)
    /// `GET /2`
    public static let readuser2 = APIOperation("readuser", .get, "/2", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct INFO: Model, ResponseValue {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Info2: Model, ResponseValue {
    public var ubrand3: Optional<String>
    public var kind: Optional<Info2.Kind>
    public var uBrand: Optional<String>
    public var ubrand2: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(ubrand3: String? = nil, kind: Info2.Kind? = nil, uBrand: String? = nil, ubrand2: String? = nil) {
        self.ubrand3 = ubrand3; self.kind = kind; self.uBrand = uBrand; self.ubrand2 = ubrand2;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("UBRAND", &self.ubrand3); fields.field("kind", &self.kind); fields.field("uBrand", &self.uBrand);
        fields.field("ubrand", &self.ubrand2); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == Info2.KindValues {
    public static var on2: Self { Self("ON") }
    public static var on3: Self { Self("On") }
    public static var on: Self { Self("on") }
}
