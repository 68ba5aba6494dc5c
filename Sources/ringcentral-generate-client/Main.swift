import Foundation
import RingCentralGenerator

/// What the build plugin runs: it writes the client that a configuration asks for, and knows nothing else, so that it
/// is built quickly inside other people's builds. `ringcentral-generate` is for people.
@main
struct Main {
    let configuration: URL
    let catalog: URL
    let output: URL
    /// The names of the files for which the build was planned.
    let planned: [String]

    static func main() {
        let words = CommandLine.arguments.dropFirst()
        let paths = words.prefix(3).map { URL(fileURLWithPath: $0) }
        guard words.count > 3 else {
            report("usage: ringcentral-generate-client CONFIGURATION CATALOG OUTPUT FILE...")
            exit(ExitCode.usage.rawValue)
        }
        let main = Main(
            configuration: paths[0], catalog: paths[1], output: paths[2], planned: Array(words.dropFirst(3)))
        exit(main.run().rawValue)
    }

    private func run() -> ExitCode {
        do {
            let request = try ClientRequest(file: configuration)
            try request.check(plannedFor: catalog)
            let pipeline = ClientPipeline(catalog: catalog, request: request)
            let loaded = try pipeline.load()
            keepToTheEnd(loaded)
            for warning in loaded.warnings { Self.report(warning.description) }
            try pipeline.write(loaded, to: output, planned: planned)
            return .done
        } catch let error as DiagnosticsError {
            Self.report(error.description)
            return ExitCode(error.diagnostics)
        } catch {
            Self.report("\(error)")
            return .unavailable
        }
    }

    private static func report(_ text: String) {
        // Where standard error takes no more, there is nobody left to tell.
        try? FileBytes.write(text + "\n", to: STDERR_FILENO)
    }
}
