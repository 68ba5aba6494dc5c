/// A place in a JSON text from which a value is read.
public struct ValueReader {
    let visitor: FieldVisitor
    let index: Int

    var document: JSONDocument { visitor.document }
    var kind: JSONDocument.Kind { visitor.document.kind(index) }

    /// Keeps why the value can't be read, in words that don't give the value away.
    func fail(expected: String) {
        visitor.fail(expected: expected, at: index)
    }

    /// A reader that stands on a null.
    static var null: ValueReader {
        ValueReader(visitor: FieldVisitor(reading: .null, options: DecodingOptions()), index: 0)
    }
}
