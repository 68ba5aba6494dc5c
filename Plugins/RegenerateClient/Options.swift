import PackagePlugin

/// What `swift package regenerate-client` is told.
struct Options {
    static let usage = """
        Writes the clients that the ringcentral-client.json files of this package ask for.

        usage: swift package regenerate-client [OPTIONS]

          --target NAME       only this target; repeatable (default: all with a configuration)
          --output DIR        the folder in the target's folder (default: Generated)
          --documents DIR     also writes the OpenAPI document of the client, into this folder of the target's
          --check             writes nothing; fails if what is there is not current
          --help              this text

        The package manager asks for leave to write to the package, also for a check;
        `swift package --allow-writing-to-package-directory regenerate-client` gives it.
        """

    var targets: [String]
    var output: String
    var documents: String?
    var check: Bool
    var help: Bool

    init(_ arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        targets = extractor.extractOption(named: "target")
        output = extractor.extractOption(named: "output").last ?? "Generated"
        documents = extractor.extractOption(named: "documents").last
        check = extractor.extractFlag(named: "check") > 0
        help = extractor.extractFlag(named: "help") > 0
        if let extra = extractor.remainingArguments.first {
            throw RegenerateClient.Failure("regenerate-client does not take '\(extra)'; --help tells what there is")
        }
    }
}
