import Foundation
import RingCentralGenerator

/// Merges an OpenAPI document into a catalog: what the service describes is taken over, what is ours stays.
package struct Importer {
    private let catalog: URL
    private let files: CatalogFiles

    /// - Throws: `DiagnosticsError` if the catalog can't be read.
    package init(catalog: URL) throws {
        self.catalog = catalog
        files = try CatalogFiles(folder: catalog)
    }

    /// Merges a document and writes the files that change.
    ///
    /// - Parameters:
    ///   - path: the OpenAPI document, JSON.
    ///   - dryRun: reports what would be done, and writes nothing.
    ///   - isWanted: decides, from what would be done, whether it is; by default it is.
    /// - Throws: `DiagnosticsError` if the document can't be read; an error whose description names the path and the
    ///   reason if the catalog can't be written, which then is as it was.
    package mutating func run(
        document path: String, mode: ImportMode, dryRun: Bool = false,
        isWanted: (ImportReport) throws -> Bool = { _ in true }
    ) throws -> ImportReport {
        let source = try OpenAPISource(OpenAPIDocument.read(path))
        if mode == .whole, !source.hasOperations {
            throw DiagnosticsError([
                Diagnostic(
                    .missingKey, "The document describes no operations: all endpoints would be retired",
                    advice: "Import the description of the whole API", at: .init(file: path))
            ])
        }
        var merge = DocumentMerge(files, source)
        let before = merge.trees.currentEndpointCount
        merge.run(mode)
        let texts = merge.trees.texts()
        var report = merge.report
        report.catalog = catalog.relativePath
        report.formerEndpointCount = before
        report.findings = ImportFindings.of(texts, files)
        // What can't be read again would be lost with the catalog that it is merged into.
        let unreadable = report.findings.filter { $0.code == .jsonSyntax }
        if !unreadable.isEmpty { throw DiagnosticsError(unreadable) }
        let files = texts.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
        let writer = OutputWriter(catalog: catalog, files: files)
        report.isWritten = try !dryRun && isWanted(report)
        report.files = try (report.isWritten ? writer.write() : writer.difference()).written
        return report
    }
}
