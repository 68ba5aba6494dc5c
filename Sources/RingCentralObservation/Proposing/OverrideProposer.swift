import RingCentralGenerator

/// Turns deviations into overrides: one for each place of the catalog, whatever number of operations shows it.
struct OverrideProposer {
    let catalog: DescribedCatalog

    /// The proposals by target. Those that touch what an override corrects already are skipped.
    func proposals(for table: ObservationTable) -> [ProposedOverride] {
        let edits = edits(table)
        let roots = Dictionary(grouping: edits) { CatalogPath(kind: $0.path.kind, name: $0.path.name) }
        let existing = catalog.api.overrides.map(\.target)
        return roots.flatMap { proposals(below: $0, $1) }
            .map { proposal, keys in
                var proposal = proposal
                if let other = existing.first(where: { Self.overlap($0, keys) }) {
                    proposal.outcome = .skipped
                    proposal.outcomeReason =
                        "that of \(other.joined(separator: "/")) decides there already; change it by hand"
                }
                return proposal
            }
            .sorted { $0.target < $1.target }
    }

    private static func overlap(_ a: [String], _ b: [String]) -> Bool { zip(a, b).allSatisfy(==) }

    /// The edits that the deviations call for, each once.
    private func edits(_ table: ObservationTable) -> [CatalogEdit] {
        struct Key: Hashable {
            var path: CatalogPath
            var change: CatalogEdit.Change
        }
        var all: [Key: CatalogEdit] = [:]
        for operation in table.operations.values.sorted(by: { $0.endpoint.id < $1.endpoint.id }) {
            for (part, root) in operation.parts.sorted(by: { $0.key < $1.key }) {
                root.forEachNode { node in
                    for deviation in node.deviations.values where deviation.isReported(at: node) {
                        guard let edit = CatalogEdit(deviation, at: node, in: part, of: operation.endpoint) else {
                            continue
                        }
                        let key = Key(path: edit.path, change: edit.change)
                        if all[key] == nil { all[key] = edit } else { all[key]?.merge(edit) }
                    }
                }
            }
        }
        return all.values.sorted { ($0.path.text, $0.words) < ($1.path.text, $1.words) }
    }

    /// The overrides that make the edits of one endpoint or model.
    private func proposals(below root: CatalogPath, _ edits: [CatalogEdit]) -> [(ProposedOverride, keys: [String])] {
        guard let before = catalog.tree(of: root) else { return [] }
        var after = before
        var byTarget: [[String]: [CatalogEdit]] = [:]
        let worded = Set(catalog.api.wording.properties.keys)
        for edit in edits {
            guard let changed = edit.applied(to: after, worded: worded), changed != after else { continue }
            after = changed
            byTarget[Self.target(of: edit, in: before), default: []].append(edit)
        }
        // What lies below another target is part of its value.
        let targets = byTarget.keys.filter { target in
            !byTarget.keys.contains { $0.count < target.count && Self.overlap($0, target) }
        }
        return targets.sorted { $0.lexicographicallyPrecedes($1) }.map { target in
            let own = byTarget.filter { Self.overlap($0.key, target) && $0.key.count >= target.count }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.value)
            return (proposal(root, target, Self.value(at: target, in: after), own), [root.kind, root.name] + target)
        }
    }

    /// The keys below the root to the member that an override can replace: overrides reach members of objects only.
    private static func target(of edit: CatalogEdit, in tree: JSONTree) -> [String] {
        var keys: [String] = []
        var steps = edit.path.steps
        switch edit.change {
        case .newMember(let name): steps.append(.key(name))
        case .newValue: steps.append(.key("values"))
        case .nullable: steps.append(.key("nullable"))
        case .optionalMember, .optionalParameter, .type, .newStatus: break
        }
        var holder = tree
        for step in steps {
            guard case .key(let key) = step, holder.object != nil else { break }
            keys.append(key)
            guard let next = holder[key] else { break }
            holder = next
        }
        return keys
    }

    private static func value(at keys: [String], in tree: JSONTree) -> JSONTree? {
        keys.reduce(tree as JSONTree?) { $0?[$1] }
    }

    private func proposal(
        _ root: CatalogPath, _ target: [String], _ value: JSONTree?, _ edits: [CatalogEdit]
    ) -> ProposedOverride {
        var path = root
        path.steps = target.map(CatalogPath.Step.key)
        var sum: CatalogEdit?
        for edit in edits { if sum == nil { sum = edit } else { sum?.merge(edit) } }
        let evidence = (sum?.sightings ?? [:]).sorted { $0.key < $1.key }.map { source, sighting in
            Evidence(
                source: source, seen: sighting.last, count: sighting.count,
                of: (sum?.sightings.count == 1 && edits.count == 1) ? sum?.total : nil)
        }
        var proposal = ProposedOverride(
            target: path.text, value: value, reason: Self.reason(edits, sum?.places ?? []), evidence: evidence)
        if target.isEmpty {
            proposal.outcome = .skipped
            proposal.outcomeReason = "an override can't replace all of it; correct it by hand"
        }
        return proposal
    }

    private static func reason(_ edits: [CatalogEdit], _ places: Set<String>) -> String {
        let all = edits.prefix(5).map { "\($0.words) in \($0.count) of \($0.total)" }
        let rest = edits.count > 5 ? ["\(edits.count - 5) more"] : []
        let names = places.sorted()
        let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
        return (all + rest).joined(separator: "; ") + ", with \(shown)."
    }
}
