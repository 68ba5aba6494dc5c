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
    public func readExpr() -> Call<Expression> {
        Call(client, RequestParts(.readExpr))
    }
}

nonisolated extension APIOperation {
    /// `GET /expr`
    public static let readExpr = APIOperation("readExpr", .get, "/expr", area: "Things", access: .read)
}

/// An expression.
public nonisolated indirect enum Expression: UnionModel, ResponseValue {
    /// A number.
    case literal(Literal)
    /// A sum.
    case sum(Sum)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("op") {
        case "literal":
            if let value = union.read(Literal.self) { return .literal(value) }
        case "sum":
            if let value = union.read(Sum.self) { return .sum(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .literal(let value): value
        case .sum(let value): value
        case .other(let value): value
        }
    }
}

/// A number.
public nonisolated struct Literal: Model {
    public var op: Optional<String>
    public var value: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(op: String? = nil, value: Double? = nil) {
        self.op = op; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("op", &self.op); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// A sum.
public nonisolated struct Sum: Model {
    public var left: Expression? { get { _left?.value } set { _left = newValue.map(Indirect.init) } }
    private var _left: Indirect<Expression>?
    public var op: Optional<String>
    public var right: Expression? { get { _right?.value } set { _right = newValue.map(Indirect.init) } }
    private var _right: Indirect<Expression>?
    private var _unknownMembers: UnknownMembers
    public init(left: Expression? = nil, op: String? = nil, right: Expression? = nil) {
        self._left = left.map(Indirect.init); self.op = op; self._right = right.map(Indirect.init);
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("left", &self._left); fields.field("op", &self.op); fields.field("right", &self._right);
        fields.unknown(&self._unknownMembers)
    }
}
