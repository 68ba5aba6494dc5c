import RingCentralGenerator

/// Writes a `JSONTree` the way the catalog is laid out: two spaces, short values on one line, keys in a fixed order.
package struct JSONWriter {
    /// The width that a value on one line may fill.
    package var width = 110
    /// Keys that come first, in this order; the others follow by their bytes. Nil keeps the order of the tree.
    var keyOrder: [String: Int]?
    /// Keys whose objects have names of the API for keys: those stand by their bytes alone.
    var named: Set<String> = []

    package init(keyOrder: [String]? = nil, named: Set<String> = [], width: Int = 110) {
        self.width = width
        self.named = named
        if let keyOrder {
            self.keyOrder = Dictionary(
                keyOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The text of a tree, ending in a line break.
    package func text(_ tree: JSONTree) -> String {
        var out = ""
        write(tree, below: "", indent: 0, lead: 0, into: &out)
        out += "\n"
        return out
    }

    private func write(_ tree: JSONTree, below parent: String, indent: Int, lead: Int, into out: inout String) {
        if indent > 0 || !tree.isContainer {
            var flat = ""
            let room = tree.isContainer ? width - indent * 2 - lead - 1 : .max
            if line(tree, below: parent, room: room, into: &flat) {
                out += flat
                return
            }
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
        case .array: out += "[]"
        default: out += "{}"
        }
    }

    /// Adds a value on one line; false, as soon as it is sure, if it takes more room than there is.
    private func line(_ tree: JSONTree, below parent: String, room: Int, into out: inout String) -> Bool {
        switch tree {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let digits): out += digits
        case .string(let text): out += JSONWriter.quoted(text)
        case .array(let elements):
            if elements.count > room { return false }
            out += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { out += ", " }
                if !line(element, below: "", room: room, into: &out) { return false }
            }
            out += "]"
        case .object(let members) where members.isEmpty: out += "{}"
        case .object(let members):
            // Not sorted in vain: a member takes its quotes, its colon and its value at least.
            if members.count * 5 > room { return false }
            out += "{ "
            for (index, member) in sorted(members, below: parent).enumerated() {
                if index > 0 { out += ", " }
                out += JSONWriter.quoted(member.key)
                out += ": "
                if !line(member.value, below: member.key, room: room, into: &out) { return false }
            }
            out += " }"
        }
        return out.utf8.count <= room
    }

    private func sorted(_ members: JSONMembers, below parent: String) -> [(key: String, value: JSONTree)] {
        guard let keyOrder else { return members.pairs }
        if named.contains(parent) { return members.pairs.sorted { $0.key < $1.key } }
        let ranked = members.pairs.map { (rank: keyOrder[$0.key] ?? Int.max, pair: $0) }
        return ranked.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.pair.key < $1.pair.key }.map(\.pair)
    }

    /// A JSON string in its quotes, with the escapes that JSON demands.
    package static func quoted(_ text: String) -> String {
        if UTF8Scan.isPrintable(text, exceptQuotes: true) { return "\"" + text + "\"" }
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
