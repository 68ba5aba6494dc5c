/// A place in a JSON value, with what the catalog says of the value there.
struct Place: Sendable {
    enum Step: Sendable, Hashable {
        case key(String)
        case index(Int)
    }

    enum Role: Sendable, Hashable {
        case root
        case member(isRequired: Bool)
        case element
    }

    var path: [Step] = []
    var role = Role.root
    /// The type, with names of models followed.
    var schema: Schema
    var value: JSON
    /// A Boolean value that indicates whether members are described here, so that others are unknown.
    var hasProperties = false

    /// The path in one line, such as `records[0].id`.
    var text: String {
        path.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    /// The word of a simple type; nil for lists and structures.
    var word: String? {
        if case .simple(let word) = schema.kind { word } else { nil }
    }
}

extension JSON {
    /// The value with another one at the end of the path; nil takes it away.
    func edited(at path: some Collection<Place.Step>, _ edit: (JSON) -> JSON?) -> JSON {
        editing(path, edit) ?? .null
    }

    private func editing(_ path: some Collection<Place.Step>, _ edit: (JSON) -> JSON?) -> JSON? {
        guard let step = path.first else { return edit(self) }
        switch (step, self) {
        case (.key(let key), .object(var members)):
            guard let member = members[key] else { return self }
            members[key] = member.editing(path.dropFirst(), edit)
            return .object(members)
        case (.index(let index), .array(var elements)) where elements.indices.contains(index):
            if let edited = elements[index].editing(path.dropFirst(), edit) {
                elements[index] = edited
            } else {
                elements.remove(at: index)
            }
            return .array(elements)
        default:
            return self
        }
    }
}
