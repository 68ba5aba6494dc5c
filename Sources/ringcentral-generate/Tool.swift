import Foundation
import RingCentralComparison
import RingCentralDocuments
import RingCentralGenerator
import RingCentralImport
import RingCentralObservation

/// Carries a command out.
struct Tool {
    let arguments: Arguments
    let console: Console
    private let start = ContinuousClock.now

    init(_ arguments: Arguments) {
        self.arguments = arguments
        console = Console(arguments)
    }

    func run() -> ExitCode {
        do {
            do {
                return try perform()
            } catch let error as DiagnosticsError {
                try console.report(error.diagnostics)
                return ExitCode(error.diagnostics)
            }
        } catch let error as Arguments.UsageError {
            console.clearProgress()
            Console.error("ringcentral-generate: \(error.message)")
            return .usage
        } catch {
            console.clearProgress()
            Console.error("\(error)")
            return .unavailable
        }
    }

    private func perform() throws -> ExitCode {
        switch arguments.command {
        case .generate: try generate()
        case .check: try check()
        case .validate: try validate()
        case .explain: try explain()
        case .import: try importDocument()
        case .compare: try compare()
        case .observe: try observe()
        case .export: try export()
        }
    }

    // MARK: Places

    /// The catalog asked for, else the one that a configuration names, else the one in this folder, else the one that
    /// came with the tool's own sources. A client for somebody's module does not depend on the folder.
    private func catalog(_ request: ClientRequest? = nil) -> URL {
        if let path = arguments.catalog { return URL(fileURLWithPath: path) }
        if let catalog = CatalogLocation.environment { return catalog }
        if request == nil, let catalog = CatalogLocation.here { return catalog }
        return request?.catalog ?? CatalogLocation.own
    }

    /// The catalog that a command changes: the one asked for, or the one in this folder, but never the one that came with
    /// the tool's own sources.
    ///
    /// - Throws: `Arguments.UsageError` if there is none.
    private func catalogToChange() throws -> URL {
        if let path = arguments.catalog { return URL(fileURLWithPath: path) }
        if let catalog = CatalogLocation.environment { return catalog }
        if let catalog = CatalogLocation.here { return catalog }
        throw Arguments.UsageError(
            message:
                "\(arguments.command.rawValue) changes a catalog, and there is none in spec: name it with --catalog")
    }

    private func pipeline() throws -> Pipeline {
        let request = try arguments.config.map { try ClientRequest(file: URL(fileURLWithPath: $0)) }
        return Pipeline(catalog: catalog(request), request: request)
    }

    /// Writes what is asked for to where it is asked for, or only compares.
    private func write(
        _ pipeline: Pipeline, _ loaded: Pipeline.Loaded, compareOnly: Bool = false
    ) throws -> Pipeline.Summary {
        guard let output = arguments.output else {
            return try pipeline.write(
                loaded, arguments.products, inRepository: URL(fileURLWithPath: "."), compareOnly: compareOnly)
        }
        let folder = URL(fileURLWithPath: output)
        return try pipeline.write(
            loaded, arguments.products, to: folder, allFiles: arguments.allFiles, compareOnly: compareOnly
        ).below(output)
    }

    // MARK: Commands

    private func generate() throws -> ExitCode {
        console.progress("reading the catalog")
        let pipeline = try pipeline()
        let loaded = try pipeline.load()
        keepToTheEnd(loaded)
        if !loaded.warnings.isEmpty, !arguments.quiet { try console.report(loaded.warnings) }
        console.progress("writing \(loaded.endpointCount) endpoints and \(loaded.modelCount) models")
        let summary = try write(pipeline, loaded)
        let files = summary.written.count + summary.unchanged
        console.close(
            "\(loaded.endpointCount) endpoints, \(loaded.modelCount) models, \(files) files (\(summary.written.count) changed, \(summary.removed.count) removed), \(summary.lines) lines, \(milliseconds) ms"
        )
        return .done
    }

    private func check() throws -> ExitCode {
        console.progress("comparing")
        let pipeline = try pipeline()
        let loaded = try pipeline.load()
        let summary = try write(pipeline, loaded, compareOnly: true)
        if summary.isCurrent {
            console.close("\(summary.unchanged) files are current, \(milliseconds) ms")
            return .done
        }
        console.clearProgress()
        for difference in summary.differences { Console.error(difference) }
        Console.error("Run `\(arguments.writingCommand)` to bring them up to date.")
        return .findings
    }

    private func validate() throws -> ExitCode {
        console.progress("validating")
        let findings = Pipeline(catalog: catalog()).validate()
        try console.report(findings.diagnostics)
        if arguments.format == .text, !arguments.quiet {
            for row in findings.coverage { try Console.output(row.text + "\n") }
        }
        return ExitCode(findings.diagnostics)
    }

    private func explain() throws -> ExitCode {
        let pipeline = try pipeline()
        let loaded = try pipeline.load()
        if !loaded.warnings.isEmpty, !arguments.quiet { try console.report(loaded.warnings) }
        console.clearProgress()
        try Console.output(pipeline.explain(loaded, leftOut: arguments.leftOut))
        return .done
    }

    private func importDocument() throws -> ExitCode {
        let catalog = try catalogToChange()
        console.progress("importing")
        var importer = try Importer(catalog: catalog)
        let report = try importer.run(
            document: arguments.operands[0], mode: arguments.retired ? .retired : .whole, dryRun: arguments.dryRun,
            isWanted: isWanted)
        console.clearProgress()
        if !arguments.quiet {
            let isChanged = report.isWritten ? "is changed" : "stays as it is"
            try Console.output("The catalog in \(report.catalog) \(isChanged).\n\(report.text)\n")
        }
        if !report.isWritten, !arguments.dryRun { return .findings }
        return ExitCode(report.findings)
    }

    /// Asks before much is retired, if somebody is there to answer.
    private func isWanted(_ report: ImportReport) -> Bool {
        guard report.retiresMany, Console.canAsk else { return true }
        console.clearProgress()
        return Console.ask(report.retirementQuestion)
    }

    private func compare() throws -> ExitCode {
        console.progress("comparing")
        func side(_ operand: String) throws -> (input: CatalogInput, name: String) {
            (try CatalogOperand(operand, catalog: catalog()).input(), operand)
        }
        var request = ComparisonRequest(old: try side(arguments.operands[0]), new: try side(arguments.operands[1]))
        try arguments.compare.complete(&request)
        let report = try request.report()
        console.clearProgress()
        try Console.output(report.text(arguments.compare.format))
        let worst = report.changes.first?.severity
        if let limit = arguments.compare.failOn, let worst, worst <= limit { return .findings }
        return report.isTooLow ? .findings : .done
    }

    private func observe() throws -> ExitCode {
        console.progress("reading recordings")
        let options = arguments.observe
        let report = try Observer(catalog: options.write ? catalogToChange() : catalog())
            .observe(arguments.operands, proposing: options.write ? .write : .nothing)
        try console.report(report.findings)
        try Console.output(report.text(options.format))
        let end = ExitCode(report.findings)
        return end == .done && report.has(options.failOn) ? .findings : end
    }

    private func export() throws -> ExitCode {
        let pipeline = Pipeline(catalog: catalog())
        let files = pipeline.render(try pipeline.load(), [.openapi])
        console.clearProgress()
        for file in files { try Console.output(file.text) }
        return .done
    }

    private var milliseconds: Int {
        let spent = ContinuousClock.now - start
        return Int(spent.components.seconds) * 1000 + Int(spent.components.attoseconds / 1_000_000_000_000_000)
    }
}
