import Foundation
import RingCentralGenerator

extension Pipeline {
    /// Where this repository keeps what is written.
    private static let generated = "Generated"
    private static let endpointsTests = "Tests/Endpoints/Tests/EndpointsTests"
    private static let spec = "spec"
    private static let diagnostics = "DIAGNOSTICS.md"

    /// Writes the products into the folders of a repository, or only compares them: the client and its documents into
    /// Generated/, the calls of all endpoints into the package that tests them.
    ///
    /// Other people's packages have no such tests, and no page that documents the tool: they get the tests if nothing
    /// else is asked for, and never the page.
    ///
    /// - Throws: an error whose description names the path and the reason if something can't be written.
    package func write(
        _ loaded: Loaded, _ products: Set<Product>, inRepository repository: URL, compareOnly: Bool = false
    ) throws -> Summary {
        let client = products.subtracting([.endpoints])
        var summary = Summary()
        if !client.isEmpty {
            let folder = repository.appendingPathComponent(Self.generated)
            summary += try write(loaded, client, to: folder, compareOnly: compareOnly).below(Self.generated)
        }
        if products.contains(.docs) {
            summary += try writeDiagnosticsPage(inRepository: repository, compareOnly: compareOnly)
        }
        let tests = repository.appendingPathComponent(Self.endpointsTests)
        let isThere = FileManager.default.fileExists(atPath: tests.path)
        if products == [.endpoints] || products.contains(.endpoints) && isThere {
            var inside = self
            inside.endpointCalls = Self.generated
            summary += try inside.write(loaded, [.endpoints], to: tests, compareOnly: compareOnly)
                .below(Self.endpointsTests)
        }
        return summary
    }

    /// Writes the page of diagnostic codes where there is one: in the tool's own repository.
    private func writeDiagnosticsPage(inRepository repository: URL, compareOnly: Bool) throws -> Summary {
        let folder = repository.appendingPathComponent(Self.spec)
        let path = folder.appendingPathComponent(Self.diagnostics).path
        guard FileManager.default.fileExists(atPath: path) else { return Summary() }
        let text = DiagnosticsPageRenderer(topics: DiagnosticTopic.all).text()
        let writer = OutputWriter(
            root: folder, files: [OutputFile(path: Self.diagnostics, text: text)], ownedFolders: [])
        let outcome = compareOnly ? try writer.difference() : try writer.write()
        return Summary(outcome, lines: UTF8Scan.lineBreaks(in: text)).below(Self.spec)
    }
}
