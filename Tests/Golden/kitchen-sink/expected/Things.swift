// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Main
/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// Permission: `EditThings`.
    ///
    /// - Parameters:
    ///   - part: A part.
    ///   - size: 1 to 10. Default: `5`.
    /// - Returns: A call to ask for its `value`.
    public func createThing(
        name: String, kind: CreateThing.Kind = .thing, part: CreateThing.Part? = nil,
        size: Int? = nil) -> Call<Thing> {
        var request = RequestParts(.createThing)
        request.body(CreateThing(kind: kind, name: name, part: part, size: size))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter thingId: A parameter.
    /// - Returns: A call to `send()`.
    public func deleteThing(thingId: [Identifier]) -> Call<Empty> {
        var request = RequestParts(.deleteThing)
        request.pathList(thingId)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func deleteThings(_ body: [String]) -> Call<Empty> {
        var request = RequestParts(.deleteThings)
        request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func endThing() -> Call<Empty> {
        Call(client, RequestParts(.endThing))
    }

    /// Does something with things.
    ///
    /// - Parameter pageToken: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listByNavigation(pageToken: String? = nil) -> Call<TokenList> {
        var request = RequestParts(.listByNavigation)
        request.query("pageToken", pageToken)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter pageToken: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listByToken(pageToken: String? = nil) -> Call<TokenList> {
        var request = RequestParts(.listByToken)
        request.query("pageToken", pageToken)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter recordCount: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func listCounted(recordCount: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listCounted)
        request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter page: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listNumbered(page: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listNumbered)
        request.query("page", page)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listPlain() -> Call<ThingList> {
        Call(client, RequestParts(.listPlain))
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - count: A parameter.
    ///   - startIndex: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listScim(count: Int? = nil, startIndex: Int? = nil) -> Call<ScimList> {
        var request = RequestParts(.listScim)
        request.query("count", count); request.query("startIndex", startIndex)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// Permission: `ReadThings`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - status: A parameter.
    ///   - big: A parameter.
    ///   - dateFrom: A parameter.
    ///   - filter: A parameter.
    ///   - flag: A parameter. Default: `false`.
    ///   - ids: A parameter. At most 50 elements.
    ///   - page: A parameter. At least 1. Default: `1`.
    ///   - perPage: A parameter.
    ///   - share: A parameter. 0 to 1.
    ///   - view: A parameter.
    ///   - accountId: Which account. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(
        status: [ThingsEndpoints.Status]? = nil, big: Int64? = nil, dateFrom: Foundation.Date? = nil,
        filter: String? = nil, flag: Bool? = nil, ids: [Identifier]? = nil, page: Int? = nil,
        perPage: PageSize? = nil, share: Double? = nil, view: ViewModel? = nil,
        accountId: Identifier = "~") -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.path(accountId); request.query("status", status); request.query("big", big);
        request.query("dateFrom", dateFrom); request.query("$filter", filter); request.query("flag", flag);
        request.queryList("ids", ids); request.query("page", page); request.query("perPage", perPage);
        request.query("share", share); request.query("view", view)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service advises against this endpoint; use readThing.")
    public func oldThing() -> Call<Empty> {
        Call(client, RequestParts(.oldThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readShape of `shapes`.")
    public func olderThing() -> Call<Empty> {
        Call(client, RequestParts(.olderThing))
    }

    /// Does something with things.
    ///
    /// > Note: A note. Another /* note */ with "quotes".
    ///
    /// Permissions: `ReadThings` of the app, `ViewThings` of the user. Rate group: Light, 50 calls in 60 s. Up to 30 ids at once.
    ///
    /// - Parameters:
    ///   - thingId: Which things.
    ///   - ifNoneMatch: What is known.
    ///   - accountId: Which account. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: CMN-101, CMN-102.
    public func readThing(
        thingId: [Identifier], ifNoneMatch: String? = nil, accountId: Identifier = "~") -> Call<BatchOf<Thing>> {
        var request = RequestParts(.readThing)
        request.path(accountId); request.pathList(thingId); request.header("If-None-Match", ifNoneMatch)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - thingId: A parameter.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func replaceThing(thingId: Identifier, body: Thing) -> Call<Thing> {
        var request = RequestParts(.replaceThing)
        request.path(thingId); request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func searchThings(page: Int? = nil, perPage: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.searchThings)
        request.body(Query(page: page, perPage: perPage))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - syncToken: A parameter.
    ///   - syncType: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func syncThings(syncToken: String? = nil, syncType: ThingsEndpoints.SyncType? = nil) -> Call<SyncList> {
        var request = RequestParts(.syncThings)
        request.query("syncToken", syncToken); request.query("syncType", syncType)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - thingId: A parameter.
    ///   - tags: Words for it.
    /// - Returns: A call to ask for its `value`.
    public func updateThing(
        thingId: Identifier, count: Nullable<Int>? = nil, name: Nullable<String>? = nil,
        parent: Nullable<Base>? = nil, tags: Nullable<[String]>? = nil) -> Call<Thing> {
        var request = RequestParts(.updateThing)
        request.path(thingId); request.body(ThingUpdate(count: count, name: name, parent: parent, tags: tags))
        return Call(client, request)
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// A parameter.
    public typealias SyncType = OpenEnum<SyncTypeValues>
    public enum SyncTypeValues {}
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let createThing = APIOperation(
        "createThing", .post, "/things", area: "Things", permission: "EditThings", access: .write)
    /// `DELETE /things/{thingId}`
    public static let deleteThing = APIOperation(
        "deleteThing", .delete, "/things/{thingId}", area: "Things", access: .write)
    /// `DELETE /things`
    public static let deleteThings = APIOperation(
        "deleteThings", .delete, "/things", area: "Things", access: .write)
    /// `GET /end`
    public static let endThing = APIOperation(
        "endThing", .get, "/end", area: "Things", access: .read, lifecycle: .retired)
    /// `GET /by-navigation`
    public static let listByNavigation = APIOperation(
        "listByNavigation", .get, "/by-navigation", area: "Things", access: .read, paging: .recordCountToken)
    /// `GET /by-token`
    public static let listByToken = APIOperation(
        "listByToken", .get, "/by-token", area: "Things", access: .read, paging: .pageToken)
    /// `GET /counted`
    public static let listCounted = APIOperation(
        "listCounted", .get, "/counted", area: "Things", access: .read, paging: .recordCount)
    /// `GET /numbered`
    public static let listNumbered = APIOperation(
        "listNumbered", .get, "/numbered", area: "Things", access: .read, paging: .page)
    /// `GET /plain`
    public static let listPlain = APIOperation("listPlain", .get, "/plain", area: "Things", access: .read)
    /// `GET /scim`
    public static let listScim = APIOperation(
        "listScim", .get, "/scim", area: "Things", access: .read, paging: .startIndex)
    /// `GET /accounts/{accountId}/things`
    public static let listThings = APIOperation(
        "listThings", .get, "/accounts/{accountId}/things", area: "Things", permission: "ReadThings",
        rateGroup: "Heavy", access: .read, paging: .page)
    /// `GET /old`
    public static let oldThing = APIOperation(
        "oldThing", .get, "/old", area: "Things", access: .read, lifecycle: .deprecated)
    /// `GET /older`
    public static let olderThing = APIOperation(
        "olderThing", .get, "/older", area: "Things", access: .read, lifecycle: .retired)
    /// `GET /accounts/{accountId}/things/{thingId}`
    public static let readThing = APIOperation(
        "readThing", .get, "/accounts/{accountId}/things/{thingId}", area: "Things", permission: "ReadThings",
        userPermission: "ViewThings", rateGroup: "Light", access: .read, batchLimit: 30)
    /// `PUT /things/{thingId}`
    public static let replaceThing = APIOperation(
        "replaceThing", .put, "/things/{thingId}", area: "Things", access: .write)
    /// `POST /search`
    public static let searchThings = APIOperation(
        "searchThings", .post, "/search", area: "Things", access: .read, paging: .bodyPage)
    /// `GET /sync`
    public static let syncThings = APIOperation(
        "syncThings", .get, "/sync", area: "Things", access: .read, paging: .sync)
    /// `PATCH /things/{thingId}`
    public static let updateThing = APIOperation(
        "updateThing", .patch, "/things/{thingId}", area: "Things", access: .write)
}

/// What all have.
public nonisolated struct Base: Model {
    public var created: Optional<Foundation.Date>
    /// Identifier.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, created: Foundation.Date? = nil) {
        self.id = id; self.created = created; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("created", &self.created); fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A new thing.
public nonisolated struct CreateThing: Model {
    public var kind: CreateThing.Kind
    public var name: String
    /// A part.
    public var part: Optional<CreateThing.Part>
    /// 1 to 10. Default: `5`.
    public var size: Optional<Int>
    public init(kind: CreateThing.Kind = .thing, name: String, part: CreateThing.Part? = nil, size: Int? = nil) {
        self.kind = kind; self.name = name; self.part = part; self.size = size
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.field("name", &self.name); fields.field("part", &self.part);
        fields.field("size", &self.size)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// A part.
    public struct Part: Model {
        public var x: Optional<Int>
        public init(x: Int? = nil) { self.x = x }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("x", &self.x) }
    }
}

/// Where one is.
public nonisolated struct PagingModel: Model {
    public var nextPageToken: Optional<String>
    public var page: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(nextPageToken: String? = nil, page: Int? = nil) {
        self.nextPageToken = nextPageToken; self.page = page; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("nextPageToken", &self.nextPageToken); fields.field("page", &self.page);
        fields.unknown(&self._unknownMembers)
    }
}

/// What is looked for.
///
/// > Note: Corrected: properties/text. Never taken.
public nonisolated struct Query: Model {
    public var page: Optional<Int>
    public var perPage: Optional<Int>
    public init(page: Int? = nil, perPage: Int? = nil) { self.page = page; self.perPage = perPage }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("perPage", &self.perPage)
    }
}

/// Several things.
public nonisolated struct ScimList: Model, ResponseValue {
    public var resources: Optional<[Thing]>
    public var schemas: Optional<[String]>
    public var totalResults: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(resources: [Thing]? = nil, schemas: [String]? = nil, totalResults: Int? = nil) {
        self.resources = resources; self.schemas = schemas; self.totalResults = totalResults;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("Resources", &self.resources); fields.list("schemas", &self.schemas);
        fields.field("totalResults", &self.totalResults); fields.unknown(&self._unknownMembers)
    }
}

/// Changes.
public nonisolated struct SyncList: Model, ResponseValue {
    public var records: Optional<[Thing]>
    /// What comes next.
    public var syncInfo: Optional<SyncList.SyncInfo>
    private var _unknownMembers: UnknownMembers
    public init(records: [Thing]? = nil, syncInfo: SyncList.SyncInfo? = nil) {
        self.records = records; self.syncInfo = syncInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.field("syncInfo", &self.syncInfo);
        fields.unknown(&self._unknownMembers)
    }

    /// What comes next.
    public struct SyncInfo: Model {
        public var syncToken: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(syncToken: String? = nil) { self.syncToken = syncToken; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("syncToken", &self.syncToken); fields.unknown(&self._unknownMembers)
        }
    }
}

/// A thing.
///
/// > Note: Corrected: properties/type. A number.
///
/// > Note: Corrected: properties/extra. Comes as well.
public nonisolated struct Thing: Model, ResponseValue {
    public var count: Optional<Int64>
    public var created: Optional<Foundation.Date>
    /// Not described.
    public var extra: Optional<String>
    /// Identifier.
    public var id: Identifier
    /// What people call it.
    public var name: Optional<String>
    public var parent: Thing? { get { _parent?.value } set { _parent = newValue.map(Indirect.init) } }
    private var _parent: Indirect<Thing>?
    public var secret: Optional<String>
    public var since: Optional<Foundation.Date>
    public var status: Optional<Thing.Status>
    /// Words for it.
    public var tags: Optional<[String]>
    public var type: Optional<Int64>
    public var uBrand: Optional<String>
    /// Its former spelling.
    @available(*, deprecated, message: "The service advises against it.")
    public var ubrand2: String? { get { _ubrand2 } set { _ubrand2 = newValue } }
    private var _ubrand2: String?
    /// Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, count: Int64? = nil, created: Foundation.Date? = nil, extra: String? = nil,
        name: String? = nil, parent: Thing? = nil, secret: String? = nil, since: Foundation.Date? = nil,
        status: Thing.Status? = nil, tags: [String]? = nil, type: Int64? = nil, uBrand: String? = nil,
        uri: String? = nil) {
        self.id = id; self.count = count; self.created = created; self.extra = extra; self.name = name;
        self._parent = parent.map(Indirect.init); self.secret = secret; self.since = since; self.status = status;
        self.tags = tags; self.type = type; self.uBrand = uBrand; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("created", &self.created);
        fields.field("extra", &self.extra); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("parent", &self._parent); fields.field("secret", &self.secret);
        fields.field("since", &self.since); fields.field("status", &self.status); fields.list("tags", &self.tags);
        fields.field("type", &self.type); fields.field("uBrand", &self.uBrand);
        fields.field("ubrand", &self._ubrand2); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// What an event tells.
public nonisolated struct ThingEvent: Model {
    public var thing: Optional<Thing>
    private var _unknownMembers: UnknownMembers
    public init(thing: Thing? = nil) { self.thing = thing; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("thing", &self.thing); fields.unknown(&self._unknownMembers)
    }
}

/// Several things.
public nonisolated struct ThingList: Model, ResponseValue {
    public var navigation: Optional<[String: JSONValue]>
    public var paging: Optional<PagingModel>
    public var records: [Thing]
    private var _unknownMembers: UnknownMembers
    public init(records: [Thing], navigation: [String: JSONValue]? = nil, paging: PagingModel? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// What changes.
public nonisolated struct ThingUpdate: Model {
    public var count: Optional<Nullable<Int>>
    public var name: Optional<Nullable<String>>
    public var parent: Optional<Nullable<Base>>
    /// Words for it.
    public var tags: Optional<Nullable<[String]>>
    public init(
        count: Nullable<Int>? = nil, name: Nullable<String>? = nil, parent: Nullable<Base>? = nil,
        tags: Nullable<[String]>? = nil) {
        self.count = count; self.name = name; self.parent = parent; self.tags = tags
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("name", &self.name); fields.field("parent", &self.parent);
        fields.field("tags", &self.tags)
    }
}

/// Several things.
public nonisolated struct TokenList: Model, ResponseValue {
    public var navigation: Optional<PagingModel>
    public var paging: Optional<PagingModel>
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: PagingModel? = nil, paging: PagingModel? = nil, records: [Thing]? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// How much is shown.
public typealias ViewModel = OpenEnum<ViewModelValues>
public nonisolated enum ViewModelValues {}

nonisolated extension OpenEnum where Values == CreateThing.KindValues {
    public static var thing: Self { Self("Thing") }
}

nonisolated extension ScimList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.resources ?? [] }
}

nonisolated extension SyncList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == Thing.StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records }
}

nonisolated extension TokenList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == ViewModelValues {
    public static var detailed: Self { Self("Detailed") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var `default`: Self { Self("default") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.SyncTypeValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}
#endif
