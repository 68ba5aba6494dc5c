import RingCentralCatalog
import RingCentralGenerator

/// Turns an operation of OpenAPI into an endpoint of the catalog.
struct EndpointConverter {
    let source: OpenAPISource
    var schemas: SchemaConverter

    /// An operation as found in the document.
    struct Found {
        var id: String
        var area: String
        var method: String
        var path: String
        var members: JSONMembers
        /// Whether the document says how a request shows who sends it.
        var saysSecurity: Bool
    }

    init(_ source: OpenAPISource) {
        self.source = source
        schemas = SchemaConverter(source)
    }

    /// All operations of the document, in its order, each with an id of its own.
    mutating func convertAll() -> [Found] {
        schemas.report.leftOut.merge(DocumentLeftovers.of(source.root)) { $0 + $1 }
        var all: [Found] = []
        var ids: Set<String> = []
        for (path, item) in source.root["paths"]?.object?.pairs ?? [] {
            let item = source.resolve(item)
            let shared = item["parameters"]?.array ?? []
            for (method, operation) in item.object?.pairs ?? [] {
                schemas.report.trail = [path]
                defer { schemas.report.trail = [] }
                guard OpenAPISource.methods.contains(method) else {
                    if method != "parameters" { schemas.report.drop("path keyword \(method)") }
                    continue
                }
                schemas.report.trail = ["\(method.uppercased()) \(path)"]
                var found = convert(operation, method: method.uppercased(), path: path, shared: shared)
                if !ids.insert(found.id).inserted {
                    schemas.report.drop("second operation with the id \(found.id)")
                    found.id = Self.makeID(method: method, path: path)
                    ids.insert(found.id)
                }
                all.append(found)
            }
        }
        return all
    }

    private static let known: Set<String> = [
        "tags", "operationId", "summary", "description", "parameters", "requestBody", "responses", "deprecated",
        "x-throttling-group", "x-app-permission", "x-user-permission", "x-permission", "x-rate-limit-group",
        "x-access", "x-lifecycle", "x-replacement", "x-upstream", "x-request-max-body-size", "x-media-api",
        "x-notifications", "x-availability", "security", "x-auth-required", "x-authorization", "x-name", "x-notes",
        "x-retired",
    ]

    private mutating func convert(
        _ operation: JSONTree, method: String, path: String, shared: [JSONTree]
    ) -> Found {
        let object = operation.object ?? JSONMembers()
        for key in object.keys where !Self.known.contains(key) { schemas.report.drop("operation keyword \(key)") }
        let id = object["operationId"]?.string ?? Self.makeID(method: method, path: path)
        let tags = object["tags"]?.array ?? []
        if tags.count > 1 { schemas.report.drop("second tag of an operation") }
        var out = JSONMembers([("method", .string(method)), ("path", .string(path))])
        let permission = object["x-app-permission"] ?? object["x-permission"]
        out["permission"] = permission
        out["userPermission"] = object["x-user-permission"]
        out["rateGroup"] = object["x-throttling-group"] ?? object["x-rate-limit-group"]
        out["availability"] = object["x-availability"]
        out["maximumBodySize"] = object["x-request-max-body-size"].flatMap(Self.bytes)
        out["authorization"] = Self.authorization(object)
        if object["x-media-api"]?.bool == true { out["media"] = .bool(true) }
        let events = (object["x-notifications"]?.array ?? [])
            .compactMap { $0["$ref"]?.string.flatMap(OpenAPISource.schemaName) }
        if !events.isEmpty { out["events"] = .strings(events.sorted()) }
        if let lifecycle = object["x-lifecycle"] {
            if lifecycle.string != "current" { out["lifecycle"] = lifecycle }
        } else if object["deprecated"]?.bool == true {
            out["lifecycle"] = .string("deprecated")
        }
        let own = object["parameters"]?.array ?? []
        let parameters = ParameterConverter(source: source).convert(shared + own, path: path, &schemas)
        if !parameters.isEmpty { out["parameters"] = .object(parameters) }
        if let body = object["requestBody"] { out["body"] = convertBody(source.resolve(body)) }
        convertResponses(object["responses"]?.object ?? JSONMembers(), into: &out)
        let restored = Upstream.restore(object["x-upstream"], in: .object(out))
        out = CanonicalOrder.lists(restored, as: .object(.endpoint)).object ?? out
        return Found(
            id: id, area: tags.first?.string ?? "General", method: method, path: path, members: out,
            saysSecurity: object["security"] != nil || object["x-authorization"] != nil)
    }

    private mutating func convertBody(_ body: JSONTree) -> JSONTree {
        for key in body.object?.keys ?? [] where !["content", "required"].contains(key) {
            schemas.report.drop("body keyword \(key)")
        }
        let content = body["content"]?.object ?? JSONMembers()
        let required = body["required"]?.bool == true
        var types = JSONMembers()
        for (media, value) in content.pairs {
            types[media] = convertContent(value)
        }
        if required, types.keys == ["application/json"], let only = types["application/json"], only.string != nil {
            return only
        }
        var out = JSONMembers([("content", .object(types))])
        if !required { out["required"] = .bool(false) }
        return .object(out)
    }

    private mutating func convertContent(_ content: JSONTree) -> JSONTree {
        for key in content.object?.keys ?? [] where key != "schema" { schemas.report.drop("content keyword \(key)") }
        return schemas.convert(content["schema"] ?? .null)
    }

    private mutating func convertResponses(_ responses: JSONMembers, into out: inout JSONMembers) {
        var good = JSONMembers()
        var failures = JSONMembers()
        for (status, tree) in responses.pairs {
            let response = source.resolve(tree)
            let converted = convertResponse(response)
            if status.hasPrefix("4") || status.hasPrefix("5") {
                failures[status] = converted
            } else {
                good[status] = converted
            }
        }
        if good.keys == ["200"], let only = good["200"], only.string != nil {
            out["response"] = only
        } else if !good.isEmpty {
            out["responses"] = .object(good)
        }
        if !failures.isEmpty { out["failures"] = .object(failures) }
    }

    /// A model's name for a JSON answer, null for one without content, else the media types.
    private mutating func convertResponse(_ response: JSONTree) -> JSONTree {
        var types = JSONMembers()
        for (media, value) in response["content"]?.object?.pairs ?? [] {
            types[media] = convertContent(value)
        }
        for key in response.object?.keys ?? [] where !["content", "headers"].contains(key) {
            schemas.report.drop("response keyword \(key)")
        }
        var headers = JSONMembers()
        for (name, header) in response["headers"]?.object?.pairs ?? [] {
            let header = source.resolve(header)
            for key in header.object?.keys ?? [] where key != "schema" { schemas.report.drop("header keyword \(key)") }
            headers[name] = schemas.convert(header["schema"] ?? .null)
        }
        if headers.isEmpty {
            if types.isEmpty { return .null }
            if types.keys == ["application/json"], let only = types["application/json"], only.string != nil {
                return only
            }
        }
        return .object(
            JSONMembers([
                ("content", types.isEmpty ? nil : .object(types)),
                ("headers", headers.isEmpty ? nil : .object(headers)),
            ]))
    }

    /// How a request shows who sends it, where that is not the token: the app's own credentials, or nothing.
    private static func authorization(_ object: JSONMembers) -> JSONTree? {
        if let own = object["x-authorization"] { return own }
        if object["x-auth-required"]?.bool == false { return .string("none") }
        guard let security = object["security"]?.array else { return nil }
        let schemes = security.flatMap { $0.object?.keys ?? [] }
        if schemes.isEmpty { return .string("none") }
        return schemes.contains { $0.lowercased().contains("basic") } ? .string("client") : nil
    }

    /// A size such as "20m" in bytes.
    private static func bytes(_ tree: JSONTree) -> JSONTree? {
        if case .number = tree { return tree }
        guard let text = tree.string, let unit = text.last, let number = Int(text.dropLast()) else { return nil }
        let factor = unit == "m" ? 1_048_576 : unit == "k" ? 1024 : 0
        let (bytes, isTooMuch) = number.multipliedReportingOverflow(by: factor)
        return factor == 0 || isTooMuch ? nil : .number(String(bytes))
    }

    /// An id for an operation without one, from its method and path.
    private static func makeID(method: String, path: String) -> String {
        let words = path.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        return method.lowercased() + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
