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

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func sendShape(_ body: Shape) -> Call<Empty> {
        var request = RequestParts(.sendShape)
        request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /shape`
    public static let readShape = APIOperation("readShape", .get, "/shape", area: "Things", access: .read)
    /// `POST /shape`
    public static let sendShape = APIOperation("sendShape", .post, "/shape", area: "Things", access: .write)
}

/// A circle.
public nonisolated struct Circle: Model {
    public var kind: String
    public var radius: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(kind: String, radius: Double) {
        self.kind = kind; self.radius = radius; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank), radius: .init(blank)); self.radius = nil }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.required("radius", &self.radius);
        fields.unknown(&self._unknownMembers)
    }
}

/// A shape.
public nonisolated indirect enum Shape: UnionModel, ResponseValue {
    /// A circle.
    case circle(Circle)
    /// A square.
    case square(Square)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("kind") {
        case "circle", "disc":
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

/// A square.
public nonisolated struct Square: Model {
    public var kind: String
    public var side: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(kind: String, side: Double) { self.kind = kind; self.side = side; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(kind: .init(blank), side: .init(blank)); self.side = nil }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.required("side", &self.side); fields.unknown(&self._unknownMembers)
    }
}
