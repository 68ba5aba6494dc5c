/// The rules for words, and how much of the catalog has them.
package struct WordRules {
    package let api: API
    package let bag: DiagnosticBag

    package init(api: API, bag: DiagnosticBag) {
        self.api = api
        self.bag = bag
    }

    func check() {
        // Words are used where something of the name has none of its own.
        var usedParameters: Set<String> = []
        for endpoint in api.endpoints {
            checkSummary(endpoint)
            for parameter in endpoint.parameters {
                if parameter.schema.description == nil { usedParameters.insert(parameter.name) }
                if parameter.schema.description == nil, api.wording.parameters[parameter.name] == nil {
                    bag.add(
                        .missingWords, "The parameter \"\(parameter.name)\" has no description",
                        advice: "Add \"description\", or words for the name in wording.json", at: parameter.key)
                }
            }
        }
        for event in api.service.events {
            for name in event.filters.flatMap(FilterNames.parameters)
            where event.parameters.first(where: { $0.name == name })?.schema.description == nil {
                usedParameters.insert(name)
            }
        }
        for name in api.wording.parameters.keys.sorted() where !usedParameters.contains(name) {
            unused(name, api.wording.parameterKeys[name], "No parameter \"\(name)\" is without words of its own")
        }
        var usedProperties: Set<String> = []
        forEachProperty { if $0.schema.description == nil { usedProperties.insert($0.name) } }
        for name in api.wording.properties.keys.sorted() where !usedProperties.contains(name) {
            unused(name, api.wording.propertyKeys[name], "No property \"\(name)\" is without words of its own")
        }
        for (kind, list) in [
            ("permissions", api.service.permissions), ("userPermissions", api.service.userPermissions),
        ] {
            for entry in list where entry.description.isEmpty {
                bag.add(
                    .missingWords, "\"\(entry.name)\" of \(kind) has no description", advice: "Add one sentence",
                    at: api.service.source[kind] ?? api.service.source)
            }
        }
    }

    package func unused(_ name: String, _ key: JSONValue?, _ why: String? = nil) {
        guard let key else { return }
        bag.add(.unusedWords, why ?? "Nothing is called \"\(name)\"", advice: "Remove the entry", at: key)
    }

    private func checkSummary(_ endpoint: Endpoint) {
        if endpoint.summary.isEmpty {
            bag.add(
                .missingWords, "The endpoint \"\(endpoint.id)\" has no summary",
                advice: "Add \"summary\" with one sentence",
                at: endpoint.key)
        } else if !endpoint.summary.hasSuffix(".") || endpoint.summary.utf8.count > 140 {
            bag.add(
                .summaryForm, "The summary of \"\(endpoint.id)\" is no short sentence",
                advice: "One sentence of at most 140 characters, with a period",
                at: endpoint.source["summary"] ?? endpoint.source)
        }
    }

    /// Visits every property of the API, those inside others included.
    package func forEachProperty(_ visit: (Property) -> Void) {
        func look(_ schema: Schema) {
            if schema.isLeaf { return }
            for property in schema.properties {
                visit(property)
                look(property.schema)
            }
            for alternative in schema.alternatives { look(alternative) }
            if case .list(let element) = schema.shape { look(element) }
            if case .some(let type) = schema.additional { look(type) }
        }
        for model in api.models { look(model.schema) }
        for endpoint in api.endpoints {
            for content in endpoint.body?.contents ?? [] { look(content.schema) }
            for content in endpoint.responses.flatMap(\.contents) { look(content.schema) }
        }
    }
}
