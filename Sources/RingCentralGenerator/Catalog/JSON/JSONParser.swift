import Foundation

/// Turns JSON bytes into the nodes of a `JSONDocument`, in one pass and without recursion into Swift containers.
struct JSONParser {
    struct Problem {
        var offset: Int
        var message: String
        var advice: String
    }

    let bytes: UnsafeMutablePointer<UInt8>
    let count: Int
    private(set) var nodes: UnsafeMutablePointer<JSONDocument.Node>
    private(set) var nodeCount = 0
    private var capacity: Int
    private var at = 0
    private var problem: Problem?

    static let maximumDepth = 200

    init(bytes: UnsafeMutablePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
        capacity = max(16, count / 12)
        nodes = UnsafeMutablePointer<JSONDocument.Node>.allocate(capacity: capacity)
    }

    /// Parses the whole text; what is wrong with it, or nil.
    mutating func parse() -> Problem? {
        if count >= Int(Int32.max) {
            fail("The file is larger than 2 GB", "Split it")
        } else if let offset = invalidUTF8() {
            at = offset
            fail("This is not UTF-8", "Save the file in UTF-8")
        } else {
            if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
            skipSpace()
            value(depth: 0)
            skipSpace()
            if problem == nil, at < count { fail("Something follows the end of the JSON value", "Remove it") }
        }
        return problem
    }

    private func invalidUTF8() -> Int? {
        // Plain ASCII, the usual case, is seen eight bytes at a time.
        let raw = UnsafeRawPointer(bytes)
        var i = 0
        while i + 8 <= count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            i += 8
        }
        if i + 8 > count {
            while i < count, bytes[i] < 0x80 { i += 1 }
            if i == count { return nil }
        }
        let buffer = UnsafeBufferPointer(start: bytes, count: count)
        if String(validating: buffer, as: UTF8.self) != nil { return nil }
        // Find the place: the first scalar that does not decode.
        var decoder = UTF8()
        var iterator = buffer.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    private mutating func fail(_ message: String, _ advice: String) {
        if problem == nil { problem = Problem(offset: at, message: message, advice: advice) }
        at = count
    }

    private mutating func skipSpace() {
        while true {
            let byte = bytes[at]
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 } else { return }
        }
    }

    private mutating func append(_ node: JSONDocument.Node) -> Int {
        if nodeCount == capacity {
            let grown = UnsafeMutablePointer<JSONDocument.Node>.allocate(capacity: capacity * 2)
            grown.update(from: nodes, count: nodeCount)
            nodes.deallocate()
            nodes = grown
            capacity *= 2
        }
        nodes[nodeCount] = node
        nodeCount += 1
        return nodeCount - 1
    }

    private mutating func value(depth: Int) {
        if depth > Self.maximumDepth {
            return fail("The JSON nests deeper than \(Self.maximumDepth) levels", "Flatten it")
        }
        let byte = bytes[at]
        if byte == UInt8(ascii: "\"") {
            string()
        } else if byte == UInt8(ascii: "{") {
            container(.object, close: UInt8(ascii: "}"), depth: depth)
        } else if byte == UInt8(ascii: "[") {
            container(.array, close: UInt8(ascii: "]"), depth: depth)
        } else if byte == UInt8(ascii: "-") || (byte >= 0x30 && byte <= 0x39) {
            number()
        } else if byte == UInt8(ascii: "t") {
            word("true", .bool)
        } else if byte == UInt8(ascii: "f") {
            word("false", .bool)
        } else if byte == UInt8(ascii: "n") {
            word("null", .null)
        } else if at >= count {
            fail("The JSON ends too early", "Complete the file")
        } else {
            fail("A JSON value is expected here", "Write a string, number, object, array, true, false or null")
        }
    }

    private mutating func container(_ kind: JSONDocument.Kind, close: UInt8, depth: Int) {
        let start = at
        let index = append(.init(kind: kind, start: Int32(start), end: 0, next: 0))
        var members: Int32 = 0
        at += 1
        skipSpace()
        if bytes[at] == close {
            at += 1
        } else {
            while true {
                if kind == .object {
                    if bytes[at] != UInt8(ascii: "\"") {
                        return fail(
                            "A key in double quotes is expected here",
                            "Write \"key\": value, without a comma after the last one")
                    }
                    string()
                    skipSpace()
                    if bytes[at] != UInt8(ascii: ":") { return fail("A colon is expected after the key", "Add it") }
                    at += 1
                    skipSpace()
                }
                value(depth: depth + 1)
                if problem != nil { return }
                members += 1
                skipSpace()
                if bytes[at] == UInt8(ascii: ",") {
                    at += 1
                    skipSpace()
                } else if bytes[at] == close {
                    at += 1
                    break
                } else if at >= count {
                    return fail("The JSON ends inside an \(kind == .object ? "object" : "array")", "Close it")
                } else {
                    return fail("A comma or the closing bracket is expected here", "Add it")
                }
            }
        }
        nodes[index].end = Int32(at)
        nodes[index].next = Int32(nodeCount)
        nodes[index].count = members
    }

    private mutating func string() {
        let start = at + 1
        var escaped = false
        var i = start
        while true {
            let byte = bytes[i]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                if !validEscape(at: i) {
                    at = i
                    return fail(
                        "This escape is not JSON", "Use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits")
                }
                i += 2
                continue
            }
            if byte < 0x20 {
                at = i
                return i >= count
                    ? fail("The JSON ends inside a string", "Close the string")
                    : fail("A control character stands in a string", "Write it as an escape such as \\n")
            }
            i += 1
        }
        _ = append(
            .init(kind: .string, escaped: escaped, start: Int32(start), end: Int32(i), next: Int32(nodeCount + 1)))
        at = i + 1
    }

    private func validEscape(at i: Int) -> Bool {
        switch bytes[i + 1] {
        case UInt8(ascii: "u"):
            for k in 2..<6 where !isHexDigit(bytes[min(i + k, count)]) { return false }
            return true
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return true
        default: return false
        }
    }

    private func isHexDigit(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
    }

    private mutating func number() {
        let start = at
        var i = at
        func digits() -> Bool {
            let first = i
            while bytes[i] >= 0x30 && bytes[i] <= 0x39 { i += 1 }
            return i > first
        }
        if bytes[i] == UInt8(ascii: "-") { i += 1 }
        let leadingZero = bytes[i] == 0x30
        let firstDigit = i
        var valid = digits() && !(leadingZero && i > firstDigit + 1)
        if valid, bytes[i] == UInt8(ascii: ".") {
            i += 1
            valid = digits()
        }
        if valid, bytes[i] == UInt8(ascii: "e") || bytes[i] == UInt8(ascii: "E") {
            i += 1
            if bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
            valid = digits()
        }
        guard valid else { return fail("This is not a JSON number", "Write it like 12, -3 or 0.5") }
        _ = append(.init(kind: .number, start: Int32(start), end: Int32(i), next: Int32(nodeCount + 1)))
        at = i
    }

    private mutating func word(_ word: StaticString, _ kind: JSONDocument.Kind) {
        let length = word.utf8CodeUnitCount
        guard at + length <= count, memcmp(bytes + at, word.utf8Start, length) == 0 else {
            return fail("A JSON value is expected here", "Write a string, number, object, array, true, false or null")
        }
        _ = append(.init(kind: kind, start: Int32(at), end: Int32(at + length), next: Int32(nodeCount + 1)))
        at += length
    }
}
