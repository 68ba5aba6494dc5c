import Foundation

/// Turns bytes into the nodes of a document.
struct JSONParser {
    typealias Node = JSONDocument.Node

    /// The depth to which arrays and objects may nest, as in the generator's parser; deeper ones would let a hostile text
    /// exhaust the stack.
    static let maximumDepth = 512

    let bytes: UnsafePointer<UInt8>
    let count: Int
    var position = 0
    private(set) var nodes: UnsafeMutablePointer<Node>
    private(set) var nodeCount = 0
    private var capacity: Int
    private var depth = 0
    /// Whether strings that are not valid UTF-8 are taken, and marked.
    let repairsText: Bool
    /// Whether the string at hand is not valid UTF-8.
    var isTextMalformed = false
    /// Whether one of the strings is not.
    private(set) var isMalformed = false

    /// - Parameters:
    ///   - bytes: The text, with a zero after its end.
    ///   - repairsText: Whether strings that are not valid UTF-8 are taken.
    init(bytes: UnsafePointer<UInt8>, count: Int, repairsText: Bool = false) {
        self.bytes = bytes
        self.repairsText = repairsText
        self.count = count
        capacity = count / 8 + 16
        nodes = .allocate(capacity: capacity)
    }

    func deallocate() { nodes.deallocate() }

    mutating func parseDocument() throws(JSONProblem) {
        guard count < Int(Int32.max) else { throw JSONProblem(.length, at: 0) }
        if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        skipSpace()
        try parseValue()
        skipSpace()
        guard position == count else { throw problem(.trailing) }
    }

    /// The problem at hand: what the text lacks if its end is reached, a malformed character if there is one.
    ///
    /// - Parameter offset: The place, if it is before the position.
    func problem(_ fault: JSONFault, at offset: Int? = nil) -> JSONProblem {
        let offset = offset ?? position
        if position >= count { return JSONProblem(.end, at: count) }
        let isMalformed = bytes[offset] >= 0x80 && characterLength(at: offset) == nil
        return JSONProblem(isMalformed ? .encoding : fault, at: offset)
    }

    mutating func skipSpace() {
        while true {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private mutating func append(_ node: Node) {
        if nodeCount == capacity {
            let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: nodes, count: nodeCount)
            nodes.deallocate()
            nodes = larger
            capacity *= 2
        }
        (nodes + nodeCount).initialize(to: node)
        nodeCount += 1
    }

    private mutating func appendText(_ kind: JSONDocument.Kind, from start: Int, to end: Int, escaped: Bool = false) {
        append(
            Node(
                kind: kind, isEscaped: escaped, start: UInt32(start), length: UInt32(end - start),
                next: UInt32(nodeCount + 1)))
    }

    private mutating func parseValue() throws(JSONProblem) {
        switch bytes[position] {
        case UInt8(ascii: "{"): try parseObject()
        case UInt8(ascii: "["): try parseArray()
        case UInt8(ascii: "\""): try parseString(.string)
        case UInt8(ascii: "t"): try parseWord("true", .true)
        case UInt8(ascii: "f"): try parseWord("false", .false)
        case UInt8(ascii: "n"): try parseWord("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = position
            try scanNumber()
            appendText(.number, from: start, to: position)
        default: throw problem(.value)
        }
    }

    private mutating func parseWord(_ word: StaticString, _ kind: JSONDocument.Kind) throws(JSONProblem) {
        let start = position
        for offset in 0..<word.utf8CodeUnitCount {
            guard bytes[position] == word.utf8Start[offset] else { throw problem(.value, at: start) }
            position += 1
        }
        appendText(kind, from: start, to: position)
    }

    private mutating func parseString(_ kind: JSONDocument.Kind) throws(JSONProblem) {
        let start = position + 1
        let escaped = try scanString()
        appendText(kind, from: start, to: position - 1, escaped: escaped)
        if isTextMalformed {
            nodes[nodeCount - 1].isMalformed = true
            (isTextMalformed, isMalformed) = (false, true)
        }
    }

    private mutating func enter() throws(JSONProblem) {
        depth += 1
        guard depth <= Self.maximumDepth else { throw problem(.depth) }
        position += 1
        skipSpace()
    }

    private mutating func parseArray() throws(JSONProblem) {
        let array = nodeCount
        append(Node(kind: .array, start: UInt32(position)))
        try enter()
        if bytes[position] != UInt8(ascii: "]") {
            while true {
                try parseValue()
                skipSpace()
                if bytes[position] == UInt8(ascii: "]") { break }
                guard bytes[position] == UInt8(ascii: ",") else { throw problem(.separator) }
                position += 1
                skipSpace()
            }
        }
        position += 1
        depth -= 1
        nodes[array].next = UInt32(nodeCount)
    }

    private mutating func parseObject() throws(JSONProblem) {
        let object = nodeCount
        append(Node(kind: .object, start: UInt32(position)))
        try enter()
        if bytes[position] != UInt8(ascii: "}") {
            var duplicates = DuplicateKeys(object: object)
            while true {
                guard bytes[position] == UInt8(ascii: "\"") else { throw problem(.key) }
                let key = nodeCount
                try parseString(.key)
                duplicates.add(key, nodes, bytes)
                skipSpace()
                guard bytes[position] == UInt8(ascii: ":") else { throw problem(.colon) }
                position += 1
                skipSpace()
                try parseValue()
                nodes[key].next = UInt32(nodeCount)
                skipSpace()
                if bytes[position] == UInt8(ascii: "}") { break }
                guard bytes[position] == UInt8(ascii: ",") else { throw problem(.separator) }
                position += 1
                skipSpace()
            }
            duplicates.finish(end: nodeCount, nodes, bytes)
            nodes[object].length = duplicates.alive
        }
        position += 1
        depth -= 1
        nodes[object].next = UInt32(nodeCount)
    }
}
