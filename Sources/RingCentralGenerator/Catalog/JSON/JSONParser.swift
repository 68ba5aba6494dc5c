/// Turns JSON bytes into the nodes of a `JSONDocument`, in one pass and without recursion into Swift containers.
struct JSONParser {
    let bytes: UnsafeMutablePointer<UInt8>
    let count: Int
    /// A Boolean value that indicates whether half a surrogate pair is taken, and read as U+FFFD.
    let repairsText: Bool
    private(set) var nodes: UnsafeMutablePointer<JSONDocument.Node>
    private(set) var nodeCount = 0
    private var capacity: Int
    var at = 0
    private var problem: Problem?

    /// The depth to which arrays and objects may nest, as in the runtime's parser.
    static let maximumDepth = 512

    init(bytes: UnsafeMutablePointer<UInt8>, count: Int, repairsText: Bool) {
        self.bytes = bytes
        self.count = count
        self.repairsText = repairsText
        capacity = max(16, count / 12)
        nodes = UnsafeMutablePointer<JSONDocument.Node>.allocate(capacity: capacity)
    }

    /// Parses the whole text; what is wrong with it, or nil.
    mutating func parse() -> Problem? {
        if count >= Int(Int32.max) {
            fail(.length)
            return problem
        }
        if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
        skipSpace()
        value(depth: 0)
        skipSpace()
        if problem == nil, at < count { fail(.trailing) }
        // The first problem is the one to report.
        if let offset = invalidUTF8(), offset <= problem?.offset ?? count {
            problem = Problem(fault: .encoding, offset: offset)
        }
        return problem
    }

    /// Notes the problem at hand: what the text lacks if its end is reached.
    ///
    /// - Parameters:
    ///   - part: What the text ends inside of, if it does.
    ///   - reached: How far the parser has looked, if that is beyond the place.
    mutating func fail(_ fault: JSONFault, inside part: String? = nil, reached: Int? = nil) {
        if problem == nil {
            let isOver = fault != .length && (reached ?? at) >= count
            problem = isOver ? Problem(fault: .end, offset: count, part: part) : Problem(fault: fault, offset: at)
        }
        at = count
    }

    private mutating func skipSpace() {
        while true {
            let byte = bytes[at]
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 } else { return }
        }
    }

    mutating func append(_ node: JSONDocument.Node) -> Int {
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
        } else {
            fail(.value)
        }
    }

    private mutating func container(_ kind: JSONDocument.Kind, close: UInt8, depth: Int) {
        if depth >= Self.maximumDepth { return fail(.depth) }
        let start = at
        let part = kind == .object ? "an object" : "an array"
        let index = append(.init(kind: kind, start: Int32(start), end: 0, next: 0))
        var members: Int32 = 0
        at += 1
        skipSpace()
        if bytes[at] == close {
            at += 1
        } else {
            while true {
                if kind == .object {
                    if bytes[at] != UInt8(ascii: "\"") { return fail(.key, inside: part) }
                    string()
                    if problem != nil { return }
                    skipSpace()
                    if bytes[at] != UInt8(ascii: ":") { return fail(.colon, inside: part) }
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
                } else {
                    return fail(.separator, inside: part)
                }
            }
        }
        nodes[index].end = Int32(at)
        nodes[index].next = Int32(nodeCount)
        nodes[index].count = members
    }
}
