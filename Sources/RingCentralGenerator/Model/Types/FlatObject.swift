/// An object with all that it includes: Swift structs do not inherit.
package struct FlatObject {
    package struct Field {
        package var name: String
        package var schema: Schema
        package var required: Bool
        /// The model that says so, for its words.
        var owner: String?
        /// Alternatives give the property different types.
        var ambiguous = false
    }

    /// Sorted by name.
    package private(set) var properties: [Field] = []
    /// The type of what else it may hold: nil if nothing, an empty optional for anything.
    package private(set) var rest: Schema??
    private let choosing: ((Schema) -> Schema?)?

    /// - Parameter choosing: which of a schema's alternatives counts; nil for all of them.
    package init(_ schema: Schema, _ api: API, owner: String? = nil, choosing: ((Schema) -> Schema?)? = nil) {
        self.choosing = choosing
        // Most objects include nothing.
        if schema.includes.isEmpty, schema.alternatives.isEmpty {
            properties.reserveCapacity(schema.properties.count)
            for property in schema.properties {
                let required = schema.required.contains(property.name)
                properties.append(Field(name: property.name, schema: property.schema, required: required, owner: owner))
            }
            addRest(of: schema)
            return
        }
        var fields: [String: Field] = [:]
        var required: Set<String> = []
        var trail: Set<String> = []
        add(schema, api, owner, optional: false, &fields, &required, &trail)
        properties = fields.values.sorted { $0.name < $1.name }
        for index in properties.indices where required.contains(properties[index].name) {
            properties[index].required = true
        }
    }

    private mutating func add(
        _ schema: Schema, _ api: API, _ owner: String?, optional: Bool, _ fields: inout [String: Field],
        _ required: inout Set<String>, _ trail: inout Set<String>
    ) {
        for name in schema.includes {
            guard trail.insert(name).inserted, let model = api.modelsByName[name] else { continue }
            add(api.resolved(model.schema), api, name, optional: optional, &fields, &required, &trail)
            trail.remove(name)
        }
        // What alternatives have is there in some cases only, so it is optional.
        let alternatives = choosing.map { choose in choose(schema).map { [$0] } ?? [] } ?? schema.alternatives
        for alternative in alternatives {
            var owner = owner
            if case .model(let name) = alternative.shape {
                guard trail.insert(name).inserted else { continue }
                owner = name
            }
            add(
                api.resolved(alternative), api, owner, optional: optional || choosing == nil, &fields, &required, &trail
            )
            if case .model(let name) = alternative.shape { trail.remove(name) }
        }
        for property in schema.properties {
            var field = Field(name: property.name, schema: property.schema, required: false, owner: owner)
            if optional, let known = fields[property.name] {
                field.ambiguous = known.ambiguous || !FlatObject.same(known.schema, property.schema)
            }
            fields[property.name] = field
        }
        if !optional { required.formUnion(schema.required) }
        addRest(of: schema)
    }

    private mutating func addRest(of schema: Schema) {
        switch schema.additional {
        case .some(let type): rest = .some(type)
        case .any: if rest == nil { rest = .some(nil) }
        case .unsaid, .none: break
        }
    }

    private static func same(_ a: Schema, _ b: Schema) -> Bool {
        switch (a.shape, b.shape) {
        case (.model(let x), .model(let y)): x == y
        case (.primitive(let x), .primitive(let y)): x == y && a.values.map(\.text) == b.values.map(\.text)
        case (.list(let x), .list(let y)): same(x, y)
        default: false
        }
    }
}
