// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Beta.
public nonisolated struct BetaEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readB() -> Call<Shared> {
        Call(client, RequestParts(.readB))
    }
}

nonisolated extension APIOperation {
    /// `GET /b`
    public static let readB = APIOperation("readB", .get, "/b", area: "Beta", access: .read)
}

/// Of Beta.
public nonisolated struct Own: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}
