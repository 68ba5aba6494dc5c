// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Selling
/// Takes orders.
public nonisolated struct OrdersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Places an order.
    ///
    /// Permissions: `Write` of the app, `Manage` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - items: What was ordered.
    ///   - line: Its line.
    /// - Returns: A call to ask for its `value`.
    public func createOrder(items: [Item2]? = nil, line: ITEM? = nil) -> Call<Order> {
        var request = RequestParts(.createOrder)
        request.body(Order(items: items, line: line))
        return Call(client, request)
    }

    /// Lists old orders.
    ///
    /// Permission: `Read`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - kind: Only of this kind.
    ///   - states: Only of these states.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listOrders.")
    public func listOldOrders(
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
    public func listOrders(state: OrdersEndpoints.State? = nil) -> Call<Orders> {
        var request = RequestParts(.listOrders)
        request.query("state", state)
        return Call(client, request)
    }

    /// Only of this kind.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// Only of this state.
    public typealias State = OpenEnum<StateValues>
    public enum StateValues {}

    /// A part of `OrdersEndpoints`.
    public struct ListOldOrdersResponse: Model, ResponseValue {
        /// How many.
        public var count: Optional<Int>
        private var _unknownMembers: UnknownMembers
        public init(count: Int? = nil) { self.count = count; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("count", &self.count); fields.unknown(&self._unknownMembers)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /orders`
    public static let createOrder = APIOperation(
        "createOrder", .post, "/orders", area: "Orders", permission: "Write", userPermission: "Manage",
        rateGroup: "Light", access: .write)
    /// `GET /old-orders`
    public static let listOldOrders = APIOperation(
        "listOldOrders", .get, "/old-orders", area: "Orders", permission: "Read", rateGroup: "Light", access: .read,
        lifecycle: .retired)
    /// `GET /orders`
    public static let listOrders = APIOperation(
        "listOrders", .get, "/orders", area: "Orders", permission: "Read", rateGroup: "Light", access: .read)
}

/// An order.
public nonisolated struct Order: Model, ResponseValue {
    /// What was ordered.
    public var items: Optional<[Item2]>
    /// Its line.
    public var line: Optional<ITEM>
    private var _unknownMembers: UnknownMembers
    public init(items: [Item2]? = nil, line: ITEM? = nil) {
        self.items = items; self.line = line; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("items", &self.items); fields.field("line", &self.line); fields.unknown(&self._unknownMembers)
    }
}

/// Tells of an order.
public nonisolated struct OrderEvent: Model {
    /// The order.
    public var order: Optional<Order>
    private var _unknownMembers: UnknownMembers
    public init(order: Order? = nil) { self.order = order; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("order", &self.order); fields.unknown(&self._unknownMembers)
    }
}

/// Orders.
public nonisolated struct Orders: Model, ResponseValue {
    /// The orders.
    public var records: Optional<[Order]>
    private var _unknownMembers: UnknownMembers
    public init(records: [Order]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == OrdersEndpoints.KindValues {
    public static var a: Self { Self("A") }
}

nonisolated extension OpenEnum where Values == OrdersEndpoints.StateValues {
    public static var open: Self { Self("Open") }
    public static var shipped: Self { Self("Shipped") }
}
#endif

/// Tells of the shop.
public nonisolated struct ShopEvent: Model {
    /// Whether it is open.
    public var open: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(open: Bool? = nil) { self.open = open; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("open", &self.open); fields.unknown(&self._unknownMembers)
    }
}
