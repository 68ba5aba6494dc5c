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
    public func add() -> Call<ThingsEndpoints.AddResponse> {
        Call(client, RequestParts(.add))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func create() -> Call<ThingsEndpoints.CreateResponse> {
        Call(client, RequestParts(.create))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func many() -> Call<ThingsEndpoints.ManyResponse> {
        Call(client, RequestParts(.many))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func range() -> Call<Thing> {
        Call(client, RequestParts(.range))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func same() -> Call<Thing> {
        Call(client, RequestParts(.same))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`. Also as `application/pdf`, `text/csv`, by `media(as:)`.
    public func table() -> Call<Thing> {
        Call(client, RequestParts(.table))
    }

    /// A response whose status tells its type.
    public indirect enum AddResponse: ResponseValue {
        /// The response with the status 200.
        case ok(Thing)
        /// The response with the status 202.
        case accepted(AddTask)
        /// The response with any other status.
        case other(JSONValue)

        public static func decode(_ answer: Answer) throws -> Self {
            switch answer.status {
            case 200: .ok(try answer.decoded())
            case 202: .accepted(try answer.decoded())
            default: .other(try .decode(answer))
            }
        }
    }

    /// A response whose status tells its type.
    public indirect enum CreateResponse: ResponseValue {
        /// The response with the status 200.
        case ok(ThingsEndpoints.CreateResponse.Ok)
        /// The response with the status 201.
        case created(ThingsEndpoints.CreateResponse.Created)
        /// The response with any other status.
        case other(JSONValue)

        public static func decode(_ answer: Answer) throws -> Self {
            switch answer.status {
            case 200: .ok(try answer.decoded())
            case 201: .created(try answer.decoded())
            default: .other(try .decode(answer))
            }
        }

        /// A part of `ThingsEndpoints.CreateResponse`.
        public struct Ok: Model {
            public var a: Optional<String>
            private var _unknownMembers: UnknownMembers
            public init(a: String? = nil) { self.a = a; self._unknownMembers = .init() }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
            }
        }

        /// A part of `ThingsEndpoints.CreateResponse`.
        public struct Created: Model {
            public var b: Optional<Int>
            private var _unknownMembers: UnknownMembers
            public init(b: Int? = nil) { self.b = b; self._unknownMembers = .init() }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.required("b", &self.b); fields.unknown(&self._unknownMembers)
            }
        }
    }

    /// A response whose status tells its type.
    public indirect enum ManyResponse: ResponseValue {
        /// The response with the status 208.
        case status208(Thing)
        /// The response with the status 2XX.
        case success(AddTask)
        /// The response with the status 207.
        case multiStatus([Thing])
        /// The response with any other status.
        case other(JSONValue)

        public static func decode(_ answer: Answer) throws -> Self {
            switch answer.status {
            case 208: .status208(try answer.decoded())
            case 207: .multiStatus(try answer.decoded())
            case 200..<300 where !answer.body.isEmpty: .success(try answer.decoded())
            default: .other(try .decode(answer))
            }
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /a`
    public static let add = APIOperation("add", .post, "/a", area: "Things", access: .write)
    /// `POST /b`
    public static let create = APIOperation("create", .post, "/b", area: "Things", access: .write)
    /// `POST /c`
    public static let many = APIOperation("many", .post, "/c", area: "Things", access: .write)
    /// `GET /e`
    public static let range = APIOperation("range", .get, "/e", area: "Things", access: .read)
    /// `POST /d`
    public static let same = APIOperation("same", .post, "/d", area: "Things", access: .write)
    /// `GET /f`
    public static let table = APIOperation("table", .get, "/f", area: "Things", access: .read)
}

/// A task under way.
public nonisolated struct AddTask: Model {
    /// What to ask for.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
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
