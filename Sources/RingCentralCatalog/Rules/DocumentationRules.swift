import RingCentralGenerator

/// The rules for words that only the documentation uses: samples, and what people search for.
package struct DocumentationRules {
    let api: API
    let words: WordRules

    package init(api: API, bag: DiagnosticBag) {
        self.api = api
        words = WordRules(api: api, bag: bag)
    }

    package func check() {
        checkSamples()
        let ids = Set(api.endpoints.map(\.id))
        for id in api.wording.searchTerms.endpoints.keys.sorted() where !ids.contains(id) {
            words.unused(id, api.wording.searchTerms.endpointKeys[id])
        }
        for page in api.wording.searchTerms.pages.keys.sorted() where DocumentationSubject(rawValue: page) == nil {
            words.unused(page, api.wording.searchTerms.pageKeys[page])
        }
    }

    /// A sample stands for a name of the API, or for the end of one. Ends take long to find: only those samples are
    /// looked for among them that are no whole name, and first where the letters are the same.
    private func checkSamples() {
        var names = Set(api.models.map(\.name))
        for endpoint in api.endpoints {
            names.insert(endpoint.id)
            for parameter in endpoint.parameters { names.insert(parameter.name) }
        }
        words.forEachProperty { names.insert($0.name) }
        let parts = { (sample: String) in sample.split(separator: ".").map(String.init) }
        var missing = Set(api.wording.samples.keys.flatMap(parts)).subtracting(names)
        for sample in missing {
            let one = String(sample.dropFirst())
            let several = [one + "s", one + "es"]
            let isFound = names.contains { name in
                let isPlural = name.utf8.last == UInt8(ascii: "s")
                return (name.hasSuffix(one) || isPlural && several.contains(where: name.hasSuffix))
                    && Wording.endings(of: name).contains(sample)
            }
            if isFound { missing.remove(sample) }
        }
        for name in names {
            if missing.isEmpty { return }
            missing.subtract(Wording.endings(of: name))
        }
        for sample in api.wording.samples.keys.sorted() where parts(sample).contains(where: missing.contains) {
            words.unused(sample, api.wording.sampleKeys[sample])
        }
    }
}
