// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Takes orders.
nonisolated struct OrdersEndpoints: Sendable {
    let client: ServiceClient
    init(_ client: ServiceClient) { self.client = client }

    /// Lists old orders.
    ///
    /// Permission: `Read`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - kind: Only of this kind.
    ///   - states: Only of these states.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listOrders.")
    func listOldOrders(
        kind: OrdersEndpoints.Kind? = nil, states: [String]? = nil) -> Call<OrdersEndpoints.ListOldOrdersResponse> {
        var request = RequestParts(.listOldOrders)
        request.query("kind", kind); request.query("states", states)
        return Call(client, request)
    }

    /// Only of this kind.
    typealias Kind = OpenEnum<KindValues>
    enum KindValues {}

    /// A part of `OrdersEndpoints`.
    struct ListOldOrdersResponse: Model, ResponseValue {
        /// How many.
        var count: Optional<Int>
        private var _unknownMembers: UnknownMembers
        init(count: Int? = nil) { self.count = count; self._unknownMembers = .init() }
        init(_ blank: Blank) { self.init() }
        mutating func visit(_ fields: FieldVisitor) {
            fields.field("count", &self.count); fields.unknown(&self._unknownMembers)
        }
    }
}

nonisolated extension APIOperation {
    /// `GET /old-orders`
    static let listOldOrders = APIOperation(
        "listOldOrders", .get, "/old-orders", area: "Orders", permission: "Read", rateGroup: "Light", access: .read,
        lifecycle: .retired)
}

nonisolated extension OpenEnum where Values == OrdersEndpoints.KindValues {
    static var a: Self { Self("A") }
}
