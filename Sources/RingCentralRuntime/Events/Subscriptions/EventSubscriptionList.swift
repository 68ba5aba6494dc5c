/// The subscriptions of a user and app.
public struct EventSubscriptionList: PagedResponse {
    /// The subscriptions.
    public var records: [EventSubscription]

    /// A list without subscriptions.
    public init(_ blank: Blank) { records = [] }

    /// Shows the field to who reads or writes it.
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &records) }

    /// The subscriptions.
    public var pageItems: [EventSubscription] { records }
}
