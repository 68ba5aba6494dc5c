// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// > Note: Corrected: parameters/gone. Never taken.
    ///
    /// - Parameter stays: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func readThing(stays: String? = nil) -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.query("stays", stays)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
}

/// A thing.
///
/// > Note: Corrected: required. Not so.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<String>
    public var wrong: Optional<String>
    public init(id: String? = nil, wrong: String? = nil) { self.id = id; self.wrong = wrong }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("wrong", &self.wrong)
    }
}
