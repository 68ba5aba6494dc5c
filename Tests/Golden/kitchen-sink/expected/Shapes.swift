// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Main
/// Shapes and values.
public nonisolated struct ShapesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listShapes() -> Call<[Shape]> {
        Call(client, RequestParts(.listShapes))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readExpression() -> Call<Expression> {
        Call(client, RequestParts(.readExpression))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readInline() -> Call<ShapesEndpoints.ReadInlineResponse> {
        Call(client, RequestParts(.readInline))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readMaps() -> Call<Maps> {
        Call(client, RequestParts(.readMaps))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readNode() -> Call<Node> {
        Call(client, RequestParts(.readNode))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readShape() -> Call<Shape> {
        Call(client, RequestParts(.readShape))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readTarget() -> Call<Target> {
        Call(client, RequestParts(.readTarget))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readTree() -> Call<Tree> {
        Call(client, RequestParts(.readTree))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readValues() -> Call<Mixture> {
        Call(client, RequestParts(.readValues))
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

    /// Does something with things.
    ///
    /// - Parameter id: Identifier.
    /// - Returns: A call to `send()`.
    public func sendTarget(
        differs: JSONValue? = nil, id: Identifier? = nil, number: String? = nil, same: String? = nil) -> Call<Empty> {
        var request = RequestParts(.sendTarget)
        request.body(Target(differs: differs, id: id, number: number, same: same))
        return Call(client, request)
    }

    /// A part of `ShapesEndpoints`.
    public struct ReadInlineResponse: Model, ResponseValue {
        public var a: Optional<ShapesEndpoints.ReadInlineResponse.A>
        public var list: Optional<[ShapesEndpoints.ReadInlineResponse.List]>
        public var status: Optional<ShapesEndpoints.ReadInlineResponse.Status>
        private var _unknownMembers: UnknownMembers
        public init(
            a: ShapesEndpoints.ReadInlineResponse.A? = nil, list: [ShapesEndpoints.ReadInlineResponse.List]? = nil,
            status: ShapesEndpoints.ReadInlineResponse.Status? = nil) {
            self.a = a; self.list = list; self.status = status; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("a", &self.a); fields.list("list", &self.list); fields.field("status", &self.status);
            fields.unknown(&self._unknownMembers)
        }

        /// A part of `ShapesEndpoints.ReadInlineResponse`.
        public struct A: Model {
            public var a: Optional<String>
            private var _unknownMembers: UnknownMembers
            public init(a: String? = nil) { self.a = a; self._unknownMembers = .init() }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
            }
        }

        /// A part of `ShapesEndpoints.ReadInlineResponse`.
        public struct List: Model {
            public var b: Optional<Int>
            private var _unknownMembers: UnknownMembers
            public init(b: Int? = nil) { self.b = b; self._unknownMembers = .init() }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("b", &self.b); fields.unknown(&self._unknownMembers)
            }
        }

        /// The known values of `status`.
        public typealias Status = OpenEnum<StatusValues>
        public enum StatusValues {}
    }
}

nonisolated extension APIOperation {
    /// `GET /shapes`
    public static let listShapes = APIOperation("listShapes", .get, "/shapes", area: "Shapes", access: .read)
    /// `GET /expression`
    public static let readExpression = APIOperation(
        "readExpression", .get, "/expression", area: "Shapes", access: .read)
    /// `GET /inline`
    public static let readInline = APIOperation("readInline", .get, "/inline", area: "Shapes", access: .read)
    /// `GET /maps`
    public static let readMaps = APIOperation("readMaps", .get, "/maps", area: "Shapes", access: .read)
    /// `GET /node`
    public static let readNode = APIOperation("readNode", .get, "/node", area: "Shapes", access: .read)
    /// `GET /shape`
    public static let readShape = APIOperation("readShape", .get, "/shape", area: "Shapes", access: .read)
    /// `GET /target`
    public static let readTarget = APIOperation("readTarget", .get, "/target", area: "Shapes", access: .read)
    /// `GET /tree`
    public static let readTree = APIOperation("readTree", .get, "/tree", area: "Shapes", access: .read)
    /// `GET /values`
    public static let readValues = APIOperation("readValues", .get, "/values", area: "Shapes", access: .read)
    /// `POST /shape`
    public static let sendShape = APIOperation("sendShape", .post, "/shape", area: "Shapes", access: .write)
    /// `POST /target`
    public static let sendTarget = APIOperation("sendTarget", .post, "/target", area: "Shapes", access: .write)
}

/// Told apart by keys.
public nonisolated indirect enum ByKeys: UnionModel {
    /// A circle.
    case circle(Circle)
    /// A square.
    case square(Square)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("radius"), let value = union.read(Circle.self) { return .circle(value) }
        if union.has("side"), let value = union.read(Square.self) { return .square(value) }
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

/// An expression.
public nonisolated indirect enum Expression: UnionModel, ResponseValue {
    /// A number.
    case number(Number)
    /// A sum.
    case sum(Sum)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("op") {
        case "number":
            if let value = union.read(Number.self) { return .number(value) }
        case "sum":
            if let value = union.read(Sum.self) { return .sum(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .number(let value): value
        case .sum(let value): value
        case .other(let value): value
        }
    }
}

/// Many fields.
public nonisolated struct Large: Model {
    public var field00: Optional<String>
    public var field01: Optional<String>
    public var field02: Optional<String>
    public var field03: Optional<String>
    public var field04: Optional<String>
    public var field05: Optional<String>
    public var field06: Optional<String>
    public var field07: Optional<String>
    public var field08: Optional<String>
    public var field09: Optional<String>
    public var field10: Optional<String>
    public var field11: Optional<String>
    public var field12: Optional<String>
    public var field13: Optional<String>
    public var field14: Optional<String>
    public var field15: Optional<String>
    public var field16: Optional<String>
    public var field17: Optional<String>
    public var field18: Optional<String>
    public var field19: Optional<String>
    public var field20: Optional<String>
    public var field21: Optional<String>
    public var field22: Optional<String>
    public var field23: Optional<String>
    public var field24: Optional<String>
    public var field25: Optional<String>
    public var field26: Optional<String>
    public var field27: Optional<String>
    public var field28: Optional<String>
    public var field29: Optional<String>
    public var field30: Optional<String>
    public var field31: Optional<String>
    public var field32: Optional<String>
    public var field33: Optional<String>
    public var field34: Optional<String>
    public var field35: Optional<String>
    public var field36: Optional<String>
    public var field37: Optional<String>
    public var field38: Optional<String>
    public var field39: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        field00: String? = nil, field01: String? = nil, field02: String? = nil, field03: String? = nil,
        field04: String? = nil, field05: String? = nil, field06: String? = nil, field07: String? = nil,
        field08: String? = nil, field09: String? = nil, field10: String? = nil, field11: String? = nil,
        field12: String? = nil, field13: String? = nil, field14: String? = nil, field15: String? = nil,
        field16: String? = nil, field17: String? = nil, field18: String? = nil, field19: String? = nil,
        field20: String? = nil, field21: String? = nil, field22: String? = nil, field23: String? = nil,
        field24: String? = nil, field25: String? = nil, field26: String? = nil, field27: String? = nil,
        field28: String? = nil, field29: String? = nil, field30: String? = nil, field31: String? = nil,
        field32: String? = nil, field33: String? = nil, field34: String? = nil, field35: String? = nil,
        field36: String? = nil, field37: String? = nil, field38: String? = nil, field39: String? = nil) {
        self.field00 = field00; self.field01 = field01; self.field02 = field02; self.field03 = field03;
        self.field04 = field04; self.field05 = field05; self.field06 = field06; self.field07 = field07;
        self.field08 = field08; self.field09 = field09; self.field10 = field10; self.field11 = field11;
        self.field12 = field12; self.field13 = field13; self.field14 = field14; self.field15 = field15;
        self.field16 = field16; self.field17 = field17; self.field18 = field18; self.field19 = field19;
        self.field20 = field20; self.field21 = field21; self.field22 = field22; self.field23 = field23;
        self.field24 = field24; self.field25 = field25; self.field26 = field26; self.field27 = field27;
        self.field28 = field28; self.field29 = field29; self.field30 = field30; self.field31 = field31;
        self.field32 = field32; self.field33 = field33; self.field34 = field34; self.field35 = field35;
        self.field36 = field36; self.field37 = field37; self.field38 = field38; self.field39 = field39;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("field00", &self.field00); fields.field("field01", &self.field01);
        fields.field("field02", &self.field02); fields.field("field03", &self.field03);
        fields.field("field04", &self.field04); fields.field("field05", &self.field05);
        fields.field("field06", &self.field06); fields.field("field07", &self.field07);
        fields.field("field08", &self.field08); fields.field("field09", &self.field09);
        fields.field("field10", &self.field10); fields.field("field11", &self.field11);
        fields.field("field12", &self.field12); fields.field("field13", &self.field13);
        fields.field("field14", &self.field14); fields.field("field15", &self.field15);
        fields.field("field16", &self.field16); fields.field("field17", &self.field17);
        fields.field("field18", &self.field18); fields.field("field19", &self.field19);
        fields.field("field20", &self.field20); fields.field("field21", &self.field21);
        fields.field("field22", &self.field22); fields.field("field23", &self.field23);
        fields.field("field24", &self.field24); fields.field("field25", &self.field25);
        fields.field("field26", &self.field26); fields.field("field27", &self.field27);
        fields.field("field28", &self.field28); fields.field("field29", &self.field29);
        fields.field("field30", &self.field30); fields.field("field31", &self.field31);
        fields.field("field32", &self.field32); fields.field("field33", &self.field33);
        fields.field("field34", &self.field34); fields.field("field35", &self.field35);
        fields.field("field36", &self.field36); fields.field("field37", &self.field37);
        fields.field("field38", &self.field38); fields.field("field39", &self.field39);
        fields.unknown(&self._unknownMembers)
    }
}

/// Maps.
public nonisolated struct Maps: Model, ResponseValue {
    public var lists: Optional<[String: [Int]]>
    public var strings: Optional<[String: String]>
    public var things: Optional<[String: Circle]>
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(lists: [String: [Int]]? = nil, strings: [String: String]? = nil, things: [String: Circle]? = nil) {
        self.lists = lists; self.strings = strings; self.things = things; self.additionalProperties = [:];
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("lists", &self.lists); fields.map("strings", &self.strings); fields.map("things", &self.things);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}

/// Values.
public nonisolated struct Mixture: Model, ResponseValue {
    public var alias: Optional<Circle>
    public var any: Optional<JSONValue>
    public var byKeys: Optional<ByKeys>
    /// One of several kinds.
    public var byKind: Optional<Mixture.ByKind>
    public var date: Optional<String>
    public var float: Optional<Double>
    public var free: Optional<[String: JSONValue]>
    public var int32: Optional<Int>
    public var known: Optional<Mixture.Known>
    public var signs: Optional<Mixture.Signs>
    public var single: Optional<Circle>
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        alias: Circle? = nil, any: JSONValue? = nil, byKeys: ByKeys? = nil, byKind: Mixture.ByKind? = nil,
        date: String? = nil, float: Double? = nil, free: [String: JSONValue]? = nil, int32: Int? = nil,
        known: Mixture.Known? = nil, signs: Mixture.Signs? = nil, single: Circle? = nil, uuid: String? = nil) {
        self.alias = alias; self.any = any; self.byKeys = byKeys; self.byKind = byKind; self.date = date;
        self.float = float; self.free = free; self.int32 = int32; self.known = known; self.signs = signs;
        self.single = single; self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alias", &self.alias); fields.field("any", &self.any); fields.field("byKeys", &self.byKeys);
        fields.field("byKind", &self.byKind); fields.field("date", &self.date); fields.field("float", &self.float);
        fields.map("free", &self.free); fields.field("int32", &self.int32); fields.field("known", &self.known);
        fields.field("signs", &self.signs); fields.field("single", &self.single); fields.field("uuid", &self.uuid);
        fields.unknown(&self._unknownMembers)
    }

    /// One of several kinds.
    public indirect enum ByKind: UnionModel {
        /// What all have.
        case base(Base)
        case flag(Bool)
        case list([String])
        case number(Int)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("id"), let value = union.read(Base.self) { return .base(value) }
            if union.isBool, let value = union.read(Bool.self) { return .flag(value) }
            if union.isArray, let value = union.read([String].self) { return .list(value) }
            if union.isNumber, let value = union.read(Int.self) { return .number(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .base(let value): value
            case .flag(let value): value
            case .list(let value): value
            case .number(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }

    /// The known values of `known`.
    public typealias Known = OpenEnum<KnownValues>
    public enum KnownValues {}

    /// The known values of `signs`.
    public typealias Signs = OpenEnum<SignsValues>
    public enum SignsValues {}
}

/// A node.
public nonisolated struct Node: Model, ResponseValue {
    public var large: Optional<Outer>
    public var other: Optional<OtherNode>
    public var parent: Node? { get { _parent?.value } set { _parent = newValue.map(Indirect.init) } }
    private var _parent: Indirect<Node>?
    private var _unknownMembers: UnknownMembers
    public init(large: Outer? = nil, other: OtherNode? = nil, parent: Node? = nil) {
        self.large = large; self.other = other; self._parent = parent.map(Indirect.init);
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("large", &self.large); fields.field("other", &self.other); fields.field("parent", &self._parent);
        fields.unknown(&self._unknownMembers)
    }
}

/// A number.
public nonisolated struct Number: Model {
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

/// Another node.
public nonisolated struct OtherNode: Model {
    public var node: Node? { get { _node?.value } set { _node = newValue.map(Indirect.init) } }
    private var _node: Indirect<Node>?
    private var _unknownMembers: UnknownMembers
    public init(node: Node? = nil) { self._node = node.map(Indirect.init); self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("node", &self._node); fields.unknown(&self._unknownMembers)
    }
}

/// Holds others.
public nonisolated struct Outer: Model {
    public var middle: Optional<Large>
    public var must: Large
    private var _unknownMembers: UnknownMembers
    public init(must: Large, middle: Large? = nil) {
        self.must = must; self.middle = middle; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(must: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("middle", &self.middle); fields.field("must", &self.must); fields.unknown(&self._unknownMembers)
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

/// By id or by number.
public nonisolated struct Target: Model, ResponseValue {
    public var differs: Optional<JSONValue>
    /// Identifier.
    public var id: Optional<Identifier>
    public var number: Optional<String>
    public var same: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(differs: JSONValue? = nil, id: Identifier? = nil, number: String? = nil, same: String? = nil) {
        self.differs = differs; self.id = id; self.number = number; self.same = same; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("differs", &self.differs); fields.field("id", &self.id); fields.field("number", &self.number);
        fields.field("same", &self.same); fields.unknown(&self._unknownMembers)
    }
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

nonisolated extension OpenEnum where Values == Mixture.KnownValues {
    public static var a: Self { Self("A") }
    public static var b: Self { Self("B") }
    public static var c: Self { Self("C") }
}

nonisolated extension OpenEnum where Values == Mixture.SignsValues {
    public static var empty: Self { Self("") }
    public static var any: Self { Self("*") }
    public static var plus: Self { Self("+") }
    public static var empty2: Self { Self("-") }
    public static var n1: Self { Self("-1") }
    public static var n1_2: Self { Self("1") }
    public static var `default`: Self { Self("default") }
    public static var init2: Self { Self("init") }
    public static var self2: Self { Self("self") }
    public static var `true`: Self { Self("true") }
}

nonisolated extension OpenEnum where Values == ShapesEndpoints.ReadInlineResponse.StatusValues {
    public static var off: Self { Self("Off") }
    public static var on: Self { Self("On") }
}
#endif
