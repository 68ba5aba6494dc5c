import RingCentralRuntime

/// A made-up response: what it holds, and what of it is required.
indirect enum SampleNode: Sendable {
    struct Member: Sendable {
        var name: String
        var value: SampleNode
        var isRequired: Bool
    }

    case object([Member])
    case list([SampleNode])
    case scalar(JSONValue)

    var json: JSONValue {
        switch self {
        case .object(let members):
            var object = JSONObject()
            for member in members { object[member.name] = member.value.json }
            return .object(object)
        case .list(let elements): return .array(elements.map(\.json))
        case .scalar(let value): return value
        }
    }

    /// The response without one of its required members: one for each of them, however deep.
    var lackingOne: [SampleNode] {
        switch self {
        case .scalar: return []
        case .list(let elements):
            return elements.indices.flatMap { index in
                elements[index].lackingOne.map { changed in
                    var copy = elements
                    copy[index] = changed
                    return .list(copy)
                }
            }
        case .object(let members):
            return members.indices.flatMap { index -> [SampleNode] in
                var without: [SampleNode] = []
                if members[index].isRequired {
                    var copy = members
                    copy.remove(at: index)
                    without.append(.object(copy))
                }
                return without
                    + members[index].value.lackingOne.map { changed in
                        var copy = members
                        copy[index].value = changed
                        return .object(copy)
                    }
            }
        }
    }

    /// The response with each of its members changed, but for the outermost value.
    ///
    /// - Parameter change: A new value; nil to look inside the old one.
    func changing(isOutermost: Bool = true, _ change: (SampleNode) -> JSONValue?) -> SampleNode {
        if !isOutermost, let changed = change(self) { return .scalar(changed) }
        switch self {
        case .scalar: return self
        case .list(let elements): return .list(elements.map { $0.changing(isOutermost: false, change) })
        case .object(let members):
            return .object(
                members.map { member in
                    var copy = member
                    copy.value = member.value.changing(isOutermost: false, change)
                    return copy
                })
        }
    }

    /// The response with a member more in each object.
    var withUnknownMembers: SampleNode {
        switch self {
        case .scalar: return self
        case .list(let elements): return .list(elements.map(\.withUnknownMembers))
        case .object(let members):
            let known = members.map {
                Member(name: $0.name, value: $0.value.withUnknownMembers, isRequired: $0.isRequired)
            }
            return .object(known + [Member(name: "xUnknown", value: .scalar(["a": [1, nil]]), isRequired: false)])
        }
    }

    var isScalar: Bool { if case .scalar = self { true } else { false } }
    var isList: Bool { if case .list = self { true } else { false } }
    var isObject: Bool { if case .object = self { true } else { false } }
}

extension SampleNode {
    /// The response in the ways in which a service deviates from its description, each with a name.
    var deviating: [(name: String, response: SampleNode)] {
        let changes: [(String, (SampleNode) -> JSONValue?)] = [
            ("null for values", { $0.isScalar ? .null : nil }),
            ("objects for values", { $0.isScalar ? ["a": 1] : nil }),
            ("truth for values", { $0.isScalar ? true : nil }), ("text for values", { $0.isScalar ? "?" : nil }),
            ("null for lists", { $0.isList ? .null : nil }), ("text for lists", { $0.isList ? "?" : nil }),
            ("null for objects", { $0.isObject ? .null : nil }),
            ("lists for objects", { $0.isObject ? [1, nil] : nil }),
        ]
        return [("as described", self), ("unknown members", withUnknownMembers)]
            + lackingOne.map { ("a required member missing", $0) }
            + changes.map { name, change in (name, changing(change)) }
    }
}
