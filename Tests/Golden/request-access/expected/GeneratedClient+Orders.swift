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

    /// Lists orders.
    ///
    /// Permission: `Read`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter state: Only of this state.
    /// - Returns: A call to ask for its `value`.
    func listOrders(state: OrdersEndpoints.State? = nil) -> Call<Orders> {
        var request = RequestParts(.listOrders)
        request.query("state", state)
        return Call(client, request)
    }

    /// Only of this kind.
    typealias Kind = OpenEnum<KindValues>
    enum KindValues {}

    /// Only of this state.
    typealias State = OpenEnum<StateValues>
    enum StateValues {}

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
    /// `GET /orders`
    static let listOrders = APIOperation(
        "listOrders", .get, "/orders", area: "Orders", permission: "Read", rateGroup: "Light", access: .read)
}

/// An order.
nonisolated struct Order: Model, ResponseValue {
    /// What was ordered.
    var items: Optional<[Item2]>
    /// Its line.
    var line: Optional<ITEM>
    private var _unknownMembers: UnknownMembers
    init(items: [Item2]? = nil, line: ITEM? = nil) {
        self.items = items; self.line = line; self._unknownMembers = .init()
    }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.list("items", &self.items); fields.field("line", &self.line); fields.unknown(&self._unknownMembers)
    }
}

/// Tells of an order.
nonisolated struct OrderEvent: Model {
    /// The order.
    var order: Optional<Order>
    private var _unknownMembers: UnknownMembers
    init(order: Order? = nil) { self.order = order; self._unknownMembers = .init() }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.field("order", &self.order); fields.unknown(&self._unknownMembers)
    }
}

/// Orders.
nonisolated struct Orders: Model, ResponseValue {
    /// The orders.
    var records: Optional<[Order]>
    private var _unknownMembers: UnknownMembers
    init(records: [Order]? = nil) { self.records = records; self._unknownMembers = .init() }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == OrdersEndpoints.KindValues {
    static var a: Self { Self("A") }
}

nonisolated extension OpenEnum where Values == OrdersEndpoints.StateValues {
    static var open: Self { Self("Open") }
    static var shipped: Self { Self("Shipped") }
}
