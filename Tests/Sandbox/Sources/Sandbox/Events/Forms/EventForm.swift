/// A form in which the service delivers events.
public struct EventForm: Sendable {
    /// The name, as it stands in `--event-form` and in requests.
    public let name: String
    /// The event in this form; nil if the form does not apply to it.
    let apply: @Sendable (DescribedEvent) -> DescribedEvent?

    /// All forms.
    public static let all: [EventForm] = [
        .usual, .extensionPath, .push, .withoutOwner, .withoutFilter, .list, .single,
    ]

    /// As the description has it.
    static let usual = EventForm(name: "usual") { $0 }

    /// - Throws: ``RuleProblem`` if there is no such form.
    static func named(_ name: String) throws(RuleProblem) -> EventForm {
        guard let form = all.first(where: { $0.name == name }) else {
            let names = all.map(\.name).joined(separator: ", ")
            throw RuleProblem("Unknown event form '\(name)'. The forms are \(names).")
        }
        return form
    }
}

/// An event on its way, with what the catalog says of it.
struct DescribedEvent: Sendable {
    let catalog: Catalog
    /// Nil if the catalog does not know the event.
    let kind: ServiceFacts.Event?
    /// The filter that it is delivered for.
    let filter: String
    /// The type of the body; nil if it is not described.
    let bodyType: Schema?
    /// The members around the body, the filter as `event` among them; empty for a flat event.
    var envelope: [String: JSON]
    /// The body; the whole event if it is flat.
    var body: JSON
    /// The member that wraps body and envelope.
    var wrapper: String?

    /// The event as it is delivered.
    var json: JSON {
        guard !envelope.isEmpty else { return body }
        var members = envelope
        members["body"] = body
        guard let wrapper else { return .object(members) }
        let outer = envelope.filter { ["uuid", "subscriptionId", "ownerId"].contains($0.key) }
        members["aps"] = ["content-available": 1]
        return .object(outer).setting(wrapper, .object(members))
    }
}
