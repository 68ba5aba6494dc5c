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
    public var b: Tree.B? { get { _b?.value } set { _b = newValue.map(Indirect.init) } }
    private var _b: Indirect<Tree.B>?
    private var _unknownMembers: UnknownMembers
    public init(b: Tree.B? = nil) { self._b = b.map(Indirect.init); self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("b", &self._b); fields.unknown(&self._unknownMembers)
    }

    /// A part of `Tree`.
    public struct B: Model {
        public var q: Optional<String>
        public var tree: Optional<Tree>
        private var _unknownMembers: UnknownMembers
        public init(q: String? = nil, tree: Tree? = nil) {
            self.q = q; self.tree = tree; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("q", &self.q); fields.field("tree", &self.tree); fields.unknown(&self._unknownMembers)
        }
    }
}
