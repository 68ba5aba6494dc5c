import PackagePlugin

/// What `swift package regenerate-client` is told.
struct Options {
    static let usage = """
        Writes the clients that the ringcentral-client.json files of this package ask for.

        usage: swift package regenerate-client [OPTIONS]

          --target NAME       only this target; repeatable (default: all with a configuration)
          --output DIR        the folder in the target's folder (default: Generated)
          --documents KIND... also writes documents of the client: docs (Markdown, and llms.txt for
                              programs), openapi, site; several after each other, or repeated
          --documents-output DIR
                              their folder in the target's folder (default: Documents)
          --check             writes nothing; fails if what is there is not current
          --help              this text

        Exclude the folder of the documents, and the configuration, in the target's manifest.

        The package manager asks for leave to write to the package, also for a check;
        `swift package --allow-writing-to-package-directory regenerate-client` gives it.
        """

    /// The documents that there are, as the generator calls them.
    private static let kinds = ["docs", "openapi", "site"]

    var targets: [String]
    var output: String
    /// The kinds that are asked for.
    var documents: [String]
    var documentsOutput: String
    var check: Bool
    var help: Bool

    init(_ arguments: [String]) throws {
        // The extractor passes over an option without its value.
        if let last = arguments.last, ["--target", "--output", "--documents", "--documents-output"].contains(last) {
            throw RegenerateClient.Failure("\(last) needs a value")
        }
        var extractor = ArgumentExtractor(arguments)
        targets = extractor.extractOption(named: "target")
        output = extractor.extractOption(named: "output").last ?? "Generated"
        documentsOutput = extractor.extractOption(named: "documents-output").last ?? "Documents"
        documents = extractor.extractOption(named: "documents")
        check = extractor.extractFlag(named: "check") > 0
        help = extractor.extractFlag(named: "help") > 0
        var rest = extractor.remainingArguments
        if !documents.isEmpty {
            // What follows the first kind.
            documents += rest.filter(Self.kinds.contains)
            rest.removeAll(where: Self.kinds.contains)
        }
        if let unknown = documents.first(where: { !Self.kinds.contains($0) }) {
            let all = Self.kinds.joined(separator: ", ")
            throw RegenerateClient.Failure("--documents takes \(all), not '\(unknown)'")
        }
        if let extra = rest.first {
            throw RegenerateClient.Failure("regenerate-client does not take '\(extra)'; --help tells what there is")
        }
    }
}
