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
    public func read() -> Call<U> {
        Call(client, RequestParts(.read))
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let read = APIOperation("read", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct A1: Model {
    public var a: String
    private var _unknownMembers: UnknownMembers
    public init(a: String) { self.a = a; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(a: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct B1: Model {
    public var b: String
    private var _unknownMembers: UnknownMembers
    public init(b: String) { self.b = b; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(b: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("b", &self.b); fields.unknown(&self._unknownMembers)
    }
}

/// U.
public nonisolated indirect enum U: UnionModel, ResponseValue {
    /// A thing.
    case a1(A1)
    /// A thing.
    case b1(B1)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("a"), let value = union.read(A1.self) { return .a1(value) }
        if union.has("b"), let value = union.read(B1.self) { return .b1(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .a1(let value): value
        case .b1(let value): value
        case .other(let value): value
        }
    }
}
