/// A kind of event that the service tells subscribers of.
public struct ServiceEvent: Sendable, Hashable {
    /// The name in the catalog, such as `message`.
    public let name: String
    /// What a subscription asks for; parameters stand between braces.
    public let filters: [String]
    /// The permissions the app needs, each of them.
    public let permissions: [String]
    /// Whether the payload comes in an envelope with the subscription's id and the time.
    public let enveloped: Bool

    public init(_ name: String, filters: [String], permissions: [String], enveloped: Bool = true) {
        self.name = name
        self.filters = filters
        self.permissions = permissions
        self.enveloped = enveloped
    }
}
