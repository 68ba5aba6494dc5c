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
    public func readOuter() -> Call<Outer> {
        Call(client, RequestParts(.readOuter))
    }
}

nonisolated extension APIOperation {
    /// `GET /outer`
    public static let readOuter = APIOperation("readOuter", .get, "/outer", area: "Things", access: .read)
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

/// Between.
public nonisolated struct Middle: Model {
    public var one: Optional<Large>
    public var two: Optional<Large>
    private var _unknownMembers: UnknownMembers
    public init(one: Large? = nil, two: Large? = nil) {
        self.one = one; self.two = two; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("one", &self.one); fields.field("two", &self.two); fields.unknown(&self._unknownMembers)
    }
}

/// Holds others.
public nonisolated struct Outer: Model, ResponseValue {
    public var list: Optional<[Middle]>
    public var middle: Optional<Middle>
    public var must: Middle
    private var _unknownMembers: UnknownMembers
    public init(must: Middle, list: [Middle]? = nil, middle: Middle? = nil) {
        self.must = must; self.list = list; self.middle = middle; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(must: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("list", &self.list); fields.field("middle", &self.middle); fields.field("must", &self.must);
        fields.unknown(&self._unknownMembers)
    }
}
