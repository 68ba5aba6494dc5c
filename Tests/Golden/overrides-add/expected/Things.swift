// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// > Note: Corrected: parameters. Taken.
    ///
    /// - Parameter view: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func readThing(view: String? = nil) -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.query("view", view)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
}

/// A thing.
///
/// > Note: Corrected: required. Always there.
///
/// > Note: Corrected: properties/extra. Comes as well.
public nonisolated struct Thing: Model, ResponseValue {
    /// Not described.
    public var extra: Optional<String>
    public var id: String
    /// What people call it.
    public var name: Optional<String>
    public init(id: String, extra: String? = nil, name: String? = nil) {
        self.id = id; self.extra = extra; self.name = name
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extra", &self.extra); fields.field("id", &self.id); fields.field("name", &self.name)
    }
}
