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
    public func readThing() -> Call<ThingsEndpoints.ReadThingResponse> {
        Call(client, RequestParts(.readThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func sendThing(name: String, part: ThingsEndpoints.SendThingBody.Part? = nil) -> Call<Empty> {
        var request = RequestParts(.sendThing)
        request.body(ThingsEndpoints.SendThingBody(name: name, part: part))
        return Call(client, request)
    }

    /// A part of `ThingsEndpoints`.
    public struct ReadThingResponse: Model, ResponseValue {
        public var a: Optional<ThingsEndpoints.ReadThingResponse.A>
        public var b: Optional<[ThingsEndpoints.ReadThingResponse.B]>
        public var status: Optional<ThingsEndpoints.ReadThingResponse.Status>
        private var _unknownMembers: UnknownMembers
        public init(
            a: ThingsEndpoints.ReadThingResponse.A? = nil, b: [ThingsEndpoints.ReadThingResponse.B]? = nil,
            status: ThingsEndpoints.ReadThingResponse.Status? = nil) {
            self.a = a; self.b = b; self.status = status; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("a", &self.a); fields.list("b", &self.b); fields.field("status", &self.status);
            fields.unknown(&self._unknownMembers)
        }

        /// A part of `ThingsEndpoints.ReadThingResponse`.
        public struct A: Model {
            public var a: Optional<ThingsEndpoints.ReadThingResponse.A.AValue>
            private var _unknownMembers: UnknownMembers
            public init(a: ThingsEndpoints.ReadThingResponse.A.AValue? = nil) {
                self.a = a; self._unknownMembers = .init()
            }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
            }

            /// A part of `ThingsEndpoints.ReadThingResponse.A`.
            public struct AValue: Model {
                public var a: Optional<String>
                private var _unknownMembers: UnknownMembers
                public init(a: String? = nil) { self.a = a; self._unknownMembers = .init() }
                public init(_ blank: Blank) { self.init() }
                public mutating func visit(_ fields: FieldVisitor) {
                    fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
                }
            }
        }

        /// A part of `ThingsEndpoints.ReadThingResponse`.
        public struct B: Model {
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

    /// A part of `ThingsEndpoints`.
    public struct SendThingBody: Model {
        public var name: String
        public var part: Optional<ThingsEndpoints.SendThingBody.Part>
        public init(name: String, part: ThingsEndpoints.SendThingBody.Part? = nil) {
            self.name = name; self.part = part
        }
        public init(_ blank: Blank) { self.init(name: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("name", &self.name); fields.field("part", &self.part)
        }

        /// A part of `ThingsEndpoints.SendThingBody`.
        public struct Part: Model {
            public var x: Optional<Int>
            public init(x: Int? = nil) { self.x = x }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) { fields.field("x", &self.x) }
        }
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
    /// `POST /things`
    public static let sendThing = APIOperation("sendThing", .post, "/things", area: "Things", access: .write)
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.ReadThingResponse.StatusValues {
    public static var off: Self { Self("Off") }
    public static var on: Self { Self("On") }
}
