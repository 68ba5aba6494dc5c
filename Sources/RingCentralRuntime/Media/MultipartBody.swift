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

    /// - Throws: ``EncodingProblem`` if the model holds something that can't be written.
    init(_ model: some FieldValue, form: MultipartForm) throws {
        let fields = FieldVisitor(writing: .json)
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
        parts += fields.files.map { name, file in
            Part(name: name, content: .file(file), filename: file.filename, contentType: file.contentType)
        }
    }

    /// A part for a plain value, one each for a list of them, a JSON part for an object.
    private static func parts(_ name: String, _ value: JSONValue) -> [Part] {
        if let text = FlatFields.texts(value) {
            return text.map { Part(name: name, content: .data(Data($0.utf8))) }
        }
        return [Part(name: name, content: .data(Data(value.description.utf8)), contentType: "application/json")]
    }

    /// The bytes and their content type.
    ///
    /// - Throws: What reading a file throws.
    func encoded() throws -> (data: Data, contentType: String) {
        let contents = try parts.map { part in
            switch part.content {
            case .data(let data): data
            case .file(let file): try file.data()
            }
        }
        let boundary = Self.boundary(notIn: contents)
        var data = Data()
        for (part, content) in zip(parts, contents) {
            data.append(contentsOf: "--\(boundary)\r\n\(headers(part))\r\n".utf8)
            data.append(content)
            data.append(contentsOf: "\r\n".utf8)
        }
        data.append(contentsOf: "--\(boundary)--\r\n".utf8)
        return (data, "\(form.mediaType); boundary=\(boundary)")
    }

    private func headers(_ part: Part) -> String {
        var text = ""
        switch form {
        case .formData:
            text += "Content-Disposition: form-data; name=\"\(Self.quoted(part.name))\""
            if let filename = part.filename { text += "; filename=\"\(Self.quoted(filename))\"" }
            text += "\r\n"
        case .mixed:
            if case .file(let file) = part.content {
                text += "Content-Disposition: attachment; filename=\"\(Self.quoted(file.filename))\"\r\n"
            }
        }
        if let type = part.contentType { text += "Content-Type: \(Self.singleLine(type))\r\n" }
        return text
    }

    /// The same parts always get the same boundary, and none that occurs in them.
    private static func boundary(notIn contents: [Data]) -> String {
        var number = 0
        while true {
            let boundary = "ringcentral-part-\(number)"
            let bytes = Data(boundary.utf8)
            if !contents.contains(where: { $0.range(of: bytes) != nil }) { return boundary }
            number += 1
        }
    }

    /// What would end the quotes or the line is percent-encoded, as browsers do.
    private static func quoted(_ text: String) -> String {
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

    private static func singleLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}
