// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Sample API
///
/// Catalog version: 1.
public nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .sample }

    public init(_ service: ServiceClient) { self.service = service }

#if Everything || Selling
    /// Reads menus.
    public var ivrMenus: IVRMenusEndpoints { IVRMenusEndpoints(service) }
#endif

#if Everything || Selling
    /// Takes orders.
    public var orders: OrdersEndpoints { OrdersEndpoints(service) }
#endif

#if Everything || Stock
    /// Counts what there is.
    public var stock: StockEndpoints { StockEndpoints(service) }
#endif
}

nonisolated extension ServiceDescription {
    /// Sample API: servers, paths of tokens, rate groups.
    public static let sample = ServiceDescription(
        name: "Sample", version: "1",
        servers: [
            Server(name: "production", url: "https://api.example.com", mediaURL: "https://api.example.com"),
        ],
        authorizePath: "", tokenPath: "/oauth/token", revokePath: "/oauth/revoke",
        rateGroups: [
            RateGroup("Free", limit: nil, window: 60, penalty: 0),
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
        ],
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = {
        var all: [APIOperation] = []

#if Everything || Selling
        all += [.readMenu]
#endif

#if Everything || Selling
        all += [.createOrder, .listOldOrders, .listOrders]
#endif

#if Everything || Stock
        all += [.countStock]
#endif
        return all
    }()
}

nonisolated extension EventKind where Payload == ShopEvent {
    /// The shop closed.
    public static var shopClosed: EventKind { EventKind("shop-closed", filters: ["/shop"], permissions: ["Read"]) }
}

nonisolated extension EventFilter {
    /// The shop closed.
    ///
    /// `/shop`
    public static func shopClosed() -> EventFilter {
        EventFilter("/shop")
    }
}

#if Everything || Selling
nonisolated extension EventKind where Payload == OrderEvent {
    /// An order changed.
    public static var orderChanged: EventKind { EventKind(
        "order-changed", filters: ["/orders/{orderId}"], permissions: ["Read"]) }
}

nonisolated extension EventFilter {
    /// An order changed.
    ///
    /// `/orders/{orderId}`
    public static func orderChanged(orderId: Identifier) -> EventFilter {
        EventFilter("/orders/{orderId}", orderId)
    }
}
#endif

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = {
        var all: [EventFacts] = []
        all += [EventKind.shopClosed.facts]

#if Everything || Selling
        all += [EventKind.orderChanged.facts]
#endif
        return all
    }()
}
