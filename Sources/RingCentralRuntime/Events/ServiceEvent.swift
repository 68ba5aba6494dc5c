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
    public let subscriptionID: String?
    /// The extension that owns the subscription.
    public let ownerID: String?
    /// What it tells; the whole event if it has no envelope.
    public let body: JSONValue
    /// The event as it came.
    public let json: JSONValue

    /// Takes an event as it came.
    public init(json: JSONValue) {
        func text(_ name: String) -> String? {
            switch json[name] {
            case .string(let text)?: text.isEmpty ? nil : text
            case .number(let number)?: number.text
            default: nil
            }
        }
        uuid = text("uuid")
        filter = text("event")
        timestamp = Self.date(json["timestamp"])
        subscriptionID = text("subscriptionId")
        ownerID = text("ownerId")
        body = json["body"] ?? json
        self.json = json
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
        kinds.filter { $0.fits(self) }.max { $0.weight(for: self) < $1.weight(for: self) }
    }

    /// A date that can't be read is none: the event counts for more than its time.
    private static func date(_ json: JSONValue?) -> Date? {
        do { return try json.map { try Date(json: $0) } } catch { return nil }
    }
}
