/// A place in a JSON text from which a value is decoded.
public struct ValueReader {
    let visitor: FieldVisitor
    let index: Int

    var document: JSONDocument { visitor.document }
    var kind: JSONDocument.Kind { visitor.document.kind(index) }
    /// Whether the text is not valid UTF-8.
    var isMalformed: Bool { visitor.document.nodes[index].isMalformed }

    /// Keeps why the value can't be decoded, in words that don't give the value away.
    func fail(expected: String) {
        visitor.fail(expected: expected, at: index)
    }

    /// Reports that the value is decoded although it came in another form than the one that was expected.
    func convert(expected: String) {
        visitor.convert(expected: expected, at: index)
    }

    /// A reader that stands on a null.
    static var null: ValueReader {
        ValueReader(visitor: FieldVisitor(reading: .null, options: .tolerant), index: 0)
    }
}

extension ValueReader {
    /// Reports the strings inside of the value that are not valid UTF-8.
    func reportMalformedText() {
        for inner in index..<document.next(index) where document.nodes[inner].isMalformed {
            return visitor.report(
                .converted,
                DecodingProblem(codingPath: [], expected: "text in UTF-8", found: document.found(inner)))
        }
    }
}
