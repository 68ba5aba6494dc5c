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
    public func readThing2() -> Call<ThingList2> {
        Call(client, RequestParts(.readThing2))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readThing() -> Call<ThingList> {
        Call(client, RequestParts(.readThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readThing3() -> Call<ThingList3> {
        Call(client, RequestParts(.readThing3))
    }
}

nonisolated extension APIOperation {
    /// `GET /1`
    public static let readThing2 = APIOperation("read-thing", .get, "/1", area: "Things", access: .read)
    /// `GET /3`
    public static let readThing = APIOperation("readThing", .get, "/3", area: "Things", access: .read)
    /// `GET /2`
    public static let readThing3 = APIOperation("read_thing", .get, "/2", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct ThingList: Model, ResponseValue {
    public var ab2: Optional<String>
    public var status2: Optional<ThingList.Status2>
    public var aB3: Optional<String>
    public var aB4: Optional<String>
    public var aB: Optional<String>
    public var aB5: Optional<String>
    public var status: Optional<ThingList.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        ab2: String? = nil, status2: ThingList.Status2? = nil, aB3: String? = nil, aB4: String? = nil,
        aB: String? = nil, aB5: String? = nil, status: ThingList.Status? = nil) {
        self.ab2 = ab2; self.status2 = status2; self.aB3 = aB3; self.aB4 = aB4; self.aB = aB; self.aB5 = aB5;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("AB", &self.ab2); fields.field("Status", &self.status2); fields.field("a b", &self.aB3);
        fields.field("a-b", &self.aB4); fields.field("aB", &self.aB); fields.field("a_b", &self.aB5);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// A part of `ThingList`.
    public struct Status2: Model {
        public var x: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
        }
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A thing.
public nonisolated struct ThingList2: Model, ResponseValue {
    public var ab2: Optional<String>
    public var status2: Optional<ThingList2.Status2>
    public var aB3: Optional<String>
    public var aB4: Optional<String>
    public var aB: Optional<String>
    public var aB5: Optional<String>
    public var status: Optional<ThingList2.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        ab2: String? = nil, status2: ThingList2.Status2? = nil, aB3: String? = nil, aB4: String? = nil,
        aB: String? = nil, aB5: String? = nil, status: ThingList2.Status? = nil) {
        self.ab2 = ab2; self.status2 = status2; self.aB3 = aB3; self.aB4 = aB4; self.aB = aB; self.aB5 = aB5;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("AB", &self.ab2); fields.field("Status", &self.status2); fields.field("a b", &self.aB3);
        fields.field("a-b", &self.aB4); fields.field("aB", &self.aB); fields.field("a_b", &self.aB5);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// A part of `ThingList2`.
    public struct Status2: Model {
        public var x: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
        }
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A thing.
public nonisolated struct ThingList3: Model, ResponseValue {
    public var ab2: Optional<String>
    public var status2: Optional<ThingList3.Status2>
    public var aB3: Optional<String>
    public var aB4: Optional<String>
    public var aB: Optional<String>
    public var aB5: Optional<String>
    public var status: Optional<ThingList3.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        ab2: String? = nil, status2: ThingList3.Status2? = nil, aB3: String? = nil, aB4: String? = nil,
        aB: String? = nil, aB5: String? = nil, status: ThingList3.Status? = nil) {
        self.ab2 = ab2; self.status2 = status2; self.aB3 = aB3; self.aB4 = aB4; self.aB = aB; self.aB5 = aB5;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("AB", &self.ab2); fields.field("Status", &self.status2); fields.field("a b", &self.aB3);
        fields.field("a-b", &self.aB4); fields.field("aB", &self.aB); fields.field("a_b", &self.aB5);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// A part of `ThingList3`.
    public struct Status2: Model {
        public var x: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
        }
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension OpenEnum where Values == ThingList.StatusValues {
    public static var aB2: Self { Self("a-b") }
    public static var aB3: Self { Self("a.b") }
    public static var aB: Self { Self("aB") }
    public static var aB4: Self { Self("a_b") }
}

nonisolated extension OpenEnum where Values == ThingList2.StatusValues {
    public static var aB2: Self { Self("a-b") }
    public static var aB3: Self { Self("a.b") }
    public static var aB: Self { Self("aB") }
    public static var aB4: Self { Self("a_b") }
}

nonisolated extension OpenEnum where Values == ThingList3.StatusValues {
    public static var aB2: Self { Self("a-b") }
    public static var aB3: Self { Self("a.b") }
    public static var aB: Self { Self("aB") }
    public static var aB4: Self { Self("a_b") }
}
