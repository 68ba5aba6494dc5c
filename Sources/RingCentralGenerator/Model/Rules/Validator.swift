/// Holds a catalog against the rules: what is found is put into the bag, all at once.
package struct Validator {
    let api: API
    let bag: DiagnosticBag

    package init(api: API, bag: DiagnosticBag) {
        self.api = api
        self.bag = bag
    }

    /// - Parameter others: further rules, for what the client has no use for.
    package func validate(and others: [@Sendable (API, DiagnosticBag) -> Void] = []) {
        let own: [@Sendable (API, DiagnosticBag) -> Void] = [
            Self.checkModels, Self.checkEndpoints, Self.checkService, { WordRules(api: $0, bag: $1).check() },
        ]
        let api = api
        bag.add(from: (own + others).map { rule in { rule(api, $0) } })
    }

    @Sendable
    private static func checkModels(_ api: API, _ bag: DiagnosticBag) {
        let schemas = SchemaRules(api: api, bag: bag)
        for model in api.models {
            schemas.check(model.schema)
            if model.schema.description == nil {
                bag.add(
                    .missingWords, "The model \"\(model.name)\" has no description",
                    advice: "Add \"description\" with one sentence", at: model.key)
            }
        }
    }

    @Sendable
    private static func checkEndpoints(_ api: API, _ bag: DiagnosticBag) {
        let (endpoints, schemas) = (EndpointRules(api: api, bag: bag), SchemaRules(api: api, bag: bag))
        for area in api.areas {
            for endpoint in area.endpoints {
                endpoints.check(endpoint)
                for parameter in endpoint.parameters { schemas.check(parameter.schema) }
                for content in endpoint.body?.contents ?? [] { schemas.check(content.schema) }
                for content in endpoint.responses.flatMap(\.contents) { schemas.check(content.schema) }
            }
        }
    }

    @Sendable
    private static func checkService(_ api: API, _ bag: DiagnosticBag) {
        ServiceRules(api: api, bag: bag).check()
        FormerNameRules(api: api, bag: bag).check()
        TextRules(api: api, bag: bag).check()
    }
}
