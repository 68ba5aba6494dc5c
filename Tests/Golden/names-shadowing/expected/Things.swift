// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - other: A parameter.
    ///   - status: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func read(other: Status? = nil, status: ThingsEndpoints.StatusValue? = nil) -> Call<Holder> {
        var request = RequestParts(.read)
        request.query("other", other); request.query("status", status)
        return Call(client, request)
    }

    /// A parameter.
    public typealias StatusValue = OpenEnum<StatusValueValues>
    public enum StatusValueValues {}
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let read = APIOperation("read", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Holder: Model, ResponseValue {
    public var another: Optional<Status>
    public var other: Optional<Thing>
    public var status: Optional<Holder.StatusValue>
    public var thing: Optional<Holder.ThingValue>
    private var _unknownMembers: UnknownMembers
    public init(
        another: Status? = nil, other: Thing? = nil, status: Holder.StatusValue? = nil,
        thing: Holder.ThingValue? = nil) {
        self.another = another; self.other = other; self.status = status; self.thing = thing;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("another", &self.another); fields.field("other", &self.other);
        fields.field("status", &self.status); fields.field("thing", &self.thing);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `status`.
    public typealias StatusValue = OpenEnum<StatusValueValues>
    public enum StatusValueValues {}

    /// A part of `Holder`.
    public struct ThingValue: Model {
        public var inner: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(inner: String? = nil) { self.inner = inner; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("inner", &self.inner); fields.unknown(&self._unknownMembers)
        }
    }
}

/// A status.
public typealias Status = OpenEnum<StatusValues>
public nonisolated enum StatusValues {}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == Holder.StatusValueValues {
    public static var a: Self { Self("a") }
}

nonisolated extension OpenEnum where Values == StatusValues {
    public static var on: Self { Self("On") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.StatusValueValues {
    public static var x: Self { Self("x") }
}
