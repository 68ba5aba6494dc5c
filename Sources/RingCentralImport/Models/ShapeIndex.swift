import RingCentralGenerator

/// Tells shapes apart: two schemas with the same shape accept the same JSON, down to a depth that no two models of one
/// API share by accident.
///
/// The shape of a model is found level by level, first without what it names, then with what was found for that one level
/// before: schemas that contain themselves need no care, and none is described twice.
struct ShapeIndex {
    /// A shape, to be compared with others of the same run.
    typealias Shape = Int

    private static let levels = 8
    private static let mostIncludes = 4096

    private var models: [String: JSONTree]
    private var shapes: [String: Shape] = [:]

    init(_ models: [String: JSONTree]) {
        self.models = models
        var forms: [String: Form] = [:]
        for (name, model) in models { forms[name] = form(of: model) }
        for _ in 1..<Self.levels { shapes = forms.mapValues(shape) }
    }

    /// The shape of a schema: references followed, words and the order of members left out.
    func shape(of schema: JSONTree) -> Shape {
        let form = form(of: schema)
        // A model by its name is the same as what stands below the name.
        if case .model(let name) = form, let model = models[name] { return shape(self.form(of: model)) }
        return shape(form)
    }

    /// One more model that others may name from now on.
    mutating func add(_ name: String, _ model: JSONTree) {
        models[name] = model
        shapes[name] = shape(of: model)
    }

    // MARK: Forms

    /// A schema without its words.
    private indirect enum Form {
        /// A simple type, or a name that nothing bears.
        case word(String)
        case model(String)
        /// The shape of what stands there by itself, and what it is made of.
        case made(Shape, parts: [Form])
    }

    /// The keys that say more than a type.
    private static let structure: Set<String> = [
        "values", "includes", "properties", "required", "oneOf", "anyOf", "additional",
    ]

    private func form(of schema: JSONTree) -> Form {
        var walk = Walk(left: Self.mostForms)
        return form(of: schema, &walk)
    }

    /// The depth to which a form has been followed: one that includes itself would never end, and double at each level.
    private struct Walk {
        var left: Int
        var depth = 0
    }

    private static let (mostForms, mostLevels) = (20_000, 200)

    private func form(of schema: JSONTree, _ walk: inout Walk) -> Form {
        walk.left -= 1
        if walk.left < 0 || walk.depth > Self.mostLevels { return .word("?") }
        walk.depth += 1
        defer { walk.depth -= 1 }
        if let name = schema.string { return form(named: name) }
        if let list = schema.array { return .made("list".hashValue, parts: list.map { form(of: $0, &walk) }) }
        guard let members = schema.object else { return .word("?") }
        // What says nothing but its type is that type, whatever words and limits stand beside it.
        if let type = members["type"], !Self.saysMore(members) { return form(of: type, &walk) }
        var words: [String] = []
        var parts: [Form] = []
        if let values = members["values"]?.array {
            words.append("values:" + values.map { $0.string ?? "\($0)" }.sorted().joined(separator: "|"))
        }
        var budget = Self.mostIncludes
        for (name, property) in flatten(members, &budget).sorted(by: { $0.key < $1.key }) {
            words.append(name)
            parts.append(form(of: property, &walk))
        }
        let required = (members["required"]?.array ?? []).compactMap(\.string).sorted()
        if !required.isEmpty { words.append("required:" + required.joined(separator: ",")) }
        for key in ["oneOf", "anyOf"] {
            guard let list = members[key]?.array else { continue }
            words.append("\(key):\(list.count)")
            parts += list.map { form(of: $0, &walk) }
        }
        if let additional = members["additional"] {
            words.append("additional")
            parts.append(form(of: additional, &walk))
        }
        if let type = members["type"] {
            words.append("type")
            parts.append(form(of: type, &walk))
        }
        return .made(words.hashValue, parts: parts)
    }

    private static func saysMore(_ members: JSONMembers) -> Bool { structure.contains { members[$0] != nil } }

    /// A model that only stands for another is that other one.
    private func form(named name: String) -> Form {
        var name = name
        var hops = 0
        while let model = models[name], hops < 64 {
            guard !(model.object.map(Self.saysMore) ?? false), let other = model.string ?? model["type"]?.string else {
                return .model(name)
            }
            name = other
            hops += 1
        }
        return .word(name)
    }

    /// - Parameter budget: the number of models that may still be included, each as often as it is.
    private func flatten(_ members: JSONMembers, depth: Int = 0, _ budget: inout Int) -> [String: JSONTree] {
        var all: [String: JSONTree] = [:]
        for include in members["includes"]?.array ?? [] where depth < 16 && budget > 0 {
            guard let name = include.string, let model = models[name]?.object else { continue }
            budget -= 1
            all.merge(flatten(model, depth: depth + 1, &budget)) { _, new in new }
        }
        for (name, property) in members["properties"]?.object?.pairs ?? [] { all[name] = property }
        return all
    }

    // MARK: Shapes

    private func shape(_ form: Form) -> Shape {
        switch form {
        case .word(let word): return word.hashValue
        case .model(let name): return shapes[name] ?? 0
        case .made(let own, let parts):
            var hasher = Hasher()
            hasher.combine(own)
            for part in parts { hasher.combine(shape(part)) }
            return hasher.finalize()
        }
    }
}
