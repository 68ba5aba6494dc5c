// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter id: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func updateThing(
        id: Identifier, must: Nullable<String>, count: Nullable<Int>? = nil, map: Nullable<[String: String]>? = nil,
        name: Nullable<String>? = nil, named: Nullable<String>? = nil, part: Nullable<Part>? = nil,
        tags: Nullable<[String]>? = nil) -> Call<ThingUpdate> {
        var request = RequestParts(.updateThing)
        request.path(id);
        request.body(ThingUpdate(must: must, count: count, map: map, name: name, named: named, part: part, tags: tags))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PATCH /things/{id}`
    public static let updateThing = APIOperation(
        "updateThing", .patch, "/things/{id}", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Part: Model {
    public var a: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(a: String? = nil) { self.a = a; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("a", &self.a); fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct ThingUpdate: Model, ResponseValue {
    public var count: Optional<Nullable<Int>>
    public var map: Optional<Nullable<[String: String]>>
    public var must: Nullable<String>
    public var name: Optional<Nullable<String>>
    public var named: Optional<Nullable<String>>
    public var part: Optional<Nullable<Part>>
    public var tags: Optional<Nullable<[String]>>
    private var _unknownMembers: UnknownMembers
    public init(
        must: Nullable<String>, count: Nullable<Int>? = nil, map: Nullable<[String: String]>? = nil,
        name: Nullable<String>? = nil, named: Nullable<String>? = nil, part: Nullable<Part>? = nil,
        tags: Nullable<[String]>? = nil) {
        self.must = must; self.count = count; self.map = map; self.name = name; self.named = named; self.part = part;
        self.tags = tags; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(must: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("map", &self.map); fields.field("must", &self.must);
        fields.field("name", &self.name); fields.field("named", &self.named); fields.field("part", &self.part);
        fields.field("tags", &self.tags); fields.unknown(&self._unknownMembers)
    }
}
