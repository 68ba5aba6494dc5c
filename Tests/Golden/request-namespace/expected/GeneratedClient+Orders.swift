// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

nonisolated extension Shop {
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
        public func createOrder(items: [Shop.Item2]? = nil, line: Shop.ITEM? = nil) -> Call<Shop.Order> {
            var request = RequestParts(.createOrder)
            request.body(Shop.Order(items: items, line: line))
            return Call(client, request)
        }

        /// Lists orders.
        ///
        /// Permission: `Read`. Rate group: Light, 50 calls in 60 s.
        ///
        /// - Parameter state: Only of this state.
        /// - Returns: A call to ask for its `value`.
        public func listOrders(state: Shop.OrdersEndpoints.State? = nil) -> Call<Shop.Orders> {
            var request = RequestParts(.listOrders)
            request.query("state", state)
            return Call(client, request)
        }

        /// Only of this state.
        public typealias State = OpenEnum<StateValues>
        public enum StateValues {}
    }
}

nonisolated extension APIOperation {
    /// `POST /orders`
    public static let createOrder = APIOperation(
        "createOrder", .post, "/orders", area: "Orders", permission: "Write", userPermission: "Manage",
        rateGroup: "Light", access: .write)
    /// `GET /orders`
    public static let listOrders = APIOperation(
        "listOrders", .get, "/orders", area: "Orders", permission: "Read", rateGroup: "Light", access: .read)
}

nonisolated extension Shop {
    /// An order.
    public nonisolated struct Order: Model, ResponseValue {
        /// What was ordered.
        public var items: Optional<[Shop.Item2]>
        /// Its line.
        public var line: Optional<Shop.ITEM>
        private var _unknownMembers: UnknownMembers
        public init(items: [Shop.Item2]? = nil, line: Shop.ITEM? = nil) {
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
        public var order: Optional<Shop.Order>
        private var _unknownMembers: UnknownMembers
        public init(order: Shop.Order? = nil) { self.order = order; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("order", &self.order); fields.unknown(&self._unknownMembers)
        }
    }

    /// Orders.
    public nonisolated struct Orders: Model, ResponseValue {
        /// The orders.
        public var records: Optional<[Shop.Order]>
        private var _unknownMembers: UnknownMembers
        public init(records: [Shop.Order]? = nil) { self.records = records; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
        }
    }
}

nonisolated extension OpenEnum where Values == Shop.OrdersEndpoints.StateValues {
    public static var open: Self { Self("Open") }
    public static var shipped: Self { Self("Shipped") }
}
