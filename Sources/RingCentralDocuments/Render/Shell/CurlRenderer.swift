import RingCentralCatalog

/// Prints a request as a command for a shell.
struct CurlRenderer {
    func text(_ request: SampleRequest) -> String { command(request).text }

    private func command(_ request: SampleRequest) -> CurlCommand {
        var command = CurlCommand(
            method: request.method, url: request.url, authorization: authorization(request),
            headers: request.headers.map { CurlCommand.Header(name: $0.name, value: $0.value) }, body: .none)
        func body(_ body: CurlCommand.Body, type: String? = nil) {
            if let type { command.headers.append(CurlCommand.Header(name: "Content-Type", value: type)) }
            command.body = body
        }
        switch request.body {
        case .none: break
        case .json(let value, let type): body(.text(Self.json(value)), type: type)
        case .form(let fields): body(.form(fields.map { CurlCommand.Header(name: $0.name, value: $0.value) }))
        case .text(let text): body(.text(text), type: "text/plain")
        case .file(let file, let type): body(.file(file.name), type: type)
        case .multipart(let isMixed, let json, let value):
            body(.multipart(isMixed: isMixed, parts(value, json: json)))
        }
        return command
    }

    private func authorization(_ request: SampleRequest) -> CurlCommand.Authorization {
        switch request.authorization {
        case .token: .token
        case .client: .client
        case .none: .none
        }
    }

    private func parts(_ value: SampleValue, json: Bool) -> [CurlCommand.Part] {
        var parts: [CurlCommand.Part] = []
        if json {
            parts.append(CurlCommand.Part(name: "json", content: .text(Self.json(value)), type: "application/json"))
        }
        for member in value.members {
            for element in member.value.elements {
                if case .file(let file) = element {
                    parts.append(
                        CurlCommand.Part(name: member.name, content: .file(file.name), type: file.contentType))
                } else if !json {
                    parts.append(
                        CurlCommand.Part(
                            name: member.name, content: .text(element.plainText ?? Self.json(element)),
                            type: element.plainText == nil ? "application/json" : nil))
                }
            }
        }
        return parts
    }

    private static func json(_ value: SampleValue) -> String {
        var text = JSONWriter(width: 80).text(value.json)
        text.removeLast()
        return text
    }
}
