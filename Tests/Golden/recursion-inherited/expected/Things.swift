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
public nonisolated struct Elm: Model {
    public var acorns: Optional<Int>
    public var kind: Optional<String>
    public var list: Optional<[Elm]>
    public var nested: Optional<Tree>
    private var _unknownMembers: UnknownMembers
    public init(acorns: Int? = nil, kind: String? = nil, list: [Elm]? = nil, nested: Tree? = nil) {
        self.acorns = acorns; self.kind = kind; self.list = list; self.nested = nested; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acorns", &self.acorns); fields.field("kind", &self.kind); fields.list("list", &self.list);
        fields.field("nested", &self.nested); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Oak: Model {
    public var acorns: Optional<Int>
    public var kind: Optional<String>
    public var list: Optional<[Elm]>
    public var nested: Optional<Tree>
    private var _unknownMembers: UnknownMembers
    public init(acorns: Int? = nil, kind: String? = nil, list: [Elm]? = nil, nested: Tree? = nil) {
        self.acorns = acorns; self.kind = kind; self.list = list; self.nested = nested; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acorns", &self.acorns); fields.field("kind", &self.kind); fields.list("list", &self.list);
        fields.field("nested", &self.nested); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Tree: Model, ResponseValue {
    public var acorns: Optional<Int>
    public var kind: Optional<String>
    public var list: Optional<[Elm]>
    public var nested: Tree? { get { _nested?.value } set { _nested = newValue.map(Indirect.init) } }
    private var _nested: Indirect<Tree>?
    private var _unknownMembers: UnknownMembers
    public init(acorns: Int? = nil, kind: String? = nil, list: [Elm]? = nil, nested: Tree? = nil) {
        self.acorns = acorns; self.kind = kind; self.list = list; self._nested = nested.map(Indirect.init);
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("acorns", &self.acorns); fields.field("kind", &self.kind); fields.list("list", &self.list);
        fields.field("nested", &self._nested); fields.unknown(&self._unknownMembers)
    }
}
