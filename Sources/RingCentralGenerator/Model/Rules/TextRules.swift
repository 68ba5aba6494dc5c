/// A kind of string of a catalog that becomes a path, an identifier or text in a file.
///
/// The table has all of them. Strings of documents pass here once they are in the catalog; those of configurations name
/// something that the catalog has, apart from the namespace, which `Selector` checks.
struct TextRule {
    /// What the string is called in a message.
    var what: String
    /// Where it stands: the file, and the keys on the way, `*` for any.
    var place: String
    var form: TextForm
    /// The strings of a catalog that are checked, each with the place that is told.
    var strings: (API) -> [(text: String, source: JSONValue)]

    static var all: [TextRule] { checked + free.map { TextRule(what: "A text", place: $0, form: .text) { _ in [] } } }

    /// What is written as it is.
    private static var checked: [TextRule] {
        [
            TextRule(what: "The module's name", place: "service.json/name", form: .identifier) { api in
                api.service.source["name"].map { [(api.service.name, $0)] } ?? []
            },
            TextRule(what: "The client's name", place: "service.json/client", form: .identifier) { api in
                api.service.source["client"].map { [(api.service.clientName, $0)] } ?? []
            },
            TextRule(what: "The name of a group", place: "service.json/groups/*", form: .identifier) { api in
                api.service.groups.map { ($0.id, $0.source) }
            },
            TextRule(what: "The name of the file", place: "areas/*", form: .fileName) { api in
                api.areas.map { ($0.id, $0.source) }
            },
            TextRule(what: "The name of the file", place: "models/*", form: .fileName) { api in
                var seen: Set<String> = []
                return api.models.filter { seen.insert($0.home).inserted }.map { ($0.home, $0.key) }
            },
        ]
    }

    /// What `NameScope` makes an identifier of, renderers make a literal of, or people read.
    private static let free = [
        "service.json/title", "service.json/version", "service.json/description", "service.json/servers/*",
        "service.json/servers/*/url", "service.json/servers/*/media", "service.json/servers/*/description",
        "service.json/authorization/*", "service.json/rateGroups/*", "service.json/permissions/*",
        "service.json/userPermissions/*", "service.json/errorCodes/*", "service.json/events/*",
        "service.json/events/*/filters", "service.json/events/*/name", "service.json/watches/*",
        "service.json/batch/*", "service.json/names/*", "service.json/groups/*/title", "areas/*/title",
        "areas/*/summary",
        "areas/*/endpoints/*", "areas/*/endpoints/*/name", "areas/*/endpoints/*/path", "areas/*/endpoints/*/summary",
        "areas/*/endpoints/*/notes", "areas/*/endpoints/*/also/*", "areas/*/endpoints/*/formerNames/*",
        "areas/*/endpoints/*/body/content/*", "areas/*/endpoints/*/responses/*",
        "areas/*/endpoints/*/responses/*/content/*", "areas/*/endpoints/*/responses/*/headers/*",
        "areas/*/endpoints/*/parameters/*", "areas/*/endpoints/*/parameters/*/description", "models/*/models/*",
        "models/*/models/*/name", "models/*/models/*/description", "models/*/models/*/formerNames/*",
        "models/*/models/*/properties/*", "models/*/models/*/properties/*/values",
        "models/*/models/*/properties/*/default", "models/*/models/*/properties/*/pattern",
        "models/*/models/*/discriminator/property", "models/*/models/*/discriminator/mapping/*",
        "wording.json/parameters/*", "wording.json/properties/*", "wording.json/samples/*",
        "wording.json/searchTerms/words/*", "overrides.json/overrides/*/reason", "history/*/changes/*/*",
        "articles/*",
    ]
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
