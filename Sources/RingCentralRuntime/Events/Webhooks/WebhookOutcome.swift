/// What a request to a webhook was.
public struct WebhookOutcome: Sendable {
    /// What came of a request.
    public enum Meaning: Sendable, Hashable {
        /// The service makes sure that the address is ours.
        case handshake
        /// The service tells of an event.
        case event(ServiceEvent)
        /// Nothing that the service sends; with the reason, which is in the answer as well.
        case refused(String)
    }

    /// What came of the request.
    public var meaning: Meaning
    /// What to answer, in any case.
    public var response: WebhookResponse

    /// The event, if the request brought one.
    public var event: ServiceEvent? { if case .event(let event) = meaning { event } else { nil } }
}
