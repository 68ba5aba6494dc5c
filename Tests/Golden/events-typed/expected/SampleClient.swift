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
        subscriptions: SubscriptionOperations(
            create: .createSubscription, list: .listSubscriptions, read: .readSubscription,
            update: .updateSubscription, renew: .renewSubscription, cancel: .deleteSubscription,
            webSocketToken: APIOperation("openSocket", .post, "/socket", area: "Things", access: .write)),
        syncRestartCodes: ["SYN-1", "SYN-2"],
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = [
        .createSubscription, .deleteSubscription, .listSubscriptions, .openSocket, .readSubscription,
        .renewSubscription, .syncThings, .updateSubscription
    ]
}

nonisolated extension EventKind where Payload == JSONValue {
    /// A keyword for a name.
    public static var `default`: EventKind { EventKind("default", filters: ["/{self}/{default}"]) }
}

nonisolated extension EventKind where Payload == Thing {
    /// A model that is only the body.
    public static var thingTold: EventKind { EventKind("thing-told", filters: ["/told"]) }
}

nonisolated extension EventKind where Payload == ThingEvent {
    /// A flat one.
    public static var thingFlat: EventKind { EventKind(
        "thing-flat", filters: ["/flat"], deliveredAs: ["/flat/{id}"], enveloped: false, identifiedBy: ["id"]) }
}

nonisolated extension EventKind where Payload == ThingEvent.Content {
    /// A thing changed; the envelope is told apart.
    public static var thingChanged: EventKind { EventKind(
        "thing-changed",
        filters: ["/boxes/{boxId}/things/{thingId}/changes", "/boxes/{boxId}/things/{thingId}/changes?kind=Lost&deep=true", "/boxes/{boxId}/things/{thingId}/changes?kind={kind}&after={after}", "/boxes/{boxId}/things/{thingId}/parts/changes"]) }
}

nonisolated extension EventFilter {
    /// A keyword for a name.
    ///
    /// `/{self}/{default}`
    public static func `default`(self2: String, `default`: String) -> EventFilter {
        EventFilter("/{self}/{default}", self2, `default`)
    }
    /// A thing changed; the envelope is told apart.
    ///
    /// `/boxes/{boxId}/things/{thingId}/changes`
    public static func thingChanged(thingId: Identifier, boxId: Identifier = "~") -> EventFilter {
        EventFilter("/boxes/{boxId}/things/{thingId}/changes", boxId, thingId)
    }
    /// A thing changed; the envelope is told apart.
    ///
    /// `/boxes/{boxId}/things/{thingId}/changes?kind=Lost&deep=true`
    public static func thingChangedLostDeep(thingId: Identifier, boxId: Identifier = "~") -> EventFilter {
        EventFilter("/boxes/{boxId}/things/{thingId}/changes?kind=Lost&deep=true", boxId, thingId)
    }
    /// A thing changed; the envelope is told apart.
    ///
    /// `/boxes/{boxId}/things/{thingId}/changes?kind={kind}&after={after}`
    ///
    /// - Parameters:
    ///   - kind: The kind of thing.
    public static func thingChanged(
        thingId: Identifier, kind: ThingKind, after: Int, boxId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/boxes/{boxId}/things/{thingId}/changes?kind={kind}&after={after}", boxId, thingId, kind, after)
    }
    /// A thing changed; the envelope is told apart.
    ///
    /// `/boxes/{boxId}/things/{thingId}/parts/changes`
    public static func thingChangedParts(thingId: Identifier, boxId: Identifier = "~") -> EventFilter {
        EventFilter("/boxes/{boxId}/things/{thingId}/parts/changes", boxId, thingId)
    }
    /// A flat one.
    ///
    /// `/flat`
    public static func thingFlat() -> EventFilter {
        EventFilter("/flat")
    }
    /// A model that is only the body.
    ///
    /// `/told`
    public static func thingTold() -> EventFilter {
        EventFilter("/told")
    }
}

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = [
        EventKind.`default`.facts, EventKind.thingChanged.facts, EventKind.thingFlat.facts, EventKind.thingTold.facts
    ]
}

nonisolated extension Watch where Page == ThingList {
    /// Things that get lost.
    public static var lostThings: Watch { Watch(
        .syncThings, query: ["kind": "Lost"], only: ["a \"quote\"": "\\", "kind": "Lost"], since: "since",
        time: "time") }
    /// things
    public static var things: Watch { Watch(.syncThings) }
}
