/// What a request carries, ready to go.
struct OutgoingBody: Sendable {
    var content: TransportBody
    /// What the body is in, if it was made for it: it goes away with the last who holds it.
    var temporary: TemporaryFile?
}
