// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Sample API
///
/// Catalog version: 1.
package nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    package let service: ServiceClient
    package static var description: ServiceDescription { .sample }

    package init(_ service: ServiceClient) { self.service = service }

    /// Counts what there is.
    package var stock: StockEndpoints { StockEndpoints(service) }
}

nonisolated extension ServiceDescription {
    /// Sample API: servers, paths of tokens, rate groups.
    package static let sample = ServiceDescription(
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
    package static let allOperations: [APIOperation] = [
        .countStock
    ]
}
