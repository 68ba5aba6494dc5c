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
            var pieces = ["curl -X \(request.httpMethod ?? "GET") " + Self.quoted(request.url?.absoluteString ?? "")]
            switch parts.operation.authorization {
            case .token: pieces.append("-H \"Authorization: Bearer $TOKEN\"")
            case .client: pieces.append("-u \"$CLIENT_ID:$CLIENT_SECRET\"")
            case .none: break
            }
            let headers = (request.allHTTPHeaderFields ?? [:]).sorted { $0.key < $1.key }
            for (name, value) in headers where !(isMultipart && name == "Content-Type") {
                pieces.append("-H " + Self.quoted("\(name): \(value)"))
            }
            pieces += bodyArguments
            return pieces.joined(separator: " \\\n    ")
        }
    }

    private var isMultipart: Bool {
        if case .multipart = parts.body { true } else { false }
    }

    private var bodyArguments: [String] {
        switch parts.body {
        case .none: return []
        case .file(let file, _): return ["--data-binary " + Self.quoted("@" + file.filename)]
        case .data(let data, _):
            guard let text = String(data: data, encoding: .utf8), !text.contains("\0") else {
                return ["--data-binary @body"]
            }
            return ["--data-raw " + Self.quoted(text)]
        case .multipart(let multipart):
            var arguments: [String] = []
            if case .mixed = multipart.form { arguments.append("-H 'Content-Type: multipart/mixed'") }
            return arguments + multipart.parts.map { "-F " + Self.quoted(Self.formArgument($0)) }
        }
    }

    private static func formArgument(_ part: MultipartBody.Part) -> String {
        func inQuotes(_ text: String) -> String {
            let escaped = text.replacingOccurrences(of: "\\", with: "\\\\")
            return "\"" + escaped.replacingOccurrences(of: "\"", with: "\\\"") + "\""
        }
        let type = part.contentType.map { ";type=" + $0 } ?? ""
        switch part.content {
        case .file(let file): return "\(part.name)=@\(inQuotes(file.filename))\(type)"
        case .data(let data): return "\(part.name)=\(inQuotes(String(decoding: data, as: UTF8.self)))\(type)"
        }
    }

    /// Text that a shell takes as it is.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
