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
