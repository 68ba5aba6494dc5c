/// What an endpoint gives when all went well, by status.
package struct Successes {
    /// The response that is decoded, in all its media types; the first of several.
    package let contents: [Endpoint.Content]
    /// Several responses of JSON, of which each status has its own; fewer than two where one type will do.
    let bodies: [Body]
    /// Whether a success may come without a body; 207 without one is only not described.
    let mayBeEmpty: Bool
    /// The responses that no function can give, each with the reason.
    let inexpressible: [Inexpressible]

    /// A response of JSON.
    struct Body {
        var status: ResponseStatus
        var schema: Schema
    }

    /// A response that no function can return.
    struct Inexpressible {
        var status: ResponseStatus
        var reason: String
    }

    package init(_ endpoint: Endpoint) {
        let good = endpoint.responses.filter { !$0.isFailure }
        // 207 has a response for each of several ids.
        let plain = good.filter { $0.status.isSuccess && $0.status != .multiStatus }
        let chosen =
            plain.first { !$0.contents.isEmpty }
            ?? good.first { $0.status.isDefault && !$0.contents.isEmpty }
            ?? good.first { $0.status == .multiStatus && $0.isPlainJSON }
        contents = chosen?.contents ?? []
        mayBeEmpty = good.contains { $0.status.isSuccess && $0.status != .multiStatus && $0.contents.isEmpty }
        let isBatch = endpoint.batch != nil
        // What is described as default beside others is an error, by custom.
        let candidates = isBatch ? plain : plain + good.filter { $0.status == .multiStatus && $0.isPlainJSON }
        let json = candidates.compactMap { response in
            Self.json(response.contents).map { Body(status: response.status, schema: $0.schema) }
        }
        var distinct: [Body] = []
        for body in json where !distinct.contains(where: { $0.schema.isSame(as: body.schema) }) {
            distinct.append(body)
        }
        let isPlain = endpoint.paging == nil && !isBatch
        bodies = isPlain && distinct.count > 1 && Self.json(contents) != nil ? json : []
        var left: [Inexpressible] = []
        for response in candidates where response.status != chosen?.status && !response.contents.isEmpty {
            let own = Self.json(response.contents)
            if !bodies.isEmpty, own != nil { continue }
            if let own, let first = Self.json(contents), own.schema.isSame(as: first.schema) { continue }
            let reason =
                own == nil || Self.json(contents) == nil
                ? "it is of another kind than that with \(chosen?.status.text ?? "")"
                : "the pages and batches of an endpoint are of one type"
            left.append(Inexpressible(status: response.status, reason: reason))
        }
        inexpressible = left
    }

    /// The content that is JSON.
    package static func json(_ contents: [Endpoint.Content]) -> Endpoint.Content? {
        contents.first { $0.media == .json } ?? contents.first(where: \.media.isJSON)
    }

    /// The media types in which the response comes as well, where its JSON is decoded.
    var otherMedia: [MediaType] {
        guard let json = Self.json(contents) else { return [] }
        return contents.map(\.media).filter { $0 != json.media && !$0.isMultipart && !$0.text.contains("json") }
    }
}

extension Endpoint.Response {
    fileprivate var isPlainJSON: Bool { contents.contains { $0.media == .json } }
}

extension Schema {
    /// Whether both give one type: the same model, or a list of it, or the same simple type.
    fileprivate func isSame(as other: Schema) -> Bool {
        switch (shape, other.shape) {
        case (.model(let a), .model(let b)): a == b
        case (.primitive(let a), .primitive(let b)): a == b && values.isEmpty && other.values.isEmpty
        case (.list(let a), .list(let b)): a.isSame(as: b)
        default: false
        }
    }
}
