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
}

nonisolated extension APIOperation {
    /// `POST /orders`
    static let createOrder = APIOperation(
        "createOrder", .post, "/orders", area: "Orders", permission: "Write", userPermission: "Manage",
        rateGroup: "Light", access: .write)
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
