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
    ///   - pageToken: A parameter.
    ///   - recordCount: A parameter.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(pageToken: String? = nil, recordCount: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .recordCountToken)
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
    /// Where one is.
    public var navigation: Optional<ThingList.Navigation>
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: ThingList.Navigation? = nil, records: [Thing]? = nil) {
        self.navigation = navigation; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }

    /// Where one is.
    public struct Navigation: Model {
        public var nextPageToken: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(nextPageToken: String? = nil) {
            self.nextPageToken = nextPageToken; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("nextPageToken", &self.nextPageToken); fields.unknown(&self._unknownMembers)
        }
    }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}
