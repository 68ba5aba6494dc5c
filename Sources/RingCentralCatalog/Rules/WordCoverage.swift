import RingCentralGenerator

extension WordRules {
    /// How much has words of its own or the glossary's.
    package func coverage() -> [CoverageRow] {
        let endpoints = api.endpoints
        let parameters = endpoints.flatMap(\.parameters)
        var properties: [Property] = []
        forEachProperty { properties.append($0) }
        let rows: [(what: String, have: Int, of: Int)] = [
            ("endpoints with a summary", endpoints.filter { !$0.summary.isEmpty }.count, endpoints.count),
            ("endpoints with a permission", endpoints.filter { $0.permission != nil }.count, endpoints.count),
            ("endpoints with a rate group", endpoints.filter { $0.rateGroup != nil }.count, endpoints.count),
            (
                "retired endpoints with a replacement",
                endpoints.filter { $0.lifecycle == .retired && $0.replacement != nil }.count,
                endpoints.filter { $0.lifecycle == .retired }.count
            ),
            (
                "parameters with a description",
                parameters.filter { $0.schema.description != nil || api.wording.parameters[$0.name] != nil }.count,
                parameters.count
            ),
            ("models with a description", api.models.filter { $0.schema.description != nil }.count, api.models.count),
            (
                "properties with a description",
                properties.filter { $0.schema.description != nil || api.wording.properties[$0.name] != nil }.count,
                properties.count
            ),
        ]
        return rows.map { CoverageRow(what: $0.what, have: $0.have, of: $0.of) }
    }

    /// Names each property without words: most catalogs have some, so only an import tells.
    package func checkProperties() {
        forEachProperty { property in
            guard property.schema.description == nil, api.wording.properties[property.name] == nil else { return }
            bag.add(
                .missingWords, "The property \"\(property.name)\" has no description",
                advice: "Add \"description\", or words for the name in wording.json", at: property.schema.source)
        }
    }
}
