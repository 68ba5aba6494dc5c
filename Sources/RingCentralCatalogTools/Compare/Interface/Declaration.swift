/// A public declaration of a client, as those who call it see it.
struct Declaration {
    /// An argument of a function or an initializer.
    struct Argument {
        /// "_" for one without a label.
        var label: String
        /// Labels that an overload of the declaration still takes in its place.
        var formerLabels: [String] = []
        /// Whether that overload has its arguments in the order of the time.
        var formerOrder = false
        var type: String
        var hasDefault: Bool
        /// Where the catalog speaks of it, the endpoint's own places first.
        var places: [ChangePlace]
    }

    enum Form {
        /// A type: its kind, and what it conforms to beside what every such type does.
        case type(kind: String, conformances: Set<String>)
        /// A property, a value of an open enum, an accessor.
        case value(type: String)
        case unionCase(type: String)
        case function([Argument], result: String, resultPlaces: [ChangePlace])
    }

    /// The full name: `SMSEndpoints.createSMSMessage`, `SMSMessage.from`.
    var name: String
    var form: Form
    /// Where the catalog speaks of it.
    var places: [ChangePlace]
}
