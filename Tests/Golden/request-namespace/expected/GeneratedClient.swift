// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// What was generated for Sample API.
public nonisolated enum Shop {}


nonisolated extension Shop {
    /// Sample API
    ///
    /// Catalog version: 1.
    public nonisolated struct SampleClient: APIClient {
        /// What carries the calls out: raw requests, tokens and the transport are reached through it.
        public let service: ServiceClient
        public static var description: ServiceDescription { .sample }

        public init(_ service: ServiceClient) { self.service = service }

        /// Takes orders.
        public var orders: OrdersEndpoints { OrdersEndpoints(service) }
    }
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
    public static let allOperations: [APIOperation] = [
        .createOrder, .listOrders
    ]
}

nonisolated extension EventKind where Payload == Shop.OrderEvent {
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

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = [
        EventKind.orderChanged.facts
    ]
}
