import Foundation

/// A JSON text as written: a flat list of nodes over its bytes, from which every value's line and column follow.
///
/// The nodes lie in one allocation and strings are made only when asked for: reading the whole catalog has to be fast
/// in a debug build of the tool as well, since that is what a debug build of somebody's app runs.
package final class JSONDocument {
    package enum Kind: UInt8 { case null, bool, number, string, array, object }

    struct Node {
        var kind: Kind
        /// A string with a backslash in it.
        var escaped = false
        /// An object some of whose members an override replaces.
        var patched = false
        /// First byte, and the byte after the last one; strings without their quotes.
        var start: Int32
        var end: Int32
        /// The node after this one and all that it contains.
        var next: Int32
        /// Elements of an array, members of an object.
        var count: Int32 = 0
    }

    /// The name under which the file is reported.
    package let file: String
    let bytes: UnsafeMutablePointer<UInt8>
    let byteCount: Int
    let nodes: UnsafeMutablePointer<Node>
    let nodeCount: Int
    /// What overrides put in the place of members, by the object's node and the key; nil where they remove one.
    private(set) var patches: [Int: [String: JSONValue?]] = [:]
    /// Where lines begin: found when the first place is asked for, perhaps by several threads.
    private let lineStarts: LineStarts

    /// Parses a text.
    ///
    /// - Throws: `DiagnosticsError` with line and column if it is not JSON, or nests deeper than `JSONParser.maximumDepth`.
    package init(_ data: [UInt8], file: String) throws {
        self.file = file
        byteCount = data.count
        // One byte more than the text, a zero: the parser looks ahead without asking where the end is.
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: data.count + 1)
        data.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { bytes.update(from: base, count: data.count) }
        }
        bytes[data.count] = 0
        self.bytes = bytes
        let lines = LineStarts(bytes: bytes, count: data.count)
        lineStarts = lines
        var parser = JSONParser(bytes: bytes, count: data.count)
        let problem = parser.parse()
        nodes = parser.nodes
        nodeCount = parser.nodeCount
        if let problem {
            let place = lines.place(of: problem.offset, file: file)
            throw DiagnosticsError([
                Diagnostic(.jsonSyntax, problem.message, advice: problem.advice, at: place)
            ])
        }
    }

    deinit {
        bytes.deallocate()
        nodes.deallocate()
    }

    /// Puts a value in the place of an object's member, adds it, or (nil) removes it.
    func patch(_ object: JSONValue, _ key: String, _ value: JSONValue?) {
        nodes[object.index].patched = true
        patches[object.index, default: [:]][key] = .some(value)
    }

    /// The bytes as they were read.
    package var text: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: byteCount)) }

    package var root: JSONValue { JSONValue(document: self, index: 0) }

    func place(of index: Int) -> Diagnostic.Place {
        let node = nodes[index]
        // A string's place is that of its opening quote.
        let offset = node.kind == .string ? Int(node.start) - 1 : Int(node.start)
        return lineStarts.place(of: offset, file: file)
    }
}
