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
public nonisolated struct Leaf: Model {
    public var d: String
    private var _unknownMembers: UnknownMembers
    public init(d: String) { self.d = d; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(d: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("d", &self.d); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Tree: Model, ResponseValue {
    public var children: Optional<[Tree.Children]>
    private var _unknownMembers: UnknownMembers
    public init(children: [Tree.Children]? = nil) { self.children = children; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("children", &self.children); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Children: UnionModel {
        /// A thing.
        case leaf(Leaf)
        /// A thing.
        case tree(Tree)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("d"), let value = union.read(Leaf.self) { return .leaf(value) }
            if union.has("children"), let value = union.read(Tree.self) { return .tree(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .leaf(let value): value
            case .tree(let value): value
            case .other(let value): value
            }
        }
    }
}
