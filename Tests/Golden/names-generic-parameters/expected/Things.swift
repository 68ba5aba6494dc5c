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
    public func read() -> Call<ValuesModel> {
        Call(client, RequestParts(.read))
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let read = APIOperation("read", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Element: Model {
    public var kind: Optional<Element.Kind>
    private var _unknownMembers: UnknownMembers
    public init(kind: Element.Kind? = nil) { self.kind = kind; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A thing.
public nonisolated struct Value: Model {
    public var key: Optional<Value.Key>
    private var _unknownMembers: UnknownMembers
    public init(key: Value.Key? = nil) { self.key = key; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("key", &self.key); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `key`.
    public typealias Key = OpenEnum<KeyValues>
    public enum KeyValues {}
}

/// A thing.
public nonisolated struct ValuesModel: Model, ResponseValue {
    public var kind: Optional<ValuesModel.Kind>
    public var list: Optional<[Element]>
    public var wrapped: Optional<Value>
    private var _unknownMembers: UnknownMembers
    public init(kind: ValuesModel.Kind? = nil, list: [Element]? = nil, wrapped: Value? = nil) {
        self.kind = kind; self.list = list; self.wrapped = wrapped; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.list("list", &self.list); fields.field("wrapped", &self.wrapped);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == Element.KindValues {
    public static var a: Self { Self("a") }
}

nonisolated extension OpenEnum where Values == Value.KeyValues {
    public static var a: Self { Self("a") }
}

nonisolated extension OpenEnum where Values == ValuesModel.KindValues {
    public static var a: Self { Self("a") }
}
