/// The parts of a schema while it is read.
struct SchemaParts {
    let source: JSONValue
    var shape: Schema.Shape
    var values: [JSONValue] = []
    var properties: [Property] = []
    var required: Set<String> = []
    var includes: [String] = []
    var alternatives: [Schema] = []
    var anyOf = false
    var discriminator: Schema.Discriminator?
    var additional = Schema.Additional.unsaid
    var swiftName: String?
    var formerNames: [FormerName] = []
    var description: String?
    var literal: String?
    var isPageSize = false
    var nullable = false
    var readOnly = false
    var writeOnly = false
    var deprecated = false
    var defaultValue: JSONValue?
    var limits: [Schema.Limit] = []

    init(source: JSONValue, shape: Schema.Shape = .primitive(.any)) {
        self.source = source
        self.shape = shape
    }

    /// The schema, once all members are read: its shape follows from them, and what has no order gets one.
    consuming func schema() -> Schema {
        if limits.count > 1 { limits.sort { $0.key < $1.key } }
        if values.count > 1 { values.sort { $0.text < $1.text } }
        if !properties.isEmpty || !includes.isEmpty || !required.isEmpty {
            shape = .object
        } else if !alternatives.isEmpty {
            shape = .union
        } else if case .primitive(.object) = shape, case .some = additional {
            shape = .object
        }
        return Schema(self)
    }
}
