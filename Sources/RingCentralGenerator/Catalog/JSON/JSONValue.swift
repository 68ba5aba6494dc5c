import Foundation

/// A value of a `JSONDocument`, with its place.
package struct JSONValue: Sendable {
    package let document: JSONDocument
    package let index: Int

    package var kind: JSONDocument.Kind { document.nodes[index].kind }
    package var place: Diagnostic.Place { document.place(of: index) }

    package var isString: Bool { kind == .string }
    package var isArray: Bool { kind == .array }
    package var isObject: Bool { kind == .object }
    package var isNull: Bool { kind == .null }

    /// The text of a string, or the digits of a number as written.
    package var text: String {
        let node = document.nodes[index]
        let bytes = UnsafeBufferPointer(
            start: document.bytes + Int(node.start), count: Int(node.end - node.start))
        if node.escaped { return JSONValue.unescape(bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    package var string: String? { kind == .string ? text : nil }
    package var bool: Bool? {
        kind == .bool ? document.bytes[Int(document.nodes[index].start)] == UInt8(ascii: "t") : nil
    }
    package var int: Int? { kind == .number ? Int(text) : nil }
    package var number: Double? { kind == .number ? Double(text) : nil }

    /// How many elements or members there are.
    package var count: Int { Int(document.nodes[index].count) }

    /// Calls the closure for each element of an array, in order; for none if this is no array.
    package func forEachElement(_ body: (JSONValue) throws -> Void) rethrows {
        guard kind == .array else { return }
        var i = index + 1
        let end = Int(document.nodes[index].next)
        while i < end {
            try body(JSONValue(document: document, index: i))
            i = Int(document.nodes[i].next)
        }
    }

    /// Calls the closure for each member of an object, in order: the key, where the key stands, the value.
    package func forEachMember(_ body: (String, JSONValue, JSONValue) throws -> Void) rethrows {
        guard kind == .object else { return }
        var i = index + 1
        let end = Int(document.nodes[index].next)
        var patches = document.patches.contains(index) ? document.patches(of: index) : [:]
        while i < end {
            let key = JSONValue(document: document, index: i)
            let value = JSONValue(document: document, index: i + 1)
            i = Int(document.nodes[i + 1].next)
            let name = key.text
            if !patches.isEmpty, let patch = patches.removeValue(forKey: name) {
                if let patch { try body(name, patch, patch) }
            } else {
                try body(name, key, value)
            }
        }
        for name in patches.keys.sorted() {
            if case .some(.some(let patch)) = patches[name] { try body(name, patch, patch) }
        }
    }

    package var elements: [JSONValue] {
        var all: [JSONValue] = []
        forEachElement { all.append($0) }
        return all
    }

    /// The member with a key; the last one where it stands twice.
    package subscript(_ key: String) -> JSONValue? {
        var found: JSONValue?
        forEachMember { name, _, value in if name == key { found = value } }
        return found
    }

    /// Text with its escapes resolved; a surrogate without its partner becomes U+FFFD.
    private static func unescape(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var units: [UInt16] = []
        var out = ""
        var plain = 0
        var i = 0
        func flushUnits() {
            if !units.isEmpty { out += String(decoding: units, as: UTF16.self) }
            units.removeAll()
        }
        func flushPlain() {
            if plain < i {
                flushUnits()
                out += String(decoding: bytes[plain..<i], as: UTF8.self)
            }
        }
        while i < bytes.count {
            guard bytes[i] == UInt8(ascii: "\\"), i + 1 < bytes.count else {
                i += 1
                continue
            }
            flushPlain()
            let escape = bytes[i + 1]
            i += 2
            switch escape {
            case UInt8(ascii: "u"):
                var unit: UInt16 = 0
                for k in 0..<4 where i + k < bytes.count { unit = unit << 4 | UInt16(hexDigit(bytes[i + k])) }
                units.append(unit)
                i += 4
            case UInt8(ascii: "b"): units.append(8)
            case UInt8(ascii: "f"): units.append(12)
            case UInt8(ascii: "n"): units.append(10)
            case UInt8(ascii: "r"): units.append(13)
            case UInt8(ascii: "t"): units.append(9)
            default: units.append(UInt16(escape))
            }
            plain = i
        }
        flushPlain()
        flushUnits()
        return out
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8 {
        byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x61 + 10
    }
}
