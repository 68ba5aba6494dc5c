/// A kind of event, and the type of what it tells.
///
/// The kinds of a service are static members: ``ServiceEvent/payload(as:options:)`` takes one. What has no described
/// body tells a ``JSONValue``.
public struct EventKind<Payload: FieldValue>: Sendable, Hashable {
    /// The name, the filters and the permissions.
    public let facts: EventFacts

    /// - Parameters:
    ///   - name: The name in the catalog.
    ///   - filters: What a subscription asks for; parameters stand between braces.
    ///   - permissions: The permissions the app needs, each of them.
    ///   - enveloped: Whether the body comes in an envelope with the subscription's id and the time.
    public init(_ name: String, filters: [String], permissions: [String] = [], enveloped: Bool = true) {
        facts = EventFacts(name: name, filters: filters, permissions: permissions, enveloped: enveloped)
    }
}

/// What is known of a kind of event.
public struct EventFacts: Sendable, Hashable {
    /// The name in the catalog, such as `instant-message`.
    public let name: String
    /// What a subscription asks for; parameters stand between braces.
    public let filters: [String]
    /// The permissions the app needs, each of them.
    public let permissions: [String]
    /// Whether the body comes in an envelope with the subscription's id and the time.
    public let enveloped: Bool

    /// Whether an event is of this kind, by the filter it came for.
    ///
    /// Flat events may come without one: then any flat kind fits.
    func fits(_ event: ServiceEvent) -> Bool {
        weight(for: event) >= 0
    }

    /// How much of the event's filter a filter of this kind says; -1 if none fits.
    func weight(for event: ServiceEvent) -> Int {
        guard let filter = event.filter else { return enveloped ? -1 : 0 }
        return filters.compactMap { FilterTemplate($0).weight(for: filter) }.max() ?? -1
    }
}
