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

/// Every type.
public nonisolated struct All: Model, ResponseValue {
    public var any: Optional<JSONValue>
    public var binary: Optional<FilePart>
    public var boolean: Optional<Bool>
    public var byte: Optional<FilePart>
    public var date: Optional<String>
    public var datetime: Optional<Foundation.Date>
    public var double: Optional<Double>
    public var email: Optional<String>
    public var float: Optional<Double>
    public var int32: Optional<Int>
    public var int64: Optional<Int64>
    public var integer: Optional<Int>
    public var ipv4: Optional<String>
    public var number: Optional<Double>
    public var object: Optional<[String: JSONValue]>
    public var password: Optional<String>
    public var string: Optional<String>
    public var time: Optional<String>
    public var uri: Optional<String>
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        any: JSONValue? = nil, binary: FilePart? = nil, boolean: Bool? = nil, byte: FilePart? = nil,
        date: String? = nil, datetime: Foundation.Date? = nil, double: Double? = nil, email: String? = nil,
        float: Double? = nil, int32: Int? = nil, int64: Int64? = nil, integer: Int? = nil, ipv4: String? = nil,
        number: Double? = nil, object: [String: JSONValue]? = nil, password: String? = nil, string: String? = nil,
        time: String? = nil, uri: String? = nil, uuid: String? = nil) {
        self.any = any; self.binary = binary; self.boolean = boolean; self.byte = byte; self.date = date;
        self.datetime = datetime; self.double = double; self.email = email; self.float = float; self.int32 = int32;
        self.int64 = int64; self.integer = integer; self.ipv4 = ipv4; self.number = number; self.object = object;
        self.password = password; self.string = string; self.time = time; self.uri = uri; self.uuid = uuid;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("any", &self.any); fields.field("binary", &self.binary); fields.field("boolean", &self.boolean);
        fields.field("byte", &self.byte); fields.field("date", &self.date); fields.field("datetime", &self.datetime);
        fields.field("double", &self.double); fields.field("email", &self.email); fields.field("float", &self.float);
        fields.field("int32", &self.int32); fields.field("int64", &self.int64);
        fields.field("integer", &self.integer); fields.field("ipv4", &self.ipv4);
        fields.field("number", &self.number); fields.map("object", &self.object);
        fields.field("password", &self.password); fields.field("string", &self.string);
        fields.field("time", &self.time); fields.field("uri", &self.uri); fields.field("uuid", &self.uuid);
        fields.unknown(&self._unknownMembers)
    }
}
