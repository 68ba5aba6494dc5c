import Foundation
import RingCentralGenerator

/// Compares recordings of real exchanges with a catalog.
///
/// `RecordingReader` reads exchanges, `OperationRouter` finds their operations, `ExchangeComparer` compares, and enters
/// what deviates into an `ObservationTable`. `ObservationReport` shows it; `OverrideProposer` turns it into overrides.
package struct Observer {
    private let catalog: URL

    /// - Parameter catalog: the folder with service.json, areas/ and models/.
    package init(catalog: URL) { self.catalog = catalog }

    /// The handling of deviations that overrides could correct.
    package enum Proposing: Sendable {
        case nothing
        /// Adds overrides to overrides.json; those that are there stay as they are.
        case write
    }

    /// Compares recordings with the catalog.
    ///
    /// - Parameters:
    ///   - recordings: paths of recordings: lines of `RecordingTransport`, HTTP Archives, OpenAPI documents.
    ///   - proposing: what is done about deviations that overrides could correct.
    /// - Throws: `DiagnosticsError` if the catalog can't be read; an error whose description names the file and the
    ///   reason if overrides.json can't be written.
    package func observe(_ recordings: [String], proposing: Proposing = .nothing) throws -> ObservationReport {
        let api = try readCatalog()
        let table = ObservationTable()
        let comparer = ExchangeComparer(api, table: table)
        let bag = DiagnosticBag()
        for path in recordings {
            let name = URL(fileURLWithPath: path).lastPathComponent
            try RecordingReader(path: path, bag: bag).forEachExchange { comparer.compare($0, source: name) }
        }
        var report = ObservationReport(table, recordings: recordings, findings: bag.sorted)
        if proposing == .write {
            let proposals = OverrideProposer(catalog: comparer.catalog).proposals(for: table)
            report.proposals = try OverrideFile(catalog: catalog).add(proposals)
        }
        return report
    }

    private func readCatalog() throws -> API {
        let bag = DiagnosticBag()
        let api = APIReader(files: try CatalogFiles(folder: catalog), bag: bag).read()
        try bag.throwIfErrors()
        return api
    }
}

extension ObservationReport {
    /// The forms of a report.
    package enum Format: String, CaseIterable, Sendable { case text, json }

    package func text(_ format: Format) -> String {
        switch format {
        case .text: ObservationText(report: self).text()
        case .json: ObservationJSON(report: self).text()
        }
    }
}
