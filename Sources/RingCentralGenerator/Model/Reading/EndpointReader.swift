/// Reads endpoints.
struct EndpointReader {
    let bag: DiagnosticBag
    private let schemas: SchemaReader

    init(bag: DiagnosticBag) {
        self.bag = bag
        schemas = SchemaReader(bag: bag)
    }

    func read(id: String, area: String, key: JSONValue, value: JSONValue) -> Endpoint {
        var fields = ObjectReader(value, bag: bag)
        let method = method(&fields, of: value)
        let path = fields.requiredString("path")
        let replacement = fields.value("replacement")
        // `EndpointRules` reports a pagination style that does not exist, with all else that is wrong.
        let endpoint = Endpoint(
            id: id, areaID: area, key: key, source: value, swiftName: fields.string("name"),
            formerNames: fields.value("formerNames").map(FormerNameReader(bag: bag).read) ?? [],
            method: method, path: path, summary: fields.string("summary") ?? "", notes: fields.strings("notes"),
            access: fields.word("access", Endpoint.Access.self) ?? method.usualAccess,
            authorization: fields.word("authorization", Endpoint.Authorization.self) ?? .token,
            permission: fields.string("permission"), userPermission: fields.string("userPermission"),
            rateGroup: fields.string("rateGroup"), availability: fields.string("availability"),
            parameters: parameters(fields.object("parameters"), ofPath: path),
            arguments: fields.strings("arguments"), body: fields.value("body").map(body),
            multipart: fields.word("multipart", Endpoint.Multipart.self) ?? .fields,
            sends: fields.string("sends").map { MediaType($0) }, fileName: fields.string("fileName"),
            variants: fields.object("also").map(variant).sorted { $0.name < $1.name }, responses: responses(&fields),
            paging: fields.string("paging").flatMap(PaginationStyle.init), batch: fields.int("batch"),
            media: fields.bool("media") ?? false, maximumBodySize: fields.int("maximumBodySize"),
            errors: fields.strings("errors").sorted(), events: fields.strings("events").sorted(),
            lifecycle: fields.word("lifecycle", Endpoint.Lifecycle.self) ?? .current,
            replacement: replacement?.isNull == false ? fields.string("replacement") : nil,
            saysReplacement: replacement != nil)
        fields.finish()
        return endpoint
    }

    /// The method; GET where none is known, which is reported.
    private func method(_ fields: inout ObjectReader, of value: JSONValue) -> HTTPMethod {
        let text = fields.requiredString("method")
        if let method = HTTPMethod(rawValue: text) { return method }
        if !text.isEmpty {
            bag.add(
                .badValue, "\"\(text)\" is not an HTTP method",
                advice: "Use one of \(HTTPMethod.allCases.map(\.rawValue).joined(separator: ", "))",
                at: fields.value("method") ?? value)
        }
        return .get
    }

    private func variant(_ member: ObjectReader.Member) -> Endpoint.Variant {
        var fields = ObjectReader(member.value, bag: bag)
        let variant = Endpoint.Variant(
            name: member.name, sends: MediaType(fields.requiredString("sends")),
            summary: fields.requiredString("summary"), source: member.value)
        fields.finish()
        return variant
    }

    private func parameters(_ members: [ObjectReader.Member], ofPath path: String) -> [Endpoint.Parameter] {
        let path = Endpoint.parameterNames(in: path)
        let all = members.map { parameter($0, inPath: path.contains($0.name)) }
        // Path parameters in the order of the path, then the others by name.
        return all.sorted { a, b in
            let (i, j) = (path.firstIndex(of: a.name) ?? .max, path.firstIndex(of: b.name) ?? .max)
            return i != j ? i < j : a.name < b.name
        }
    }

    private func parameter(_ member: ObjectReader.Member, inPath: Bool) -> Endpoint.Parameter {
        var parts = ParameterParts(isInPath: inPath)
        let schema: Schema
        if member.value.isObject {
            // A parameter is a type with three keys more.
            schema = schemas.read(object: member.value, what: "parameter") { key, value in
                take(key, value, into: &parts)
            }
        } else {
            schema = schemas.read(member.value)
        }
        return Endpoint.Parameter(
            name: member.name, key: member.key, place: parts.place, required: parts.required,
            commaSeparated: parts.commaSeparated, schema: schema)
    }

    /// The facts of a parameter beside its type.
    private struct ParameterParts {
        var place: Endpoint.Place
        var required: Bool
        /// A Boolean value that indicates whether "separator" is given.
        var hasSeparator = false

        init(isInPath: Bool) {
            place = isInPath ? .path : .query
            required = isInPath
        }

        /// Paths and headers have no other way to hold several values.
        var commaSeparated: Bool { place != .query || hasSeparator }
    }

    /// Takes a member over that is not of the type; false if it is none of those.
    private func take(_ key: String, _ value: JSONValue, into parts: inout ParameterParts) -> Bool {
        switch key {
        case "in":
            if let word = Endpoint.Place(rawValue: value.text), word != .path {
                parts.place = word
            } else {
                bag.add(
                    .badValue, "\"in\" has an unknown value",
                    advice: "Use \"query\" or \"header\"; path parameters follow from the path", at: value)
            }
        case "required": parts.required = schemas.bool(value)
        case "separator":
            parts.hasSeparator = schemas.string(value) == "comma"
            if !parts.hasSeparator {
                bag.add(
                    .badValue, "\"separator\" has an unknown value",
                    advice: "Use \"comma\", or leave it out where the key is repeated", at: value)
            }
        default: return false
        }
        return true
    }

    private func body(_ value: JSONValue) -> Endpoint.Body {
        guard value.isObject, value["content"] != nil else {
            return Endpoint.Body(
                required: true, contents: [.init(media: .json, schema: schemas.read(value))], source: value)
        }
        var fields = ObjectReader(value, bag: bag)
        let required = fields.bool("required") ?? true
        let contents = contents(fields.object("content"))
        fields.finish()
        return Endpoint.Body(required: required, contents: contents, source: value)
    }

    private func contents(_ members: [ObjectReader.Member]) -> [Endpoint.Content] {
        members.map { Endpoint.Content(media: MediaType($0.name), schema: schemas.read($0.value)) }.sorted {
            $0.media < $1.media
        }
    }

    private func responses(_ fields: inout ObjectReader) -> [Endpoint.Response] {
        var all: [Endpoint.Response] = []
        if let value = fields.value("response") { all.append(response(.ok, value, isFailure: false)) }
        all += fields.object("responses").compactMap { response($0, isFailure: false) }
        all += fields.object("failures").compactMap { response($0, isFailure: true) }
        return all.sorted { $0.status < $1.status }
    }

    private func response(_ member: ObjectReader.Member, isFailure: Bool) -> Endpoint.Response? {
        if let status = ResponseStatus(member.name) { return response(status, member.value, isFailure: isFailure) }
        bag.add(
            .badValue, "\"\(member.name)\" is not a status",
            advice: "Use a status such as 200, a range such as 2XX, or default", at: member.key)
        return nil
    }

    private func response(_ status: ResponseStatus, _ value: JSONValue, isFailure: Bool) -> Endpoint.Response {
        if value.isNull { return .init(status: status, contents: [], headers: [], isFailure: isFailure) }
        guard value.isObject, value["content"] != nil || value["headers"] != nil else {
            let content = Endpoint.Content(media: .json, schema: schemas.read(value))
            return .init(status: status, contents: [content], headers: [], isFailure: isFailure)
        }
        var fields = ObjectReader(value, bag: bag)
        let contents = contents(fields.object("content"))
        let headers = fields.object("headers").map { Endpoint.Header(name: $0.name, schema: schemas.read($0.value)) }
        fields.finish()
        return .init(
            status: status, contents: contents, headers: headers.sorted { $0.name < $1.name }, isFailure: isFailure)
    }
}
