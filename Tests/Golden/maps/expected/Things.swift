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
    public func readMaps() -> Call<Maps> {
        Call(client, RequestParts(.readMaps))
    }
}

nonisolated extension APIOperation {
    /// `GET /maps`
    public static let readMaps = APIOperation("readMaps", .get, "/maps", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Maps: Model, ResponseValue {
    public var anything: Optional<[String: JSONValue]>
    public var closed: Optional<[String: JSONValue]>
    public var enums: Optional<[String: Maps.Enums]>
    public var inline: Optional<[String: Maps.Inline]>
    public var lists: Optional<[String: [Int]]>
    public var open: Optional<[String: JSONValue]>
    public var strings: Optional<[String: String]>
    public var things: Optional<[String: Thing]>
    private var _unknownMembers: UnknownMembers
    public init(
        anything: [String: JSONValue]? = nil, closed: [String: JSONValue]? = nil, enums: [String: Maps.Enums]? = nil,
        inline: [String: Maps.Inline]? = nil, lists: [String: [Int]]? = nil, open: [String: JSONValue]? = nil,
        strings: [String: String]? = nil, things: [String: Thing]? = nil) {
        self.anything = anything; self.closed = closed; self.enums = enums; self.inline = inline; self.lists = lists;
        self.open = open; self.strings = strings; self.things = things; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("anything", &self.anything); fields.map("closed", &self.closed); fields.map("enums", &self.enums);
        fields.map("inline", &self.inline); fields.map("lists", &self.lists); fields.map("open", &self.open);
        fields.map("strings", &self.strings); fields.map("things", &self.things);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `enums`.
    public typealias Enums = OpenEnum<EnumsValues>
    public enum EnumsValues {}

    /// A part of `Maps`.
    public struct Inline: Model {
        public var a: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(a: String? = nil) { self.a = a; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
        }
    }
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: Optional<Identifier>
    /// What people call it.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == Maps.EnumsValues {
    public static var a: Self { Self("A") }
    public static var b: Self { Self("B") }
}
