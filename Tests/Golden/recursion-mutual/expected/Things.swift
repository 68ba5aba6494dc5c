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
    public func readA() -> Call<A1> {
        Call(client, RequestParts(.readA))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let readA = APIOperation("readA", .get, "/a", area: "Things", access: .read)
}

/// First.
public nonisolated struct A1: Model, ResponseValue {
    public var b: Optional<B1>
    private var _unknownMembers: UnknownMembers
    public init(b: B1? = nil) { self.b = b; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("b", &self.b); fields.unknown(&self._unknownMembers)
    }
}

/// Second.
public nonisolated struct B1: Model {
    public var c: Optional<C1>
    public var text: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(c: C1? = nil, text: String? = nil) { self.c = c; self.text = text; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("c", &self.c); fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }
}

/// Third.
public nonisolated struct C1: Model {
    public var a: A1? { get { _a?.value } set { _a = newValue.map(Indirect.init) } }
    private var _a: Indirect<A1>?
    private var _unknownMembers: UnknownMembers
    public init(a: A1? = nil) { self._a = a.map(Indirect.init); self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("a", &self._a); fields.unknown(&self._unknownMembers)
    }
}
