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
        if level > StructureRules.mostLevels {
            StructureRules.reportDepth(at: value, bag)
            return Schema(source: value, shape: .primitive(.any))
        }
        switch value.kind {
        case .string: return Schema(source: value, shape: shape(word: value.text))
        case .array: return Schema(source: value, shape: list(value))
        case .object: return read(object: value, what: "type") { _, _ in false }
        default:
            bag.add(
                .wrongType, "A type is expected here", advice: "Write a word, a list of one type, or an object",
                at: value)
            return Schema(source: value, shape: .primitive(.any))
        }
    }

    /// Reads a type that is written as an object.
    ///
    /// - Parameters:
    ///   - what: The object's name in messages.
    ///   - takeOther: Takes a member over that is not of the type; false if its key is unknown.
    func read(
        object value: JSONValue, what: String, takeOther: (String, JSONValue) -> Bool
    ) -> Schema {
        var parts = SchemaParts(source: value)
        value.forEachMember { key, place, member in
            if takeOther(key, member) || take(key, member, into: &parts) { return }
            bag.add(
                .unknownKey, "The key \"\(key)\" is not known in a \(what)",
                advice: "Remove it, or correct its spelling; spec/README.md lists the keys", at: place)
        }
        return parts.schema()
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
    private func take(_ key: String, _ value: JSONValue, into parts: inout SchemaParts) -> Bool {
        switch key {
        case "type":
            if value.isArray { parts.shape = list(value) } else { parts.shape = shape(word: string(value)) }
        case "description": parts.description = string(value)
        case "name": parts.swiftName = string(value)
        case "formerNames": parts.formerNames = FormerNameReader(bag: bag).read(value)
        case "literal": parts.literal = string(value)
        case "pageSize": parts.isPageSize = bool(value)
        case "values": parts.values = elements(value)
        case "default": parts.defaultValue = value
        case "nullable": parts.nullable = bool(value)
        case "readOnly": parts.readOnly = bool(value)
        case "writeOnly": parts.writeOnly = bool(value)
        case "deprecated": parts.deprecated = bool(value)
        case "properties": parts.properties = properties(value)
        case "required": parts.required = Set(elements(value).map(string))
        case "includes": parts.includes = elements(value).map(string).sorted()
        case "oneOf", "anyOf":
            parts.anyOf = key == "anyOf"
            parts.alternatives = elements(value)
                .map { (JSONTree($0).rank, inner.read($0)) }.sorted { $0.0 < $1.0 }.map(\.1)
        case "discriminator": parts.discriminator = discriminator(value)
        case "additional": parts.additional = value.bool.map { $0 ? .any : .none } ?? .some(inner.read(value))
        default:
            if LimitKey.named(key) == nil { return false }
            parts.limits.append(Schema.Limit(key: key, value: value))
        }
        return true
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
        let mapping = fields.object("mapping")
            .map { Schema.Discriminator.Choice(value: $0.name, model: string($0.value)) }
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
