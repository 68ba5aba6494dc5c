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
    public func readValue() -> Call<Outer> {
        Call(client, RequestParts(.readValue))
    }
}

nonisolated extension APIOperation {
    /// `GET /value`
    public static let readValue = APIOperation("readValue", .get, "/value", area: "Things", access: .read)
}

/// A circle.
public nonisolated struct Circle: Model {
    public var kind: String
    public var radius: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(kind: String, radius: Double? = nil) {
        self.kind = kind; self.radius = radius; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.required("radius", &self.radius);
        fields.unknown(&self._unknownMembers)
    }
}

/// A shape.
public nonisolated indirect enum Inner: UnionModel {
    /// A circle.
    case circle(Circle)
    /// A square.
    case square(Square)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("kind") {
        case "circle":
            if let value = union.read(Circle.self) { return .circle(value) }
        case "square":
            if let value = union.read(Square.self) { return .square(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .circle(let value): value
        case .square(let value): value
        case .other(let value): value
        }
    }
}

/// A shape or a list.
public nonisolated indirect enum Outer: UnionModel, ResponseValue {
    /// A shape.
    case inner(Inner)
    case list([Inner])
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("kind") || union.has("radius") || union.has("side"), let value = union.read(Inner.self) { return .inner(value) }
        if union.isArray, let value = union.read([Inner].self) { return .list(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .inner(let value): value
        case .list(let value): value
        case .other(let value): value
        }
    }
}

/// A square.
public nonisolated struct Square: Model {
    public var kind: String
    public var side: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(kind: String, side: Double? = nil) {
        self.kind = kind; self.side = side; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.required("side", &self.side); fields.unknown(&self._unknownMembers)
    }
}
