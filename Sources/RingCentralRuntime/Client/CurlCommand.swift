/// A request as a command for a shell. The generator's documents prints the same; `Tests/Corpus/curl.json` holds both to it.
///
/// The token is left for the shell to fill in, as `$TOKEN`; files are named, and lie where the command runs.
struct CurlCommand: Sendable {
    enum Authorization: Sendable { case token, client, none }

    enum Body: Sendable {
        case none
        case text(String)
        /// The name of a file.
        case file(String)
        /// Bytes that are not text, in the file `body`.
        case bytes
        case multipart(isMixed: Bool, [Part])
    }

    struct Header: Sendable {
        var name: String
        var value: String
    }

    struct Part: Sendable {
        enum Content: Sendable { case text(String), file(String) }

        var name: String
        var content: Content
        var type: String?
    }

    var method: String
    var url: String
    var authorization: Authorization
    var headers: [Header]
    var body: Body

    /// The command, with a line for each argument.
    var text: String {
        var pieces = ["curl -X \(method) \(url.shellQuoted)"]
        switch authorization {
        case .token: pieces.append("-H \"Authorization: Bearer $TOKEN\"")
        case .client: pieces.append("-u \"$CLIENT_ID:$CLIENT_SECRET\"")
        case .none: break
        }
        pieces += headers.map { "-H " + "\($0.name): \($0.value)".shellQuoted }
        return (pieces + arguments).joined(separator: " \\\n    ")
    }

    private var arguments: [String] {
        switch body {
        case .none: return []
        case .text(let text) where text.contains("\0"): return ["--data-binary '@body'"]
        // The other option takes what begins so for the name of a file.
        case .text(let text): return [(text.hasPrefix("@") ? "--data-raw " : "-d ") + text.shellQuoted]
        case .file(let name): return ["--data-binary " + ("@" + name).shellQuoted]
        case .bytes: return ["--data-binary '@body'"]
        case .multipart(let isMixed, let parts):
            let type = isMixed ? ["-H 'Content-Type: multipart/mixed'"] : []
            return type + parts.map { "-F " + $0.argument.shellQuoted }
        }
    }
}

extension CurlCommand.Part {
    /// The part as curl has it: what it would take for more than text is in quotes.
    fileprivate var argument: String {
        let type = type.map { ";type=" + $0 } ?? ""
        switch content {
        case .text(let text): return "\(name)=\(Self.quoted(text, ifIn: ";", ifFirst: "\"@<"))\(type)"
        case .file(let file): return "\(name)=@\(Self.quoted(file, ifIn: ";,", ifFirst: "\""))\(type)"
        }
    }

    private static func quoted(_ text: String, ifIn marks: String, ifFirst first: String) -> String {
        let isPlain =
            !text.contains(where: marks.contains) && !(text.first.map(first.contains) ?? false)
            && text.first?.isWhitespace != true && text.last?.isWhitespace != true
        if isPlain { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}
