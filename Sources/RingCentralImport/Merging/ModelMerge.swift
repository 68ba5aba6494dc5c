import RingCentralCatalog
import RingCentralGenerator

/// The schemas of a document, merged into the models of the catalog.
extension DocumentMerge {
    /// Models that the document has under another name are called so from now on, with all that is ours.
    mutating func renameModels(_ converter: EndpointConverter) {
        var trial = converter
        let described = Dictionary(
            source.schemas.map { (trial.schemas.called($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        let all = trees.allModels
        let (endpoints, past) = currentEndpoints()
        let reach = Reach(all)
        // What only endpoints of the past name is kept as it is.
        let kept = reach.closure(of: Self.references(in: past))
            .subtracting(reach.closure(of: Self.references(in: endpoints)))
        let gone = Set(all.keys).subtracting(kept).subtracting(described.keys).subtracting(namedByUs)
        let come = described.keys.filter { all[$0] == nil }
        if gone.isEmpty || come.isEmpty { return }
        let theirs = described.reduce(into: [String: JSONTree]()) { all, entry in
            all[entry.key] = trial.schemas.convertModel(entry.value, entry.key)
        }
        let operations = trial.convertAll().map { (Endpoint.key(method: $0.method, path: $0.path), $0.members) }
        let renames = ModelRenames(
            .init(
                models: all,
                endpoints: Dictionary(
                    endpoints.map { (EndpointShape.shape(of: $0), $0) }, uniquingKeysWith: { a, _ in a }),
                own: gone),
            .init(
                models: theirs, endpoints: Dictionary(operations, uniquingKeysWith: { a, _ in a }), own: Set(come))
        ).names
        for (old, new) in renames.sorted(by: { $0.key < $1.key }) {
            rename(old, to: new)
            report.renamedModels.append("\(old) is \(new)")
        }
        trees.rename(renames)
    }

    /// The endpoints that the document should describe, and those that it need not.
    private func currentEndpoints() -> (current: [JSONMembers], past: [JSONMembers]) {
        let all = trees.areas.values.flatMap(\.endpoints.values)
        func isPast(_ endpoint: JSONMembers) -> Bool {
            !source.speaksOfLifecycles && endpoint["lifecycle"]?.string == "retired"
        }
        return (all.filter { !isPast($0) }, all.filter(isPast))
    }

    private static func references(in endpoints: [JSONMembers]) -> Set<String> {
        endpoints.reduce(into: []) { $0.formUnion(JSONTree.object($1).modelReferences()) }
    }

    private mutating func rename(_ old: String, to new: String) {
        guard let file = trees.file(ofModel: old), let model = trees.models[file]?.removeValue(forKey: old) else {
            return
        }
        var members = SchemaConverter.long(model)
        if let release {
            let name = members["name"]?.string ?? old
            members["formerNames"] = CatalogMerge.adding(name, release, to: members["formerNames"])
        }
        trees.models[file]?[new] = .object(members)
    }

    mutating func mergeModels(_ new: [(name: String, schema: JSONTree)]) {
        for (name, model) in new {
            let file = trees.file(ofModel: name)
            if let file, let old = trees.models[file]?[name] {
                let merged = merging.model(new: model, old: old)
                if merged != old { report.changedModels.append(name) }
                trees.models[file]?[name] = merged
            } else {
                trees.models[CatalogTrees.common, default: [:]][name] = model
                unplaced.insert(name)
                report.addedModels.append(name)
            }
        }
    }

    /// What we said of shapes without a name is said of the models that have them now.
    mutating func describeNamed() {
        for name in report.addedModels {
            guard let words = merging.named[name], let model = trees.models[CatalogTrees.common]?[name] else {
                continue
            }
            trees.models[CatalogTrees.common]?[name] = merging.model(new: model, old: words)
        }
    }

    /// Removes the models that the document lacks and no endpoint, retired ones among them, event or
    /// override reaches any more.
    mutating func removeModels(described: Set<String>) {
        let used = Self.references(in: trees.areas.values.flatMap(\.endpoints.values))
            .union(described).union(namedByUs)
        let kept = Reach(trees.allModels).closure(of: used)
        for (file, models) in trees.models {
            for name in models.keys where !kept.contains(name) {
                trees.models[file]?[name] = nil
                report.removedModels.append(name)
            }
        }
    }

    /// Puts each new model beside the only area that reaches it; what several reach stays in the common file.
    mutating func placeModels() {
        let all = trees.allModels
        let reach = Reach(all)
        var areasOf: [String: Set<String>] = [:]
        for (area, content) in trees.areas {
            for model in reach.closure(of: Self.references(in: Array(content.endpoints.values))) {
                areasOf[model, default: []].insert(area)
            }
        }
        for name in unplaced {
            guard let areas = areasOf[name], areas.count == 1, let area = areas.first else { continue }
            trees.models[area, default: [:]][name] = trees.models[CatalogTrees.common]?.removeValue(forKey: name)
        }
    }
}

/// Which models models reach.
struct Reach {
    private let direct: [String: Set<String>]

    init(_ models: [String: JSONTree]) {
        direct = models.mapValues { tree in tree.modelReferences().filter { models[$0] != nil } }
    }

    func closure(of names: Set<String>) -> Set<String> {
        var seen: Set<String> = []
        var open = names.filter { direct[$0] != nil }
        while let name = open.popFirst() {
            if seen.insert(name).inserted { open.formUnion(direct[name] ?? []) }
        }
        return seen
    }
}
