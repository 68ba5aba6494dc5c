// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// > Note: Corrected: body/content/a/b. A file.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putThing(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.putThing)
        request.raw(file, contentType: "a/b")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// > Note: Corrected: parameters/from. A date.
    ///
    /// - Parameters:
    ///   - id: A parameter.
    ///   - from: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func readThing(id: String, from: Foundation.Date? = nil) -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.path(id); request.query("from", from)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /a`
    public static let putThing = APIOperation("putThing", .put, "/a", area: "Things", access: .write)
    /// `GET /a/b/{id}`
    public static let readThing = APIOperation("readThing", .get, "/a/b/{id}", area: "Things", access: .read)
}

/// A thing.
///
/// > Note: Corrected: properties/id. A number. Seen in calls.jsonl, 2026-11-29, 3 of 12; a `note` */.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Int64>
    /// What people call it.
    public var name: Optional<String>
    public init(id: Int64? = nil, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}
