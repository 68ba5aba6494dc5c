// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads a thing.
    ///
    /// - Returns: A call to `send()`.
    public func readThing() -> Call<Empty> {
        Call(client, RequestParts(.readThing))
    }
}

nonisolated extension APIOperation {
    /// `GET /thing`
    public static let readThing = APIOperation("readThing", .get, "/thing", area: "Things", access: .read)
}
