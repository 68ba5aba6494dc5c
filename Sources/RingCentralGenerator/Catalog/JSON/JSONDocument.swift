import Foundation

/// A JSON text as written: a flat list of nodes over its bytes, from which every value's line and column follow.
///
/// The nodes lie in one allocation and strings are made only when asked for: reading the whole catalog has to be fast
/// in a debug build of the tool as well, since that is what a debug build of somebody's app runs.
package final class JSONDocument: Sendable {
    package enum Kind: UInt8 { case null, bool, number, string, array, object }

    struct Node {
        var kind: Kind
        /// A string with a backslash in it.
        var escaped = false
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
    private let memory: Memory
    // Unchecked, since the memory belongs to `memory`, and nothing writes to it once the text is parsed.
    nonisolated(unsafe) let bytes: UnsafePointer<UInt8>
    nonisolated(unsafe) let nodes: UnsafePointer<Node>
    /// The members that overrides replace.
    let patches: JSONPatches
    /// The document that has the values of the patches; nil where it is this one.
    private let patchSource: JSONDocument?
    /// The beginnings of lines: found when the first place is needed, perhaps by several threads.
    private let lineStarts: LineStarts

    /// Parses a text.
    ///
    /// - Throws: `DiagnosticsError` with line and column if it is not JSON, or nests deeper than `JSONParser.maximumDepth`.
    package init(_ data: [UInt8], file: String) throws {
        self.file = file
        let bytes = Memory.bytes(of: data)
        let lines = LineStarts(bytes: bytes, count: data.count)
        var parser = JSONParser(bytes: bytes, count: data.count)
        let problem = parser.parse()
        memory = Memory(bytes: bytes, byteCount: data.count, nodes: parser.nodes)
        self.bytes = UnsafePointer(bytes)
        nodes = UnsafePointer(parser.nodes)
        lineStarts = lines
        patches = JSONPatches()
        patchSource = nil
        if let problem {
            let place = lines.place(of: problem.offset, file: file)
            throw DiagnosticsError([
                Diagnostic(.jsonSyntax, problem.message, advice: problem.advice, at: place)
            ])
        }
    }

    private init(_ original: JSONDocument, patches: JSONPatches, source: JSONDocument?) {
        file = original.file
        memory = original.memory
        bytes = original.bytes
        nodes = original.nodes
        lineStarts = original.lineStarts
        self.patches = patches
        patchSource = source
    }

    /// Returns the document with other patches.
    ///
    /// - Parameter source: The document that has the values of the patches; nil where it is the document itself.
    func patched(with patches: JSONPatches, from source: JSONDocument?) -> JSONDocument {
        JSONDocument(self, patches: patches, source: source)
    }

    /// The replaced members of an object, nil where they are removed.
    func patches(of object: Int) -> [String: JSONValue?] {
        guard let members = patches[object] else { return [:] }
        let source = patchSource ?? self
        return members.mapValues { index in index.map { JSONValue(document: source, index: $0) } }
    }

    /// Returns a Boolean value that indicates whether both are one text, with the same patches or others.
    func isSameText(as other: JSONDocument) -> Bool { memory === other.memory }

    /// The bytes as they were read.
    package var text: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: memory.byteCount)) }

    package var root: JSONValue { JSONValue(document: self, index: 0) }

    func place(of index: Int) -> Diagnostic.Place {
        let node = nodes[index]
        // A string's place is that of its opening quote.
        let offset = node.kind == .string ? Int(node.start) - 1 : Int(node.start)
        return lineStarts.place(of: offset, file: file)
    }
}

extension JSONDocument {
    /// The owner of a text and its nodes, which documents with different patches share.
    fileprivate final class Memory: Sendable {
        // Unchecked, since these are only kept to be freed.
        nonisolated(unsafe) private let bytes: UnsafeMutablePointer<UInt8>
        nonisolated(unsafe) private let nodes: UnsafeMutablePointer<Node>
        let byteCount: Int

        init(bytes: UnsafeMutablePointer<UInt8>, byteCount: Int, nodes: UnsafeMutablePointer<Node>) {
            self.bytes = bytes
            self.byteCount = byteCount
            self.nodes = nodes
        }

        deinit {
            bytes.deallocate()
            nodes.deallocate()
        }

        /// The bytes of a text, and a zero after them: the parser looks ahead without checking where the end is.
        static func bytes(of data: [UInt8]) -> UnsafeMutablePointer<UInt8> {
            let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: data.count + 1)
            data.withUnsafeBufferPointer { buffer in
                if let base = buffer.baseAddress { bytes.update(from: base, count: data.count) }
            }
            bytes[data.count] = 0
            return bytes
        }
    }
}
