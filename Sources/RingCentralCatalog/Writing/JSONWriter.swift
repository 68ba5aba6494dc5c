import RingCentralGenerator

/// Writes a `JSONTree` the way the catalog is laid out: two spaces, short values on one line, keys in their order.
package struct JSONWriter {
    /// The width that a value on one line may fill.
    package var width: Int

    package init(width: Int = 110) { self.width = width }

    /// The text of a tree, ending in a line break.
    package func text(_ tree: JSONTree) -> String {
        var out = ""
        write(tree, indent: 0, lead: 0, into: &out)
        out += "\n"
        return out
    }

    private func write(_ tree: JSONTree, indent: Int, lead: Int, into out: inout String) {
        if indent > 0 || !tree.isContainer {
            var flat = ""
            let room = tree.isContainer ? width - indent * 2 - lead - 1 : .max
            if line(tree, room: room, into: &flat) {
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
                write(element, indent: indent + 1, lead: 0, into: &out)
            }
            out += "\n\(outer)]"
        case .object(let members) where !members.isEmpty:
            out += "{"
            for (index, member) in members.pairs.enumerated() {
                out += index == 0 ? "\n" : ",\n"
                let key = JSONWriter.jsonQuoted(member.key) + ": "
                out += inner + key
                write(member.value, indent: indent + 1, lead: key.utf8.count, into: &out)
            }
            out += "\n\(outer)}"
        case .array: out += "[]"
        default: out += "{}"
        }
    }

    /// Adds a value on one line; false, as soon as it is sure, if it takes more room than there is.
    private func line(_ tree: JSONTree, room: Int, into out: inout String) -> Bool {
        switch tree {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let digits): out += digits
        case .string(let text): out += JSONWriter.jsonQuoted(text)
        case .array(let elements):
            if elements.count > room { return false }
            out += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { out += ", " }
                if !line(element, room: room, into: &out) { return false }
            }
            out += "]"
        case .object(let members) where members.isEmpty: out += "{}"
        case .object(let members):
            // A member takes its quotes, its colon and its value at least.
            if members.count * 5 > room { return false }
            out += "{ "
            for (index, member) in members.pairs.enumerated() {
                if index > 0 { out += ", " }
                out += JSONWriter.jsonQuoted(member.key)
                out += ": "
                if !line(member.value, room: room, into: &out) { return false }
            }
            out += " }"
        }
        return out.utf8.count <= room
    }

    /// A JSON string in its quotes, with the escapes that JSON demands.
    package static func jsonQuoted(_ text: String) -> String {
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
