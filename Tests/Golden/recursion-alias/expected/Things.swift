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
    public func readTree() -> Call<Tree> {
        Call(client, RequestParts(.readTree))
    }
}

nonisolated extension APIOperation {
    /// `GET /tree`
    public static let readTree = APIOperation("readTree", .get, "/tree", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Tree: Model, ResponseValue {
    public var b: Tree? { get { _b?.value } set { _b = newValue.map(Indirect.init) } }
    private var _b: Indirect<Tree>?
    public var c: Tree? { get { _c?.value } set { _c = newValue.map(Indirect.init) } }
    private var _c: Indirect<Tree>?
    private var _unknownMembers: UnknownMembers
    public init(b: Tree? = nil, c: Tree? = nil) {
        self._b = b.map(Indirect.init); self._c = c.map(Indirect.init); self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("b", &self._b); fields.field("c", &self._c); fields.unknown(&self._unknownMembers)
    }
}
