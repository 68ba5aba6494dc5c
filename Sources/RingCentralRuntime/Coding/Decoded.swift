import Foundation

/// A decoded document, and what deviated in it.
struct Decoded<Value: FieldValue> {
    let value: Value
    let deviations: [Deviation]

    /// Decodes a whole document.
    ///
    /// - Throws: ``DecodingProblem`` if it doesn't fit the type, or if nothing in it was recognized.
    init(_ document: JSONDocument, options: DecodingOptions) throws {
        let fields = FieldVisitor(reading: document, options: options)
        var value: Value?
        Value.read(ValueReader(visitor: fields, index: 0), into: &value)
        if let problem = fields.problem { throw problem.reversed }
        if let root = fields.root, !root.isRecognized(document) {
            throw DecodingProblem(
                codingPath: [], expected: "\(Value.self)",
                found: root.isError(document) ? "an error" : "an object without any of its members")
        }
        guard let value else {
            throw DecodingProblem(codingPath: [], expected: "\(Value.self)", found: "another value")
        }
        self.value = value
        deviations = fields.deviations.map(\.reversed)
        if let report = options.onDeviation {
            for deviation in deviations { report(deviation) }
        }
    }

    /// Decodes a JSON text.
    ///
    /// - Throws: ``JSONProblem`` if it is no JSON, ``DecodingProblem``.
    init(_ data: Data, options: DecodingOptions) throws {
        try self.init(JSONDocument(data, repairsText: !options.isStrict), options: options)
    }
}

/// How much of the outermost object a model recognized.
struct RootObject {
    /// How many members the object has.
    let count: Int
    /// How many of them no field took.
    let left: Int

    /// A payload of which nothing is known is something else than what was expected: an error in an envelope with status
    /// 200, or the response of another operation. An object without members only lacks some.
    func isRecognized(_ document: JSONDocument) -> Bool {
        count == 0 || left < count && !isError(document)
    }

    /// Whether the object is an error in the form of the service, in which at most the message is known.
    func isError(_ document: JSONDocument) -> Bool {
        left >= count - 1 && document.member("errorCode", of: 0) != nil && document.member("message", of: 0) != nil
    }
}

extension DecodingProblem {
    var reversed: DecodingProblem {
        DecodingProblem(codingPath: codingPath.reversed(), expected: expected, found: found)
    }
}

extension Deviation {
    fileprivate var reversed: Deviation {
        Deviation(kind: kind, codingPath: codingPath.reversed(), expected: expected, found: found)
    }
}
