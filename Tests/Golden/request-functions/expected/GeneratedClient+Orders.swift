// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Takes orders.
nonisolated struct OrdersEndpoints: Sendable {
    let client: ServiceClient
    init(_ client: ServiceClient) { self.client = client }

    /// Lists orders.
    ///
    /// - Returns: A call to ask for its `value`.
    func listOrders() -> Call<Found> {
        Call(client, RequestParts(.listOrders))
    }
}

nonisolated extension APIOperation {
    /// `GET /orders`
    static let listOrders = APIOperation("listOrdersNew", .get, "/orders", area: "Orders", access: .read)
}
