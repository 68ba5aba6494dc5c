// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Everything at once.
///
/// A second paragraph with `code`, "quotes" and a \ backslash.
///
/// Catalog version: 1.
public nonisolated struct KitchenClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .kitchen }

    public init(_ service: ServiceClient) { self.service = service }

#if Everything || Main
    /// Names that need care.
    public var `default`: DefaultEndpoints { DefaultEndpoints(service) }
#endif

#if Everything || Main
    /// Texts and files.
    public var smsTexts: SMSTextsEndpoints { SMSTextsEndpoints(service) }
#endif

#if Everything || Main
    /// Shapes and values.
    public var shapes: ShapesEndpoints { ShapesEndpoints(service) }
#endif

#if Everything || Main
    /// All about things.
    public var things: ThingsEndpoints { ThingsEndpoints(service) }
#endif
}

nonisolated extension ServiceDescription {
    /// Kitchen API: servers, paths of tokens, rate groups.
    public static let kitchen = ServiceDescription(
        name: "Kitchen", version: "1",
        servers: [
            Server(name: "production", url: "https://api.example.com", mediaURL: "https://media.example.com"),
            Server(name: "sandbox", url: "https://sandbox.example.com", mediaURL: "https://sandbox.example.com"),
        ],
        authorizePath: "/oauth/authorize", tokenPath: "/oauth/token", revokePath: "/oauth/revoke",
        rateGroups: [
            RateGroup("Free", limit: nil, window: 60, penalty: 0),
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
            RateGroup("Heavy", limit: 10, window: 60, penalty: 90),
        ],
        batch: BatchForm(
            limit: 30, mediaType: "application/vnd.kitchen.multipart+json", id: "dish", status: "code",
            body: "plate"),
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = {
        var all: [APIOperation] = []

#if Everything || Main
        all += [.`default`, .`func`, .init2, .readThing2, .readThing3, .self2]
#endif

#if Everything || Main
        all += [
            .getToken, .putImage, .putLoose, .putNote, .readContent, .readStatus, .readText, .sendFax, .sendImage,
            .sendMixed, .sendSMS]
#endif

#if Everything || Main
        all += [
            .listShapes, .readExpression, .readInline, .readMaps, .readNode, .readShape, .readTarget, .readTree,
            .readValues, .sendShape, .sendTarget]
#endif

#if Everything || Main
        all += [
            .createThing, .deleteThing, .deleteThings, .endThing, .listByNavigation, .listByToken, .listCounted,
            .listNumbered, .listPlain, .listScim, .listThings, .oldThing, .olderThing, .readThing, .replaceThing,
            .searchThings, .syncThings, .updateThing]
#endif
        return all
    }()
}

nonisolated extension EventKind where Payload == JSONValue {
    /// Still there.
    public static var pulse: EventKind { EventKind("heart-beat", filters: ["/beat"], enveloped: false) }
}

nonisolated extension EventFilter {
    /// Still there.
    ///
    /// `/beat`
    public static func pulse() -> EventFilter {
        EventFilter("/beat")
    }
}

#if Everything || Main
nonisolated extension EventKind where Payload == ThingEvent {
    /// A thing changed.
    public static var thingChanged: EventKind { EventKind(
        "thing-changed", filters: ["/things", "/things/{thingId}"], permissions: ["ReadThings"]) }
}

nonisolated extension EventFilter {
    /// A thing changed.
    ///
    /// `/things`
    public static func thingChanged() -> EventFilter {
        EventFilter("/things")
    }
    /// A thing changed.
    ///
    /// `/things/{thingId}`
    ///
    /// - Parameters:
    ///   - thingId: Which thing.
    public static func thingChanged(thingId: Identifier) -> EventFilter {
        EventFilter("/things/{thingId}", thingId)
    }
}
#endif

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = {
        var all: [EventFacts] = []
        all += [EventKind.pulse.facts]

#if Everything || Main
        all += [EventKind.thingChanged.facts]
#endif
        return all
    }()
}
