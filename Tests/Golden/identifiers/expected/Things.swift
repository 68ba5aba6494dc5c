// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter thingId: Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func read(
        id: Identifier, xClientID: Identifier? = nil, ownerIds: [Identifier]? = nil, paid: String? = nil,
        partId: [Identifier]? = nil, thingId: Identifier = "~") -> Call<Thing> {
        var request = RequestParts(.read)
        request.path(thingId); request.path(id); request.header("X-Client-ID", xClientID);
        request.query("ownerIds", ownerIds); request.query("paid", paid); request.query("partId", partId)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func write(id: Identifier, name: String? = nil) -> Call<Thing> {
        var request = RequestParts(.write)
        request.body(WrittenThing(id: id, name: name))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /a/{thingId}/b/{id}`
    public static let read = APIOperation("read", .get, "/a/{thingId}/b/{id}", area: "Things", access: .read)
    /// `PUT /b`
    public static let write = APIOperation("write", .put, "/b", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Share: Model {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var android: Optional<String>
    public var groupId: Optional<Identifier>
    public var id: Identifier
    public var kindId: Optional<Thing.KindId>
    public var memberIds: Optional<[Identifier]>
    public var ownerID: Optional<Identifier>
    public var parentId: Identifier
    public var shareId: Optional<Share>
    public var uuid: Optional<String>
    public var valid: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, parentId: Identifier, android: String? = nil, groupId: Identifier? = nil,
        kindId: Thing.KindId? = nil, memberIds: [Identifier]? = nil, ownerID: Identifier? = nil,
        shareId: Share? = nil, uuid: String? = nil, valid: Bool? = nil) {
        self.id = id; self.parentId = parentId; self.android = android; self.groupId = groupId; self.kindId = kindId;
        self.memberIds = memberIds; self.ownerID = ownerID; self.shareId = shareId; self.uuid = uuid;
        self.valid = valid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), parentId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("android", &self.android); fields.field("groupId", &self.groupId); fields.field("id", &self.id);
        fields.field("kindId", &self.kindId); fields.list("memberIds", &self.memberIds);
        fields.field("ownerID", &self.ownerID); fields.field("parent_id", &self.parentId);
        fields.field("shareId", &self.shareId); fields.field("uuid", &self.uuid); fields.field("valid", &self.valid);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kindId`.
    public typealias KindId = OpenEnum<KindIdValues>
    public enum KindIdValues {}
}

/// A thing.
public nonisolated struct WrittenThing: Model {
    public var id: Identifier
    public var name: Optional<String>
    public init(id: Identifier, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}

nonisolated extension OpenEnum where Values == Thing.KindIdValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}

nonisolated extension WrittenThing: ExpressibleByStringLiteral {
    /// A value of which only `id` is given.
    public init(stringLiteral id: String) { self.init(id: Identifier(id)) }
}
