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
    public func readThing(id: Identifier? = nil, own: String? = nil, view: String? = nil) -> Call<Thing> {
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
    public var id: Optional<Identifier>
    /// Its own words.
    public var name: Optional<String>
    public var part: Optional<Thing.Part>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, part: Thing.Part? = nil) {
        self.id = id; self.name = name; self.part = part; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("part", &self.part);
        fields.unknown(&self._unknownMembers)
    }

    /// A part of `Thing`.
    public struct Part: Model {
        /// Identifier.
        public var id: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
        }
    }
}
