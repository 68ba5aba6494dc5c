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
    public func readValue() -> Call<Target> {
        Call(client, RequestParts(.readValue))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func sendValue(
        differs: JSONValue? = nil, id: Identifier? = nil, number: String? = nil, same: String? = nil) -> Call<Empty> {
        var request = RequestParts(.sendValue)
        request.body(Target(differs: differs, id: id, number: number, same: same))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /value`
    public static let readValue = APIOperation("readValue", .get, "/value", area: "Things", access: .read)
    /// `POST /value`
    public static let sendValue = APIOperation("sendValue", .post, "/value", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Mixed: Model, ResponseValue {
    public var one: Optional<String>
    public var own: Optional<String>
    public var two: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(one: String? = nil, own: String? = nil, two: Int? = nil) {
        self.one = one; self.own = own; self.two = two; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("one", &self.one); fields.field("own", &self.own); fields.field("two", &self.two);
        fields.unknown(&self._unknownMembers)
    }
}

/// By id or by number.
public nonisolated struct Target: Model, ResponseValue {
    public var differs: Optional<JSONValue>
    public var id: Optional<Identifier>
    public var number: Optional<String>
    public var same: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(differs: JSONValue? = nil, id: Identifier? = nil, number: String? = nil, same: String? = nil) {
        self.differs = differs; self.id = id; self.number = number; self.same = same; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("differs", &self.differs); fields.field("id", &self.id); fields.field("number", &self.number);
        fields.field("same", &self.same); fields.unknown(&self._unknownMembers)
    }
}
