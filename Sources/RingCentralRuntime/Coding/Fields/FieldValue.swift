import Foundation

/// A value that can stand in a field of a model: text, a number, a list, another model.
///
/// New kinds of values are made as a ``Model`` or a ``UnionModel``, not by conforming to this directly.
public protocol FieldValue: Sendable {
    /// Makes the value that stands in until the real one is read.
    init(_ blank: Blank)

    /// Reads a value; leaves the old one, and reports to the reader why, if that is not possible.
    ///
    /// The result goes where it belongs, rather than being returned: code that knows the type only when it runs then
    /// never has to find out what an optional of it looks like, which costs more than the reading itself.
    static func read(_ reader: ValueReader, into value: inout Self?)

    /// Writes the value where the visitor stands.
    func write(to fields: FieldVisitor)
}

extension FieldValue {
    /// Reads a value from JSON text.
    ///
    /// - Parameters:
    ///   - jsonData: The text, in UTF-8.
    ///   - options: The rules for what deviates from the type.
    /// - Throws: ``JSONProblem`` if the text is not JSON, ``DecodingProblem`` if it doesn't fit the type.
    public init(jsonData: Data, options: DecodingOptions = .tolerant) throws {
        self = try Decoded<Self>(jsonData, options: options).value
    }

    /// Reads a value from a JSON value.
    ///
    /// - Throws: ``DecodingProblem`` if the JSON doesn't fit the type.
    public init(json: JSONValue) throws {
        try self.init(jsonData: json.jsonData())
    }

    /// The value as JSON text in UTF-8; the same value always gives the same bytes.
    ///
    /// - Throws: ``EncodingProblem`` if the value holds something that JSON can't say, such as an infinite number.
    public func jsonData() throws -> Data { try encoded(.json) }

    /// The value as the JSON body of a request.
    ///
    /// - Throws: ``EncodingProblem``, also if an identifier is missing.
    func requestData() throws -> Data { try encoded(.request) }

    private func encoded(_ style: FieldVisitor.Style) throws -> Data {
        let fields = FieldVisitor(writing: style)
        write(to: fields)
        if let problem = fields.encodingProblem { throw problem }
        guard fields.files.isEmpty else { throw EncodingProblem(reason: "a file has no place in JSON") }
        return Data(fields.output)
    }

    /// The value as a JSON value; null in place of the whole if it holds something that JSON can't say.
    public var json: JSONValue {
        do { return try JSONValue(jsonData: jsonData()) } catch { return .null }
    }

    /// Bytes that are equal exactly if the values are; they mean nothing outside of this process.
    var fingerprint: [UInt8] {
        let fields = FieldVisitor(writing: .fingerprint)
        write(to: fields)
        return fields.output
    }
}
