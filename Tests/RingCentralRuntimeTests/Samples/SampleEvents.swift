import Foundation
import RingCentralRuntime
import RingCentralTesting

/// A client as the generator would write it, with the endpoints that events need.
struct SampleClient: APIClient {
    static let description: ServiceDescription = {
        var description = ServiceDescription.sample
        description.subscriptions = .sample
        description.syncRestartCodes = ["CLG-104", "MSG-333"]
        return description
    }()

    let service: ServiceClient

    init(_ service: ServiceClient) { self.service = service }

    /// A client over a transport in memory, which tries nothing twice.
    init(
        _ transport: any Transport, clock: any ClientClock = TestClock(), timeout: TimeInterval = 60,
        audit: AuditLog? = nil
    ) {
        self.init(
            authorization: .bearer("secret-token"),
            configuration: ClientConfiguration(
                timeout: timeout, transport: transport, retries: .never, audit: audit, clock: clock))
    }
}

extension SubscriptionOperations {
    static let sample = SubscriptionOperations(
        create: APIOperation("create", .post, "/subscription", area: "S", access: .write),
        list: APIOperation("list", .get, "/subscription", area: "S"),
        read: APIOperation("read", .get, "/subscription/{subscriptionId}", area: "S"),
        update: APIOperation("update", .put, "/subscription/{subscriptionId}", area: "S", access: .write),
        renew: APIOperation("renew", .post, "/subscription/{subscriptionId}/renew", area: "S", access: .write),
        cancel: APIOperation("cancel", .delete, "/subscription/{subscriptionId}", area: "S", access: .write),
        webSocketToken: APIOperation("socket", .post, "/oauth/wstoken", area: "S", access: .write))
}

/// The body of an event.
struct TextBody: Model {
    var id: String
    var subject: String?

    init(_ blank: Blank) { id = "" }

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &id)
        fields.field("subject", &subject)
    }
}

/// A flat event.
struct CallNotice: Model {
    var from: String?

    init(_ blank: Blank) {}

    mutating func visit(_ fields: FieldVisitor) { fields.field("from", &from) }
}

extension EventKind where Payload == TextBody {
    static var text: EventKind {
        EventKind("text", filters: ["/account/{accountId}/extension/{extensionId}/message-store/instant?type=SMS"])
    }
}

extension EventKind where Payload == CallNotice {
    static var missedCall: EventKind {
        EventKind(
            "missed-call", filters: ["/account/{accountId}/missed-calls"], enveloped: false, identifiedBy: ["from"])
    }
}

extension EventKind where Payload == JSONValue {
    static var presence: EventKind {
        EventKind(
            "presence", filters: ["/account/{accountId}/presence"],
            deliveredAs: ["/account/{accountId}/extension/{extensionId}/presence"])
    }
    static var extensionPresence: EventKind {
        EventKind("extension-presence", filters: ["/account/{accountId}/extension/{extensionId}/presence"])
    }
    static var detailedPresence: EventKind {
        EventKind("detailed-presence", filters: ["/account/{accountId}/presence?detailed=true"])
    }
    static var messages: EventKind { EventKind("messages", filters: ["/account/{accountId}/store?type={type}"]) }
}
