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
