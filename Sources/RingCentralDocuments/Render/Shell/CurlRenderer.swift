import RingCentralCatalog

/// Prints a request as a command for a shell; the token and files are left for it to fill in.
struct CurlRenderer {
    func text(_ request: SampleRequest) -> String {
        var pieces = ["curl -X \(request.method) \(Self.quoted(request.url))"]
        switch request.authorization {
        case .token: pieces.append("-H \"Authorization: Bearer $TOKEN\"")
        case .client: pieces.append("-u \"$CLIENT_ID:$CLIENT_SECRET\"")
        case .none: break
        }
        for header in request.headers { pieces.append("-H " + Self.quoted("\(header.name): \(header.value)")) }
        return (pieces + body(request.body)).joined(separator: " \\\n    ")
    }

    private func body(_ body: SampleRequest.Body) -> [String] {
        switch body {
        case .none: return []
        case .json(let value, let type): return [contentType(type), "-d " + Self.quoted(Self.json(value))]
        case .form(let fields):
            return fields.map { "--data-urlencode " + Self.quoted("\($0.name)=\($0.value)") }
        case .text(let text): return [contentType("text/plain"), "-d " + Self.quoted(text)]
        case .file(let file, let type): return [contentType(type), "--data-binary " + Self.quoted("@" + file.name)]
        case .multipart(let mixed, let json, let value):
            let type = mixed ? [contentType("multipart/mixed")] : []
            return type + parts(value, json: json)
        }
    }

    private func parts(_ value: SampleValue, json: Bool) -> [String] {
        var parts: [String] = []
        if json { parts.append("json=\(Self.json(value));type=application/json") }
        for member in value.members {
            for element in member.value.elements {
                if case .file(let file) = element {
                    parts.append("\(member.name)=@\(file.name);type=\(file.contentType)")
                } else if !json {
                    let type = element.plainText == nil ? ";type=application/json" : ""
                    parts.append("\(member.name)=\(element.plainText ?? Self.json(element))\(type)")
                }
            }
        }
        return parts.map { "-F " + Self.quoted($0) }
    }

    private func contentType(_ type: String) -> String { "-H " + Self.quoted("Content-Type: \(type)") }

    private static func json(_ value: SampleValue) -> String {
        var text = JSONWriter(width: 80).text(value.json)
        text.removeLast()
        return text
    }

    /// Text that a shell takes as it is.
    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
