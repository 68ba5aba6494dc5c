extension Endpoint {
    init(id: String, area: String, _ json: JSON) throws {
        guard let method = json["method"]?.string, let path = json["path"]?.string else {
            throw CatalogProblem("the endpoint \(id) lacks a method or a path")
        }
        self.init(
            id: id, area: area, method: method, path: path,
            authorization: json["authorization"]?.string.flatMap(Authorization.init) ?? .token,
            permission: json["permission"]?.string, userPermission: json["userPermission"]?.string,
            rateGroup: json["rateGroup"]?.string,
            parameters: try Self.parameters(json["parameters"]?.object ?? [:], path: path),
            body: try json["body"].map(Body.init),
            multipartLeadsWithJSON: json["multipart"]?.string == "json",
            successes: try Self.successes(json), paging: json["paging"]?.string, batch: json["batch"]?.integer,
            servesMedia: json["media"]?.bool ?? false, maximumBodySize: json["maximumBodySize"]?.integer,
            errors: (json["errors"]?.strings ?? []).sorted())
    }

    private static func parameters(_ described: [String: JSON], path: String) throws -> [String: Parameter] {
        let inPath = Set(PathTemplate(path).names)
        var result: [String: Parameter] = [:]
        for name in inPath.union(described.keys) {
            let json = described[name] ?? "string"
            let place = inPath.contains(name) ? .path : json["in"]?.string.flatMap(Parameter.Place.init) ?? .query
            result[name] = Parameter(
                name: name, place: place, required: place == .path || json["required"]?.bool ?? false,
                commaSeparated: place != .query || json["separator"]?.string == "comma", schema: try Schema(json))
        }
        return result
    }

    private static func successes(_ json: JSON) throws -> [Success] {
        if let type = json["response"] {
            return [Success(status: 200, content: ["application/json": try Schema(type)], headers: [:])]
        }
        return try (json["responses"]?.object ?? [:]).map { status, answer in
            Success(
                // "default" stands for whatever succeeds.
                status: Int(status) ?? 200, content: try content(answer),
                headers: try answer["headers"]?.object?.mapValues(Schema.init) ?? [:])
        }.sorted { $0.status < $1.status }
    }

    private static func content(_ json: JSON) throws -> [String: Schema] {
        if json == .null { return [:] }
        if let content = json["content"]?.object { return try content.mapValues(Schema.init) }
        if json["headers"] != nil { return [:] }
        return ["application/json": try Schema(json)]
    }
}

extension Endpoint.Body {
    init(_ json: JSON) throws {
        if let content = json["content"]?.object {
            self.init(required: json["required"]?.bool ?? true, content: try content.mapValues(Schema.init))
        } else {
            self.init(required: true, content: ["application/json": try Schema(json)])
        }
    }
}
