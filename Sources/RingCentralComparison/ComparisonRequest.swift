import RingCentralGenerator

/// A comparison as it is asked for.
package struct ComparisonRequest: Sendable {
    /// The inputs, and what they are called in the report.
    package var old: (input: CatalogInput, name: String)
    package var new: (input: CatalogInput, name: String)
    package var scope: ComparisonScope?
    /// Severities that take the place of the usual ones.
    package var severities: [ChangeCode: Severity] = [:]
    /// The text of an ignore file, and its name.
    package var ignore: (text: String, file: String)?

    package init(old: (input: CatalogInput, name: String), new: (input: CatalogInput, name: String)) {
        self.old = old
        self.new = new
    }

    /// Reads both sides and compares them.
    ///
    /// - Throws: `DiagnosticsError` if a catalog, a document or the ignore file can't be read, or the latter has stale
    ///   lines.
    package func report() throws -> ChangeReport {
        let (old, new) = try sides()
        let hasDocument = self.old.input.isDocument || self.new.input.isDocument
        let scope = self.scope ?? (hasDocument ? .description : .all)
        let all = Comparison(old: old, new: new, scope: scope).changes(severities: severities)
        var report = ChangeReport(
            old: side(old, self.old.name), new: side(new, self.new.name), scope: scope, changes: all)
        // A document has chosen no version of the client: it goes by the catalog's.
        if self.new.input.isDocument { report.new.release = nil }
        if let ignore {
            report.changes = try IgnoreFile(ignore.text, file: ignore.file).filter(all)
            report.ignored = all.count - report.changes.count
        }
        return report
    }

    private func sides() throws -> (old: ClientPipeline.Loaded, new: ClientPipeline.Loaded) {
        if old.input.isDocument, !new.input.isDocument {
            let files = try new.input.files(mergedInto: nil, keepsRetired: true)
            let before = try old.input.files(mergedInto: files, keepsRetired: false)
            return (try ClientPipeline.Loaded(comparing: before), try ClientPipeline.Loaded(comparing: files))
        }
        if !old.input.isDocument, !new.input.isDocument { return try catalogs() }
        let files = try old.input.files(mergedInto: nil, keepsRetired: true)
        let after = try new.input.files(mergedInto: old.input.isDocument ? nil : files, keepsRetired: true)
        return (try ClientPipeline.Loaded(comparing: files), try ClientPipeline.Loaded(comparing: after))
    }

    /// Both sides, of which neither is made of the other.
    private func catalogs() throws -> (old: ClientPipeline.Loaded, new: ClientPipeline.Loaded) {
        @Sendable func load(_ input: CatalogInput) -> Result<ClientPipeline.Loaded, any Error> {
            Result { try ClientPipeline.Loaded(comparing: try input.files(mergedInto: nil, keepsRetired: true)) }
        }
        let (old, new) = sideBySide({ load(self.old.input) }, { load(self.new.input) })
        return (try old.get(), try new.get())
    }

    private func side(_ loaded: ClientPipeline.Loaded, _ name: String) -> ChangeReport.Side {
        .init(name: name, version: loaded.api.service.version, release: loaded.api.service.release)
    }
}

extension ClientPipeline.Loaded {
    /// A catalog that is compared, not written: what it lacks of words is no matter, and a stale override is applied as
    /// far as it goes.
    init(comparing files: CatalogFiles) throws {
        let bag = DiagnosticBag()
        let api = APIReader(files: files, bag: bag).read()
        let errors = bag.sorted.filter { $0.severity == .error && $0.code != .staleOverride }
        if !errors.isEmpty { throw DiagnosticsError(errors) }
        self.init(completeOf: api)
    }
}
