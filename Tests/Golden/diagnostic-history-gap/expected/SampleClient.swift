// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Sample API
///
/// Catalog version: 2026-03-01.
public nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .sample }

    public init(_ service: ServiceClient) { self.service = service }

    /// Things.
    public var things: ThingsEndpoints { ThingsEndpoints(service) }
}

nonisolated extension ServiceDescription {
    /// Sample API: servers, paths of tokens, rate groups.
    public static let sample = ServiceDescription(
        name: "Sample", version: "2026-03-01",
        servers: [
        ],
        authorizePath: "", tokenPath: "", revokePath: "",
        rateGroups: [
        ],
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = [
        .readThing
    ]
}
