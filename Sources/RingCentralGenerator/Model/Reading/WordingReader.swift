/// Reads wording.json.
struct WordingReader {
    let bag: DiagnosticBag
    private let schemas: SchemaReader

    init(bag: DiagnosticBag) {
        self.bag = bag
        schemas = SchemaReader(bag: bag)
    }

    func read(_ document: JSONDocument?) -> Wording {
        guard let document else { return Wording() }
        var fields = ObjectReader(document.root, bag: bag)
        fields.ignore("$schema")
        let parameters = fields.object("parameters")
        let properties = fields.object("properties")
        let samples = fields.object("samples")
        let searchTerms = fields.value("searchTerms").map(searchTerms)
        fields.finish()
        return Wording(
            parameters: values(of: parameters, schemas.string), properties: values(of: properties, schemas.string),
            samples: values(of: samples) { JSONTree($0) }, source: document.root, parameterKeys: keys(of: parameters),
            propertyKeys: keys(of: properties), sampleKeys: keys(of: samples),
            searchTerms: searchTerms ?? SearchTerms())
    }

    private func searchTerms(_ value: JSONValue) -> SearchTerms {
        var fields = ObjectReader(value, bag: bag)
        let words = fields.object("words")
        let endpoints = fields.object("endpoints")
        let pages = fields.object("pages")
        fields.finish()
        return SearchTerms(
            words: values(of: words, schemas.strings), endpoints: values(of: endpoints, schemas.strings),
            endpointKeys: keys(of: endpoints), pages: values(of: pages, schemas.strings), pageKeys: keys(of: pages))
    }

    private func values<Value>(
        of members: [ObjectReader.Member], _ value: (JSONValue) -> Value
    ) -> [String: Value] {
        Dictionary(members.map { ($0.name, value($0.value)) }, uniquingKeysWith: { _, last in last })
    }

    private func keys(of members: [ObjectReader.Member]) -> [String: JSONValue] {
        Dictionary(members.map { ($0.name, $0.key) }, uniquingKeysWith: { _, last in last })
    }
}
