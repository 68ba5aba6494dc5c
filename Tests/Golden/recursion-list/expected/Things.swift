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

/// A tree.
public nonisolated struct Tree: Model, ResponseValue {
    public var byName: Optional<[String: Tree]>
    public var children: Optional<[Tree]>
    private var _unknownMembers: UnknownMembers
    public init(byName: [String: Tree]? = nil, children: [Tree]? = nil) {
        self.byName = byName; self.children = children; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("byName", &self.byName); fields.list("children", &self.children);
        fields.unknown(&self._unknownMembers)
    }
}
