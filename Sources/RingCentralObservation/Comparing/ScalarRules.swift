import RingCentralGenerator

/// Holds single values against the simple types of the catalog.
enum ScalarRules {
    /// The type of a value in the words of the catalog; nil if it fits the type described.
    static func mismatch(_ value: JSONValue, _ primitive: Schema.Primitive, isRedacted: Bool) -> String? {
        switch primitive {
        case .any: return nil
        case .object: return value.isObject ? nil : word(value)
        case .boolean: return value.bool == nil ? word(value) : nil
        case .integer, .int64: return isInteger(value, Int64.min...Int64.max)
        case .int32: return isInteger(value, Int64(Int32.min)...Int64(Int32.max))
        case .number, .float, .double: return value.kind == .number ? nil : word(value)
        case .dateTime: return string(value, isRedacted, "date-time", isDateTime)
        case .date: return string(value, isRedacted, "date", isDate)
        case .string, .time, .uri, .email, .password, .ipv4, .uuid, .binary, .byte:
            return value.isString ? nil : word(value)
        }
    }

    /// The JSON type of a value.
    static func word(_ value: JSONValue) -> String {
        switch value.kind {
        case .null: "null"
        case .bool: "boolean"
        case .number: isWhole(value.text) ? "integer" : "number"
        case .string: "string"
        case .array: "list"
        case .object: "object"
        }
    }

    private static func isInteger(_ value: JSONValue, _ range: ClosedRange<Int64>) -> String? {
        guard value.kind == .number else { return word(value) }
        let text = value.text
        if let number = Int64(text) {
            return range.contains(number) ? nil : "integer beyond the range"
        }
        guard let number = Double(text), number.rounded() == number else { return "number" }
        let fits = number >= Double(range.lowerBound) && number <= Double(range.upperBound)
        return fits ? nil : "integer beyond the range"
    }

    private static func isWhole(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
    }

    private static func string(
        _ value: JSONValue, _ isRedacted: Bool, _ expected: String, _ fits: (String) -> Bool
    ) -> String? {
        guard let text = value.string else { return word(value) }
        if fits(text) || isRedacted && Placeholder.isOne(text) { return nil }
        return "string that is not a \(expected)"
    }

    /// A date and time with an offset, as RFC 3339 has it.
    static func isDateTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, isDate(String(decoding: bytes[..<10], as: UTF8.self)),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t")
        else { return false }
        var rest = bytes[11...]
        guard matches(rest.prefix(5), "00:00") else { return false }
        rest = rest.dropFirst(5)
        if matches(rest.prefix(3), ":00") { rest = rest.dropFirst(3) }
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(1 + digits.count)
        }
        if rest.count == 1 { return rest.first == UInt8(ascii: "Z") || rest.first == UInt8(ascii: "z") }
        guard rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") else { return false }
        return matches(rest.dropFirst(), "00:00") || matches(rest.dropFirst(), "0000")
    }

    static func isDate(_ text: String) -> Bool { matches(Array(text.utf8)[...], "0000-00-00") }

    /// Returns whether bytes have the form of a pattern, in which a zero means any digit.
    private static func matches(_ bytes: ArraySlice<UInt8>, _ pattern: StaticString) -> Bool {
        let pattern = UnsafeBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount)
        return bytes.count == pattern.count
            && zip(bytes, pattern).allSatisfy { byte, form in
                form == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == form
            }
    }
}
