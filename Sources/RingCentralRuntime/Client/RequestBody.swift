import Foundation

/// What a request carries, before it is turned into bytes.
enum RequestBody: Sendable {
    case none
    case data(Data, contentType: String)
    case file(FilePart, contentType: String)
    case multipart(MultipartBody)

    /// The bytes, or where they are, and their content type.
    ///
    /// - Throws: What reading a file throws.
    func encoded() throws -> (body: TransportBody, contentType: String?) {
        switch self {
        case .none: return (.none, nil)
        case .data(let data, let type): return (.data(data), type)
        case .file(let part, let type):
            switch part.source {
            case .data(let data): return (.data(data), type)
            case .file(let file): return (.file(file), type)
            }
        case .multipart(let multipart):
            let (data, type) = try multipart.encoded()
            return (.data(data), type)
        }
    }
}
