// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// A service for examples.
///
/// Catalog version: 1.
public nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .sample }

    public init(_ service: ServiceClient) { self.service = service }

    /// All about things.
    public var things: ThingsEndpoints { ThingsEndpoints(service) }
}

nonisolated extension ServiceDescription {
    /// Sample API: servers, paths of tokens, rate groups.
    public static let sample = ServiceDescription(
        name: "Sample", version: "1",
        servers: [
            Server(name: "production", url: "https://api.example.com", mediaURL: "https://api.example.com"),
        ],
        authorizePath: "/oauth/authorize", tokenPath: "/oauth/token", revokePath: "/oauth/revoke",
        rateGroups: [
        ],
        requestIDHeader: "X-Trace",
        names: ServiceDescription.Names(
            errors: .init(list: "faults", code: "fault", missingPermission: ["APP-1", "APP-2"]),
            rateLimits: .init(group: "X-Quota-Group"),
            paging: .init(records: "items", object: "at", page: "p", recordCounts: [], nextToken: "\"next\""),
            sync: .init(token: "since")),
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = [
        .listThings
    ]
}
