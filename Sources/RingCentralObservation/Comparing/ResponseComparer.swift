import RingCentralGenerator

/// Compares a response with those that the catalog describes for the operation.
struct ResponseComparer: PartComparer {
    let catalog: DescribedCatalog
    let operation: ObservationTable.Operation
    let context: ComparisonContext
    let errorCodes: Set<String>
    let commonStatuses: Set<String>

    func compare(_ response: RecordedResponse) {
        operation[.status].seen += 1
        guard let described = described(response.status) else { return compareUndescribed(response) }
        compareHeaders(response, described)
        compareBody(response, described)
        if described.isFailure { compareErrorCode(response) }
    }

    /// The description of a status: its own, that of its class, or the one for all others.
    private func described(_ status: String) -> Endpoint.Response? {
        let all = endpoint.responses
        let range = ResponseStatus(status)?.range
        return all.first { $0.status.text == status }
            ?? all.first { range != nil && $0.status.code == nil && $0.status.range == range }
            ?? all.first { $0.status.isDefault }
    }

    private func compareUndescribed(_ response: RecordedResponse) {
        let range = ResponseStatus(response.status)?.range
        let isFailure = range == .clientError || range == .serverError
        if isFailure { compareErrorCode(response) }
        if isFailure, commonStatuses.contains(response.status) { return }
        let node = operation[.status].member(response.status)
        node.seen += 1
        let target = CatalogPath.endpoint(endpoint.id, isFailure ? "failures" : "responses", response.status)
        let deviation = note(
            .unknownStatus, node, target, name: response.status, found: response.media ?? "",
            example: example(response))
        if case .json(let value) = response.body { deviation?.infer(from: value) }
    }

    private func example(_ response: RecordedResponse) -> String {
        if case .json(let value) = response.body { return ExampleText.shape(value) }
        return ""
    }

    /// Headers that are described; responses have many others, which concern proxies and browsers.
    private func compareHeaders(_ response: RecordedResponse, _ described: Endpoint.Response) {
        guard let headers = response.headers, !described.headers.isEmpty else { return }
        let part = operation[.responseHeader(described.status.text)]
        part.seen += 1
        for header in described.headers {
            let node = part.member(header.name)
            if headers[header.name.lowercased()] != nil {
                node.seen += 1
            } else {
                note(
                    .missingHeader, node,
                    path(of: described).appending("headers", header.name), name: header.name)
            }
        }
    }

    private func compareBody(_ response: RecordedResponse, _ described: Endpoint.Response) {
        let node = operation[.responseBody(described.status.text)]
        switch response.body {
        case .unknown: return
        case .none:
            node.seen += 1
            let mayBeEmpty = described.contents.isEmpty || described.isFailure || endpoint.method == .head
            if !mayBeEmpty { note(.missingBody, node, path(of: described)) }
            return
        case .json, .form, .other, .invalidJSON: break
        }
        // Failures are described by their status, mostly without a body.
        if described.contents.isEmpty, described.isFailure { return }
        let media = response.media ?? "no media type"
        if described.contents.isEmpty {
            node.seen += 1
            note(.unknownBody, node, path(of: described), found: media, example: example(response))
            return
        }
        guard let content = content(described.contents, for: response.media) else {
            node.seen += 1
            note(
                .unknownMediaType, node, path(of: described), found: media,
                described: described.contents.map(\.media.text).joined(separator: ", "))
            return
        }
        let place = path(of: content, described)
        switch response.body {
        case .json(let value):
            var context = context
            if described.status == .multiStatus { context.batchEntry = catalog.api.service.batch?.entry }
            ValueComparer(context: context).compare(value, catalog.type(content.schema, at: place), node)
        case .invalidJSON:
            node.seen += 1
            note(.invalidJSON, node, place)
        case .form, .other, .none, .unknown: node.seen += 1
        }
    }

    /// The code in an error's body, which service.json should know.
    private func compareErrorCode(_ response: RecordedResponse) {
        guard !errorCodes.isEmpty, case .json(let value) = response.body else { return }
        let codes = [value["errorCode"]] + (value["errors"]?.elements ?? []).map { $0["errorCode"] }
        let node = operation[.responseBody(response.status)].member("errorCode")
        for code in Set(codes.compactMap { $0?.string }).sorted() {
            node.seen += 1
            if errorCodes.contains(code) || context.isRedacted && Placeholder.isOne(code) { continue }
            let word = ExampleText.word(code)
            note(.unknownErrorCode, node, .endpoint(endpoint.id, "errors"), name: code, found: word, example: word)
        }
    }

    /// Returns whether a response stands in the catalog as its type alone.
    private func isBare(_ response: Endpoint.Response) -> Bool { source(response)?["content"] == nil }

    private func source(_ response: Endpoint.Response) -> JSONValue? {
        let source = endpoint.source
        if let value = source[response.isFailure ? "failures" : "responses"]?[response.status.text] { return value }
        return response.status == .ok ? source["response"] : nil
    }

    private func path(of response: Endpoint.Response) -> CatalogPath {
        let key = response.isFailure ? "failures" : "responses"
        if endpoint.source[key]?[response.status.text] != nil {
            return .endpoint(endpoint.id, key, response.status.text)
        }
        return .endpoint(endpoint.id, "response")
    }

    private func path(of content: Endpoint.Content, _ response: Endpoint.Response) -> CatalogPath {
        isBare(response) ? path(of: response) : path(of: response).appending("content", content.media.text)
    }
}
