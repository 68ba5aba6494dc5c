import Foundation

/// An event that the service told of: what surrounds it, and its body.
///
///     if let text = try event.payload(as: .instantMessage) { print(text.subject ?? "") }
///
/// Whatever the service leaves out is nil: the owner is at times, and some events come flat, without an envelope.
public struct ServiceEvent: Sendable, Hashable {
    /// The event's own id; the same event delivered twice has the same.
    public let uuid: String?
    /// The filter it came for, with the ids of account and extension in place of `~`.
    public let filter: String?
    /// When it was sent.
    public let timestamp: Date?
    /// The subscription it came for.
    public let subscriptionID: Identifier?
    /// The extension that owns the subscription.
    public let ownerID: String?
    /// What it tells; the whole event if it has no envelope.
    public let body: JSONValue
    /// The event as it came.
    public let json: JSONValue

    /// Creates an event from the JSON value that was delivered.
    public init(json: JSONValue) {
        let envelope = Self.envelope(json)
        uuid = Self.text("uuid", envelope, json)
        filter = Self.text("event", envelope, json)
        timestamp = Self.date(envelope["timestamp"] ?? json["timestamp"])
        subscriptionID = Self.text("subscriptionId", envelope, json).map { Identifier($0) }
        ownerID = Self.text("ownerId", envelope, json)
        body = envelope["body"] ?? json
        self.json = json
    }

    /// Returns the object that has the event's body.
    ///
    /// A push notification wraps the envelope in the settings of the push service, as `{"pn_apns": {"body": …}}`.
    private static func envelope(_ json: JSONValue) -> JSONValue {
        guard json["body"] == nil, json["event"] == nil else { return json }
        let wrapped = json.object?.members.lazy.map(\.value).first { $0["body"] != nil && $0["event"] != nil }
        return wrapped ?? json
    }

    private static func text(_ name: String, _ envelope: JSONValue, _ json: JSONValue) -> String? {
        switch envelope[name] ?? json[name] {
        case .string(let text)?: text.isEmpty ? nil : text
        case .number(let number)?: number.text
        default: nil
        }
    }

    /// Reads an event from JSON text.
    ///
    /// - Throws: ``JSONProblem`` if the text is no JSON, ``DecodingProblem`` if it is no object.
    public init(jsonData: Data) throws {
        let json = try JSONValue(jsonData: jsonData)
        guard json.object != nil else {
            throw DecodingProblem(codingPath: [], expected: "an event", found: "something that is no object")
        }
        self.init(json: json)
    }

    /// The body as the kind's payload; nil if the event is of another kind.
    ///
    /// - Throws: ``DecodingProblem`` if the body doesn't fit the payload.
    public func payload<Payload: FieldValue>(
        as kind: EventKind<Payload>, options: DecodingOptions = .tolerant
    ) throws -> Payload? {
        guard kind.facts.fits(self) else { return nil }
        return try Payload(jsonData: body.jsonData(), options: options)
    }

    /// What is known of the event's kind: of those it fits, the one that says most.
    ///
    /// - Parameter kinds: The kinds to choose from, such as ``EventFacts`` lists them.
    public func facts(among kinds: [EventFacts]) -> EventFacts? {
        let weighed = kinds.compactMap { kind in kind.weight(for: self).map { (kind: kind, weight: $0) } }
        return weighed.max { $0.weight < $1.weight }?.kind
    }

    /// A date that can't be read is none: the event counts for more than its time.
    private static func date(_ json: JSONValue?) -> Date? {
        do { return try json.map { try Date(json: $0) } } catch { return nil }
    }
}
