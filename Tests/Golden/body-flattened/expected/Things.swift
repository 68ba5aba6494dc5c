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
    ///   - name: A parameter.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func clash(name: String, body: Few) -> Call<Few> {
        var request = RequestParts(.clash)
        request.path(name); request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func few(
        f03: String, name: String, f00: String? = nil, f01: String? = nil, f02: String? = nil, f04: String? = nil,
        f05: String? = nil, f06: String? = nil, f07: String? = nil, f08: String? = nil, f09: String? = nil,
        f10: String? = nil) -> Call<Few> {
        var request = RequestParts(.few)
        request.body(Few(f03: f03, name: name, f00: f00, f01: f01, f02: f02, f04: f04, f05: f05, f06: f06, f07: f07, f08: f08, f09: f09, f10: f10))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func many(_ body: Many) -> Call<Many> {
        var request = RequestParts(.many)
        request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func rest(_ body: WithRest) -> Call<Empty> {
        var request = RequestParts(.rest)
        request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /clash/{name}`
    public static let clash = APIOperation("clash", .post, "/clash/{name}", area: "Things", access: .write)
    /// `POST /few`
    public static let few = APIOperation("few", .post, "/few", area: "Things", access: .write)
    /// `POST /many`
    public static let many = APIOperation("many", .post, "/many", area: "Things", access: .write)
    /// `POST /rest`
    public static let rest = APIOperation("rest", .post, "/rest", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Few: Model, ResponseValue {
    public var f00: Optional<String>
    public var f01: Optional<String>
    public var f02: Optional<String>
    public var f03: String
    public var f04: Optional<String>
    public var f05: Optional<String>
    public var f06: Optional<String>
    public var f07: Optional<String>
    public var f08: Optional<String>
    public var f09: Optional<String>
    public var f10: Optional<String>
    public var name: String
    private var _unknownMembers: UnknownMembers
    public init(
        f03: String, name: String, f00: String? = nil, f01: String? = nil, f02: String? = nil, f04: String? = nil,
        f05: String? = nil, f06: String? = nil, f07: String? = nil, f08: String? = nil, f09: String? = nil,
        f10: String? = nil) {
        self.f03 = f03; self.name = name; self.f00 = f00; self.f01 = f01; self.f02 = f02; self.f04 = f04;
        self.f05 = f05; self.f06 = f06; self.f07 = f07; self.f08 = f08; self.f09 = f09; self.f10 = f10;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(f03: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("f00", &self.f00); fields.field("f01", &self.f01); fields.field("f02", &self.f02);
        fields.field("f03", &self.f03); fields.field("f04", &self.f04); fields.field("f05", &self.f05);
        fields.field("f06", &self.f06); fields.field("f07", &self.f07); fields.field("f08", &self.f08);
        fields.field("f09", &self.f09); fields.field("f10", &self.f10); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Many: Model, ResponseValue {
    public var f00: Optional<String>
    public var f01: Optional<String>
    public var f02: Optional<String>
    public var f03: Optional<String>
    public var f04: Optional<String>
    public var f05: Optional<String>
    public var f06: Optional<String>
    public var f07: Optional<String>
    public var f08: Optional<String>
    public var f09: Optional<String>
    public var f10: Optional<String>
    public var f11: Optional<String>
    public var f12: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        f00: String? = nil, f01: String? = nil, f02: String? = nil, f03: String? = nil, f04: String? = nil,
        f05: String? = nil, f06: String? = nil, f07: String? = nil, f08: String? = nil, f09: String? = nil,
        f10: String? = nil, f11: String? = nil, f12: String? = nil) {
        self.f00 = f00; self.f01 = f01; self.f02 = f02; self.f03 = f03; self.f04 = f04; self.f05 = f05;
        self.f06 = f06; self.f07 = f07; self.f08 = f08; self.f09 = f09; self.f10 = f10; self.f11 = f11;
        self.f12 = f12; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("f00", &self.f00); fields.field("f01", &self.f01); fields.field("f02", &self.f02);
        fields.field("f03", &self.f03); fields.field("f04", &self.f04); fields.field("f05", &self.f05);
        fields.field("f06", &self.f06); fields.field("f07", &self.f07); fields.field("f08", &self.f08);
        fields.field("f09", &self.f09); fields.field("f10", &self.f10); fields.field("f11", &self.f11);
        fields.field("f12", &self.f12); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct WithRest: Model {
    public var a: Optional<String>
    /// Whatever else the service sends.
    public var additionalProperties: [String: JSONValue]
    public init(a: String? = nil) { self.a = a; self.additionalProperties = [:] }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("a", &self.a); fields.rest(&self.additionalProperties)
    }
}
