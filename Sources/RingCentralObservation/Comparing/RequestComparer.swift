import Foundation
import RingCentralGenerator

/// Compares a request that the service accepted: what it has, the service takes, and what it lacks is not required.
struct RequestComparer: PartComparer {
    let catalog: DescribedCatalog
    let operation: ObservationTable.Operation
    let context: ComparisonContext

    func compare(_ request: RecordedRequest, pathValues: [NamedText]) {
        for value in pathValues { compareParameter(value, in: .path, part: .path) }
        if let query = request.query { compare(query, in: .query, part: .query) }
        if let headers = request.headers {
            compare(headers.sorted { $0.key < $1.key }.map(NamedText.init), in: .header, part: .requestHeader)
        }
        compareBody(request)
    }

    private func compare(_ values: [NamedText], in place: Endpoint.Place, part: ObservationTable.Part) {
        operation[part].seen += 1
        for value in values { compareParameter(value, in: place, part: part) }
        let names = Set(values.map { place == .header ? $0.name.lowercased() : $0.name })
        for parameter in endpoint.parameters where parameter.place == place && parameter.required {
            guard !names.contains(place == .header ? parameter.name.lowercased() : parameter.name) else { continue }
            note(
                .missingParameter, operation[part].member(parameter.name),
                .endpoint(endpoint.id, "parameters", parameter.name, "required"), name: parameter.name)
        }
    }

    private func compareParameter(_ value: NamedText, in place: Endpoint.Place, part: ObservationTable.Part) {
        let known = endpoint.parameters.first {
            $0.place == place
                && (place == .header ? $0.name.lowercased() == value.name.lowercased() : $0.name == value.name)
        }
        guard let known else {
            // Every request has headers of its own; they are not parameters.
            if place == .header { return }
            let node = operation[part].unknownMember(value.name)
            node.seen += 1
            note(
                .unknownParameter, node, .endpoint(endpoint.id, "parameters"), name: value.name,
                example: ExampleText.text(value.value))
            return
        }
        let node = operation[part].member(known.name)
        let type = catalog.type(known.schema, at: .endpoint(endpoint.id, "parameters", known.name))
        guard known.commaSeparated, case .list = type.shape else { return compare(value.value, type, node) }
        for text in value.value.split(separator: ",") {
            // Headers may have spaces after the commas.
            compare(place == .header ? text.trimmingCharacters(in: .whitespaces) : String(text), type, node)
        }
    }

    /// Compares the text of a parameter with its type.
    private func compare(_ text: String, _ type: DescribedType, _ node: PlaceNode) {
        node.seen += 1
        // What stands for the account or the extension that is logged in.
        if text == "~" || context.isRedacted && Placeholder.isOne(text) { return }
        let element: DescribedType
        if case .list(let of) = type.shape { element = of } else { element = type }
        guard case .scalar(let primitive, let values) = element.shape else { return }
        let fits: Bool
        switch primitive {
        case .boolean: fits = text == "true" || text == "false"
        case .integer, .int64: fits = Int64(text) != nil
        case .int32: fits = Int32(text) != nil
        case .number, .float, .double: fits = Double(text) != nil
        default: fits = true
        }
        if !fits {
            note(
                .wrongType, node, type.path, found: "text", described: element.word, example: ExampleText.text(text))
        } else if !values.isEmpty, !values.contains(text) {
            let word = ExampleText.word(text)
            note(.unknownValue, node, element.resolved.path, found: word, described: element.word, example: word)
        }
    }

    private func compareBody(_ request: RecordedRequest) {
        let node = operation[.requestBody]
        let target = CatalogPath.endpoint(endpoint.id, "body")
        switch request.body {
        case .unknown: return
        case .none:
            node.seen += 1
            if endpoint.body?.required == true { note(.missingBody, node, target) }
            return
        case .json, .form, .other, .invalidJSON: break
        }
        let media = request.media ?? "no media type"
        guard let body = endpoint.body else {
            node.seen += 1
            note(.unknownBody, node, target, found: media)
            return
        }
        guard let content = content(body.contents, for: request.media) else {
            node.seen += 1
            note(
                .unknownMediaType, node, target, found: media,
                described: body.contents.map(\.media.text).joined(separator: ", "))
            return
        }
        compare(request.body, content, node)
    }

    private func compare(_ body: RecordedBody, _ content: Endpoint.Content, _ node: PlaceNode) {
        let type = catalog.type(content.schema, at: path(of: content))
        switch body {
        case .json(let value): ValueComparer(context: context).compare(value, type, node)
        case .form(let fields): compare(fields, type, node)
        case .invalidJSON:
            node.seen += 1
            note(.invalidJSON, node, path(of: content))
        case .none, .other, .unknown: node.seen += 1
        }
    }

    /// Compares the names of a form's fields: their values are texts, whatever their types.
    private func compare(_ fields: [NamedText], _ type: DescribedType, _ node: PlaceNode) {
        node.seen += 1
        guard case .object(let object) = type.shape, object.choices.isEmpty, !object.allowsAny else { return }
        for field in fields where object.members[field.name] == nil {
            let child = node.unknownMember(field.name)
            child.seen += 1
            note(
                .unknownMember, child, object.path.appending("properties"), name: field.name,
                example: ExampleText.text(field.value))
        }
        let names = Set(fields.map(\.name))
        for requirement in object.required where !names.contains(requirement.name) {
            note(.missingMember, node.member(requirement.name), requirement.path, name: requirement.name)
        }
    }

    /// The place of a body's type: a body of JSON alone may stand without its media type.
    private func path(of content: Endpoint.Content) -> CatalogPath {
        let hasContent = endpoint.body?.source.isObject == true && endpoint.body?.source["content"] != nil
        return hasContent
            ? .endpoint(endpoint.id, "body", "content", content.media.text) : .endpoint(endpoint.id, "body")
    }
}
