// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Calls to the RingCentral Office API: text messages, calls, faxes, team messaging, and the settings of an account.
///
/// Catalog version: 2026-08-13.
package nonisolated struct RingCentralClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    package let service: ServiceClient
    package static var description: ServiceDescription { .ringCentral }

    package init(_ service: ServiceClient) { self.service = service }

    /// Sends faxes and lists their cover pages.
    package var fax: FaxEndpoints { FaxEndpoints(service) }
}

nonisolated extension ServiceDescription {
    /// RingCentral Office API: servers, paths of tokens, rate groups.
    package static let ringCentral = ServiceDescription(
        name: "RingCentral", version: "2026-08-13",
        servers: [
            Server(name: "production", url: "https://platform.ringcentral.com", mediaURL: "https://media.ringcentral.com"),
            Server(name: "sandbox", url: "https://platform.devtest.ringcentral.com", mediaURL: "https://media.devtest.ringcentral.com"),
        ],
        authorizePath: "/restapi/oauth/authorize", tokenPath: "/restapi/oauth/token", revokePath: "/restapi/oauth/revoke",
        tokenRateGroup: "Auth",
        rateGroups: [
            RateGroup("NoThrottling", limit: nil, window: 60, penalty: 0),
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
            RateGroup("Medium", limit: 40, window: 60, penalty: 60),
            RateGroup("Heavy", limit: 10, window: 60, penalty: 60),
            RateGroup("Auth", limit: 5, window: 60, penalty: 60),
        ],
        batch: BatchForm(
            limit: 50, mediaType: "application/vnd.ringcentral.multipart+json", id: "resourceId", status: "status",
            body: "body", mixed: .init(list: "response", address: "href")),
        syncRestartCodes: ["CLG-101", "CLG-102", "CLG-103", "CLG-104", "CLG-105", "MSG-333"],
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    package static let allOperations: [APIOperation] = [
        .createFaxMessage, .listFaxCoverPages
    ]
}
