import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension Call {
    /// The call as a command for a shell; the token is left for it to fill in, as `$TOKEN`.
    ///
    /// Files are named, not included: they have to lie in the folder where the command runs.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/invalidRequest``.
    public var curlCommand: String {
        get throws {
            let request = try client.prepare(parts)
            let headers = (request.allHTTPHeaderFields ?? [:]).sorted { $0.key < $1.key }
                .filter { !(isMultipart && $0.key == "Content-Type") }
            let command = CurlCommand(
                method: request.httpMethod ?? "GET", url: request.url?.absoluteString ?? "",
                authorization: curlAuthorization,
                headers: headers.map { CurlCommand.Header(name: $0.key, value: $0.value) }, body: curlBody)
            return command.text
        }
    }

    private var isMultipart: Bool {
        if case .multipart = parts.body { true } else { false }
    }

    private var curlAuthorization: CurlCommand.Authorization {
        switch operation.authorization {
        case .token: .token
        case .client: .client
        case .none: .none
        }
    }

    private var curlBody: CurlCommand.Body {
        switch parts.body {
        case .none: return .none
        case .file(let file, _): return .file(file.filename)
        case .data(let data, _): return String(data: data, encoding: .utf8).map { .text($0) } ?? .bytes
        case .multipart(let multipart):
            let isMixed = if case .mixed = multipart.form { true } else { false }
            return .multipart(isMixed: isMixed, multipart.parts.map { Self.curlPart($0) })
        }
    }

    private static func curlPart(_ part: MultipartBody.Part) -> CurlCommand.Part {
        let content: CurlCommand.Part.Content
        switch part.content {
        case .file(let file): content = .file(file.filename)
        case .data(let data): content = .text(String(decoding: data, as: UTF8.self))
        }
        return CurlCommand.Part(name: part.name, content: content, type: part.contentType)
    }
}
