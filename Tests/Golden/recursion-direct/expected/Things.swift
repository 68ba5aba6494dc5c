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
    public var label: Optional<String>
    public var parent: Node? { get { _parent?.value } set { _parent = newValue.map(Indirect.init) } }
    private var _parent: Indirect<Node>?
    private var _unknownMembers: UnknownMembers
    public init(label: String? = nil, parent: Node? = nil) {
        self.label = label; self._parent = parent.map(Indirect.init); self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("label", &self.label); fields.field("parent", &self._parent);
        fields.unknown(&self._unknownMembers)
    }
}
