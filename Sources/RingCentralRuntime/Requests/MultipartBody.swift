import Foundation

/// The parts of a body.
struct MultipartBody: Sendable {
    struct Part: Sendable {
        enum Content: Sendable { case data(Data), file(FilePart) }

        var name: String
        var content: Content
        var filename: String?
        var contentType: String?
    }

    var form: MultipartForm
    var parts: [Part]
    /// Chance makes it, so that no file can hold it.
    private let boundary = "ringcentral-\(RandomText.make())"

    /// - Throws: ``EncodingProblem`` if the model holds something that can't be written; ``RequestProblem`` if the type of
    ///   a file can't stand in a header.
    init(_ model: some FieldValue, form: MultipartForm) throws {
        let fields = FieldVisitor(writing: .request)
        model.write(to: fields)
        if let problem = fields.encodingProblem { throw problem }
        let json = Data(fields.output)
        self.form = form
        switch form.layout {
        case .jsonFirst:
            parts = [
                Part(name: "json", content: .data(json), filename: "request.json", contentType: "application/json")
            ]
        case .fields:
            parts = try FlatFields.members(JSONValue(jsonData: json)).flatMap { name, value in
                Self.parts(name, value)
            }
        }
        parts += try fields.files.map { name, file in
            try HeaderRules.check("Content-Type", file.contentType)
            return Part(name: name, content: .file(file), filename: file.filename, contentType: file.contentType)
        }
    }

    /// A part for a plain value, one each for a list of them, a JSON part for an object.
    private static func parts(_ name: String, _ value: JSONValue) -> [Part] {
        if let text = FlatFields.texts(value) {
            return text.map { Part(name: name, content: .data(Data($0.utf8))) }
        }
        return [Part(name: name, content: .data(Data(value.description.utf8)), contentType: "application/json")]
    }

    var contentType: String { "\(form.mediaType); boundary=\(boundary)" }

    /// The bytes, some of them still in files.
    ///
    /// - Throws: ``FileProblem`` if a file can't be read.
    func pieces() throws -> MultipartPieces {
        var pieces = MultipartPieces()
        for part in parts {
            pieces.append("--\(boundary)\r\n\(headers(part))\r\n")
            switch part.content {
            case .data(let data): pieces.append(data)
            case .file(let file): try pieces.append(file)
            }
            pieces.append("\r\n")
        }
        pieces.append("--\(boundary)--\r\n")
        return pieces
    }

    private func headers(_ part: Part) -> String {
        var text = ""
        switch form {
        case .formData:
            text += "Content-Disposition: form-data; name=\"\(Self.multipartHeaderQuoted(part.name))\""
            if let filename = part.filename { text += "; filename=\"\(Self.multipartHeaderQuoted(filename))\"" }
            text += "\r\n"
        case .mixed:
            if case .file(let file) = part.content {
                text += "Content-Disposition: attachment; filename=\"\(Self.multipartHeaderQuoted(file.filename))\"\r\n"
            }
        }
        if let type = part.contentType { text += "Content-Type: \(type)\r\n" }
        return text
    }

    /// What would end the quotes or the line is percent-encoded, as browsers do.
    private static func multipartHeaderQuoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
