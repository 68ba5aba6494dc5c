// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Sample API
///
/// Catalog version: 1.
nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    let service: ServiceClient
    static var description: ServiceDescription { .sample }

    init(_ service: ServiceClient) { self.service = service }

    /// Takes orders.
    var orders: OrdersEndpoints { OrdersEndpoints(service) }
}

nonisolated extension ServiceDescription {
    /// Sample API: servers, paths of tokens, rate groups.
    static let sample = ServiceDescription(
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
    static let allOperations: [APIOperation] = [
        .listOrders
    ]
}

nonisolated extension EventKind where Payload == OrderEvent {
    /// An order changed.
    static var orderChanged: EventKind { EventKind(
        "order-changed", filters: ["/orders/{orderId}"], permissions: ["Read"]) }
}

nonisolated extension EventFilter {
    /// An order changed.
    ///
    /// `/orders/{orderId}`
    static func orderChanged(orderId: Identifier) -> EventFilter {
        EventFilter("/orders/{orderId}", orderId)
    }
}

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    static let all: [EventFacts] = [
        EventKind.orderChanged.facts
    ]
}
