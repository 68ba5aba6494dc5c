import RingCentralGenerator

/// Compares two catalogs by what matters to those who use the client.
///
/// The catalogs tell what is different, and the plans of their clients tell what of it breaks a build: a change is
/// `compile` where a declaration that it concerns no longer takes what callers wrote.
public struct Comparison {
    let old: ComparedCatalog
    let new: ComparedCatalog
    let scope: ComparisonScope
    private let pairs: Pairs
    private let changes = ChangeList()

    public init(old: ClientPipeline.Loaded, new: ClientPipeline.Loaded, scope: ComparisonScope = .all) {
        self.old = ComparedCatalog(old)
        self.new = ComparedCatalog(new)
        self.scope = scope
        pairs = Pairs(self.old, self.new)
    }

    /// The changes, the worst first.
    public func changes(severities: [ChangeCode: Severity] = [:]) -> [Change] {
        if scope == .endpoints {
            compareCatalogs()
        } else {
            let (_, differences) = sideBySide(compareCatalogs, interfaceDifferences)
            BuildJudge(changes: changes).judge(differences)
        }
        return changes.all.map { change in
            var change = change
            if let severity = severities[change.code] { change.severity = severity }
            return change
        }.sorted()
    }

    private func compareCatalogs() {
        let schemas = SchemaDiffer(old: old, new: new, pairs: pairs, changes: changes, byTypeOnly: scope == .endpoints)
        EndpointDiffer(schemas: schemas, inDepth: scope != .endpoints).compareAll(pairs)
        if scope == .endpoints { return }
        ModelDiffer(schemas: schemas).compareAll(pairs)
        if scope == .all { ServiceDiffer(old: old.api, new: new.api, changes: changes).compare() }
    }

    private func interfaceDifferences() -> [InterfaceDiffer.Difference] {
        InterfaceDiffer(
            old: Interface(old.plan, calledAsIn: pairs), new: Interface(new.plan),
            renames: Renames(SwiftNames(old, new, pairs).renamed)
        ).differences()
    }
}
