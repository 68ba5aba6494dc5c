// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Subscribes.
    ///
    /// - Returns: A call to ask for its `value`.
    public func createSubscription() -> Call<Thing> {
        Call(client, RequestParts(.createSubscription))
    }

    /// Ends.
    ///
    /// - Parameter id: The id.
    /// - Returns: A call to `send()`.
    public func deleteSubscription(id: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteSubscription)
        request.path(id)
        return Call(client, request)
    }

    /// Lists.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listSubscriptions() -> Call<ThingList> {
        Call(client, RequestParts(.listSubscriptions))
    }

    /// Opens.
    ///
    /// - Returns: A call to ask for its `value`.
    public func openSocket() -> Call<Thing> {
        Call(client, RequestParts(.openSocket))
    }

    /// Reads.
    ///
    /// - Parameter id: The id.
    /// - Returns: A call to ask for its `value`.
    public func readSubscription(id: Identifier) -> Call<Thing> {
        var request = RequestParts(.readSubscription)
        request.path(id)
        return Call(client, request)
    }

    /// Renews.
    ///
    /// - Parameter id: The id.
    /// - Returns: A call to ask for its `value`.
    public func renewSubscription(id: Identifier) -> Call<Thing> {
        var request = RequestParts(.renewSubscription)
        request.path(id)
        return Call(client, request)
    }

    /// Tells what changed.
    ///
    /// - Parameters:
    ///   - kind: A parameter.
    ///   - since: A parameter.
    ///   - syncToken: A parameter.
    ///   - syncType: A parameter.
    ///   - boxId: The box. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func syncThings(
        kind: String? = nil, since: Foundation.Date? = nil, syncToken: String? = nil, syncType: String? = nil,
        boxId: Identifier = "~") -> Call<ThingList> {
        var request = RequestParts(.syncThings)
        request.path(boxId); request.query("kind", kind); request.query("since", since);
        request.query("syncToken", syncToken); request.query("syncType", syncType)
        return Call(client, request)
    }

    /// Updates.
    ///
    /// - Parameter id: The id.
    /// - Returns: A call to ask for its `value`.
    public func updateSubscription(id: Identifier) -> Call<Thing> {
        var request = RequestParts(.updateSubscription)
        request.path(id)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /subscription`
    public static let createSubscription = APIOperation(
        "createSubscription", .post, "/subscription", area: "Things", access: .write)
    /// `DELETE /subscription/{id}`
    public static let deleteSubscription = APIOperation(
        "deleteSubscription", .delete, "/subscription/{id}", area: "Things", access: .write)
    /// `GET /subscription`
    public static let listSubscriptions = APIOperation(
        "listSubscriptions", .get, "/subscription", area: "Things", access: .read)
    /// `POST /socket`
    public static let openSocket = APIOperation("openSocket", .post, "/socket", area: "Things", access: .write)
    /// `GET /subscription/{id}`
    public static let readSubscription = APIOperation(
        "readSubscription", .get, "/subscription/{id}", area: "Things", access: .read)
    /// `POST /subscription/{id}/renew`
    public static let renewSubscription = APIOperation(
        "renewSubscription", .post, "/subscription/{id}/renew", area: "Things", access: .write)
    /// `GET /boxes/{boxId}/things`
    public static let syncThings = APIOperation(
        "syncThings", .get, "/boxes/{boxId}/things", area: "Things", access: .read, paging: .sync)
    /// `PUT /subscription/{id}`
    public static let updateSubscription = APIOperation(
        "updateSubscription", .put, "/subscription/{id}", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Identifier>
    public var kind: Optional<ThingKind>
    public var time: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, kind: ThingKind? = nil, time: Foundation.Date? = nil) {
        self.id = id; self.kind = kind; self.time = time; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("kind", &self.kind); fields.field("time", &self.time);
        fields.unknown(&self._unknownMembers)
    }
}

/// An event.
public nonisolated struct ThingEvent: Model {
    public var content: Optional<ThingEvent.Content>
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(content: ThingEvent.Content? = nil, id: Identifier? = nil) {
        self.content = content; self.id = id; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("content", &self.content); fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }

    /// A part of `ThingEvent`.
    public struct Content: Model {
        public var thing: Optional<Thing>
        private var _unknownMembers: UnknownMembers
        public init(thing: Thing? = nil) { self.thing = thing; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("thing", &self.thing); fields.unknown(&self._unknownMembers)
        }
    }
}

/// The kind of a thing.
public typealias ThingKind = OpenEnum<ThingKindValues>
public nonisolated enum ThingKindValues {}

/// Several things.
public nonisolated struct ThingList: Model, ResponseValue {
    public var records: Optional<[Thing]>
    /// What comes next.
    public var syncInfo: Optional<ThingList.SyncInfo>
    private var _unknownMembers: UnknownMembers
    public init(records: [Thing]? = nil, syncInfo: ThingList.SyncInfo? = nil) {
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

nonisolated extension OpenEnum where Values == ThingKindValues {
    public static var found: Self { Self("Found") }
    public static var lost: Self { Self("Lost") }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}
