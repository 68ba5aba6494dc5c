// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Parcels & their senders.
///
/// Catalog version: 1.
public nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .sample }

    public init(_ service: ServiceClient) { self.service = service }

#if Everything || All
    /// Sends parcels.
    public var parcels: ParcelsEndpoints { ParcelsEndpoints(service) }
#endif

#if Everything || All
    /// Knows who sends.
    public var senders: SendersEndpoints { SendersEndpoints(service) }
#endif
}

nonisolated extension ServiceDescription {
    /// Sample API: servers, paths of tokens, rate groups.
    public static let sample = ServiceDescription(
        name: "Sample", version: "1",
        servers: [
            Server(name: "production", url: "https://api.example.com", mediaURL: "https://api.example.com"),
        ],
        authorizePath: "/authorize", tokenPath: "/token", revokePath: "/revoke",
        rateGroups: [
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
        ],
        batch: BatchForm(limit: 50, mediaType: "application/json", id: "id", status: "status", body: "parcel"),
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = {
        var all: [APIOperation] = []

#if Everything || All
        all += [.listParcels, .postParcel, .readParcels, .sendParcel]
#endif

#if Everything || All
        all += [.readSender]
#endif
        return all
    }()
}

#if Everything || All
nonisolated extension EventKind where Payload == ParcelEvent {
    /// A parcel moved.
    public static var parcel: EventKind { EventKind(
        "parcel", filters: ["/parcels/{parcelId}"], permissions: ["Parcels"]) }
}

nonisolated extension EventFilter {
    /// A parcel moved.
    ///
    /// `/parcels/{parcelId}`
    public static func parcel(parcelId: Identifier) -> EventFilter {
        EventFilter("/parcels/{parcelId}", parcelId)
    }
}
#endif

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = {
        var all: [EventFacts] = []

#if Everything || All
        all += [EventKind.parcel.facts]
#endif
        return all
    }()
}
