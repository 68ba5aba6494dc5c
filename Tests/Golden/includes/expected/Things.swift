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
    public func readThing() -> Call<Full> {
        Call(client, RequestParts(.readThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func sendThing(
        id: Identifier, name: String, extra: Bool? = nil, from: Foundation.Date? = nil,
        type: Int? = nil) -> Call<Empty> {
        var request = RequestParts(.sendThing)
        request.body(Full(id: id, name: name, extra: extra, from: from, type: type))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
    /// `POST /things`
    public static let sendThing = APIOperation("sendThing", .post, "/things", area: "Things", access: .write)
}

/// All of it.
public nonisolated struct Full: Model, ResponseValue {
    public var extra: Optional<Bool>
    public var from: Optional<Foundation.Date>
    public var id: Identifier
    public var name: String
    public var type: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, name: String, extra: Bool? = nil, from: Foundation.Date? = nil, type: Int? = nil) {
        self.id = id; self.name = name; self.extra = extra; self.from = from; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extra", &self.extra); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}
