import Foundation

extension RequestParts {
    /// A JSON body; nil for none.
    public mutating func body(_ value: (some FieldValue)?) {
        guard let value else { return }
        keep { .data(try value.requestData(), contentType: "application/json") }
    }

    /// A body of application/x-www-form-urlencoded from a model's fields, which have to be plain; nil for none.
    public mutating func form(_ model: (some FieldValue)?) {
        guard let model else { return }
        keep { .data(try FlatFields.urlEncoded(model), contentType: "application/x-www-form-urlencoded") }
    }

    /// A body of several parts from a model with files; nil for none.
    public mutating func multipart(_ model: (some FieldValue)?, _ form: MultipartForm) {
        guard let model else { return }
        keep { .multipart(try MultipartBody(model, form: form)) }
    }

    /// A body of bytes; nil for none.
    ///
    /// - Parameters:
    ///   - data: The bytes.
    ///   - contentType: The media type.
    public mutating func raw(_ data: Data?, contentType: String) {
        guard let data else { return }
        keep { .data(data, contentType: contentType) }
    }

    /// A body of plain text; nil for none.
    public mutating func text(_ text: String?) {
        raw(text.map { Data($0.utf8) }, contentType: "text/plain; charset=utf-8")
    }

    /// A file as the body; nil for none. The type is the file's own unless one is given.
    public mutating func raw(_ file: FilePart?, contentType: String? = nil) {
        guard let file else { return }
        keep { .file(file, contentType: contentType ?? file.contentType) }
    }

    private mutating func keep(_ make: () throws -> RequestBody) {
        do {
            body = try make()
        } catch let error as EncodingProblem {
            refuse(error.reason)
        } catch let problem as RequestProblem {
            refuse(problem.reason)
        } catch {
            refuse("the body can't be written")
        }
    }
}
