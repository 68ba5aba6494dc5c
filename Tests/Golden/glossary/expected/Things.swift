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
    ///   - id: Which one.
    ///   - own: Its own words.
    ///   - view: How much.
    /// - Returns: A call to ask for its `value`.
    public func readThing(id: String? = nil, own: String? = nil, view: String? = nil) -> Call<Thing> {
        var request = RequestParts(.readThing)
        request.query("id", id); request.query("own", own); request.query("view", view)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    /// Identifier.
    public var id: Optional<String>
    /// Its own words.
    public var name: Optional<String>
    public var part: Optional<Thing.Part>
    public init(id: String? = nil, name: String? = nil, part: Thing.Part? = nil) {
        self.id = id; self.name = name; self.part = part
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("part", &self.part)
    }

    /// A part of `Thing`.
    public struct Part: Model {
        /// Identifier.
        public var id: Optional<Int>
        public init(id: Int? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }
}
