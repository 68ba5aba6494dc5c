/// The shape of a JSON value: of a parameter, a property, a body, or a model as a whole.
package final class Schema {
    /// A type that has no parts.
    package enum Primitive: String, CaseIterable {
        case any, object, string, boolean, integer, int32, int64, number, float, double
        case dateTime = "date-time"
        case date, time, uri, email, password, ipv4, uuid, binary, byte

        package var isInteger: Bool { self == .integer || self == .int32 || self == .int64 }
        package var isNumber: Bool { isInteger || self == .number || self == .float || self == .double }
        package var isFile: Bool { self == .binary || self == .byte }
        /// A Boolean value that indicates whether values are text that is given as it is.
        package var isText: Bool { !isNumber && !isFile && ![.any, .object, .boolean, .dateTime].contains(self) }

        package static let byName: [String: Primitive] = Dictionary(
            uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }

    package enum Shape {
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
    package enum Additional {
        case unsaid, none, any
        case some(Schema)
    }

    package struct Discriminator {
        package var property: String
        /// The models by the property's value, sorted by value.
        package var mapping: [(value: String, model: String)]
    }

    // Only readers set these, before anybody else has the schema: a check of exclusive access each time that one is
    // asked for would find nothing.

    package let source: JSONValue
    @exclusivity(unchecked) package var shape: Shape = .primitive(.any)
    /// The values that are known; strings mostly, at times numbers or booleans.
    @exclusivity(unchecked) package var values: [JSONValue] = []
    /// Sorted by name.
    @exclusivity(unchecked) package var properties: [Property] = []
    @exclusivity(unchecked) package var required: Set<String> = []
    @exclusivity(unchecked) package var includes: [String] = []
    @exclusivity(unchecked) package var alternatives: [Schema] = []
    /// True where the alternatives were described as anyOf, false for oneOf.
    @exclusivity(unchecked) package var anyOf = false
    @exclusivity(unchecked) package var discriminator: Discriminator?
    @exclusivity(unchecked) package var additional: Additional = .unsaid
    @exclusivity(unchecked) package var swiftName: String?
    /// Names that the model or property had, for which an alias stands.
    @exclusivity(unchecked) package var formerNames: [FormerName] = []
    @exclusivity(unchecked) package var description: String?
    /// The property for which a literal may stand.
    @exclusivity(unchecked) package var literal: String?
    @exclusivity(unchecked) package var nullable = false
    @exclusivity(unchecked) package var readOnly = false
    @exclusivity(unchecked) package var writeOnly = false
    @exclusivity(unchecked) package var deprecated = false
    @exclusivity(unchecked) package var defaultValue: JSONValue?
    /// Limits and such as written: minimum, maxLength, pattern and so on.
    @exclusivity(unchecked) package var limits: [(key: String, value: JSONValue)] = []

    package init(source: JSONValue) { self.source = source }

    package func limit(_ key: String) -> JSONValue? {
        // Most schemas have none.
        limits.isEmpty ? nil : limits.first { $0.key == key }?.value
    }

    /// Whether nothing is described within it; most schemas are of that kind.
    package var isLeaf: Bool {
        if case .some = additional { return false }
        switch shape {
        case .primitive, .model: return true
        case .list, .object, .union: return false
        }
    }

    package var isEnumeration: Bool {
        guard case .primitive(.string) = shape else { return false }
        return !values.isEmpty
    }
}

/// A property of an object, by the name it has on the wire.
package final class Property {
    package let name: String
    package let key: JSONValue
    package let schema: Schema

    package init(name: String, key: JSONValue, schema: Schema) {
        self.name = name
        self.key = key
        self.schema = schema
    }
}

/// A schema with a name.
package final class Model {
    package let name: String
    /// The file that defines it: an area's id, or the common one.
    package let home: String
    package let key: JSONValue
    package let schema: Schema

    package init(name: String, home: String, key: JSONValue, schema: Schema) {
        self.name = name
        self.home = home
        self.key = key
        self.schema = schema
    }
}
