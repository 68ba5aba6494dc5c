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
    ///   - empty: A parameter.
    ///   - empty2: A parameter.
    ///   - empty3: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func readThing(empty: String? = nil, empty2: String? = nil, empty3: String? = nil) -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.query("", empty); request.query("-", empty2); request.query("--", empty3)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var empty: Optional<String>
    public var empty2: Optional<String>
    public var status: Optional<Thing.Status>
    private var _unknownMembers: UnknownMembers
    public init(empty: String? = nil, empty2: String? = nil, status: Thing.Status? = nil) {
        self.empty = empty; self.empty2 = empty2; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("", &self.empty); fields.field("-", &self.empty2); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension OpenEnum where Values == Thing.StatusValues {
    public static var empty: Self { Self("") }
    public static var empty2: Self { Self(" ") }
    public static var empty3: Self { Self("-") }
}
