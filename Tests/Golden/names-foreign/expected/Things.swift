// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Größe und שלום und 😀.
    ///
    /// - Parameters:
    ///   - n1st: 1st
    ///   - grE: größe
    ///   - naVe: naïve
    ///   - zeroWidth: zerowidth
    ///   - nder: Ünder
    ///   - e: é
    ///   - empty5: שלום
    ///   - empty6: مرحبا
    ///   - empty7: ٣
    ///   - reversed: reversed
    ///   - empty: 日本語
    ///   - empty2: ﬁ
    ///   - empty3: 👨👩👧
    ///   - empty4: 😀
    /// - Returns: A call to ask for its `value`.
    public func grE(
        n1st: String? = nil, grE: String? = nil, naVe: String? = nil, zeroWidth: String? = nil, nder: String? = nil,
        e: String? = nil, empty5: String? = nil, empty6: String? = nil, empty7: String? = nil,
        reversed: String? = nil, empty: String? = nil, empty2: String? = nil, empty3: String? = nil,
        empty4: String? = nil) -> Call<GrE> {
        var request = RequestParts(.grE)
        request.query("1st", n1st); request.query("größe", grE); request.query("naïve", naVe);
        request.query("zero\u{200b}width", zeroWidth); request.query("Ünder", nder); request.query("é", e);
        request.query("שלום", empty5); request.query("مرحبا", empty6); request.query("٣", empty7);
        request.query("\u{202e}reversed", reversed); request.query("日本語", empty); request.query("ﬁ", empty2);
        request.query("👨\u{200d}👩\u{200d}👧", empty3); request.query("😀", empty4)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /größe`
    public static let grE = APIOperation("größe", .get, "/größe", area: "Things", access: .read)
}

/// 日本語 😀 שלום.
public nonisolated struct GrE: Model, ResponseValue {
    public var n1st: Optional<String>
    public var grE: Optional<String>
    public var naVe: Optional<String>
    public var status: Optional<GrE.Status>
    public var zeroWidth: Optional<String>
    public var nder: Optional<String>
    public var e: Optional<String>
    public var empty: Optional<String>
    public var empty2: Optional<String>
    public var empty3: Optional<String>
    public var reversed: Optional<String>
    public var empty4: Optional<String>
    public var empty5: Optional<String>
    public var empty6: Optional<String>
    public var empty7: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        n1st: String? = nil, grE: String? = nil, naVe: String? = nil, status: GrE.Status? = nil,
        zeroWidth: String? = nil, nder: String? = nil, e: String? = nil, empty: String? = nil, empty2: String? = nil,
        empty3: String? = nil, reversed: String? = nil, empty4: String? = nil, empty5: String? = nil,
        empty6: String? = nil, empty7: String? = nil) {
        self.n1st = n1st; self.grE = grE; self.naVe = naVe; self.status = status; self.zeroWidth = zeroWidth;
        self.nder = nder; self.e = e; self.empty = empty; self.empty2 = empty2; self.empty3 = empty3;
        self.reversed = reversed; self.empty4 = empty4; self.empty5 = empty5; self.empty6 = empty6;
        self.empty7 = empty7; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("1st", &self.n1st); fields.field("größe", &self.grE); fields.field("naïve", &self.naVe);
        fields.field("status", &self.status); fields.field("zero\u{200b}width", &self.zeroWidth);
        fields.field("Ünder", &self.nder); fields.field("é", &self.e); fields.field("שלום", &self.empty);
        fields.field("مرحبا", &self.empty2); fields.field("٣", &self.empty3);
        fields.field("\u{202e}reversed", &self.reversed); fields.field("日本語", &self.empty4);
        fields.field("ﬁ", &self.empty5); fields.field("👨\u{200d}👩\u{200d}👧", &self.empty6);
        fields.field("😀", &self.empty7); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension OpenEnum where Values == GrE.StatusValues {
    public static var n1st: Self { Self("1st") }
    public static var grE: Self { Self("größe") }
    public static var naVe: Self { Self("naïve") }
    public static var zeroWidth: Self { Self("zero\u{200b}width") }
    public static var nder: Self { Self("Ünder") }
    public static var e: Self { Self("é") }
    public static var empty: Self { Self("שלום") }
    public static var empty2: Self { Self("مرحبا") }
    public static var empty3: Self { Self("٣") }
    public static var reversed: Self { Self("\u{202e}reversed") }
    public static var empty4: Self { Self("日本語") }
    public static var empty5: Self { Self("ﬁ") }
    public static var empty6: Self { Self("👨\u{200d}👩\u{200d}👧") }
    public static var empty7: Self { Self("😀") }
}
