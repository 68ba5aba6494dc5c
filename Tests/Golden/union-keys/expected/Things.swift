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
    public func readShape() -> Call<Shape> {
        Call(client, RequestParts(.readShape))
    }
}

nonisolated extension APIOperation {
    /// `GET /shape`
    public static let readShape = APIOperation("readShape", .get, "/shape", area: "Things", access: .read)
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

/// A point.
public nonisolated struct Point: Model {
    public var x: Optional<Double>
    public var y: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(x: Double? = nil, y: Double? = nil) { self.x = x; self.y = y; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.field("y", &self.y); fields.unknown(&self._unknownMembers)
    }
}

/// A shape.
public nonisolated indirect enum Shape: UnionModel, ResponseValue {
    /// A circle.
    case circle(Circle)
    /// A square.
    case square(Square)
    /// A point.
    case point(Point)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("radius"), let value = union.read(Circle.self) { return .circle(value) }
        if union.has("side"), let value = union.read(Square.self) { return .square(value) }
        if union.has("x") || union.has("y"), let value = union.read(Point.self) { return .point(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .circle(let value): value
        case .square(let value): value
        case .point(let value): value
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
