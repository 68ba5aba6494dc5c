/// What the catalog says of a value: a type with its limits.
struct Schema: Sendable {
    indirect enum Kind: Sendable {
        /// A word of the catalog that is no model: `string`, `int32`, `date-time`, ...
        case simple(String)
        case model(String)
        case list(Schema)
        /// Members, alternatives, or both.
        case structure(Structure)
    }

    var kind: Kind
    var values: [JSON] = []
    var standard: JSON?
    var nullable = false
    var readOnly = false
    var writeOnly = false
    var limits = Limits()
}

/// The numbers that a value is held against.
struct Limits: Sendable {
    var minimum: Double?
    var maximum: Double?
    var minLength: Int?
    var maxLength: Int?
    var minItems: Int?
    var maxItems: Int?
    var minProperties: Int?
    var uniqueItems = false
    var pattern: String?

    init() {}

    init(_ json: JSON) {
        minimum = json["minimum"]?.double
        maximum = json["maximum"]?.double
        minLength = json["minLength"]?.integer
        maxLength = json["maxLength"]?.integer
        minItems = json["minItems"]?.integer
        maxItems = json["maxItems"]?.integer
        minProperties = json["minProperties"]?.integer
        uniqueItems = json["uniqueItems"]?.bool ?? false
        pattern = json["pattern"]?.string
    }
}

/// The inside of an object.
struct Structure: Sendable {
    enum Additional: Sendable {
        /// Nothing was said: answers may grow, requests may not.
        case unsaid
        case forbidden
        case anything
        case of(Schema)
    }

    struct Discriminator: Sendable {
        var property: String
        /// Value of the property to model.
        var mapping: [String: String]
    }

    var properties: [String: Schema] = [:]
    var required: Set<String> = []
    var includes: [String] = []
    /// `oneOf` and `anyOf`: of each list one alternative applies, beside the properties.
    var choices: [[Schema]] = []
    var discriminator: Discriminator?
    var additional = Additional.unsaid
}
