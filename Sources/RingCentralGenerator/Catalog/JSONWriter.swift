/// Writes a `JSONTree` the way the catalog is laid out: two spaces, short values on one line, keys in a fixed order.
struct JSONWriter {
    /// The width that a value on one line may fill.
    var width = 110
    /// Keys that come first, in this order; the others follow by their bytes. Nil keeps the order of the tree.
    var keyOrder: [String: Int]?
    /// Keys whose objects have names of the API for keys: those stand by their bytes alone.
    var named: Set<String> = []

    init(keyOrder: [String]? = nil, named: Set<String> = [], width: Int = 110) {
        self.width = width
        self.named = named
        if let keyOrder {
            self.keyOrder = Dictionary(
                keyOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The text of a tree, ending in a line break.
    func text(_ tree: JSONTree) -> String {
        var out = ""
        write(tree, below: "", indent: 0, lead: 0, into: &out)
        out += "\n"
        return out
    }

    private func write(_ tree: JSONTree, below parent: String, indent: Int, lead: Int, into out: inout String) {
        let flat = line(tree, below: parent)
        if indent > 0, indent * 2 + lead + flat.utf8.count + 1 <= width {
            out += flat
            return
        }
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch tree {
        case .array(let elements) where !elements.isEmpty:
            out += "["
            for (index, element) in elements.enumerated() {
                out += index == 0 ? "\n" : ",\n"
                out += inner
                write(element, below: "", indent: indent + 1, lead: 0, into: &out)
            }
            out += "\n\(outer)]"
        case .object(let members) where !members.isEmpty:
            out += "{"
            for (index, member) in sorted(members, below: parent).enumerated() {
                out += index == 0 ? "\n" : ",\n"
                let key = JSONWriter.quoted(member.key) + ": "
                out += inner + key
                write(member.value, below: member.key, indent: indent + 1, lead: key.utf8.count, into: &out)
            }
            out += "\n\(outer)}"
        default: out += flat
        }
    }

    private func line(_ tree: JSONTree, below parent: String) -> String {
        switch tree {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let digits): return digits
        case .string(let text): return JSONWriter.quoted(text)
        case .array(let elements): return "[" + elements.map { line($0, below: "") }.joined(separator: ", ") + "]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            return "{ "
                + sorted(members, below: parent)
                .map { "\(JSONWriter.quoted($0.key)): \(line($0.value, below: $0.key))" }
                .joined(separator: ", ") + " }"
        }
    }

    private func sorted(_ members: JSONMembers, below parent: String) -> [(key: String, value: JSONTree)] {
        guard let keyOrder else { return members.pairs }
        if named.contains(parent) { return members.pairs.sorted { $0.key < $1.key } }
        return members.pairs.sorted { a, b in
            let (rankA, rankB) = (keyOrder[a.key] ?? .max, keyOrder[b.key] ?? .max)
            return rankA != rankB ? rankA < rankB : a.key < b.key
        }
    }

    /// A JSON string in its quotes, with the escapes that JSON demands.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
