import Foundation

/// Puts the corrections of overrides.json in the place of what they correct.
struct OverrideReader {
    let files: CatalogFiles
    let bag: DiagnosticBag

    /// Reads and applies the overrides, in the order of the file; those that no longer correct anything are errors.
    func apply() -> CorrectedCatalog {
        guard let document = files.overrides else { return CorrectedCatalog(files: files, overrides: []) }
        var patcher = CatalogPatcher(files: files, overrides: document, bag: bag)
        var all: [Override] = []
        var reader = ObjectReader(document.root, bag: bag)
        reader.ignore("$schema")
        for entry in reader.list("overrides") {
            if let override = read(entry, into: &patcher) { all.append(override) }
        }
        reader.finish()
        return CorrectedCatalog(files: patcher.patched, overrides: all)
    }

    private func read(_ entry: JSONValue, into patcher: inout CatalogPatcher) -> Override? {
        var fields = ObjectReader(entry, bag: bag)
        let target = fields.requiredString("target")
        let reason = fields.requiredString("reason")
        let value = fields.value("value")
        let remove = fields.bool("remove") ?? false
        let evidence = fields.list("evidence").map(EvidenceReader(bag: bag).read)
        fields.finish()
        if target.isEmpty { return nil }
        let path = JSONPointer(path: target).keys
        if remove == (value != nil) {
            bag.add(
                .badValue, "An override needs a value, or \"remove\": true", advice: "Write exactly one of the two",
                at: entry)
            return nil
        }
        switch patcher.replace(path, with: value, at: entry) {
        case .stale: return nil
        case .replaced(let upstream):
            return Override(
                target: path, removes: remove, upstream: upstream, reason: reason, evidence: evidence, source: entry)
        }
    }
}
