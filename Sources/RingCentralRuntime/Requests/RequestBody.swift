import Foundation

/// What a request carries, before it is turned into bytes.
enum RequestBody: Sendable {
    case none
    case data(Data, contentType: String)
    case file(FilePart, contentType: String)
    case multipart(MultipartBody)

    var contentType: String? {
        switch self {
        case .none: nil
        case .data(_, let type), .file(_, let type): type
        case .multipart(let multipart): multipart.contentType
        }
    }

    /// The bytes; nil if there are none, if they are a file of its own, or too many for memory.
    ///
    /// - Throws: ``FileProblem`` if a file can't be read.
    func data() throws -> Data? {
        switch self {
        case .none: return nil
        case .data(let data, _): return data
        case .file(let part, _):
            if case .data(let data) = part.source { return data }
            return nil
        case .multipart(let multipart): return try multipart.pieces().data()
        }
    }

    /// The bytes, or a file with them.
    ///
    /// - Throws: ``FileProblem`` if a file can't be read; CancellationError.
    func encoded() throws -> OutgoingBody {
        switch self {
        case .none: return OutgoingBody(content: .none)
        case .data(let data, _): return OutgoingBody(content: .data(data))
        case .file(let part, _):
            switch part.source {
            case .data(let data): return OutgoingBody(content: .data(data))
            case .file(let file):
                // Told now, before anything is sent, and while a token is not yet asked for.
                _ = try part.size()
                return OutgoingBody(content: .file(file), temporary: part.temporary)
            }
        case .multipart(let multipart): return try multipart.pieces().joined()
        }
    }
}
