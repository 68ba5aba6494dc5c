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
        let corrected = OverrideReader(files: files, bag: bag).apply()
        let files = corrected.files
        let service = ServiceReader(bag: bag).read(files.service)
        reportNames(files.areas + files.models)
        let areas = files.areas.map(readArea)
        reportDuplicates(areas.flatMap(\.endpoints).map { ($0.id, $0.key) }, what: "endpoint")
        let models = files.models.flatMap(readModels)
        reportDuplicates(models.map { ($0.name, $0.key) }, what: "model")
        let api = API(
            service: service, areas: areas, models: models.sorted { $0.name < $1.name },
            wording: WordingReader(bag: bag).read(files.wording),
            overrides: corrected.overrides, homes: Set((files.areas + files.models).map(\.name)).sorted())
        guard let kinds = StructureRules(api: api, bag: bag).check() else { return api }
        return API(ending: api, kinds: kinds)
    }

    /// The models of a catalog that contain themselves with no named type between.
    package func endlessModels() -> Set<String> {
        let models = files.models.flatMap(readModels)
        // No more than the models is of interest.
        let service = ServiceReader(bag: DiagnosticBag()).read(files.service).part(events: [], areas: [])
        let api = API(
            service: service, areas: [], models: models.sorted { $0.name < $1.name }, wording: Wording(),
            overrides: [], homes: [])
        return StructureRules(api: api, bag: bag).endlessModels()
    }

    private func readArea(_ file: CatalogReader.Named) -> Area {
        var fields = ObjectReader(file.document.root, bag: bag)
        fields.ignore("$schema")
        let reader = EndpointReader(bag: bag)
        defer { fields.finish() }
        return Area(
            id: file.name, title: fields.requiredString("title"), summary: fields.string("summary"),
            source: file.document.root,
            endpoints: fields.object("endpoints")
                .map { reader.read(id: $0.name, area: file.name, key: $0.key, value: $0.value) }
                .sorted { $0.id < $1.id })
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
