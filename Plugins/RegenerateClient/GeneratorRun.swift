import Foundation

/// Runs the generator for a target.
struct GeneratorRun {
    let tool: URL
    let options: Options

    /// Writes, or checks, what the target's configuration asks for; what is wrong has been printed if this is false.
    func isSuccessful(for target: ConfiguredTarget) throws -> Bool {
        var runs = [(options.output, ["swift"])]
        if !options.documents.isEmpty { runs.append((options.documentsOutput, options.documents)) }
        var good = true
        for (output, products) in runs {
            let words =
                [options.check ? "check" : "generate", "--config", target.configuration]
                + ["--output", target.path(output)] + products.flatMap { ["--only", $0] }
            let process = Process()
            process.executableURL = tool
            process.arguments = words
            try process.run()
            process.waitUntilExit()
            let isGood = process.terminationStatus == 0
            if isGood { print("\(output) is \(options.check ? "current" : "written"): \(target.name)") }
            good = good && isGood
        }
        return good
    }
}
