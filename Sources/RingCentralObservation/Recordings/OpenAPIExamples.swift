import RingCentralGenerator

/// Reads the examples that stand in an OpenAPI document: those of request bodies and of responses.
struct OpenAPIExamples {
    let root: JSONValue

    private static let methods: Set<String> = ["get", "put", "post", "delete", "patch", "head"]

    func forEachExchange(_ body: (RecordedExchange) throws -> Void) rethrows {
        try root["paths"]?.forEachMember { path, _, item in
            try item.forEachMember { method, _, operation in
                guard Self.methods.contains(method) else { return }
                func exchange(_ request: RecordedRequest?, _ response: RecordedResponse?) -> RecordedExchange {
                    RecordedExchange(
                        method: method.uppercased(), path: path, request: request, response: response, isExample: true)
                }
                try examples(of: resolved(operation["requestBody"])) { media, value in
                    try body(exchange(RecordedRequest(body: .json(value), media: media), nil))
                }
                try operation["responses"]?.forEachMember { status, _, response in
                    try examples(of: resolved(response)) { media, value in
                        try body(
                            exchange(nil, RecordedResponse(status: status, body: .json(value), media: media)))
                    }
                }
            }
        }
    }

    /// The examples of JSON below `content`.
    private func examples(of holder: JSONValue?, _ body: (String, JSONValue) throws -> Void) rethrows {
        try holder?["content"]?.forEachMember { name, _, content in
            let media = MediaTypeText.essence(name) ?? ""
            guard MediaTypeText.isJSON(media) else { return }
            if let example = content["example"] { try body(media, example) }
            try content["examples"]?.forEachMember { _, _, example in
                if let value = resolved(example)?["value"] { try body(media, value) }
            }
            if let example = resolved(content["schema"])?["example"] { try body(media, example) }
        }
    }

    /// The value to which a reference within the document leads.
    private func resolved(_ value: JSONValue?) -> JSONValue? {
        var value = value
        // References may form a cycle.
        for _ in 0..<16 {
            guard let reference = value?["$ref"]?.string else { return value }
            guard let pointer = JSONPointer(reference: reference) else { return nil }
            value = pointer.keys.reduce(Optional(root)) { $0?[$1] }
        }
        return nil
    }
}
