import Foundation

/// Runs the generator for the folder of a target.
struct GeneratorRun {
    static let configurationName = "ringcentral-client.json"

    let tool: URL
    let options: Options

    static func configuration(in folder: URL) -> String {
        folder.appending(path: configurationName).path(percentEncoded: false)
    }

    /// Writes, or checks, what the folder's configuration asks for; what is wrong has been printed if this is false.
    func isSuccessful(for folder: URL) throws -> Bool {
        var runs = [(options.output, ["swift"])]
        if let documents = options.documents { runs.append((documents, ["openapi"])) }
        var good = true
        for (output, products) in runs {
            let words =
                [options.check ? "check" : "generate", "--config", Self.configuration(in: folder)]
                + ["--output", folder.appending(path: output).path(percentEncoded: false)]
                + products.flatMap { ["--only", $0] }
            let process = Process()
            process.executableURL = tool
            process.arguments = words
            try process.run()
            process.waitUntilExit()
            let isGood = process.terminationStatus == 0
            if isGood { print("\(output) is \(options.check ? "current" : "written"): \(folder.lastPathComponent)") }
            good = good && isGood
        }
        return good
    }
}
