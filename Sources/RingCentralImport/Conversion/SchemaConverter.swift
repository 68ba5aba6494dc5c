import RingCentralCatalog
import RingCentralGenerator

/// Turns a schema of OpenAPI into a schema of the catalog.
package struct SchemaConverter {
    let source: OpenAPISource
    var report = ImportReport()
    /// How schemas are called in the catalog where it is not as in the document.
    var renamed: [String: String] = [:]
    /// The references to parts of schemas that are being followed.
    private var trail: [String] = []
    /// The number of schemas around the one that is converted.
    private var depth = 0
    /// The number of schemas that may still be converted: what references lead to is converted at each of them.
    private var left = 2_000_000

    /// The number of levels to which schemas are converted.
    private static let mostLevels = 64

    init(_ source: OpenAPISource) {
        self.source = source
        renamed = Self.modelNames(source.schemas.map(\.key))
    }

    /// Names for the schemas whose own are none for models: those begin with an upper-case letter.
    private static func modelNames(_ schemas: [String]) -> [String: String] {
        func isModelName(_ name: String) -> Bool {
            guard let first = name.unicodeScalars.first, ("A"..."Z").contains(first) else { return false }
            return name.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0))
            }
        }
        var taken = Set(schemas.filter(isModelName))
        var names: [String: String] = [:]
        for schema in schemas.sorted() where !isModelName(schema) {
            let base = WordForm.identifier(schema, .type).drop { $0 == "_" }
            let wish = base.isEmpty ? "Model" : String(base)
            var name = wish
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(wish)\(number)"
                number += 1
            }
            names[schema] = name
        }
        return names
    }

    /// What makes an object or alternatives.
    private static let composing: Set<String> = [
        "properties", "required", "oneOf", "anyOf", "discriminator", "additionalProperties",
    ]
    private static let structure = composing.union(["type", "format", "enum", "items"])
    /// What is ours, as all words are, or read elsewhere.
    static let silent: Set<String> = ["x-upstream", "x-name", "description"]

    /// A schema as the catalog writes it: a word, a list, or an object.
    mutating func convert(_ schema: JSONTree) -> JSONTree {
        guard let given = schema.object else { return .string("any") }
        left -= 1
        if depth > Self.mostLevels || left < 0 {
            report.drop("schema nested too deep")
            return .string("any")
        }
        depth += 1
        defer { depth -= 1 }
        let parts = Composition(given) { [source, trail] reference in
            OpenAPISource.schemaName(reference) != nil || trail.contains(reference)
                ? nil : source.resolve(.object(JSONMembers([("$ref", .string(reference))]))).object
        }
        for keyword in parts.conflicts { report.drop("second \(keyword) in one allOf") }
        trail += parts.followed
        defer { trail.removeLast(parts.followed.count) }
        let object = parts.own
        var out = JSONMembers()
        for key in CatalogObject.copiedOfTypes { out[key] = object[key] }
        for key in CatalogObject.flags where object[key]?.bool == true { out[key] = .bool(true) }
        for key in object.keys where !Self.structure.contains(key) && !CatalogObject.copiedOfTypes.contains(key) {
            if !CatalogObject.flags.contains(key), !Self.silent.contains(key) { report.drop("schema keyword \(key)") }
        }
        compose(parts.references.map { name(of: $0) }, object, into: &out)
        return Self.short(out)
    }

    /// One reference alone is a type; else references become includes, and stand beside what the schema says itself.
    private mutating func compose(_ names: [String], _ object: JSONMembers, into out: inout JSONMembers) {
        if names.isEmpty { return structure(object, into: &out) }
        let isMore = object.keys.contains(where: Self.composing.contains)
        if isMore || names.count > 1 {
            out["includes"] = .strings(names)
        } else {
            out["type"] = .string(names[0])
        }
        for key in ["type", "format", "enum", "items"] where object[key] != nil && object[key]?.string != "object" {
            report.drop("schema keyword \(key) beside a reference")
        }
        var rest = object
        for key in ["type", "format", "enum", "items"] { rest[key] = nil }
        if isMore { structure(rest, into: &out) }
    }

    /// A schema as a model of the catalog, as it was before our corrections.
    ///
    /// - Parameter name: what the document calls it.
    mutating func convertModel(_ schema: JSONTree, _ name: String) -> JSONTree {
        report.trail = [name]
        defer { report.trail = [] }
        return CanonicalOrder.lists(Upstream.restore(schema["x-upstream"], in: convert(schema)), as: .type)
    }

    /// A schema of which only the type is said is written as the type alone.
    static func short(_ members: JSONMembers) -> JSONTree {
        if members.keys == ["type"], let type = members["type"] { return type }
        return .object(members)
    }

    /// What a converted schema says, as an object.
    static func long(_ tree: JSONTree) -> JSONMembers {
        tree.object ?? JSONMembers([("type", tree)])
    }

    private mutating func name(of reference: String) -> String {
        guard let name = OpenAPISource.schemaName(reference) else {
            report.drop("reference \(reference)")
            return "any"
        }
        return called(name)
    }

    /// What a schema is called in the catalog: a model's name begins with an upper-case letter.
    func called(_ name: String) -> String { renamed[name] ?? name }

    private mutating func structure(_ object: JSONMembers, into out: inout JSONMembers) {
        if object["oneOf"] != nil, object["anyOf"] != nil { report.drop("schema keyword anyOf beside oneOf") }
        if let alternatives = object["oneOf"]?.array ?? object["anyOf"]?.array {
            out[object["oneOf"] != nil ? "oneOf" : "anyOf"] = .array(alternatives.map { convert($0) })
        }
        if let discriminator = object["discriminator"] { out["discriminator"] = convertDiscriminator(discriminator) }
        if let properties = object["properties"]?.object, !properties.isEmpty {
            var converted = JSONMembers()
            for (key, value) in properties.pairs {
                report.trail.append(key)
                converted[key] = convert(value)
                report.trail.removeLast()
            }
            out["properties"] = .object(converted)
        }
        if let required = object["required"]?.array, !required.isEmpty { out["required"] = .array(required) }
        if let additional = object["additionalProperties"] {
            out["additional"] = additional.bool == nil ? convert(additional) : additional
        }
        if let values = object["enum"] { out["values"] = values }
        let type = object["type"]?.string
        if type == "array" {
            out["type"] = .array([object["items"].map { convert($0) } ?? .string("any")])
        } else if let type, !(type == "object" && out["properties"] != nil) {
            let format = object["format"]?.string ?? ""
            if let word = OpenAPIFormats.words[type]?[format] {
                out["type"] = .string(word)
            } else {
                out["type"] = .string(OpenAPIFormats.words[type]?[""] ?? "any")
                report.drop("format \(type)/\(format)")
            }
        } else if type == nil, out["properties"] == nil, out["oneOf"] == nil, out["anyOf"] == nil,
            out["required"] == nil
        {
            out["type"] = .string("any")
        }
    }

    private func convertDiscriminator(_ tree: JSONTree) -> JSONTree {
        var members = JSONMembers([("property", tree["propertyName"])])
        if let mapping = tree["mapping"]?.object {
            var converted = JSONMembers()
            for (value, reference) in mapping.pairs {
                let text = reference.string ?? ""
                let name = OpenAPISource.schemaName(text) ?? text
                converted[value] = .string(called(name))
            }
            members["mapping"] = .object(converted)
        }
        return .object(members)
    }
}
