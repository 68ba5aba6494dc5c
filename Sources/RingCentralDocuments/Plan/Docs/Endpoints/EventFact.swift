/// An event that tells of an endpoint's changes.
struct EventFact {
    /// Its name in the catalog, if it can be subscribed to by name.
    var event: String?
    /// Nil where it is not described.
    var payload: TypeLink?
}
