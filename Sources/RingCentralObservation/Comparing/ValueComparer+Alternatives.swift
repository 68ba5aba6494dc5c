import RingCentralGenerator

extension ValueComparer {
    /// The alternative that fits a value best, by the discriminator or the outermost members; nil if none has the type
    /// of the value.
    func best(
        _ alternatives: [DescribedType], _ discriminator: Schema.Discriminator?, for value: JSONValue
    ) -> DescribedType? {
        if alternatives.isEmpty { return nil }
        if let discriminator, let name = value[discriminator.property]?.string,
            let model = discriminator.mapping.first(where: { $0.value == name })?.model,
            let chosen = alternatives.first(where: { $0.schema.source.string == model })
        {
            return chosen
        }
        var best: (type: DescribedType, score: Int)?
        for alternative in alternatives {
            guard let score = score(alternative, value) else { continue }
            if score > best?.score ?? Int.min { best = (alternative, score) }
        }
        return best?.type
    }

    /// The shapes that an object has at the same time: its own, and of each choice the one that fits best.
    func shapes(of object: DescribedObject, for value: JSONValue, depth: Int = 0) -> [DescribedObject] {
        var all = [object]
        guard depth < 8 else { return all }
        for choice in object.choices {
            if case .object(let chosen)? = best(choice.alternatives, choice.discriminator, for: value)?.shape {
                all += shapes(of: chosen, for: value, depth: depth + 1)
            }
        }
        return all
    }

    /// The degree to which a value fits, by its outermost members; nil if it has another type.
    private func score(_ type: DescribedType, _ value: JSONValue) -> Int? {
        switch type.shape {
        case .any: return 0
        case .anyObject: return value.isObject ? 0 : nil
        case .scalar(let primitive, let values):
            if ScalarRules.mismatch(value, primitive, isRedacted: context.isRedacted) != nil { return nil }
            return values.isEmpty ? 1 : values.contains(value.text) ? 2 : 0
        case .list: return value.isArray ? 1 : nil
        case .object(let object): return value.isObject ? score(object, value) : nil
        case .union(let alternatives, _):
            // An alternative of alternatives: the kinds of its own are looked at, no deeper.
            return alternatives.contains { kindFits($0, value) } ? 0 : nil
        }
    }

    private func score(_ object: DescribedObject, _ value: JSONValue) -> Int {
        var score = 0
        var present: Set<String> = []
        value.forEachMember { name, _, member in
            present.insert(name)
            guard let type = object.members[name] else { return score += object.names.contains(name) ? 1 : -1 }
            score += 1
            if case .scalar(_, let values) = type.shape, !values.isEmpty, member.isString,
                !values.contains(member.text)
            {
                score -= 4
            }
        }
        return score - 4 * object.required.count { !present.contains($0.name) }
    }

    private func kindFits(_ type: DescribedType, _ value: JSONValue) -> Bool {
        switch type.shape {
        case .any: true
        case .anyObject, .object: value.isObject
        case .list: value.isArray
        case .scalar(let primitive, _): ScalarRules.mismatch(value, primitive, isRedacted: context.isRedacted) == nil
        case .union: value.isObject
        }
    }
}
