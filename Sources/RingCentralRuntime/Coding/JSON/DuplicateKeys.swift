import Foundation

/// Finds the members of one object that share a name, and marks all but the last.
struct DuplicateKeys {
    private let first: Int
    private var count = 0
    /// How many were marked.
    private var dead = 0
    /// How many count.
    var alive: UInt32 { UInt32(count - dead) }
    /// A bit a key: as long as the bits differ, so do the keys, and nothing has to be compared.
    private var seen: UInt64 = 0
    /// Up to here keys are compared with each other; larger objects are sorted out at their end, in linear time.
    private static let comparedOneByOne = 64

    init(object: Int) {
        first = object + 1
    }

    mutating func add(
        _ key: Int, _ nodes: UnsafeMutablePointer<JSONDocument.Node>, _ bytes: UnsafePointer<UInt8>
    ) {
        count += 1
        guard count <= Self.comparedOneByOne else { return }
        let node = nodes[key]
        let length = Int(node.length)
        let text = bytes + Int(node.start)
        // An escaped key may equal any other.
        var bit = ~UInt64(0)
        if !node.isEscaped {
            var hash = UInt64(length)
            if length > 0 {
                hash = hash &* 31 &+ UInt64(text[0])
                hash = hash &* 31 &+ UInt64(text[length / 2])
                hash = hash &* 31 &+ UInt64(text[length - 1])
            }
            bit = 1 << ((hash &* 0x9E37_79B9_7F4A_7C15) >> 58)
        }
        if seen & bit != 0 {
            var other = first
            while other < key {
                if !nodes[other].isDead, Self.equal(nodes[other], node, bytes) { mark(other, nodes) }
                other = Int(nodes[other].next)
            }
        }
        seen |= bit
    }

    private mutating func mark(_ key: Int, _ nodes: UnsafeMutablePointer<JSONDocument.Node>) {
        if nodes[key].isDead { return }
        nodes[key].isDead = true
        dead += 1
    }

    mutating func finish(end: Int, _ nodes: UnsafeMutablePointer<JSONDocument.Node>, _ bytes: UnsafePointer<UInt8>) {
        guard count > Self.comparedOneByOne else { return }
        var last: [[UInt8]: Int] = [:]
        var key = first
        while key < end {
            if let earlier = last.updateValue(key, forKey: Self.name(nodes[key], bytes)) {
                mark(earlier, nodes)
            }
            key = Int(nodes[key].next)
        }
    }

    private static func equal(
        _ left: JSONDocument.Node, _ right: JSONDocument.Node, _ bytes: UnsafePointer<UInt8>
    ) -> Bool {
        if left.isEscaped || right.isEscaped { return name(left, bytes) == name(right, bytes) }
        return left.length == right.length
            && memcmp(bytes + Int(left.start), bytes + Int(right.start), Int(left.length)) == 0
    }

    private static func name(_ node: JSONDocument.Node, _ bytes: UnsafePointer<UInt8>) -> [UInt8] {
        let raw = UnsafeBufferPointer(start: bytes + Int(node.start), count: Int(node.length))
        return node.isEscaped ? Array(JSONText.unescaped(raw).utf8) : Array(raw)
    }
}
