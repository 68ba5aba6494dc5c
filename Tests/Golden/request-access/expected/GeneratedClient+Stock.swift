// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Counts what there is.
nonisolated struct StockEndpoints: Sendable {
    let client: ServiceClient
    init(_ client: ServiceClient) { self.client = client }

    /// Counts.
    ///
    /// Permission: `Read`.
    ///
    /// - Returns: A call to ask for its `value`.
    func countStock() -> Call<Item2> {
        Call(client, RequestParts(.countStock))
    }
}

nonisolated extension APIOperation {
    /// `GET /stock`
    static let countStock = APIOperation(
        "countStock", .get, "/stock", area: "Stock", permission: "Read", access: .read)
}
