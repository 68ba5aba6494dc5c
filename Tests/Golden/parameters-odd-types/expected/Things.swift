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
    ///   - file: A parameter.
    ///   - map: A parameter.
    ///   - union: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func a(file: String? = nil, map: String? = nil, union: String? = nil) -> Call<Thing> {
        var request = RequestParts(.a)
        request.query("file", file); request.query("map", map); request.query("union", union)
        return Call(client, request)
    }

    /// A parameter.
    public indirect enum Union: UnionModel {
        case list([String])
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.isArray, let value = union.read([String].self) { return .list(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .list(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let a = APIOperation("a", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: String?

    public init(id: String? = nil) { self.id = id }
    public init(_ blank: Blank) {}
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}
