import RingCentralGenerator

/// Compares two catalogs by what matters to those who use the client.
///
/// The catalogs tell what is different, and the plans of their clients tell what of it breaks a build: a change is
/// `compile` where a declaration that it concerns no longer takes what callers wrote.
package struct Comparison: Sendable {
    let old: ComparedCatalog
    let new: ComparedCatalog
    let scope: ComparisonScope
    private let pairs: Pairs

    package init(old: ClientPipeline.Loaded, new: ClientPipeline.Loaded, scope: ComparisonScope = .all) {
        self.old = ComparedCatalog(old)
        self.new = ComparedCatalog(new)
        self.scope = scope
        pairs = Pairs(self.old, self.new)
    }

    /// The changes, the worst first.
    package func changes(severities: [ChangeCode: Severity] = [:]) -> [Change] {
        let found = scope == .endpoints ? catalogDifferences() : judgedDifferences()
        return found.map { change in
            var change = change
            if let severity = severities[change.code] { change.severity = severity }
            return change
        }.sorted()
    }

    /// Returns the differences of the catalogs, with the changes marked that break a build.
    private func judgedDifferences() -> [Change] {
        let (found, differences) = sideBySide({ catalogDifferences() }, { interfaceDifferences() })
        let changes = ChangeList(found)
        BuildJudge(changes: changes).judge(differences)
        return changes.all
    }

    private func catalogDifferences() -> [Change] {
        let changes = ChangeList()
        let schemas = SchemaDiffer(old: old, new: new, pairs: pairs, changes: changes, byTypeOnly: scope == .endpoints)
        EndpointDiffer(schemas: schemas, inDepth: scope != .endpoints).compareAll(pairs)
        if scope == .endpoints { return changes.all }
        ModelDiffer(schemas: schemas).compareAll(pairs)
        if scope == .all { ServiceDiffer(old: old.api, new: new.api, changes: changes).compare() }
        return changes.all
    }

    private func interfaceDifferences() -> [InterfaceDiffer.Difference] {
        InterfaceDiffer(
            old: Interface(old, calledAsIn: pairs), new: Interface(new),
            renames: Renames(SwiftNames(old, new, pairs).renamed)
        ).differences()
    }
}
