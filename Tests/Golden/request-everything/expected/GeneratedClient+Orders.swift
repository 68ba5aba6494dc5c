// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Takes orders.
nonisolated struct OrdersEndpoints: Sendable {
    let client: ServiceClient
    init(_ client: ServiceClient) { self.client = client }

    /// Places an order.
    ///
    /// Permissions: `Write` of the app, `Manage` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - items: What was ordered.
    ///   - line: Its line.
    /// - Returns: A call to ask for its `value`.
    func createOrder(items: [Item2]? = nil, line: ITEM? = nil) -> Call<Order> {
        var request = RequestParts(.createOrder)
        request.body(Order(items: items, line: line))
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

    /// Only of this state.
    typealias State = OpenEnum<StateValues>
    enum StateValues {}
}

nonisolated extension APIOperation {
    /// `POST /orders`
    static let createOrder = APIOperation(
        "createOrder", .post, "/orders", area: "Orders", permission: "Write", userPermission: "Manage",
        rateGroup: "Light", access: .write)
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

nonisolated extension OpenEnum where Values == OrdersEndpoints.StateValues {
    static var open: Self { Self("Open") }
    static var shipped: Self { Self("Shipped") }
}
