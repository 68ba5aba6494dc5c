import Foundation

/// A file to send: its bytes, or where they are, with its name and type.
public struct FilePart: Sendable, Hashable {
    enum Source: Hashable { case data(Data), file(URL) }

    let source: Source
    /// Where a stream was kept; it goes away with the last copy of this value.
    let temporary: TemporaryFile?
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
        temporary = nil
        self.filename = filename
        self.contentType = contentType
    }

    /// - Parameters:
    ///   - file: Where the file is. It is read when the request is sent, bit by bit: it need not fit into memory.
    ///   - filename: The name the service is told; the file's own if nil.
    ///   - contentType: The media type, such as `application/pdf`.
    public init(contentsOf file: URL, filename: String? = nil, contentType: String) {
        source = .file(file)
        temporary = nil
        self.filename = filename ?? file.lastPathComponent
        self.contentType = contentType
    }

    /// Takes a file in from a stream, such as the body of a request to a server.
    ///
    /// What may be sent again has to be at hand again: the bytes go into a temporary file, which only its owner may
    /// read, and not into memory. The file is removed when nobody holds the part any more.
    ///
    ///     let scan = try await FilePart(stream: request.body, filename: "scan.pdf", contentType: "application/pdf")
    ///     try await client.fax.createFaxMessage(to: ["+16505550101"], attachment: [scan]).send()
    ///
    /// - Parameters:
    ///   - stream: The bytes of the file, in pieces of any size; it is read to its end.
    ///   - filename: The name the service is told.
    ///   - contentType: The media type, such as `application/pdf`.
    /// - Throws: What the stream throws; ``FileProblem`` if there is no room for the bytes; CancellationError if the
    ///   task is cancelled. Nothing stays behind then.
    public init<Stream: AsyncSequence>(
        stream: sending Stream, filename: String, contentType: String
    ) async throws where Stream.Element: DataProtocol {
        let temporary = try TemporaryFile()
        let file = try WritableFile(temporary.url, startingAnew: true)
        for try await piece in stream {
            try Task.checkCancellation()
            try file.append(Data(piece))
        }
        // Some streams just end when the task is cancelled: that would be half a file.
        try Task.checkCancellation()
        try file.close()
        self.temporary = temporary
        source = .file(temporary.url)
        self.filename = filename
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

extension FilePart {
    /// Whether two are the same bytes, or in the same place, by the same name and type.
    public static func == (one: FilePart, other: FilePart) -> Bool {
        (one.source, one.filename, one.contentType) == (other.source, other.filename, other.contentType)
    }

    /// Takes in what two have to have in common to be equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(source)
        hasher.combine(filename)
        hasher.combine(contentType)
    }
}

extension FilePart: FieldValue, CustomStringConvertible {
    /// An empty file without a name.
    public init(_ blank: Blank) { self.init(Data(), filename: "", contentType: "") }

    /// Refuses: no JSON holds a file.
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
