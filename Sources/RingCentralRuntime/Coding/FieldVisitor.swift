import Foundation

/// Passes over the fields of a model, to read them from JSON or to write them.
///
/// Nothing here throws: the first problem is kept, and what comes after it does nothing. A visitor belongs to the
/// one call that made it.
public final class FieldVisitor {
    enum Mode {
        case reading
        case writing(Style)
    }

    /// What is written for.
    enum Style {
        /// JSON as the service takes it.
        case json
        /// JSON without secrets, for people.
        case description
        /// Every bit of the value, to compare it.
        case fingerprint
    }

    /// The object that is visited.
    struct Frame {
        /// The first key.
        var start = 0
        /// Where the object ends.
        var end = 0
        /// The key to try first: fields mostly come in order.
        var cursor = 0
        /// Marks the keys that were taken.
        var serial: UInt32 = 0
        /// How many keys were written when the object began.
        var firstKey = 0
    }

    let mode: Mode
    let document: JSONDocument
    let options: DecodingOptions
    var frame = Frame()
    /// The first problem of reading; its coding path grows from the inside out, so it is kept in reverse.
    var problem: DecodingProblem?
    /// The elements that were left out, with their coding paths in reverse.
    var skipped: [DecodingProblem] = []
    var lastSerial: UInt32 = 0

    var output: [UInt8] = []
    var needsComma = false
    var encodingProblem: EncodingProblem?
    /// The keys written in the objects that are open; those of the innermost are the last.
    var writtenKeys: [StaticString] = []
    /// The files met while writing, with their fields' names.
    var files: [(name: String, file: FilePart)] = []

    init(reading document: JSONDocument, options: DecodingOptions) {
        mode = .reading
        self.document = document
        self.options = options
    }

    init(writing style: Style) {
        mode = .writing(style)
        document = .null
        options = DecodingOptions()
    }

    /// The type's name and the value as JSON without secrets.
    static func description(of value: some FieldValue) -> String {
        let fields = FieldVisitor(writing: .description)
        value.write(to: fields)
        return "\(type(of: value)) " + String(decoding: fields.output, as: UTF8.self)
    }

    /// Reads a whole document.
    ///
    /// - Throws: ``DecodingProblem`` if it doesn't fit the type.
    static func decode<T: FieldValue>(
        _ type: T.Type, from document: JSONDocument, options: DecodingOptions
    ) throws -> T {
        let fields = FieldVisitor(reading: document, options: options)
        var value: T?
        T.read(ValueReader(visitor: fields, index: 0), into: &value)
        if let report = options.onSkippedElement {
            for problem in fields.skipped { report(problem.reversed) }
        }
        if let problem = fields.problem { throw problem.reversed }
        guard let value else { throw DecodingProblem(codingPath: [], expected: "\(type)", found: "another value") }
        return value
    }
}

extension DecodingProblem {
    fileprivate var reversed: DecodingProblem {
        DecodingProblem(codingPath: codingPath.reversed(), expected: expected, found: found)
    }
}
