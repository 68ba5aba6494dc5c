/// The shape of a JSON value: of a parameter, a property, a body, or a model as a whole.
final class Schema {
    /// A type that has no parts.
    enum Primitive: String, CaseIterable {
        case any, object, string, boolean, integer, int32, int64, number, float, double
        case dateTime = "date-time"
        case date, time, uri, email, password, ipv4, uuid, binary, byte

        var isInteger: Bool { self == .integer || self == .int32 || self == .int64 }
        var isNumber: Bool { isInteger || self == .number || self == .float || self == .double }
        var isFile: Bool { self == .binary || self == .byte }

        static let byName: [String: Primitive] = Dictionary(
            uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }

    enum Shape {
        case primitive(Primitive)
        /// A model, by its name in the catalog.
        case model(String)
        case list(Schema)
        /// Properties of its own, included ones, alternatives, additional ones.
        case object
        /// One of several shapes, without properties beside.
        case union
    }

    /// What an object may hold beside its properties.
    enum Additional {
        case unsaid, none, any
        case some(Schema)
    }

    struct Discriminator {
        var property: String
        /// The models by the property's value, sorted by value.
        var mapping: [(value: String, model: String)]
    }

    let source: JSONValue
    var shape: Shape = .primitive(.any)
    /// The values that are known; strings mostly, at times numbers or booleans.
    var values: [JSONValue] = []
    var properties: [Property] = []
    var required: Set<String> = []
    var includes: [String] = []
    var alternatives: [Schema] = []
    /// True where the alternatives were described as anyOf, false for oneOf.
    var anyOf = false
    var discriminator: Discriminator?
    var additional: Additional = .unsaid
    var swiftName: String?
    /// Names that the model or property had, for which an alias stands.
    var formerNames: [FormerName] = []
    var description: String?
    /// The property for which a literal may stand.
    var literal: String?
    var nullable = false
    var readOnly = false
    var writeOnly = false
    var deprecated = false
    var defaultValue: JSONValue?
    /// Limits and such as written: minimum, maxLength, pattern and so on.
    var limits: [(key: String, value: JSONValue)] = []

    init(source: JSONValue) { self.source = source }

    func limit(_ key: String) -> JSONValue? {
        // Most schemas have none.
        limits.isEmpty ? nil : limits.first { $0.key == key }?.value
    }

    var isEnumeration: Bool {
        guard case .primitive(.string) = shape else { return false }
        return !values.isEmpty
    }
}

/// A property of an object, by the name it has on the wire.
final class Property {
    let name: String
    let key: JSONValue
    let schema: Schema

    init(name: String, key: JSONValue, schema: Schema) {
        self.name = name
        self.key = key
        self.schema = schema
    }
}

/// A schema with a name.
final class Model {
    let name: String
    /// The file that defines it: an area's id, or the common one.
    let home: String
    let key: JSONValue
    let schema: Schema

    init(name: String, home: String, key: JSONValue, schema: Schema) {
        self.name = name
        self.home = home
        self.key = key
        self.schema = schema
    }
}
