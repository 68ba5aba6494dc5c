import Foundation
import RingCentralRuntime

extension WebhookRequest {
    /// What the service posts when an event happens.
    ///
    /// - Parameters:
    ///   - kind: The kind of the event.
    ///   - payload: What it tells.
    ///   - filter: The filter it comes for; if nil, the first of its kind, with 1 for each parameter.
    ///   - verificationToken: The token that the subscription was created with.
    ///   - uuid: The event's id.
    ///   - subscriptionID: The subscription's id.
    ///   - timestamp: When it is sent.
    /// - Throws: EncodingProblem if the payload holds something that JSON can't say.
    public static func event<Payload>(
        _ kind: EventKind<Payload>, _ payload: Payload, filter: EventFilter? = nil, verificationToken: String? = nil,
        uuid: String = "00000000-0000-0000-0000-000000000001", subscriptionID: String = "subscription-1",
        timestamp: Date = Date(timeIntervalSince1970: 1_767_225_600)
    ) throws -> WebhookRequest {
        let body = try JSONValue(jsonData: payload.jsonData())
        var event: JSONObject = [
            "uuid": .string(uuid), "timestamp": timestamp.json, "subscriptionId": .string(subscriptionID),
            "ownerId": "1",
        ]
        if let filter = filter?.rawValue ?? kind.facts.filters.first.map(filled) { event["event"] = .string(filter) }
        if kind.facts.enveloped {
            event["body"] = body
        } else {
            for (name, value) in body.object?.members ?? [] { event[name] = value }
        }
        var headers = ["Content-Type": "application/json"]
        headers["Verification-Token"] = verificationToken
        return WebhookRequest(method: "POST", headers: headers, body: try JSONValue.object(event).jsonData())
    }

    /// What the service posts in order to make sure that an address is ours.
    ///
    /// - Parameter token: The token that has to come back.
    public static func handshake(_ token: String = "validation-token-1") -> WebhookRequest {
        WebhookRequest(method: "POST", headers: ["Validation-Token": token], body: Data())
    }

    private static func filled(_ template: String) -> String {
        var text = ""
        var isInside = false
        for character in template {
            switch character {
            case "{": isInside = true
            case "}":
                isInside = false
                text += "1"
            default: if !isInside { text.append(character == "~" ? "1" : character) }
            }
        }
        return text
    }
}
