/// The shape of a JSON value: of a parameter, a property, a body, or a model as a whole.
package final class Schema: Sendable {
    /// A type that has no parts.
    package enum Primitive: String, CaseIterable, Sendable {
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

    package enum Shape: Sendable {
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
    package enum Additional: Sendable {
        case unsaid, none, any
        case some(Schema)
    }

    package struct Discriminator: Sendable {
        /// The model that a value chooses.
        package struct Choice: Sendable {
            package let value: String
            package let model: String
        }

        package let property: String
        /// The models by the property's value, sorted by value.
        package let mapping: [Choice]
    }

    /// A limit as written: minimum, maxLength, pattern and so on.
    package struct Limit: Sendable {
        package let key: String
        package let value: JSONValue
    }

    package let source: JSONValue
    package let shape: Shape
    /// The values that are known; strings mostly, at times numbers or booleans.
    package let values: [JSONValue]
    /// Sorted by name.
    package let properties: [Property]
    package let required: Set<String>
    package let includes: [String]
    package let alternatives: [Schema]
    /// True where the alternatives were described as anyOf, false for oneOf.
    package let anyOf: Bool
    package let discriminator: Discriminator?
    package let additional: Additional
    package let swiftName: String?
    /// Names that the model or property had, which aliases keep.
    package let formerNames: [FormerName]
    package let description: String?
    /// The property for which a literal may stand.
    package let literal: String?
    /// A Boolean value that indicates whether it is the number of records on a page, or a word such as "max".
    package let isPageSize: Bool
    package let nullable: Bool
    package let readOnly: Bool
    package let writeOnly: Bool
    package let deprecated: Bool
    package let defaultValue: JSONValue?
    /// Sorted by key.
    package let limits: [Limit]

    /// A schema that is nothing but a shape; most are.
    package init(source: JSONValue, shape: Shape) {
        self.source = source
        self.shape = shape
        values = []
        properties = []
        required = []
        includes = []
        alternatives = []
        anyOf = false
        discriminator = nil
        additional = .unsaid
        swiftName = nil
        formerNames = []
        description = nil
        literal = nil
        isPageSize = false
        nullable = false
        readOnly = false
        writeOnly = false
        deprecated = false
        defaultValue = nil
        limits = []
    }

    init(_ parts: consuming SchemaParts) {
        source = parts.source
        shape = parts.shape
        values = parts.values
        properties = parts.properties
        required = parts.required
        includes = parts.includes
        alternatives = parts.alternatives
        anyOf = parts.anyOf
        discriminator = parts.discriminator
        additional = parts.additional
        swiftName = parts.swiftName
        formerNames = parts.formerNames
        description = parts.description
        literal = parts.literal
        isPageSize = parts.isPageSize
        nullable = parts.nullable
        readOnly = parts.readOnly
        writeOnly = parts.writeOnly
        deprecated = parts.deprecated
        defaultValue = parts.defaultValue
        limits = parts.limits
    }

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
