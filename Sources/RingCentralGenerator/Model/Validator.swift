/// Holds a catalog against the rules: what is found is put into the bag, all at once.
package struct Validator {
    let api: API
    let bag: DiagnosticBag

    package init(api: API, bag: DiagnosticBag) {
        self.api = api
        self.bag = bag
    }

    package func validate() {
        let schemas = SchemaRules(api: api, bag: bag)
        for model in api.models {
            schemas.check(model.schema, isModel: true)
            if model.schema.description == nil {
                bag.add(
                    .missingWords, "The model \"\(model.name)\" has no description",
                    advice: "Add \"description\" with one sentence", at: model.key)
            }
        }
        let endpoints = EndpointRules(api: api, bag: bag)
        for area in api.areas {
            for endpoint in area.endpoints {
                endpoints.check(endpoint)
                for parameter in endpoint.parameters { schemas.check(parameter.schema, isModel: false) }
                for content in endpoint.body?.contents ?? [] { schemas.check(content.schema, isModel: false) }
                for content in endpoint.responses.flatMap(\.contents) { schemas.check(content.schema, isModel: false) }
            }
        }
        ServiceRules(api: api, bag: bag).check()
        FormerNameRules(api: api, bag: bag).check()
        WordRules(api: api, bag: bag).check()
    }
}
