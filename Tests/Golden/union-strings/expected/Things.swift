// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter range: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func readValue(range: RangeModel? = nil) -> Call<Holder> {
        var request = RequestParts(.readValue)
        request.query("range", range)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /value`
    public static let readValue = APIOperation("readValue", .get, "/value", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Holder: Model, ResponseValue {
    public var free: Optional<String>
    /// Known words.
    public var known: Optional<Holder.Known>
    public var nested: Optional<Holder.Nested>
    public var open: Optional<Holder.Open>
    public var range: Optional<RangeModel>
    private var _unknownMembers: UnknownMembers
    public init(
        free: String? = nil, known: Holder.Known? = nil, nested: Holder.Nested? = nil, open: Holder.Open? = nil,
        range: RangeModel? = nil) {
        self.free = free; self.known = known; self.nested = nested; self.open = open; self.range = range;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("free", &self.free); fields.field("known", &self.known); fields.field("nested", &self.nested);
        fields.field("open", &self.open); fields.field("range", &self.range); fields.unknown(&self._unknownMembers)
    }

    /// Known words.
    public typealias Known = OpenEnum<KnownValues>
    public enum KnownValues {}

    /// The known values of `nested`.
    public typealias Nested = OpenEnum<NestedValues>
    public enum NestedValues {}

    /// The known values of `open`.
    public typealias Open = OpenEnum<OpenValues>
    public enum OpenValues {}
}

/// A range.
public typealias RangeModel = OpenEnum<RangeModelValues>
public nonisolated enum RangeModelValues {}

nonisolated extension OpenEnum where Values == Holder.KnownValues {
    public static var a: Self { Self("A") }
    public static var b: Self { Self("B") }
    public static var c: Self { Self("C") }
}

nonisolated extension OpenEnum where Values == Holder.NestedValues {
    public static var day: Self { Self("Day") }
    public static var never: Self { Self("Never") }
    public static var week: Self { Self("Week") }
}

nonisolated extension OpenEnum where Values == Holder.OpenValues {
    public static var a: Self { Self("A") }
}

nonisolated extension OpenEnum where Values == RangeModelValues {
    public static var day: Self { Self("Day") }
    public static var week: Self { Self("Week") }
}
