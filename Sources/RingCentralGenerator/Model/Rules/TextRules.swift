/// A kind of string of a catalog that is written as it is, into a path or as an identifier.
///
/// The other strings are text: the function of their target makes them safe. `TextRuleTests` puts hostile texts at every
/// key of the catalog. Strings of documents pass here once they are in the catalog; those of configurations name something
/// that the catalog has, apart from the namespace, which `Selector` checks.
struct TextRule {
    /// What the string is called in a message.
    var what: String
    /// Where it stands: the file, and the keys on the way, `*` for any.
    var place: String
    var form: TextForm
    /// The strings of a catalog that are checked, each with the place that is told.
    var strings: (API) -> [(text: String, source: JSONValue)]

    static var all: [TextRule] {
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
