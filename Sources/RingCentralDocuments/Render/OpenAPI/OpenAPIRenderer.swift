import RingCentralCatalog
import RingCentralGenerator

/// Writes a catalog as an OpenAPI 3.1 document: the whole of it, corrections applied, with our words.
struct OpenAPIRenderer {
    let api: API
    private let upstream: UpstreamValues

    init(api: API) {
        self.api = api
        upstream = UpstreamValues(api)
    }

    func text() -> String { JSONWriter(width: 118).text(document()) }

    private func document() -> JSONTree {
        let service = api.service
        return .object(
            JSONMembers([
                (FileHeader.json.key, .string(FileHeader.json.value)), ("openapi", .string("3.1.0")),
                (
                    "info",
                    .object(
                        JSONMembers([
                            ("title", .string(service.title)), ("version", .string(service.version)),
                            ("description", .string(service.description)),
                        ]))
                ),
                ("servers", .array(servers())), ("security", .array([.object(JSONMembers([("OAuth2", .array([]))]))])),
                ("tags", .array(api.areas.map(tag))), ("x-tagGroups", .array(service.groups.map(group))),
                ("paths", .object(paths())),
                (
                    "components",
                    .object(
                        JSONMembers([
                            ("securitySchemes", .object(securitySchemes())), ("schemas", .object(schemas())),
                        ]))
                ),
            ]))
    }

    private func servers() -> [JSONTree] {
        api.service.servers.flatMap { server in
            [server.url, server.mediaURL].map { url in
                .object(
                    JSONMembers([
                        ("url", .string(url)),
                        (
                            "description",
                            .string("\(server.name)\(url == server.url ? "" : ", media"): \(server.description)")
                        ),
                    ]))
            }
        }
    }

    private func tag(_ area: Area) -> JSONTree {
        .object(JSONMembers([("name", .string(area.title)), ("description", area.summary.map { .string($0) })]))
    }

    private func group(_ group: Service.Group) -> JSONTree {
        let titles = group.areas.map { id in api.areas.first { $0.id == id }?.title ?? id }
        return .object(JSONMembers([("name", .string(group.title)), ("tags", .strings(titles))]))
    }

    private func securitySchemes() -> JSONMembers {
        let service = api.service
        let base = service.servers.first { $0.name == "production" }?.url ?? service.servers.first?.url ?? ""
        var scopes = JSONMembers()
        for permission in service.permissions { scopes[permission.name] = .string(permission.description) }
        func flow(_ authorize: Bool) -> JSONTree {
            .object(
                JSONMembers([
                    ("authorizationUrl", authorize ? .string(base + service.authorizePath) : nil),
                    ("tokenUrl", .string(base + service.tokenPath)), ("refreshUrl", .string(base + service.tokenPath)),
                    ("scopes", .object(scopes)),
                ]))
        }
        let flows = JSONMembers([("authorizationCode", flow(true)), ("clientCredentials", flow(false))])
        return JSONMembers([
            ("OAuth2", .object(JSONMembers([("type", .string("oauth2")), ("flows", .object(flows))]))),
            ("AppCredentials", .object(JSONMembers([("type", .string("http")), ("scheme", .string("basic"))]))),
        ])
    }

    private func paths() -> JSONMembers {
        let operations = OpenAPIOperation(api: api, upstream: upstream)
        var items: [String: JSONMembers] = [:]
        for area in api.areas {
            for endpoint in area.endpoints {
                items[endpoint.path, default: JSONMembers()][endpoint.method.rawValue.lowercased()] = operations.tree(
                    endpoint, area)
            }
        }
        return JSONMembers(items.keys.sorted().map { ($0, items[$0].map { .object($0) }) })
    }

    private func schemas() -> JSONMembers {
        let writer = OpenAPISchema(api: api)
        return JSONMembers(
            api.models.map { model in
                var members = writer.members(model.schema)
                members["x-upstream"] = upstream.tree("models", model.name)
                return (model.name, .object(members))
            })
    }
}
