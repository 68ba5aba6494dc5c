import RingCentralGenerator

/// Compares JSON values with the types of the catalog.
///
/// Each value is looked at once, and of several alternatives the one that fits best is chosen by its outermost members:
/// the time that a comparison takes is in proportion to the size of what was recorded, however types nest.
struct ValueComparer {
    let context: ComparisonContext

    func compare(_ value: JSONValue, _ type: DescribedType, _ node: PlaceNode) {
        node.seen += 1
        if value.isNull {
            if type.isNullable || isAny(type) { return }
            note(.unexpectedNull, value, type.path, node, described: type.word, infers: false)
            return
        }
        switch type.shape {
        case .any: return
        case .anyObject: if !value.isObject { mismatch(ScalarRules.word(value), value, type, node) }
        case .scalar(let primitive, let values): scalar(value, primitive, values, type, node)
        case .list(let element):
            guard value.isArray else { return mismatch(ScalarRules.word(value), value, type, node) }
            let elements = node.elements
            value.forEachElement { compare($0, element, elements) }
        case .object(let object):
            guard value.isObject else { return mismatch(ScalarRules.word(value), value, type, node) }
            compare(value, object, node)
        case .union(let alternatives, let discriminator):
            guard let best = best(alternatives, discriminator, for: value) else {
                return mismatch(ScalarRules.word(value), value, type, node)
            }
            node.seen -= 1
            compare(value, best, node)
        }
    }

    private func isAny(_ type: DescribedType) -> Bool {
        if case .any = type.shape { true } else { false }
    }

    private func scalar(
        _ value: JSONValue, _ primitive: Schema.Primitive, _ values: Set<String>, _ type: DescribedType,
        _ node: PlaceNode
    ) {
        if let found = ScalarRules.mismatch(value, primitive, isRedacted: context.isRedacted) {
            return mismatch(found, value, type, node)
        }
        guard !values.isEmpty else { return }
        let text = value.isObject || value.isArray ? "" : value.text
        if values.contains(text) || context.isRedacted && Placeholder.isOne(text) { return }
        note(
            .unknownValue, value, type.resolved.path, node, found: ExampleText.word(text), described: type.word,
            infers: false)
    }

    /// Compares the members of an object.
    private func compare(_ value: JSONValue, _ object: DescribedObject, _ node: PlaceNode) {
        let shapes = object.choices.isEmpty ? [object] : self.shapes(of: object, for: value)
        let isOpen = shapes.contains(where: \.allowsAny)
        let failedBody = failedBody(value)
        var present: Set<String> = []
        value.forEachMember { name, _, member in
            present.insert(name)
            if name == failedBody { return }
            if let type = Self.member(name, of: shapes) {
                compare(member, type, node.member(name))
            } else if let type = shapes.lazy.compactMap(\.additional).first {
                compare(member, type, node.values)
            } else if !isOpen {
                let child = node.unknownMember(name)
                child.seen += 1
                note(.unknownMember, member, object.path.appending("properties"), child, name: name, infers: true)
            }
        }
        for requirement in shapes.flatMap(\.required) where !present.contains(requirement.name) {
            let type = Self.member(requirement.name, of: shapes)
            if context.isRequest ? type?.schema.readOnly == true : type?.schema.writeOnly == true { continue }
            note(
                .missingMember, value, requirement.path, node.member(requirement.name), name: requirement.name,
                described: type?.word ?? "", infers: false)
        }
    }

    private static func member(_ name: String, of shapes: [DescribedObject]) -> DescribedType? {
        for shape in shapes { if let type = shape.members[name] { return type } }
        return nil
    }

    /// The member of a batch response's entry that holds an error instead of what is described; nil if there is none.
    private func failedBody(_ value: JSONValue) -> String? {
        guard let entry = context.batchEntry, let status = value[entry.status]?.int, status >= 400 else { return nil }
        return entry.body
    }

    private func mismatch(_ found: String, _ value: JSONValue, _ type: DescribedType, _ node: PlaceNode) {
        note(.wrongType, value, type.path, node, found: found, described: type.word, infers: true)
    }

    /// Takes a deviation down.
    ///
    /// - Parameter infers: whether the value tells what the catalog should describe.
    private func note(
        _ kind: DeviationKind, _ value: JSONValue, _ target: CatalogPath, _ node: PlaceNode, name: String = "",
        found: String = "", described: String = "", infers: Bool
    ) {
        let key = Deviation.Key(kind: kind, found: found)
        let deviation = node.deviation(key) {
            Deviation(
                key, target: target, name: name, described: described,
                example: kind == .unknownValue ? found : ExampleText.shape(value))
        }
        guard let deviation else { return }
        deviation.saw(in: context.source, on: context.date)
        if infers { deviation.infer(from: value) }
    }
}
