/// The way in which a limit bounds a value.
package enum KeyBound: Sendable {
    /// A greater value is narrower.
    case least
    /// A lesser value is narrower.
    case most
    /// True is narrower.
    case uniqueness
    /// Narrower and wider values can't be told apart.
    case form
}
