import RingCentralGenerator

/// The schemas of a document, merged into the models of the catalog.
extension DocumentMerge {
    /// Models that the document has under another name are called so from now on, with all that is ours.
    mutating func renameModels(_ schemas: inout SchemaConverter) {
        let described = Dictionary(
            source.schemas.map { (schemas.called($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        let all = trees.allModels
        let current = trees.areas.values.flatMap(\.endpoints.values)
            .filter { $0["lifecycle"]?.string != "retired" }
            .reduce(into: Set<String>()) { $0.formUnion(JSONTree.object($1).modelReferences()) }
        let payloads = JSONTree(service.root)["events"]?.object?.pairs.compactMap { $0.value["payload"]?.string } ?? []
        let gone = Reach(all).closure(of: current).subtracting(described.keys).subtracting(payloads)
        let come = described.keys.filter { all[$0] == nil }
        if gone.isEmpty || come.isEmpty { return }
        var theirs: [String: JSONTree] = [:]
        var trial = schemas
        for (name, schema) in described { theirs[name] = trial.convert(schema) }
        let renames = ShapeIndex.renames(of: gone, in: all, to: Set(come), in: theirs)
        for (old, new) in renames.sorted(by: { $0.key < $1.key }) {
            rename(old, to: new)
            report.renamedModels.append("\(old) is \(new)")
        }
        trees.rename(renames)
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

    mutating func mergeModels(_ new: [(String, JSONTree)]) {
        for (name, model) in new {
            let file = trees.file(ofModel: name)
            if let file, let old = trees.models[file]?[name] {
                let merged = CatalogMerge.model(new: model, old: old, glossary: trees.wording)
                if merged != old { report.changedModels.append(name) }
                trees.models[file]?[name] = merged
            } else {
                trees.models[CatalogTrees.common, default: [:]][name] = CatalogMerge.model(
                    new: model, old: .object(JSONMembers()), glossary: trees.wording)
                unplaced.insert(name)
                report.addedModels.append(name)
            }
        }
    }

    /// Removes the models that the document lacks and no endpoint, retired ones among them, reaches any more.
    mutating func removeModels(described: Set<String>) {
        let endpoints = trees.areas.values.flatMap(\.endpoints.values)
        var used = endpoints.reduce(into: Set<String>()) { $0.formUnion(JSONTree.object($1).modelReferences()) }
        used.formUnion(described)
        used.formUnion(
            JSONTree(service.root)["events"]?.object?.pairs.compactMap { $0.value["payload"]?.string } ?? [])
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
            let direct = content.endpoints.values.reduce(into: Set<String>()) {
                $0.formUnion(JSONTree.object($1).modelReferences())
            }
            for model in reach.closure(of: direct) { areasOf[model, default: []].insert(area) }
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
