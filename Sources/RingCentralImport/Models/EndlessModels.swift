import RingCentralCatalog
import RingCentralGenerator

/// Gives names to the nameless parts of models that contain themselves: without one their types would have no end.
///
/// A document may well say that a node is a list of objects, each of which has a node. In the catalog the object gets a
/// name: `NodeItem`.
struct EndlessModels {
    /// The models, those that were made of parts at the end.
    private(set) var models: [(name: String, schema: JSONTree)]
    /// The names of the models that were made of parts.
    private(set) var added: Set<String> = []
    private var taken: Set<String>

    /// - Parameter models: the models of a document, as the catalog has them.
    init(naming models: [(name: String, schema: JSONTree)]) {
        self.models = models
        taken = Set(models.map(\.name))
        let endless = Self.endless(models)
        if endless.isEmpty { return }
        for index in models.indices where endless.contains(models[index].name) {
            let name = models[index].name
            self.models[index].schema = namingParts(of: models[index].schema, name)
        }
    }

    private static func endless(_ models: [(name: String, schema: JSONTree)]) -> Set<String> {
        let all = JSONMembers(models.map { ($0.name, $0.schema) })
        let text = JSONWriter().text(.object(JSONMembers([("models", .object(all))])))
        let folder = MemoryFolder(
            shownName: ".",
            files: [
                "service.json": Array("{}".utf8), "models/\(CatalogTrees.common).json": Array(text.utf8),
            ])
        // What else is wrong is told of when the catalog is checked as a whole.
        guard let files = try? CatalogFiles(folder) else { return [] }
        return APIReader(files: files, bag: DiagnosticBag()).endlessModels()
    }

    /// The schema with names in the place of the objects inside it.
    private mutating func namingParts(of schema: JSONTree, _ name: String) -> JSONTree {
        if let list = schema.array { return .array(list.map { named($0, name + "Item") }) }
        guard var members = schema.object else { return schema }
        if let list = members["type"]?.array { members["type"] = .array(list.map { named($0, name + "Item") }) }
        for key in ["oneOf", "anyOf"] {
            if let list = members[key]?.array { members[key] = .array(list.map { named($0, name + "Choice") }) }
        }
        if let additional = members["additional"] { members["additional"] = named(additional, name + "Value") }
        if var properties = members["properties"]?.object {
            for (key, property) in properties.pairs {
                properties[key] = named(property, name + WordForm.identifier(key, .type))
            }
            members["properties"] = .object(properties)
        }
        return .object(members)
    }

    /// A name in the place of an object; what holds objects gets them named.
    private mutating func named(_ schema: JSONTree, _ wish: String) -> JSONTree {
        guard schema["properties"] != nil || schema["includes"] != nil else { return namingParts(of: schema, wish) }
        var name = String(wish.prefix(100))
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(wish.prefix(100))\(number)"
            number += 1
        }
        models.append((name, schema))
        added.insert(name)
        return .string(name)
    }
}
