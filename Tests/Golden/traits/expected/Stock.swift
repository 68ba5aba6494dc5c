// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Stock
/// Counts what there is.
public nonisolated struct StockEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Counts.
    ///
    /// Permission: `Read`.
    ///
    /// - Returns: A call to ask for its `value`.
    public func countStock() -> Call<Item2> {
        Call(client, RequestParts(.countStock))
    }
}

nonisolated extension APIOperation {
    /// `GET /stock`
    public static let countStock = APIOperation(
        "countStock", .get, "/stock", area: "Stock", permission: "Read", access: .read)
}
#endif
