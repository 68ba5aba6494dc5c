/// A public declaration of a client, as those who call it see it.
struct Declaration {
    /// An argument of a function or an initializer.
    struct Argument {
        /// "_" for one without a label.
        var label: String
        var type: String
        var hasDefault: Bool
        /// Where the catalog speaks of it, the endpoint's own places first.
        var places: [ChangePlace]
    }

    /// The arguments that a function takes, and those that overloads of it still take, as they were in releases of the past.
    struct Arguments {
        var today: [Argument]
        var past: [[Argument]] = []
    }

    enum Form {
        /// A type: its kind, and what it conforms to beside what every such type does.
        case type(kind: String, conformances: Set<String>)
        /// A property, a value of an open enum, an accessor.
        case value(type: String)
        case unionCase(type: String)
        case function(Arguments, result: String, resultPlaces: [ChangePlace])
    }

    /// The full name: `SMSEndpoints.createSMSMessage`, `SMSMessage.from`.
    var name: String
    var form: Form
    /// Where the catalog speaks of it.
    var places: [ChangePlace]
}
