/// Every kind of string of a catalog that becomes a path, an identifier or text in a file, with the form that it must
/// have.
///
/// Strings of documents pass here once they are in the catalog; those of configurations name something that the catalog
/// has, apart from the namespace, which `Selector` holds against the same form.
struct TextRule {
    /// What the string is called in a message.
    var what: String
    /// Where it stands: the file, and the keys on the way, `*` for any.
    var place: String
    var form: TextForm
    /// The strings of a catalog that are of this kind, each with the place that is told.
    var strings: (API) -> [(text: String, source: JSONValue)]

    static var all: [TextRule] { ofService + ofEndpoints + ofSchemas + ofWords }

    private typealias Found = (text: String, source: JSONValue)

    private static func service(
        _ what: String, _ key: String, _ form: TextForm, _ text: @escaping (Service) -> String
    ) -> TextRule {
        TextRule(what: what, place: "service.json/\(key)", form: form) { api in
            api.service.source[key].map { [(text(api.service), $0)] } ?? []
        }
    }

    /// Strings of service.json that are in lists.
    private static func several(
        _ what: String, _ place: String, _ form: TextForm, _ texts: @escaping (Service) -> [String]
    ) -> TextRule {
        TextRule(what: what, place: "service.json/\(place)", form: form) { api in
            let key = place.split(separator: "/").first.map(String.init) ?? place
            let source = api.service.source[key] ?? api.service.source
            return texts(api.service).map { ($0, source) }
        }
    }

    private static var ofService: [TextRule] {
        [
            service("The module's name", "name", .identifier, \.name),
            service("The client's name", "client", .identifier, \.clientName),
            service("The title", "title", .line, \.title),
            service("The version", "version", .line, \.version),
            several("The address of a server", "servers/*/url", .wire) { $0.servers.map(\.url) },
            several("The address of a server", "servers/*/media", .wire) { $0.servers.map(\.mediaURL) },
            several("The name of a server", "servers/*", .line) { $0.servers.map(\.name) },
            several("A path", "authorization/tokenPath", .wire) { [$0.tokenPath] },
            several("A path", "authorization/authorizePath", .wire) { [$0.authorizePath] },
            several("A path", "authorization/revokePath", .wire) { [$0.revokePath] },
            several("The name of a rate group", "rateGroups/*", .line) { $0.rateGroups.map(\.name) },
            several("The name of a permission", "permissions/*", .line) { $0.permissions.map(\.name) },
            several("The name of a user permission", "userPermissions/*", .line) { $0.userPermissions.map(\.name) },
            several("An error code", "errorCodes/*", .line) { $0.errorCodes.map(\.code) },
            several("The media type of batches", "batch/media", .mediaType) { [$0.batch?.media].compactMap(\.self) },
            several("A filter of an event", "events/*/filters", .wire) { $0.events.flatMap(\.filters) },
            several("The name of an event", "events/*", .line) { $0.events.map(\.name) },
            several("The title of a group", "groups/*/title", .line) { $0.groups.map(\.title) },
            TextRule(what: "The name of a group", place: "service.json/groups/*", form: .identifier) { api in
                api.service.groups.map { ($0.id, $0.source) }
            },
        ]
    }

    private static func ofEachEndpoint(
        _ what: String, _ place: String, _ form: TextForm, _ strings: @escaping (Endpoint) -> [(String, JSONValue)]
    ) -> TextRule {
        TextRule(what: what, place: "areas/*/endpoints/*\(place)", form: form) { $0.endpoints.flatMap(strings) }
    }

    private static var ofEndpoints: [TextRule] {
        [
            TextRule(what: "The name of an area's file", place: "areas/*", form: .fileName) { api in
                api.areas.map { ($0.id, $0.source) }
            },
            TextRule(what: "The title of an area", place: "areas/*/title", form: .line) { api in
                api.areas.map { ($0.title, $0.source["title"] ?? $0.source) }
            },
            ofEachEndpoint("The name of an endpoint", "", .line) { [($0.id, $0.key)] },
            ofEachEndpoint("The path", "/path", .wire) { [($0.path, $0.source["path"] ?? $0.source)] },
            ofEachEndpoint("A media type", "/body/content/*", .mediaType) { endpoint in
                (endpoint.body?.contents ?? []).map { ($0.media, endpoint.source["body"] ?? endpoint.source) }
            },
            ofEachEndpoint("A media type", "/responses/*/content/*", .mediaType) { endpoint in
                endpoint.responses.flatMap { $0.contents.map { ($0.media, endpoint.source) } }
            },
            ofEachEndpoint("The status of a response", "/responses/*", .line) { endpoint in
                endpoint.responses.map { ($0.status, endpoint.source) }
            },
            ofEachEndpoint("A header's name", "/responses/*/headers/*", .header) { endpoint in
                endpoint.responses.flatMap { $0.headers.map { ($0.name, endpoint.source) } }
            },
            ofEachEndpoint("A header's name", "/parameters/*", .header) { endpoint in
                endpoint.parameters.filter { $0.place == .header }.map { ($0.name, $0.key) }
            },
        ]
    }

    private static var ofSchemas: [TextRule] {
        [
            TextRule(what: "The name of a model's file", place: "models/*", form: .fileName) { api in
                var seen: Set<String> = []
                return api.models.filter { seen.insert($0.home).inserted }.map { ($0.home, $0.schema.source) }
            },
            TextRule(what: "The name of a model", place: "models/*/models/*", form: .line) { api in
                api.models.map { ($0.name, $0.key) }
            },
        ]
    }

    /// What `NameScope` makes an identifier of, renderers a literal, and what people read, may be any text.
    private static var ofWords: [TextRule] {
        [
            "service.json/description", "areas/*/summary", "areas/*/endpoints/*/summary", "areas/*/endpoints/*/notes",
            "areas/*/endpoints/*/name", "areas/*/endpoints/*/also/*", "areas/*/endpoints/*/formerNames/*",
            "areas/*/endpoints/*/parameters/*/description", "models/*/models/*/description",
            "models/*/models/*/name", "models/*/models/*/properties/*", "models/*/models/*/properties/*/values",
            "models/*/models/*/properties/*/default", "models/*/models/*/properties/*/pattern",
            "wording.json/properties/*", "wording.json/samples/*", "articles/*",
        ].map { TextRule(what: "A text", place: $0, form: .words) { _ in [] } }
    }
}

/// Holds the strings of a catalog against the table.
struct TextRules {
    let api: API
    let bag: DiagnosticBag

    func check() {
        for rule in TextRule.all {
            for (text, source) in rule.strings(api) {
                guard let fault = rule.form.fault(of: text) else { continue }
                bag.add(
                    .badValue, "\(rule.what), \"\(OutputPath.shown(text))\", \(fault.message)", advice: fault.advice,
                    at: source)
            }
        }
    }
}
