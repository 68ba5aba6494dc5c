/// What a union looks at to choose its shape.
public struct UnionReader {
    private let reader: ValueReader

    init(_ reader: ValueReader) {
        self.reader = reader
        reader.visitor.discriminator = nil
    }

    /// The text of the member that names the shape; nil if there is none.
    public func discriminator(_ key: StaticString) -> String? {
        reader.visitor.discriminator = (key, reader.index)
        guard let member = reader.document.member(key, of: reader.index) else { return nil }
        switch reader.document.kind(member) {
        case .string, .number, .true, .false: return reader.document.text(member)
        default: return nil
        }
    }

    /// True if the value is an object with this member, be it null.
    public func has(_ key: StaticString) -> Bool {
        reader.document.member(key, of: reader.index) != nil
    }

    /// True if the value is text.
    public var isString: Bool { reader.kind == .string }
    /// True if the value is a number.
    public var isNumber: Bool { reader.kind == .number }
    /// True if the value is true or false.
    public var isBool: Bool { reader.kind == .true || reader.kind == .false }
    /// True if the value is an object.
    public var isObject: Bool { reader.kind == .object }
    /// True if the value is a list.
    public var isArray: Bool { reader.kind == .array }
    /// True if the value is null.
    public var isNull: Bool { reader.kind == .null }

    /// Decodes the chosen shape; nil, and a deviation is reported, if the value doesn't fit it.
    public func read<T: FieldValue>(_ type: T.Type) -> T? {
        let visitor = reader.visitor
        guard visitor.problem == nil else { return nil }
        var value: T?
        T.read(reader, into: &value)
        if let problem = visitor.problem, !visitor.options.isStrict {
            visitor.problem = nil
            visitor.report(.unreadable, problem)
            visitor.refusedUnion = reader.index
        }
        return value
    }

    /// Decodes a shape that may be the one; nil, and nothing is reported, if the value deviates from it.
    public func attempt<T: FieldValue>(_ type: T.Type) -> T? {
        reader.visitor.attempt(T.self, at: reader.index)
    }

    /// The value as it came, for a union that has no shape for it, which is reported as a deviation.
    ///
    /// A discriminator that names an unknown shape is none: unions may grow, as enumerations may.
    public var json: JSONValue {
        reader.reportShapeless()
        return reader.document.value(reader.index)
    }
}
