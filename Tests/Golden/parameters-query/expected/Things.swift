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
    ///   - any: A parameter.
    ///   - count: A parameter.
    ///   - day: A parameter.
    ///   - filter: A parameter.
    ///   - flag: A parameter.
    ///   - from: A parameter.
    ///   - large: A parameter.
    ///   - share: A parameter.
    ///   - siteId: A parameter.
    ///   - text: A parameter.
    ///   - url: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func listThings(
        any: String? = nil, count: Int? = nil, day: String? = nil, filter: String? = nil, flag: Bool? = nil,
        from: Foundation.Date? = nil, large: Int64? = nil, share: Double? = nil, siteId: Identifier? = nil,
        text: String? = nil, url: String? = nil) -> Call<Thing> {
        var request = RequestParts(.listThings)
        request.query("any", any); request.query("count", count); request.query("day", day);
        request.query("$filter", filter); request.query("flag", flag); request.query("from", from);
        request.query("large", large); request.query("share", share); request.query("site-id", siteId);
        request.query("text", text); request.query("url", url)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let listThings = APIOperation("listThings", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
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
