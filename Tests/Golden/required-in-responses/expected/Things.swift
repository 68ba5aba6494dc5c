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
    public func read() -> Call<ReadThing> {
        Call(client, RequestParts(.read))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func replace(
        count: Int, date: Foundation.Date, flag: Bool, id: Identifier, kind: SharedThing.Kind, name: String,
        names: [String: String], part: SharedThing.Part, parts: [String], score: Double, values: [Int],
        free: Int? = nil) -> Call<SharedThing> {
        var request = RequestParts(.replace)
        request.body(SharedThing(count: count, date: date, flag: flag, id: id, kind: kind, name: name, names: names, part: part, parts: parts, score: score, values: values, free: free))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func write(
        count: Int, date: Foundation.Date, flag: Bool, id: Identifier, kind: WrittenThing.Kind, name: String,
        names: [String: String], part: WrittenThing.Part, parts: [String], score: Double, values: [Int],
        free: Int? = nil) -> Call<SharedThing> {
        var request = RequestParts(.write)
        request.body(WrittenThing(count: count, date: date, flag: flag, id: id, kind: kind, name: name, names: names, part: part, parts: parts, score: score, values: values, free: free))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let read = APIOperation("read", .get, "/a", area: "Things", access: .read)
    /// `PUT /c`
    public static let replace = APIOperation("replace", .put, "/c", area: "Things", access: .write)
    /// `PUT /b`
    public static let write = APIOperation("write", .put, "/b", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct ReadThing: Model, ResponseValue {
    public var count: Optional<Int>
    public var date: Optional<Foundation.Date>
    public var flag: Optional<Bool>
    public var free: Optional<Int>
    public var id: Identifier
    public var kind: ReadThing.Kind
    public var name: String
    public var names: [String: String]
    public var part: ReadThing.Part
    public var parts: [String]
    public var score: Optional<Double>
    public var values: [Int]
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, kind: ReadThing.Kind, name: String, names: [String: String], part: ReadThing.Part,
        parts: [String], values: [Int], count: Int? = nil, date: Foundation.Date? = nil, flag: Bool? = nil,
        free: Int? = nil, score: Double? = nil) {
        self.id = id; self.kind = kind; self.name = name; self.names = names; self.part = part; self.parts = parts;
        self.values = values; self.count = count; self.date = date; self.flag = flag; self.free = free;
        self.score = score; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            id: .init(blank), kind: .init(blank), name: .init(blank), names: .init(blank), part: .init(blank),
            parts: .init(blank), values: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("count", &self.count); fields.required("date", &self.date);
        fields.required("flag", &self.flag); fields.field("free", &self.free); fields.field("id", &self.id);
        fields.field("kind", &self.kind); fields.field("name", &self.name); fields.map("names", &self.names);
        fields.field("part", &self.part); fields.list("parts", &self.parts); fields.required("score", &self.score);
        fields.list("values", &self.values); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// A part of `ReadThing`.
    public struct Part: Model {
        public var count: Optional<Int>
        private var _unknownMembers: UnknownMembers
        public init(count: Int? = nil) { self.count = count; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.required("count", &self.count); fields.unknown(&self._unknownMembers)
        }
    }
}

/// A thing.
public nonisolated struct SharedThing: Model, ResponseValue {
    public var count: Optional<Int>
    public var date: Optional<Foundation.Date>
    public var flag: Optional<Bool>
    public var free: Optional<Int>
    public var id: Identifier
    public var kind: SharedThing.Kind
    public var name: String
    public var names: [String: String]
    public var part: SharedThing.Part
    public var parts: [String]
    public var score: Optional<Double>
    public var values: [Int]
    private var _unknownMembers: UnknownMembers
    public init(
        count: Int, date: Foundation.Date, flag: Bool, id: Identifier, kind: SharedThing.Kind, name: String,
        names: [String: String], part: SharedThing.Part, parts: [String], score: Double, values: [Int],
        free: Int? = nil) {
        self.count = count; self.date = date; self.flag = flag; self.id = id; self.kind = kind; self.name = name;
        self.names = names; self.part = part; self.parts = parts; self.score = score; self.values = values;
        self.free = free; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            count: .init(blank), date: .init(blank), flag: .init(blank), id: .init(blank), kind: .init(blank),
            name: .init(blank), names: .init(blank), part: .init(blank), parts: .init(blank), score: .init(blank),
            values: .init(blank)); self.count = nil; self.date = nil; self.flag = nil; self.score = nil
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("count", &self.count); fields.required("date", &self.date);
        fields.required("flag", &self.flag); fields.field("free", &self.free); fields.field("id", &self.id);
        fields.field("kind", &self.kind); fields.field("name", &self.name); fields.map("names", &self.names);
        fields.field("part", &self.part); fields.list("parts", &self.parts); fields.required("score", &self.score);
        fields.list("values", &self.values); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// A part of `SharedThing`.
    public struct Part: Model {
        public var count: Optional<Int>
        private var _unknownMembers: UnknownMembers
        public init(count: Int) { self.count = count; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init(count: .init(blank)); self.count = nil }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.required("count", &self.count); fields.unknown(&self._unknownMembers)
        }
    }
}

/// A thing.
public nonisolated struct WrittenThing: Model {
    public var count: Int
    public var date: Foundation.Date
    public var flag: Bool
    public var free: Optional<Int>
    public var id: Identifier
    public var kind: WrittenThing.Kind
    public var name: String
    public var names: [String: String]
    public var part: WrittenThing.Part
    public var parts: [String]
    public var score: Double
    public var values: [Int]
    public init(
        count: Int, date: Foundation.Date, flag: Bool, id: Identifier, kind: WrittenThing.Kind, name: String,
        names: [String: String], part: WrittenThing.Part, parts: [String], score: Double, values: [Int],
        free: Int? = nil) {
        self.count = count; self.date = date; self.flag = flag; self.id = id; self.kind = kind; self.name = name;
        self.names = names; self.part = part; self.parts = parts; self.score = score; self.values = values;
        self.free = free
    }
    public init(_ blank: Blank) {
        self.init(
            count: .init(blank), date: .init(blank), flag: .init(blank), id: .init(blank), kind: .init(blank),
            name: .init(blank), names: .init(blank), part: .init(blank), parts: .init(blank), score: .init(blank),
            values: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("date", &self.date); fields.field("flag", &self.flag);
        fields.field("free", &self.free); fields.field("id", &self.id); fields.field("kind", &self.kind);
        fields.field("name", &self.name); fields.map("names", &self.names); fields.field("part", &self.part);
        fields.list("parts", &self.parts); fields.field("score", &self.score); fields.list("values", &self.values)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// A part of `WrittenThing`.
    public struct Part: Model {
        public var count: Int
        public init(count: Int) { self.count = count }
        public init(_ blank: Blank) { self.init(count: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("count", &self.count) }
    }
}

nonisolated extension OpenEnum where Values == ReadThing.KindValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}

nonisolated extension OpenEnum where Values == SharedThing.KindValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}

nonisolated extension OpenEnum where Values == WrittenThing.KindValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}
