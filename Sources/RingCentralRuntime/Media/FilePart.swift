import Foundation

/// A file to send: its bytes, or where they are, with its name and type.
public struct FilePart: Sendable, Hashable {
    enum Source: Hashable { case data(Data), file(URL) }

    let source: Source
    /// The name the service is told.
    public var filename: String
    /// The media type, such as `application/pdf`; the service tells files apart by it.
    public var contentType: String

    /// - Parameters:
    ///   - data: The bytes of the file.
    ///   - filename: The name the service is told.
    ///   - contentType: The media type, such as `application/pdf`.
    public init(_ data: Data, filename: String, contentType: String) {
        source = .data(data)
        self.filename = filename
        self.contentType = contentType
    }

    /// - Parameters:
    ///   - file: Where the file is. It is read when the request is sent, bit by bit: it need not fit into memory.
    ///   - filename: The name the service is told; the file's own if nil.
    ///   - contentType: The media type, such as `application/pdf`.
    public init(contentsOf file: URL, filename: String? = nil, contentType: String) {
        source = .file(file)
        self.filename = filename ?? file.lastPathComponent
        self.contentType = contentType
    }

    /// The bytes of the file.
    ///
    /// - Throws: What reading the file throws.
    public func data() throws -> Data {
        switch source {
        case .data(let data): return data
        case .file(let file): return try Data(contentsOf: file)
        }
    }

    /// How many bytes it has.
    ///
    /// - Throws: ``FileProblem`` if the file is not there, may not be read, or is a folder or a device.
    func size() throws -> Int64 {
        switch source {
        case .data(let data): return Int64(data.count)
        case .file(let file): return try ReadableFile(file).size
        }
    }
}

extension FilePart: FieldValue, CustomStringConvertible {
    public init(_ blank: Blank) { self.init(Data(), filename: "", contentType: "") }

    public static func read(_ reader: ValueReader, into value: inout FilePart?) {
        reader.fail(expected: "no file in JSON")
    }

    /// Writes what tells one file from another; in JSON itself a file has no place.
    public func write(to fields: FieldVisitor) {
        switch fields.style {
        case .fingerprint:
            fields.writeText("\(filename)|\(contentType)")
            switch source {
            case .data(let data): fields.writeText(data.base64EncodedString())
            case .file(let file): fields.writeText(file.absoluteString)
            }
        case .description: fields.writeText(description)
        default: fields.fail("a file has no place in JSON")
        }
    }

    /// The name and the type.
    public var description: String { "\(filename) (\(contentType))" }
}
