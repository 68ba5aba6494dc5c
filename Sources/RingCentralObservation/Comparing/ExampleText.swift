import RingCentralGenerator

/// Writes values so that they can be shown to anybody: their type and shape remain, what they say does not.
enum ExampleText {
    private static let longest = 160
    private static let deepest = 4
    private static let mostMembers = 12

    /// A value by its shape, such as `{"id": <digits:10>, "list": [<text:5>]}`.
    static func shape(_ value: JSONValue) -> String {
        var out = ""
        write(value, depth: 0, into: &out)
        return out.count > longest ? out.prefix(longest) + "…" : out
    }

    private static func write(_ value: JSONValue, depth: Int, into out: inout String) {
        // What does not show any more is not written either.
        if out.utf8.count > longest * 4 { return }
        switch value.kind {
        case .null: out += "null"
        case .bool: out += value.bool == true ? "true" : "false"
        case .number: out += ScalarRules.word(value) == "integer" ? "<integer>" : "<number>"
        case .string: out += text(value.text)
        case .array:
            guard depth < deepest, let first = value.elements.first else {
                return out += value.count == 0 ? "[]" : "[…]"
            }
            out += "["
            write(first, depth: depth + 1, into: &out)
            out += value.count > 1 ? ", …]" : "]"
        case .object:
            guard depth < deepest else { return out += value.count == 0 ? "{}" : "{…}" }
            var names: [String] = []
            out += "{"
            value.forEachMember { name, _, value in
                guard names.count < mostMembers else { return }
                out += names.isEmpty ? "" : ", "
                out += "\"\(self.name(name))\": "
                write(value, depth: depth + 1, into: &out)
                names.append(name)
            }
            out += value.count > mostMembers ? ", …}" : "}"
        }
    }

    /// A text by its form.
    static func text(_ text: String) -> String {
        if Placeholder.isOne(text) { return text }
        if ScalarRules.isDateTime(text) { return "<date-time>" }
        if ScalarRules.isDate(text) { return "<date>" }
        let bytes = text.utf8
        if !text.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return "<digits:\(bytes.count)>" }
        return "<text:\(text.count)>"
    }

    /// A value where the catalog has an enumeration: the word itself, if it looks like one.
    static func word(_ text: String) -> String { isWord(text) ? text : self.text(text) }

    /// The name of a member; a placeholder where a map has data for names.
    static func name(_ name: String) -> String { isPlainName(name) ? name : "<name>" }

    /// Returns whether a text is a word as enumerations have them: letters first, few digits, no long runs of them.
    static func isWord(_ text: String) -> Bool {
        isSchemaName(text) || isPlain(text, longest: 40, alsoAllowed: " -_.+/")
    }

    /// Returns whether a name is one that a description might have, rather than data.
    static func isPlainName(_ name: String) -> Bool {
        isSchemaName(name) || isPlain(name, longest: 64, alsoAllowed: "-_.$:")
    }

    /// Returns whether a text names a schema of SCIM, as values and members do.
    private static func isSchemaName(_ text: String) -> Bool {
        text.hasPrefix("urn:ietf:params:scim:") && text.utf8.count < 120
            && text.utf8.allSatisfy { isLetter($0) || (0x30...0x3A).contains($0) || $0 == UInt8(ascii: ".") }
    }

    private static func isPlain(_ text: String, longest: Int, alsoAllowed: String) -> Bool {
        guard text.utf8.count <= longest, let first = text.utf8.first else { return false }
        guard isLetter(first) || first == UInt8(ascii: "$") || first == UInt8(ascii: "_") else { return false }
        var digits = 0
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                digits += 1
                if digits > 4 { return false }
            } else if !isLetter(byte), !alsoAllowed.utf8.contains(byte) {
                return false
            }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
