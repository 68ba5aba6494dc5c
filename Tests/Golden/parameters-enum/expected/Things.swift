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
    ///   - level: A parameter.
    ///   - status: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func listOthers(level: Int? = nil, status: ThingsEndpoints.Status? = nil) -> Call<Thing> {
        var request = RequestParts(.listOthers)
        request.query("level", level); request.query("status", status)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - status: A parameter.
    ///   - types: A parameter.
    ///   - view: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func listThings(
        status: ThingsEndpoints.Status? = nil, types: [ThingsEndpoints.Kind]? = nil,
        view: ViewModel? = nil) -> Call<Thing> {
        var request = RequestParts(.listThings)
        request.query("status", status); request.query("types", types); request.query("view", view)
        return Call(client, request)
    }

    /// A parameter.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// The known values of `types`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `GET /others`
    public static let listOthers = APIOperation("listOthers", .get, "/others", area: "Things", access: .read)
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

/// How much is shown.
public typealias ViewModel = OpenEnum<ViewModelValues>
public nonisolated enum ViewModelValues {}

nonisolated extension OpenEnum where Values == ViewModelValues {
    public static var detailed: Self { Self("Detailed") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.StatusValues {
    public static var disabled: Self { Self("Disabled") }
    public static var enabled: Self { Self("Enabled") }
    public static var frozen: Self { Self("Frozen") }
    public static var notActivated: Self { Self("NotActivated") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.KindValues {
    public static var fax: Self { Self("Fax") }
    public static var voice: Self { Self("Voice") }
}
