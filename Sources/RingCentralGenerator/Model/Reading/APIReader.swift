import Foundation

/// Reads a catalog's files into an `API`: the second stage.
package struct APIReader {
    let files: CatalogFiles
    let bag: DiagnosticBag

    package init(files: CatalogFiles, bag: DiagnosticBag) {
        self.files = files
        self.bag = bag
    }

    package func read() -> API {
        let overrides = OverrideReader(files: files, bag: bag).apply()
        let service = ServiceReader(bag: bag).read(files.service)
        reportNames(files.areas + files.models)
        let areas = files.areas.map(readArea)
        reportDuplicates(areas.flatMap(\.endpoints).map { ($0.id, $0.key) }, what: "endpoint")
        let models = files.models.flatMap(readModels)
        reportDuplicates(models.map { ($0.name, $0.key) }, what: "model")
        let api = API(
            service: service, areas: areas, models: models.sorted { $0.name < $1.name }, wording: readWording(),
            overrides: overrides, homes: Set((files.areas + files.models).map(\.name)).sorted())
        if StructureRules(api: api, bag: bag).check() { api.findReferences() }
        return api
    }

    /// The models of a catalog that contain themselves with no named type between.
    package func endlessModels() -> Set<String> {
        let models = files.models.flatMap(readModels)
        let api = API(
            service: Service(source: files.service.root), areas: [], models: models.sorted { $0.name < $1.name },
            wording: Wording(), overrides: [], homes: [])
        return StructureRules(api: api, bag: bag).endlessModels()
    }

    private func readArea(_ file: CatalogReader.Named) -> Area {
        var fields = ObjectReader(file.document.root, bag: bag)
        fields.ignore("$schema")
        let area = Area(
            id: file.name, title: fields.requiredString("title"), summary: fields.string("summary"),
            source: file.document.root)
        let reader = EndpointReader(bag: bag)
        area.endpoints = fields.object("endpoints")
            .map { reader.read(id: $0.name, area: file.name, key: $0.key, value: $0.value) }
            .sorted { $0.id < $1.id }
        fields.finish()
        return area
    }

    private func readModels(_ file: CatalogReader.Named) -> [Model] {
        var fields = ObjectReader(file.document.root, bag: bag)
        fields.ignore("$schema")
        let reader = SchemaReader(bag: bag)
        let models = fields.object("models").map {
            Model(name: $0.name, home: file.name, key: $0.key, schema: reader.read($0.value))
        }
        fields.finish()
        return models
    }

    private func readWording() -> Wording {
        var wording = Wording()
        guard let document = files.wording else { return wording }
        wording.source = document.root
        var fields = ObjectReader(document.root, bag: bag)
        fields.ignore("$schema")
        for member in fields.object("parameters") {
            wording.parameters[member.name] = SchemaReader(bag: bag).string(member.value)
            wording.parameterKeys[member.name] = member.key
        }
        for member in fields.object("properties") {
            wording.properties[member.name] = SchemaReader(bag: bag).string(member.value)
            wording.propertyKeys[member.name] = member.key
        }
        for member in fields.object("samples") {
            wording.samples[member.name] = JSONTree(member.value)
            wording.sampleKeys[member.name] = member.key
        }
        if let value = fields.value("searchTerms") { wording.searchTerms = readSearchTerms(value) }
        fields.finish()
        return wording
    }

    private func readSearchTerms(_ value: JSONValue) -> SearchTerms {
        var terms = SearchTerms()
        var fields = ObjectReader(value, bag: bag)
        for member in fields.object("words") {
            terms.words[member.name] = SchemaReader(bag: bag).strings(member.value)
        }
        for member in fields.object("endpoints") {
            terms.endpoints[member.name] = SchemaReader(bag: bag).strings(member.value)
            terms.endpointKeys[member.name] = member.key
        }
        for member in fields.object("pages") {
            terms.pages[member.name] = SchemaReader(bag: bag).strings(member.value)
            terms.pageKeys[member.name] = member.key
        }
        fields.finish()
        return terms
    }

    /// What files of one name hold comes into one file of the client. Not every file system tells case apart.
    private func reportNames(_ files: [CatalogReader.Named]) {
        var first: [String: CatalogReader.Named] = [:]
        for file in files {
            let key = file.name.lowercased()
            guard let other = first[key], other.name != file.name else {
                first[key] = file
                continue
            }
            bag.add(
                .duplicateDefinition,
                "\"\(file.name)\" differs only in case from the name of \(other.document.root.place.file)",
                advice: "Give both files one name, or another to one of them", at: file.document.root)
        }
    }

    private func reportDuplicates(_ all: [(name: String, key: JSONValue)], what: String) {
        var seen: [String: JSONValue] = [:]
        for entry in all {
            if let first = seen.updateValue(entry.key, forKey: entry.name) {
                let place = first.place
                bag.add(
                    .duplicateDefinition,
                    "The \(what) \"\(entry.name)\" is defined a second time; it stands at \(place.file):\(place.line) already",
                    advice: "Keep one of them, or rename it", at: entry.key)
            }
        }
    }
}
