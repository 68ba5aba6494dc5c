// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Changes a thing.
    ///
    /// - Parameters:
    ///   - thingId: The thing.
    ///   - body: What is sent.
    /// - Returns: A call to `send()`.
    public func changeThing(thingId: Identifier, body: Thing) -> Call<Empty> {
        var request = RequestParts(.changeThing)
        request.path(thingId); request.body(body)
        return Call(client, request)
    }

    /// Lists things.
    ///
    /// - Parameters:
    ///   - kind: Of this kind.
    ///   - limit: How many.
    ///   - number: The page.
    /// - Returns: A call to ask for its `value`.
    public func listThings(kind: String? = nil, limit: Int? = nil, number: Int? = nil) -> Call<Thing> {
        var request = RequestParts(.listThings)
        request.query("kind", kind); request.query("limit", limit); request.query("number", number)
        return Call(client, request)
    }

    /// Reads a thing.
    ///
    /// - Parameters:
    ///   - thingId: The thing.
    ///   - in: How much of it.
    ///   - accountId: The account. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func find(
        thingId: Identifier, `in`: ThingsEndpoints.In? = nil, accountId: Identifier = "~") -> Call<Thing> {
        var request = RequestParts(.find)
        request.path(accountId); request.path(thingId); request.query("in", `in`)
        return Call(client, request)
    }

    /// Takes `page` and `perPage`, the former names of `number` and `limit`.
    @available(*, deprecated, message: "It is listThings(kind:limit:number:) now.")
    public func listThings(kind: String? = nil, page: Int? = nil, perPage: Int?) -> Call<Thing> {
        listThings(kind: kind, limit: perPage, number: page)
    }

    /// Takes `page`, the former name of `number`.
    @available(*, deprecated, message: "It is listThings(kind:limit:number:) now.")
    public func listThings(kind: String? = nil, page: Int?, limit: Int? = nil) -> Call<Thing> {
        listThings(kind: kind, limit: limit, number: page)
    }

    /// Takes `page`, `perPage` and `type`, the former names of `number`, `limit` and `kind`.
    @available(*, deprecated, message: "It is listThings(kind:limit:number:) now.")
    public func listThings(page: Int? = nil, perPage: Int? = nil, type: String?) -> Call<Thing> {
        listThings(kind: type, limit: perPage, number: page)
    }

    /// The former name of `find`.
    @available(*, deprecated, renamed: "find(thingId:in:accountId:)")
    public func fetch(id: Identifier, view: ThingsEndpoints.In? = nil, accountId: Identifier = "~") -> Call<Thing> {
        find(thingId: id, in: view, accountId: accountId)
    }

    /// The former name of `find`.
    @available(*, deprecated, renamed: "find(thingId:in:accountId:)")
    public func readThing(
        id: Identifier, `in`: ThingsEndpoints.In? = nil, accountId: Identifier = "~") -> Call<Thing> {
        find(thingId: id, in: `in`, accountId: accountId)
    }

    /// Takes `id` and `view`, the former names of `thingId` and `in`.
    @available(*, deprecated, renamed: "find(thingId:in:accountId:)")
    public func readThing(id: Identifier, view: ThingsEndpoints.In?, accountId: Identifier = "~") -> Call<Thing> {
        find(thingId: id, in: view, accountId: accountId)
    }

    /// How much of it.
    public typealias In = OpenEnum<InValues>
    public enum InValues {}
}

nonisolated extension APIOperation {
    /// `PUT /things/{thingId}`
    public static let changeThing = APIOperation(
        "changeThing", .put, "/things/{thingId}", area: "Things", access: .write)
    /// `GET /things`
    public static let listThings = APIOperation("listThings", .get, "/things", area: "Things", access: .read)
    /// `GET /accounts/{accountId}/things/{thingId}`
    public static let find = APIOperation(
        "readThing", .get, "/accounts/{accountId}/things/{thingId}", area: "Things", access: .read)
    /// The former name of `find`.
    @available(*, deprecated, renamed: "find")
    public static var fetch: APIOperation { .find }
    /// The former name of `find`.
    @available(*, deprecated, renamed: "find")
    public static var readThing: APIOperation { .find }
}

/// What kind of thing it is.
public typealias Kind = OpenEnum<KindValues>
public nonisolated enum KindValues {}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    /// What belongs to it.
    public var `extension`: Optional<String>
    /// The id.
    public var id: Identifier
    /// A thing in it.
    public var inner: Thing? { get { _inner?.value } set { _inner = newValue.map(Indirect.init) } }
    private var _inner: Indirect<Thing>?
    /// Its kind.
    public var sort: Kind
    /// When it was made.
    public var creationTime: Optional<Foundation.Date>
    /// Whatever else the service sends.
    public var additionalProperties: [String: JSONValue]
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, sort: Kind, `extension`: String? = nil, inner: Thing? = nil,
        creationTime: Foundation.Date? = nil) {
        self.id = id; self.sort = sort; self.`extension` = `extension`; self._inner = inner.map(Indirect.init);
        self.creationTime = creationTime; self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), sort: .init(blank)) }

    /// The former name of `inner`.
    @available(*, deprecated, renamed: "inner")
    public var part: Thing? { get { inner } set { inner = newValue } }

    /// The former name of `sort`.
    @available(*, deprecated, renamed: "sort")
    public var kind: Kind { get { sort } set { sort = newValue } }

    /// The former name of `creationTime`.
    @available(*, deprecated, renamed: "creationTime")
    public var `in`: Foundation.Date? { get { creationTime } set { creationTime = newValue } }

    /// The former name of `creationTime`.
    @available(*, deprecated, renamed: "creationTime")
    public var made: Foundation.Date? { get { creationTime } set { creationTime = newValue } }

    /// Takes `kind`, `part` and `made`, the former names of `sort`, `inner` and `creationTime`.
    @available(*, deprecated, renamed: "init(id:sort:extension:inner:creationTime:)")
    public init(
        id: Identifier, kind: Kind, `extension`: String? = nil, part: Thing? = nil, made: Foundation.Date? = nil) {
        self.init(id: id, sort: kind, extension: `extension`, inner: part, creationTime: made)
    }

    /// Takes `kind`, `part` and `in`, the former names of `sort`, `inner` and `creationTime`.
    @available(*, deprecated, renamed: "init(id:sort:extension:inner:creationTime:)")
    public init(
        id: Identifier, kind: Kind, `extension`: String? = nil, part: Thing? = nil, `in`: Foundation.Date?) {
        self.init(id: id, sort: kind, extension: `extension`, inner: part, creationTime: `in`)
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("id", &self.id);
        fields.field("inner", &self._inner); fields.field("kind", &self.sort);
        fields.field("made", &self.creationTime); fields.rest(&self.additionalProperties);
        fields.unknown(&self._unknownMembers)
    }
}

/// The former name of ``Kind``.
@available(*, deprecated, renamed: "Kind")
public typealias Sort = Kind

/// The former name of ``Thing``.
@available(*, deprecated, renamed: "Thing")
public typealias Item = Thing

nonisolated extension OpenEnum where Values == KindValues {
    public static var large: Self { Self("large") }
    public static var small: Self { Self("small") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.InValues {
    public static var full: Self { Self("full") }
    public static var short: Self { Self("short") }
}
