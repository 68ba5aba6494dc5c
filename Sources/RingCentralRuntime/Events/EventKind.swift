/// A kind of event, with the type of its payload.
///
/// The kinds of a service are static members. ``ServiceEvent/payload(as:options:)`` takes one. An event whose body is
/// not described has a ``JSONValue`` as its payload.
public struct EventKind<Payload: FieldValue>: Sendable, Hashable {
    /// The name, the filters, and the permissions.
    public let facts: EventFacts

    /// Creates a kind of event.
    ///
    /// - Parameters:
    ///   - name: The name in the catalog.
    ///   - filters: The filters of a subscription, with parameters in braces.
    ///   - deliveredAs: Further filters that an event of this kind may name, with parameters in braces.
    ///   - permissions: The permissions that the app needs, all of them.
    ///   - enveloped: A Boolean value that indicates whether an envelope surrounds the body.
    ///   - identifiedBy: The members by which an event that names no filter is recognized, all of them.
    public init(
        _ name: String, filters: [String], deliveredAs: [String] = [], permissions: [String] = [],
        enveloped: Bool = true, identifiedBy: [String] = []
    ) {
        facts = EventFacts(
            name: name, filters: filters, deliveredAs: deliveredAs, permissions: permissions, enveloped: enveloped,
            identifiedBy: identifiedBy)
    }
}

/// The facts about a kind of event.
public struct EventFacts: Sendable, Hashable {
    /// The name in the catalog, such as `instant-message`.
    public let name: String
    /// The filters of a subscription, with parameters in braces.
    public let filters: [String]
    /// Further filters that an event of this kind may name, with parameters in braces. A subscription to a whole
    /// account, for example, delivers events that name an extension.
    public let deliveredAs: [String]
    /// The permissions that the app needs, all of them.
    public let permissions: [String]
    /// A Boolean value that indicates whether an envelope surrounds the body.
    public let enveloped: Bool
    /// The members by which an event that names no filter is recognized, all of them; empty if it always names one.
    public let identifiedBy: [String]

    /// Returns a Boolean value that indicates whether an event is of this kind.
    func fits(_ event: ServiceEvent) -> Bool { weight(for: event) != nil }

    /// Returns how closely this kind describes an event; nil if the event is of another kind.
    func weight(for event: ServiceEvent) -> Int? {
        guard let filter = event.filter else { return isIdentified(event) ? 0 : nil }
        // An event that several kinds fit is rather of the one whose subscription names its filter.
        let named = filters.compactMap { FilterTemplate($0).weight(for: filter) }.max().map { 2 * $0 + 1 }
        let delivered = deliveredAs.compactMap { FilterTemplate($0).weight(for: filter) }.max().map { 2 * $0 }
        return named ?? delivered
    }

    private func isIdentified(_ event: ServiceEvent) -> Bool {
        !identifiedBy.isEmpty && identifiedBy.allSatisfy { event.body[$0] != nil }
    }
}
