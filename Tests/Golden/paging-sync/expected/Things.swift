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
    ///   - syncToken: A parameter.
    ///   - syncType: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(syncToken: String? = nil, syncType: ThingsEndpoints.SyncType? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("syncToken", syncToken); request.query("syncType", syncType)
        return Call(client, request)
    }

    /// A parameter.
    public typealias SyncType = OpenEnum<SyncTypeValues>
    public enum SyncTypeValues {}
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .sync)
}

/// A thing.
public nonisolated struct Thing: Model {
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

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.SyncTypeValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}
