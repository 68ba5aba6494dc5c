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
        if let root = fields.root, !root.isRecognized(document, options) {
            guard let inner = Self.unwrapped(document, options) else {
                throw DecodingProblem(
                    codingPath: [], expected: "\(Value.self)",
                    found: root.isError(document, options) ? "an error" : "an object without any of its members")
            }
            self = inner
            return
        }
        guard let value else {
            throw DecodingProblem(codingPath: [], expected: "\(Value.self)", found: "another value")
        }
        self.init(value, fields.deviations.map(\.reversed), options)
    }

    private init(_ value: Value, _ deviations: [Deviation], _ options: DecodingOptions) {
        self.value = value
        self.deviations = deviations
        if let report = options.onDeviation {
            for deviation in deviations { report(deviation) }
        }
    }

    /// The value that is the only member of an object, of which nothing else is known; nil if it is not one.
    ///
    /// Some operations wrap what they describe without a wrapper: `{"task": {…}}`.
    private static func unwrapped(_ document: JSONDocument, _ options: DecodingOptions) -> Decoded? {
        guard !options.isStrict, document.memberCount(0) == 1, document.kind(2) == .object else { return nil }
        let fields = FieldVisitor(reading: document, options: options)
        fields.rootIndex = 2
        var value: Value?
        Value.read(ValueReader(visitor: fields, index: 2), into: &value)
        guard fields.problem == nil, let root = fields.root, root.isMostlyKnown, var model = value as? any ModelValue
        else { return nil }
        let name = document.text(1)
        model.unknownMembers = model.unknownMembers.wrapped(in: name)
        guard let whole = model as? Value else { return nil }
        let wrapper = Deviation(
            kind: .converted, codingPath: [], expected: "\(Value.self)", found: "an object around it")
        let inner = fields.deviations.map { deviation in
            var deviation = deviation.reversed
            deviation.codingPath.insert(.key(name), at: 0)
            return deviation
        }
        return Decoded(whole, [wrapper] + inner, options)
    }

    /// Decodes a JSON text.
    ///
    /// - Throws: ``JSONProblem`` if it is no JSON, ``DecodingProblem``.
    init(_ data: Data, options: DecodingOptions) throws {
        try self.init(JSONDocument(data, repairsText: !options.isStrict), options: options)
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
