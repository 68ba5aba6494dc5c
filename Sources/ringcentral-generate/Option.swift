/// The options there are: who takes them, and what --help tells of them.
enum Option: String, CaseIterable {
    case allFiles = "--all-files"
    case leftOut = "--left-out"
    case retired = "--retired"
    case dryRun = "--dry-run"
    case write = "--write"
    case format = "--format"
    case failOn = "--fail-on"
    case severity = "--severity"
    case ignore = "--ignore"
    case scope = "--scope"
    case catalog = "--catalog"
    case config = "--config"
    case output = "--output"
    case only = "--only"
    case diagnostics = "--diagnostics"
    case quiet = "--quiet"
    case help = "--help"

    /// An option as it was written, be it by its short name.
    init?(word: String) {
        switch word {
        case "-q": self = .quiet
        case "-h": self = .help
        default: self.init(rawValue: word)
        }
    }

    var commands: Set<Arguments.Command> {
        switch self {
        case .allFiles, .output, .only: [.generate, .check]
        case .config: [.generate, .check, .explain]
        case .leftOut: [.explain]
        case .retired, .dryRun: [.import]
        case .write: [.observe]
        case .format, .failOn: [.compare, .observe]
        case .severity, .ignore, .scope: [.compare]
        case .catalog, .diagnostics, .quiet, .help: Set(Arguments.Command.allCases)
        }
    }

    /// What its value is called; nil for one that takes none.
    var value: String? {
        switch self {
        case .allFiles, .leftOut, .retired, .dryRun, .write, .quiet, .help: nil
        case .catalog, .output: "DIR"
        case .config, .ignore: "FILE"
        case .only: "PRODUCT"
        case .diagnostics, .format: "FORM"
        case .failOn: "LEVEL"
        case .severity: "C=L"
        case .scope: "SCOPE"
        }
    }

    /// What it does, a line of --help each.
    var lines: [String] {
        switch self {
        case .allFiles:
            ["also write the files that are left empty: build systems have to know", "the names beforehand"]
        case .leftOut:
            [
                "also list what is asked for and not in: what is excluded, retired,",
                "or of another access",
            ]
        case .retired:
            [
                "the document describes the past: endpoints that are not known are",
                "added as retired, nothing else is touched",
            ]
        case .dryRun: ["report, and write nothing"]
        case .write:
            [
                "add overrides for what can be corrected to overrides.json; those",
                "that are there stay as they are",
            ]
        case .format:
            [
                "text (the default) or json; of compare also markdown (a section of a",
                "changelog), annotations (for CI) and history (an entry of spec/history)",
            ]
        case .failOn:
            [
                "compare: exit 1 if a change is of this severity or a worse one:",
                "compile, runtime, deprecation, addition or wording; observe: exit 1",
                "if there are deviations of these kinds, separated by commas, or any",
            ]
        case .severity: ["give changes with the code C the severity L; repeatable"]
        case .ignore:
            [
                "leave out the changes that the file lists, a code and a place a line;",
                "a line that fits no change is an error",
            ]
        case .scope:
            [
                "all, description (without service.json and wording.json: the default",
                "for documents) or endpoints (and their parameters)",
            ]
        case .catalog: ["the catalog (default: the one that --config names, spec, or that of", "this package)"]
        case .config: ["the file that asks for a part of the client"]
        case .output: ["where the client is written (default: Generated)"]
        case .only:
            [
                "swift, openapi, endpoints, docs, site, changes or schema; repeatable",
                "(default: all; of a part, swift)",
            ]
        case .diagnostics: ["text (on standard error) or json (on standard output)"]
        case .quiet: ["no progress and no closing line; also -q"]
        case .help: ["this text, or that of a command; also -h"]
        }
    }
}
