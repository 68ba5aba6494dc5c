// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Alpha.
public nonisolated struct AlphaEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readA() -> Call<Shared> {
        Call(client, RequestParts(.readA))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let readA = APIOperation("readA", .get, "/a", area: "Alpha", access: .read)
}
