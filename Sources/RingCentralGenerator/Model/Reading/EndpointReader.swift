/// Reads endpoints.
struct EndpointReader {
    let bag: DiagnosticBag
    private let schemas: SchemaReader

    init(bag: DiagnosticBag) {
        self.bag = bag
        schemas = SchemaReader(bag: bag)
    }

    static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]

    func read(id: String, area: String, key: JSONValue, value: JSONValue) -> Endpoint {
        let endpoint = Endpoint(id: id, areaID: area, key: key, source: value)
        var fields = ObjectReader(value, bag: bag)
        endpoint.method = fields.requiredString("method")
        endpoint.path = fields.requiredString("path")
        if !Self.methods.contains(endpoint.method), !endpoint.method.isEmpty {
            bag.add(
                .badValue, "\"\(endpoint.method)\" is no method",
                advice: "Use one of \(Self.methods.joined(separator: ", "))",
                at: fields.value("method") ?? value)
        }
        endpoint.swiftName = fields.string("name")
        endpoint.formerNames = fields.value("formerNames").map(FormerNameReader(bag: bag).read) ?? []
        endpoint.summary = fields.string("summary") ?? ""
        endpoint.notes = fields.strings("notes")
        endpoint.access = fields.word("access", Endpoint.Access.self) ?? Self.usualAccess(endpoint.method)
        endpoint.authorization = fields.word("authorization", Endpoint.Authorization.self) ?? .token
        endpoint.permission = fields.string("permission")
        endpoint.userPermission = fields.string("userPermission")
        endpoint.rateGroup = fields.string("rateGroup")
        endpoint.availability = fields.string("availability")
        endpoint.arguments = fields.strings("arguments")
        endpoint.multipart = fields.word("multipart", Endpoint.Multipart.self) ?? .fields
        endpoint.sends = fields.string("sends")
        endpoint.fileName = fields.string("fileName")
        endpoint.variants = fields.object("also").map { member in
            var fields = ObjectReader(member.value, bag: bag)
            let variant = Endpoint.Variant(
                name: member.name, sends: fields.requiredString("sends"), summary: fields.requiredString("summary"),
                source: member.value)
            fields.finish()
            return variant
        }.sorted { $0.name < $1.name }
        endpoint.paging = fields.string("paging")
        endpoint.batch = fields.int("batch")
        endpoint.media = fields.bool("media") ?? false
        endpoint.maximumBodySize = fields.int("maximumBodySize")
        endpoint.errors = fields.strings("errors").sorted()
        endpoint.events = fields.strings("events").sorted()
        endpoint.lifecycle = fields.word("lifecycle", Endpoint.Lifecycle.self) ?? .current
        if let replacement = fields.value("replacement") {
            endpoint.saysReplacement = true
            if !replacement.isNull { endpoint.replacement = fields.string("replacement") }
        }
        endpoint.parameters = parameters(fields.object("parameters"), of: endpoint)
        endpoint.body = fields.value("body").map(body)
        endpoint.responses = responses(&fields)
        fields.finish()
        return endpoint
    }

    /// What a method does unless the catalog says otherwise.
    static func usualAccess(_ method: String) -> Endpoint.Access {
        ["GET", "HEAD"].contains(method) ? .read : .write
    }

    private func parameters(
        _ members: [(name: String, key: JSONValue, value: JSONValue)], of endpoint: Endpoint
    ) -> [Endpoint.Parameter] {
        let path = endpoint.pathParameterNames
        let all = members.map { parameter($0.name, $0.key, $0.value, inPath: path.contains($0.name)) }
        // Path parameters in the order of the path, then the others by name.
        return all.sorted { a, b in
            let (i, j) = (path.firstIndex(of: a.name) ?? .max, path.firstIndex(of: b.name) ?? .max)
            return i != j ? i < j : a.name < b.name
        }
    }

    private func parameter(_ name: String, _ key: JSONValue, _ value: JSONValue, inPath: Bool) -> Endpoint.Parameter {
        var place = inPath ? Endpoint.Place.path : .query
        var required = inPath
        var comma = inPath
        let schema: Schema
        if value.isObject {
            // A parameter is a type with three keys more.
            schema = Schema(source: value)
            value.forEachMember { member, memberKey, memberValue in
                switch member {
                case "in":
                    if let word = Endpoint.Place(rawValue: memberValue.text), word != .path {
                        place = word
                    } else {
                        bag.add(
                            .badValue, "\"in\" has an unknown value",
                            advice: "Use \"query\" or \"header\"; path parameters follow from the path", at: memberValue
                        )
                    }
                case "required": required = schemas.bool(memberValue)
                case "separator":
                    comma = schemas.string(memberValue) == "comma"
                    if !comma {
                        bag.add(
                            .badValue, "\"separator\" has an unknown value",
                            advice: "Use \"comma\", or leave it out where the key is repeated", at: memberValue)
                    }
                default:
                    if !schemas.take(member, memberValue, of: schema) {
                        bag.add(
                            .unknownKey, "The key \"\(member)\" is not known in a parameter",
                            advice: "Remove it, or correct its spelling; spec/README.md lists the keys", at: memberKey)
                    }
                }
            }
            schemas.finish(schema)
        } else {
            schema = schemas.read(value)
        }
        return Endpoint.Parameter(
            name: name, key: key, place: place, required: required, commaSeparated: comma, schema: schema)
    }

    private func body(_ value: JSONValue) -> Endpoint.Body {
        guard value.isObject, value["content"] != nil else {
            return Endpoint.Body(
                required: true, contents: [.init(media: "application/json", schema: schemas.read(value))], source: value
            )
        }
        var fields = ObjectReader(value, bag: bag)
        let required = fields.bool("required") ?? true
        let contents = contents(fields.object("content"))
        fields.finish()
        return Endpoint.Body(required: required, contents: contents, source: value)
    }

    private func contents(_ members: [(name: String, key: JSONValue, value: JSONValue)]) -> [Endpoint.Content] {
        members.map { Endpoint.Content(media: $0.name, schema: schemas.read($0.value)) }.sorted { $0.media < $1.media }
    }

    private func responses(_ fields: inout ObjectReader) -> [Endpoint.Response] {
        var all: [Endpoint.Response] = []
        if let value = fields.value("response") { all.append(response("200", value, isFailure: false)) }
        for member in fields.object("responses") { all.append(response(member.name, member.value, isFailure: false)) }
        for member in fields.object("failures") { all.append(response(member.name, member.value, isFailure: true)) }
        return all.sorted { $0.status < $1.status }
    }

    private func response(_ status: String, _ value: JSONValue, isFailure: Bool) -> Endpoint.Response {
        if value.isNull { return .init(status: status, contents: [], headers: [], isFailure: isFailure) }
        guard value.isObject, value["content"] != nil || value["headers"] != nil else {
            let content = Endpoint.Content(media: "application/json", schema: schemas.read(value))
            return .init(status: status, contents: [content], headers: [], isFailure: isFailure)
        }
        var fields = ObjectReader(value, bag: bag)
        let contents = contents(fields.object("content"))
        let headers = fields.object("headers").map { (name: $0.name, schema: schemas.read($0.value)) }
        fields.finish()
        return .init(
            status: status, contents: contents, headers: headers.sorted { $0.name < $1.name }, isFailure: isFailure)
    }
}
