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
    public func readNode() -> Call<Node> {
        Call(client, RequestParts(.readNode))
    }
}

nonisolated extension APIOperation {
    /// `GET /node`
    public static let readNode = APIOperation("readNode", .get, "/node", area: "Things", access: .read)
}

/// A node.
public nonisolated struct Node: Model, ResponseValue {
    /// A link.
    public var link: Node.Link? { get { _link?.value } set { _link = newValue.map(Indirect.init) } }
    private var _link: Indirect<Node.Link>?
    private var _unknownMembers: UnknownMembers
    public init(link: Node.Link? = nil) { self._link = link.map(Indirect.init); self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("link", &self._link); fields.unknown(&self._unknownMembers)
    }

    /// A link.
    public struct Link: Model {
        public var node: Optional<Node>
        public var weight: Optional<Double>
        private var _unknownMembers: UnknownMembers
        public init(node: Node? = nil, weight: Double? = nil) {
            self.node = node; self.weight = weight; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("node", &self.node); fields.field("weight", &self.weight);
            fields.unknown(&self._unknownMembers)
        }
    }
}
