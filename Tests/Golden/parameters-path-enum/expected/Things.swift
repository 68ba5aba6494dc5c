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
    ///   - when: A parameter.
    ///   - kind: A parameter. Default: `a`.
    /// - Returns: A call to ask for its `value`.
    public func a(when: String, kind: ThingsEndpoints.Kind = "a") -> Call<Thing> {
        var request = RequestParts(.a)
        request.path(kind); request.path(when)
        return Call(client, request)
    }

    /// A parameter.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `GET /{kind}/{when}`
    public static let a = APIOperation("a", .get, "/{kind}/{when}", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.KindValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}
