/// Reads schemas: a word for a simple type or a model, a list in brackets, or an object that says more.
struct SchemaReader {
    let bag: DiagnosticBag
    /// The number of schemas around those that are read.
    private var level = 0

    init(bag: DiagnosticBag) { self.bag = bag }

    /// Reads what is written inside a schema.
    private var inner: SchemaReader {
        var inner = self
        inner.level += 1
        return inner
    }

    func read(_ value: JSONValue) -> Schema {
        let schema = Schema(source: value)
        if level > StructureRules.mostLevels {
            StructureRules.reportDepth(at: value, bag)
            return schema
        }
        switch value.kind {
        case .string: schema.shape = shape(word: value.text)
        case .array: schema.shape = list(value)
        case .object:
            value.forEachMember { key, place, member in
                if !take(key, member, of: schema) {
                    bag.add(
                        .unknownKey, "The key \"\(key)\" is not known in a type",
                        advice: "Remove it, or correct its spelling; spec/README.md lists the keys", at: place)
                }
            }
            finish(schema)
        default:
            bag.add(
                .wrongType, "A type is expected here", advice: "Write a word, a list of one type, or an object",
                at: value)
        }
        return schema
    }

    private func shape(word: String) -> Schema.Shape {
        if let primitive = Schema.Primitive.byName[word] { return .primitive(primitive) }
        return .model(word)
    }

    private func list(_ value: JSONValue) -> Schema.Shape {
        guard value.count == 1, let element = value.elements.first else {
            bag.add(
                .wrongType, "A list type names the type of its elements", advice: "Write it like [\"string\"]",
                at: value)
            return .primitive(.any)
        }
        return .list(inner.read(element))
    }

    /// Takes a member over; false if its key is unknown.
    func take(_ key: String, _ value: JSONValue, of schema: Schema) -> Bool {
        switch key {
        case "type":
            if value.isArray { schema.shape = list(value) } else { schema.shape = shape(word: string(value)) }
        case "description": schema.description = string(value)
        case "name": schema.swiftName = string(value)
        case "formerNames": schema.formerNames = FormerNameReader(bag: bag).read(value)
        case "literal": schema.literal = string(value)
        case "values": schema.values = elements(value)
        case "default": schema.defaultValue = value
        case "nullable": schema.nullable = bool(value)
        case "readOnly": schema.readOnly = bool(value)
        case "writeOnly": schema.writeOnly = bool(value)
        case "deprecated": schema.deprecated = bool(value)
        case "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "uniqueItems",
            "pattern":
            schema.limits.append((key, value))
        case "properties": schema.properties = properties(value)
        case "required": schema.required = Set(elements(value).map(string))
        case "includes": schema.includes = elements(value).map(string).sorted()
        case "oneOf", "anyOf":
            schema.anyOf = key == "anyOf"
            schema.alternatives = elements(value)
                .map { (JSONTree($0).rank, inner.read($0)) }.sorted { $0.0 < $1.0 }.map(\.1)
        case "discriminator": schema.discriminator = discriminator(value)
        case "additional": schema.additional = value.bool.map { $0 ? .any : .none } ?? .some(inner.read(value))
        default: return false
        }
        return true
    }

    /// Decides on the shape once all members are read, and puts what has no order into one.
    func finish(_ schema: Schema) {
        if schema.limits.count > 1 { schema.limits.sort { $0.key < $1.key } }
        if schema.values.count > 1 { schema.values.sort { $0.text < $1.text } }
        if !schema.properties.isEmpty || !schema.includes.isEmpty || !schema.required.isEmpty {
            schema.shape = .object
        } else if !schema.alternatives.isEmpty {
            schema.shape = .union
        } else if case .primitive(.object) = schema.shape, case .some = schema.additional {
            schema.shape = .object
        }
    }

    private func properties(_ value: JSONValue) -> [Property] {
        guard value.isObject else {
            bag.add(.wrongType, "\"properties\" should be an object", advice: "Write { \"name\": type }", at: value)
            return []
        }
        var all: [Property] = []
        value.forEachMember { name, key, member in
            all.append(Property(name: name, key: key, schema: inner.read(member)))
        }
        all.sort { $0.name < $1.name }
        for index in all.indices.dropFirst() where all[index].name == all[index - 1].name {
            bag.add(
                .duplicateKey, "The property \"\(all[index].name)\" stands here twice", advice: "Keep one of them",
                at: all[index].key)
        }
        return all
    }

    private func discriminator(_ value: JSONValue) -> Schema.Discriminator {
        var fields = ObjectReader(value, bag: bag)
        let property = fields.requiredString("property")
        let mapping = fields.object("mapping").map { (value: $0.name, model: string($0.value)) }
        fields.finish()
        return Schema.Discriminator(property: property, mapping: mapping.sorted { $0.value < $1.value })
    }

    private func elements(_ value: JSONValue) -> [JSONValue] {
        if !value.isArray { bag.add(.wrongType, "A list is expected here", advice: "Write [ ... ]", at: value) }
        return value.elements
    }

    func string(_ value: JSONValue) -> String {
        if value.isString { return value.text }
        bag.add(.wrongType, "A string is expected here", advice: "Write it in double quotes", at: value)
        return ""
    }

    func strings(_ value: JSONValue) -> [String] { elements(value).map(string) }

    func bool(_ value: JSONValue) -> Bool {
        if let bool = value.bool { return bool }
        bag.add(.wrongType, "true or false is expected here", advice: "Write one of the two", at: value)
        return false
    }
}
