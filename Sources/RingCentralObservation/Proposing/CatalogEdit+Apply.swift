import RingCentralGenerator

extension CatalogEdit {
    /// A tree of the catalog with the edit made; nil if the tree has no such place.
    ///
    /// - Parameter worded: the names of properties for which the catalog has words already.
    func applied(to tree: JSONTree, worded: Set<String>) -> JSONTree? {
        switch apply(to: tree, path.steps[...], worded) {
        case .value(let tree): tree
        case .removed, .impossible: nil
        }
    }

    private enum Outcome {
        case value(JSONTree)
        case removed
        case impossible
    }

    private func apply(to tree: JSONTree?, _ steps: ArraySlice<CatalogPath.Step>, _ worded: Set<String>) -> Outcome {
        guard let step = steps.first else { return changed(tree, worded) }
        switch step {
        case .key(let key):
            guard var members = tree.map({ $0.object }) ?? JSONMembers() else { return .impossible }
            switch apply(to: members[key], steps.dropFirst(), worded) {
            case .value(let value): members[key] = value
            case .removed: members[key] = nil
            case .impossible: return .impossible
            }
            return .value(.object(members))
        case .index(let index):
            guard var elements = tree?.array, elements.indices.contains(index),
                case .value(let value) = apply(to: elements[index], steps.dropFirst(), worded)
            else { return .impossible }
            elements[index] = value
            return .value(.array(elements))
        }
    }

    private func changed(_ tree: JSONTree?, _ worded: Set<String>) -> Outcome {
        switch change {
        case .optionalMember(let name):
            let rest = (tree?.array ?? []).filter { $0.string != name }
            return rest.isEmpty ? .removed : .value(.array(rest))
        case .optionalParameter: return .removed
        case .newMember(let name):
            var members = tree?.object ?? JSONMembers()
            if members[name] == nil {
                let description = worded.contains(name) ? nil : OverrideWords.member
                members[name] = (inferred ?? InferredType()).tree(description: description, worded: worded)
            }
            return .value(.object(members))
        case .nullable: return tree.map { .value(Self.nullable($0)) } ?? .impossible
        case .newValue(let value): return tree.map { Self.adding(value, to: $0) } ?? .impossible
        case .type: return tree.map { .value(retyped($0, worded)) } ?? .impossible
        case .newStatus: return .value(inferred?.tree(description: OverrideWords.body, worded: worded) ?? .null)
        }
    }

    private static func nullable(_ tree: JSONTree) -> JSONTree {
        var members = tree.object ?? JSONMembers([("type", tree)])
        members["nullable"] = .bool(true)
        return .object(members)
    }

    private static func adding(_ value: String, to tree: JSONTree) -> Outcome {
        guard var members = tree.object, let values = members["values"]?.array else { return .impossible }
        if values.contains(.string(value)) { return .value(tree) }
        members["values"] = .array((values + [.string(value)]).sorted { ($0.string ?? "") < ($1.string ?? "") })
        return .value(.object(members))
    }

    private static let placeKeys = [
        "description", "name", "formerNames", "deprecated", "nullable", "readOnly", "writeOnly", "in", "required",
    ]

    /// The type with what was seen beside it; what was seen alone, if the type described never was.
    private func retyped(_ tree: JSONTree, _ worded: Set<String>) -> JSONTree {
        var described = tree.object ?? JSONMembers([("type", tree)])
        var kept = JSONMembers()
        // What is said of the place, not of the type.
        for key in Self.placeKeys {
            // The required members of an object are its type's.
            if key == "required", described[key]?.bool == nil { continue }
            kept[key] = described[key]
            described[key] = nil
        }
        let bare = described.count == 1 ? described["type"] ?? .object(described) : .object(described)
        let type = (inferred ?? InferredType()).tree(
            description: nil, worded: worded, besides: count < total ? bare : nil)
        var members = type.object ?? JSONMembers([("type", type)])
        for (key, value) in kept.pairs { members[key] = value }
        return .object(members)
    }
}
