import RingCentralGenerator

/// A type that the client declares.
struct TypePage {
    enum Kind {
        /// A model with properties.
        case structure(fields: [FieldRow], rest: TypeLink?)
        /// An open enumeration of strings.
        case values([ValueRow])
        /// One of several shapes.
        case union(cases: [CaseRow], discriminator: String?)
    }

    /// From the top of the module: `CallLogEndpoints.Direction`.
    var name: String
    var words: String
    /// The area that alone needs it, or what several share.
    var home: String
    var kind: Kind
    /// The field that a string literal sets.
    var literal: String?
    /// The endpoints that take or give it, directly or in a list.
    var endpoints: [EndpointLink] = []
    /// The types with a property or case of this type.
    var users: [String] = []
    /// The corrections of the service's description.
    var corrections: [CorrectionFact] = []

    struct FieldRow {
        var name: Identifier
        var wireName: String
        var type: TypeLink
        /// Always there.
        var isRequired: Bool
        /// May be null, which is told apart from absent.
        var isNullable: Bool
        var isReadOnly: Bool
        var isDeprecated: Bool
        var words: Words
    }

    struct ValueRow {
        var name: Identifier
        var value: String
    }

    struct CaseRow {
        var name: Identifier
        var type: TypeLink
        /// The discriminator's values that tell it.
        var values: [String]
        var words: String
    }
}
