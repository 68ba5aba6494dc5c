/// What the service may send of events.
struct EventSamples: Sendable {
    /// What is in the envelope, or comes without one, by the event's name.
    var bodies: [String: SampleValue]
    /// One in its envelope; nil if no event comes in one.
    var enveloped: SampleValue?
}
