import Foundation

/// A JSON text that was parsed: its bytes, and a flat list of nodes that point into them.
///
/// Strings are decoded and numbers converted only when they are asked for; an object is its nodes in a row, so that
/// a member is found by comparing bytes, without a dictionary.
final class JSONDocument {
    enum Kind: UInt8 {
        case null, `true`, `false`, number, string, array, object, key
    }

    struct Node {
        var kind: Kind
        /// The text has escapes and is not its own bytes.
        var isEscaped = false
        /// A key that comes again later in its object: the last one wins.
        var isDead = false
        /// The text is not valid UTF-8, or has half of an escaped surrogate pair.
        var isMalformed = false
        /// Where the text begins; the bytes of a string without its quotes.
        var start: UInt32
        /// How many bytes the text has; for an object, how many members that count.
        var length: UInt32 = 0
        /// The node after this one and all that is inside; for a key, the next key.
        var next: UInt32 = 0
        /// The serial number of the object visit that took this key.
        var mark: UInt32 = 0
    }

    private let memory: UnsafeMutablePointer<UInt8>
    private let nodeCount: Int
    let nodes: UnsafeMutablePointer<Node>
    /// Whether the text of a string or key is malformed.
    let isMalformed: Bool

    /// Parses a text.
    ///
    /// - Parameters:
    ///   - data: The text, in UTF-8.
    ///   - repairsText: True to accept malformed strings, with U+FFFD in place of what is not valid.
    /// - Throws: ``JSONProblem`` with the offset of the first byte that is wrong.
    init(_ data: Data, repairsText: Bool = false) throws {
        // A zero after the end lets the parser look at the next byte without asking whether there is one.
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: data.count + 1)
        memory[data.count] = 0
        data.copyBytes(to: memory, count: data.count)
        var parser = JSONParser(bytes: memory, count: data.count, repairsText: repairsText)
        do {
            try parser.parseDocument()
        } catch {
            memory.deallocate()
            parser.deallocate()
            throw error
        }
        self.memory = memory
        self.nodes = parser.nodes
        self.nodeCount = parser.nodeCount
        isMalformed = parser.isMalformed
    }

    /// A document of one value: null, or an object without members.
    private init(_ kind: Kind) {
        memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
        memory[0] = 0
        nodes = UnsafeMutablePointer<Node>.allocate(capacity: 1)
        nodes.initialize(to: Node(kind: kind, start: 0, next: 1))
        nodeCount = 1
        isMalformed = false
    }

    static var null: JSONDocument { JSONDocument(.null) }
    static var empty: JSONDocument { JSONDocument(.object) }

    deinit {
        memory.deallocate()
        nodes.deinitialize(count: nodeCount)
        nodes.deallocate()
    }

    func kind(_ index: Int) -> Kind { nodes[index].kind }

    /// How many members an object has; of several with one name one counts.
    func memberCount(_ object: Int) -> Int32 { Int32(truncatingIfNeeded: nodes[object].length) }

    /// The bytes of a string, key, number or word.
    func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: memory + Int(nodes[index].start), count: Int(nodes[index].length))
    }

    /// The bytes of a value as they came, with quotes and brackets.
    func source(_ index: Int) -> Data {
        let start = Int(nodes[index].start)
        let length = Int(nodes[index].length)
        switch kind(index) {
        case .null, .true, .false, .number: return Data(bytes: memory + start, count: length)
        case .string, .key: return Data(bytes: memory + start - 1, count: length + 2)
        case .array, .object: break
        }
        var depth = 0
        var end = start
        var inner = index
        let next = next(index)
        // Brackets count outside of strings only, which are skipped by their nodes.
        repeat {
            switch memory[end] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "\""):
                while inner < next, Int(nodes[inner].start) <= end { inner += 1 }
                end += Int(nodes[inner].length) + 1
            default: break
            }
            end += 1
        } while depth > 0
        return Data(bytes: memory + start, count: end - start)
    }

    /// The text of a string, key, number or word.
    func text(_ index: Int) -> String {
        nodes[index].isEscaped
            ? JSONText.unescaped(bytes(index)) : String(decoding: bytes(index), as: UTF8.self)
    }

    /// The node after a value and all that is inside.
    func next(_ index: Int) -> Int { Int(nodes[index].next) }

    /// Whether a key has this name.
    func isKey(_ index: Int, _ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let node = nodes[index]
        if node.isEscaped || node.isDead {
            return !node.isDead && text(index).utf8.elementsEqual(UnsafeBufferPointer(start: name, count: length))
        }
        return Int(node.length) == length && memcmp(memory + Int(node.start), name, length) == 0
    }

    /// The value of an object's member; nil if there is none, or the value is no object.
    func member(_ name: StaticString, of object: Int) -> Int? {
        member(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), of: object)
    }

    /// The value of an object's member; nil if there is none, or the value is no object.
    ///
    /// - Parameter name: The bytes of the name, of which there is at least one.
    func member(_ name: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
        guard kind(object) == .object, let first = name.baseAddress else { return nil }
        let end = next(object)
        var key = object + 1
        while key < end {
            if isKey(key, first, name.count) { return key + 1 }
            key = next(key)
        }
        return nil
    }

    /// The value of an object's member; nil if there is none, or the value is not an object.
    func member(_ name: String, of object: Int) -> Int? {
        name.withContiguousBytes { member($0, of: object) }
    }

    /// The value at the end of a way of members from the outermost value.
    func value(at path: StaticString...) -> Int? {
        var index = 0
        for name in path {
            guard let member = member(name, of: index) else { return nil }
            index = member
        }
        return index
    }
}
