import RingCentralGenerator

/// An argument of the function.
struct ParameterRow {
    enum Place: String { case path, query, header, body }
    var name: Identifier
    /// The name on the wire, where it has one.
    var wireName: String?
    var place: Place
    var type: TypeLink
    /// Must be given.
    var isRequired: Bool
    /// What goes out where it is left out: the function's default or the service's.
    var defaultValue: String?
    /// Without limits and default.
    var words: String
    var limits: [String]
}
