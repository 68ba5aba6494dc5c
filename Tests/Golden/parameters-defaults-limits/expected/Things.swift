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
    ///   - code: A parameter. 2 to 8 characters. Matches `^[a-z]+$`.
    ///   - flag: A parameter. Default: `false`.
    ///   - fromZero: A parameter.
    ///   - ids: A parameter. 1 to 50 elements. All different.
    ///   - least: A parameter. At least 5.
    ///   - list: A parameter.
    ///   - most: A parameter. At most 1.5.
    ///   - perPage: A parameter. 1 to 1000. Default: `100`.
    ///   - short: A parameter. At most 64 characters.
    ///   - view: A parameter. Default: `A`.
    /// - Returns: A call to ask for its `value`.
    public func listThings(
        code: String? = nil, flag: Bool? = nil, fromZero: Int? = nil, ids: [Identifier]? = nil, least: Int? = nil,
        list: [String]? = nil, most: Double? = nil, perPage: Int? = nil, short: String? = nil,
        view: ThingsEndpoints.View? = nil) -> Call<Thing> {
        var request = RequestParts(.listThings)
        request.query("code", code); request.query("flag", flag); request.query("fromZero", fromZero);
        request.query("ids", ids); request.query("least", least); request.query("list", list);
        request.query("most", most); request.query("perPage", perPage); request.query("short", short);
        request.query("view", view)
        return Call(client, request)
    }

    /// A parameter.
    public typealias View = OpenEnum<ViewValues>
    public enum ViewValues {}
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

nonisolated extension OpenEnum where Values == ThingsEndpoints.ViewValues {
    public static var a: Self { Self("A") }
    public static var b: Self { Self("B") }
}
