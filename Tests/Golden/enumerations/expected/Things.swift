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
    public func readAll() -> Call<All> {
        Call(client, RequestParts(.readAll))
    }
}

nonisolated extension APIOperation {
    /// `GET /all`
    public static let readAll = APIOperation("readAll", .get, "/all", area: "Things", access: .read)
}

/// Values.
public nonisolated struct All: Model, ResponseValue {
    public var flags: Optional<Bool>
    public var inline: Optional<All.Inline>
    public var list: Optional<[All.List]>
    public var numbers: Optional<Int>
    public var signs: Optional<All.Signs>
    public var status: Optional<Status>
    private var _unknownMembers: UnknownMembers
    public init(
        flags: Bool? = nil, inline: All.Inline? = nil, list: [All.List]? = nil, numbers: Int? = nil,
        signs: All.Signs? = nil, status: Status? = nil) {
        self.flags = flags; self.inline = inline; self.list = list; self.numbers = numbers; self.signs = signs;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("flags", &self.flags); fields.field("inline", &self.inline); fields.list("list", &self.list);
        fields.field("numbers", &self.numbers); fields.field("signs", &self.signs);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `inline`.
    public typealias Inline = OpenEnum<InlineValues>
    public enum InlineValues {}

    /// The known values of `list`.
    public typealias List = OpenEnum<ListValues>
    public enum ListValues {}

    /// The known values of `signs`.
    public typealias Signs = OpenEnum<SignsValues>
    public enum SignsValues {}
}

/// A status.
public typealias Status = OpenEnum<StatusValues>
public nonisolated enum StatusValues {}

nonisolated extension OpenEnum where Values == All.InlineValues {
    public static var a: Self { Self("A") }
    public static var aB: Self { Self("A-B") }
    public static var ab2: Self { Self("AB") }
    public static var b: Self { Self("b") }
}

nonisolated extension OpenEnum where Values == All.ListValues {
    public static var noneValue: Self { Self("None") }
    public static var one: Self { Self("One") }
    public static var someValue: Self { Self("some") }
}

nonisolated extension OpenEnum where Values == All.SignsValues {
    public static var empty: Self { Self("") }
    public static var hash: Self { Self("#") }
    public static var percent: Self { Self("%") }
    public static var and: Self { Self("&") }
    public static var any: Self { Self("*") }
    public static var plus: Self { Self("+") }
    public static var plus1: Self { Self("+1") }
    public static var empty2: Self { Self("-") }
    public static var n1: Self { Self("-1") }
    public static var n1_2: Self { Self("1") }
    public static var n1_0: Self { Self("1.0") }
    public static var less: Self { Self("<") }
    public static var equal: Self { Self("=") }
    public static var greater: Self { Self(">") }
    public static var at: Self { Self("@") }
    public static var `default`: Self { Self("default") }
    public static var init2: Self { Self("init") }
    public static var self2: Self { Self("self") }
    public static var `true`: Self { Self("true") }
    public static var self3: Self { Self("~") }
}

nonisolated extension OpenEnum where Values == StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
}
