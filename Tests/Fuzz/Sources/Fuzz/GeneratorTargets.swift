import Foundation

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// The whole generator: catalogs, documents and configurations.
struct GeneratorTargets {
    private let seeds: Seeds
    private let catalogs: [(files: [String: [UInt8]], names: [String], parts: [JSONTree])]

    init(_ seeds: Seeds) {
        self.seeds = seeds
        catalogs = seeds.catalogs.map { files in
            let parts = files.values.flatMap { tree in
                ["models", "endpoints"].flatMap { tree[$0]?.object?.pairs.map(\.value) ?? [] }
            }
            return (files.mapValues(Self.bytes), Seeds.names(files), parts)
        }
    }

    private static func bytes(_ tree: JSONTree) -> [UInt8] { Array(JSONWriter().text(tree).utf8) }

    func input(_ number: Int, seed: UInt64) -> (Input, () -> Outcome) {
        var random = SeededRandom(seed: seed, input: number)
        switch random.below(10) {
        case 0: return document(&random)
        case 1: return configuration(&random)
        default: return catalog(number, &random)
        }
    }

    /// A tree, changed as JSON and at times as bytes.
    private func mutated(
        _ tree: JSONTree, _ names: [String], _ parts: [JSONTree], _ random: inout SeededRandom
    ) -> [UInt8] {
        let changed = TreeMutator(names: names, parts: parts).mutate(tree, &random)
        let bytes = Self.bytes(changed)
        return random.chance(1, in: 10) ? ByteMutator.mutate(bytes, &random) : bytes
    }

    // MARK: Catalogs

    private func catalog(_ number: Int, _ random: inout SeededRandom) -> (Input, () -> Outcome) {
        let index = random.below(catalogs.count)
        var (files, names, parts) = catalogs[index]
        let trees = seeds.catalogs[index].sorted { $0.key < $1.key }
        let (path, tree) = random.pick(trees.map { ($0.key, $0.value) })
        files[path] = mutated(tree, names, parts, &random)
        let writesAll = random.chance(1, in: 20)
        return (Input(target: "catalog", files: files), { Self.run(files, writesAll: writesAll) })
    }

    private static func run(_ files: [String: [UInt8]], writesAll: Bool) -> Outcome {
        let bag = DiagnosticBag()
        do {
            let folder = MemoryFolder(shownName: "spec", files: files)
            let api = APIReader(files: try CatalogFiles(folder), bag: bag).read()
            if !bag.hasErrors {
                Validator(api: api, bag: bag).validate(and: [{ DocumentationRules(api: $0, bag: $1).check() }])
            }
            if bag.hasErrors { return refused(bag.all) }
            let loaded = ClientPipeline.Loaded(completeOf: api)
            let swift = SwiftRenderer(plan: loaded.plan).files()
            if let path = swift.map(\.path).first(where: { !OutputPath.isSafe($0) }) {
                return .wrong("The path \(path)")
            }
            if writesAll {
                let pipeline = Pipeline(catalog: URL(fileURLWithPath: "spec"))
                let all = pipeline.render(
                    Pipeline.Loaded(client: loaded), [.openapi, .endpoints, .docs, .site, .schema])
                if let path = all.map(\.path).first(where: { !OutputPath.isSafe($0) }) {
                    return .wrong("The path \(path)")
                }
            }
            return .written(Dictionary(swift.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first }))
        } catch let error as DiagnosticsError {
            return refused(error.diagnostics)
        } catch {
            return .wrong("\(error)")
        }
    }

    /// Findings have a file, a line where the file was read, and something to do.
    private static func refused(_ findings: [Diagnostic]) -> Outcome {
        for finding in findings where finding.severity == .error {
            let isWhole = finding.code == .unreadableFile || finding.place.line > 0
            if finding.place.file.isEmpty || !isWhole || finding.advice.isEmpty { return .wrong("\(finding)") }
        }
        return findings.isEmpty ? .wrong("Nothing says why it was refused") : .refused
    }

    // MARK: Documents

    private func document(_ random: inout SeededRandom) -> (Input, () -> Outcome) {
        let tree = random.pick(seeds.documents)
        var names: Set<String> = []
        Seeds.collect(tree, &names)
        let schemas = tree["components"]?["schemas"]?.object?.pairs.map(\.value) ?? []
        let bytes = mutated(tree, names.sorted(), schemas, &random)
        let base = random.pick(catalogs).files
        return (
            Input(target: "document", files: base.merging(["document.json": bytes]) { first, _ in first }),
            { Self.merge(bytes, into: base) }
        )
    }

    private static func merge(_ bytes: [UInt8], into base: [String: [UInt8]]) -> Outcome {
        do {
            let files = try CatalogFiles(MemoryFolder(shownName: "spec", files: base))
            let document = try OpenAPIDocument.parse(bytes, file: "document.json")
            var merge = DocumentMerge(files, try OpenAPISource(document))
            merge.run(.whole)
            let texts = merge.trees.texts()
            if let path = texts.keys.first(where: { !OutputPath.isSafe($0) }) { return .wrong("The path \(path)") }
            let findings = ImportFindings.of(texts, files)
            if let finding = findings.first(where: { $0.code == .jsonSyntax }) { return .wrong("\(finding)") }
            return .accepted
        } catch let error as DiagnosticsError {
            return refused(error.diagnostics)
        } catch {
            return .wrong("\(error)")
        }
    }

    // MARK: Configurations

    private func configuration(_ random: inout SeededRandom) -> (Input, () -> Outcome) {
        let (base, names, _) = random.pick(catalogs)
        let bytes = mutated(random.pick(seeds.configurations), names, [], &random)
        return (
            Input(target: "configuration", files: base.merging(["client.json": bytes]) { first, _ in first }),
            { Self.choose(bytes, from: base) }
        )
    }

    private static func choose(_ bytes: [UInt8], from base: [String: [UInt8]]) -> Outcome {
        let bag = DiagnosticBag()
        do {
            let document = try JSONDocument(bytes, file: "client.json")
            let request = ClientRequestReader(bag: bag).read(document.root, folder: URL(fileURLWithPath: "/nowhere"))
            if bag.hasErrors { return refused(bag.all) }
            let api = APIReader(files: try CatalogFiles(MemoryFolder(shownName: "spec", files: base)), bag: bag).read()
            if bag.hasErrors { return .refused }
            let selection = Selector(api: api, request: request, bag: bag).select()
            if bag.hasErrors { return refused(bag.all) }
            let plan = ClientPlanner(api, selection: selection).plan()
            return SwiftRenderer(plan: plan).files(allFiles: true).isEmpty ? .wrong("No files") : .accepted
        } catch let error as DiagnosticsError {
            return refused(error.diagnostics)
        } catch {
            return .wrong("\(error)")
        }
    }
}
