import RingCentralGenerator

/// Changes JSON as JSON: members and elements go, come twice, move, nest, and take extreme values.
struct TreeMutator {
    /// The names that stand for something in the input, which other places may name as well.
    let names: [String]
    /// Parts of other inputs.
    let parts: [JSONTree]

    private static let strings = [
        "", "a b", "..", "1x", "class", "Self", "a\nb", "a\u{0}b", "\u{202E}", "*/", "\")", "\\(x)", "`", "</script>",
        "string", "integer", "date-time", "any", "object", "binary", "type", "~", "{id}", "/a/{b}", "https://a.example",
        "application/json", "multipart/form-data", "1.0.0", "2020-13-45", "größe", "GET", "PATCH", "read", "list",
        "page",
        String(repeating: "x", count: 121), String(repeating: "y", count: 300),
    ]
    private static let numbers = [
        "0", "-1", "1", "64", "2147483648", "9223372036854775807", "-9223372036854775808", "1e308", "1e-400", "0.5",
        "99999999999999999999999999",
    ]

    func mutate(_ tree: JSONTree, _ random: inout SeededRandom) -> JSONTree {
        var out = tree
        for _ in 0...random.below(3) {
            var left = 1 + random.below(Self.size(out))
            out = change(out, &left, &random)
        }
        return out
    }

    private static func size(_ tree: JSONTree) -> Int {
        switch tree {
        case .array(let list): list.reduce(1) { $0 + size($1) }
        case .object(let members): members.pairs.reduce(1) { $0 + size($1.value) }
        default: 1
        }
    }

    /// Goes to one of the values, in their order, and changes it.
    private func change(_ tree: JSONTree, _ left: inout Int, _ random: inout SeededRandom) -> JSONTree {
        left -= 1
        if left == 0 { return replacing(tree, &random) }
        switch tree {
        case .array(let list):
            return .array(list.map { left > 0 ? change($0, &left, &random) : $0 })
        case .object(let members):
            return .object(
                JSONMembers(members.pairs.map { ($0.key, left > 0 ? change($0.value, &left, &random) : $0.value) }))
        default: return tree
        }
    }

    private func replacing(_ tree: JSONTree, _ random: inout SeededRandom) -> JSONTree {
        switch (random.below(10), tree) {
        case (0...4, .object(let members)) where !members.isEmpty: return changing(members, &random)
        case (0...4, .array(let list)) where !list.isEmpty: return changing(list, &random)
        case (5, _): return .array([tree])
        case (6, _): return .object(JSONMembers([(word(&random), tree)]))
        case (7, _): return parts.isEmpty ? leaf(&random) : random.pick(parts)
        default: return leaf(&random)
        }
    }

    private func changing(_ members: JSONMembers, _ random: inout SeededRandom) -> JSONTree {
        var pairs = members.pairs.map { ($0.key, Optional($0.value)) }
        let place = random.below(pairs.count)
        switch random.below(5) {
        case 0: pairs.remove(at: place)
        case 1: pairs[place].0 = word(&random)
        case 2: pairs.append((word(&random), pairs[place].1))
        case 3: pairs.append((word(&random), leaf(&random)))
        default:
            let other = random.below(pairs.count)
            (pairs[place].1, pairs[other].1) = (pairs[other].1, pairs[place].1)
        }
        return .object(JSONMembers(pairs))
    }

    private func changing(_ list: [JSONTree], _ random: inout SeededRandom) -> JSONTree {
        var list = list
        let place = random.below(list.count)
        switch random.below(3) {
        case 0: list.remove(at: place)
        case 1: list.append(list[place])
        default: list.append(leaf(&random))
        }
        return .array(list)
    }

    private func word(_ random: inout SeededRandom) -> String {
        names.isEmpty || random.chance(1, in: 4) ? random.pick(Self.strings) : random.pick(names)
    }

    private func leaf(_ random: inout SeededRandom) -> JSONTree {
        switch random.below(8) {
        case 0: .null
        case 1: .bool(random.chance(1, in: 2))
        case 2: .number(random.pick(Self.numbers))
        case 3: .array([])
        case 4: .object(JSONMembers())
        default: .string(word(&random))
        }
    }
}
