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

nonisolated extension EventKind where Payload == JSONValue {
    /// Differs in case.
    public static var thingChanged: EventKind { EventKind("Thing-Changed", filters: ["/x"]) }
    /// A bad name.
    public static var init2: EventKind { EventKind("init", filters: []) }
    /// ping
    public static var heartbeat: EventKind { EventKind("ping", filters: ["/ping"], enveloped: false) }
}

nonisolated extension EventKind where Payload == ThingEvent {
    /// A thing changed.
    public static var thingChanged2: EventKind { EventKind(
        "thing-changed", filters: ["/things", "/things/{thingId}"], permissions: ["ReadThings"]) }
}

nonisolated extension EventFilter {
    /// Differs in case.
    ///
    /// `/x`
    public static func thingChanged() -> EventFilter {
        EventFilter("/x")
    }
    /// ping
    ///
    /// `/ping`
    public static func heartbeat() -> EventFilter {
        EventFilter("/ping")
    }
    /// A thing changed.
    ///
    /// `/things`
    public static func thingChanged2() -> EventFilter {
        EventFilter("/things")
    }
    /// A thing changed.
    ///
    /// `/things/{thingId}`
    public static func thingChanged2(thingId: Identifier) -> EventFilter {
        EventFilter("/things/{thingId}", thingId)
    }
}

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = [
        EventKind.thingChanged.facts, EventKind.init2.facts, EventKind.heartbeat.facts, EventKind.thingChanged2.facts
    ]
}
