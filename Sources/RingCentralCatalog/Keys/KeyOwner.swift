/// The side that decides what a key of the catalog says, and so what an import does with it.
package enum KeyOwner: Sendable {
    /// The service's description: an import writes the value anew.
    case service
    /// The catalog: an import keeps the value.
    case catalog
    /// The service's description, with words of the catalog inside: an import writes the value anew and keeps the words.
    case both
}
