import RingCentralDocuments
import RingCentralGenerator

/// What the command line asks for.
struct Arguments {
    enum Command: String, CaseIterable {
        case generate, check, validate, explain, `import`, compare, observe, export
    }

    enum Format: String { case text, json }

    /// The options as they were given, in their order.
    private(set) var options: [(option: Option, value: String)] = []
    /// What follows the command: a document to import, two catalogs to compare, a form to export.
    private(set) var operands: [String] = []
    private(set) var command = Command.generate
    /// Whether a command was named.
    private(set) var isNamed = false
    private(set) var help = false

    private(set) var catalog: String?
    private(set) var output: String?
    /// What is asked of the client.
    private(set) var config: String?
    private(set) var allFiles = false
    private(set) var only: Set<Pipeline.Product> = []
    private(set) var format = Format.text
    private(set) var quiet = false
    private(set) var retired = false
    private(set) var dryRun = false
    /// Whether explain lists what is left out of what is asked for.
    private(set) var leftOut = false
    private(set) var compare = CompareOptions()
    private(set) var observe = ObserveOptions()

    /// All of them for the complete client; of a part, the client alone.
    var products: Set<Pipeline.Product> {
        if !only.isEmpty { return only }
        return config == nil ? Set(Pipeline.Product.allCases) : [.swift]
    }

    /// Why a command line can't be taken.
    struct UsageError: Error { var message: String }

    /// - Throws: `UsageError`.
    init(_ words: [String]) throws {
        try split(words)
        try takeCommand()
        for (option, value) in options { try take(option, value) }
        if !help { try checkOperands() }
    }

    /// Tells options and their values from the rest: a command may stand before or after them.
    private mutating func split(_ words: [String]) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            // --flag=value is --flag value.
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = Option(word: parts[0]) else {
                throw UsageError(message: "there is no option '\(parts[0])'")
            }
            if option.value == nil {
                guard parts.count == 1 else { throw UsageError(message: "\(parts[0]) takes no value") }
                options.append((option, ""))
            } else if let value = parts.count == 2 ? parts[1] : rest.popFirst() {
                options.append((option, value))
            } else {
                throw UsageError(message: "\(parts[0]) needs a value")
            }
        }
    }

    private mutating func takeCommand() throws {
        if operands.first == "help" {
            help = true
            operands.removeFirst()
        }
        guard let first = operands.first else { return }
        guard let command = Command(rawValue: first) else {
            throw UsageError(message: "there is no command '\(first)'")
        }
        self.command = command
        isNamed = true
        operands.removeFirst()
    }

    private mutating func take(_ option: Option, _ value: String) throws {
        guard option.commands.contains(command) else {
            throw UsageError(message: "there is no option '\(option.rawValue)' for \(command.rawValue)")
        }
        switch option {
        case .help: help = true
        case .quiet: quiet = true
        case .catalog: catalog = value
        case .output: output = value
        case .config: config = value
        case .allFiles: allFiles = true
        case .retired: retired = true
        case .dryRun: dryRun = true
        case .leftOut: leftOut = true
        case .only:
            guard let product = Pipeline.Product(rawValue: value) else {
                let all = Pipeline.Product.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageError(message: "--only takes one of \(all), not '\(value)'")
            }
            only.insert(product)
        case .diagnostics:
            guard let format = Format(rawValue: value) else {
                throw UsageError(message: "--diagnostics takes text or json, not '\(value)'")
            }
            self.format = format
        case .write: observe.write = true
        case .format where command == .observe, .failOn where command == .observe: try observe.take(option, value)
        case .format, .failOn, .severity, .ignore, .scope: try compare.take(option, value)
        }
    }

    private func checkOperands() throws {
        switch command {
        case .import where operands.count != 1: throw UsageError(message: "import takes one document")
        case .compare where operands.count != 2:
            throw UsageError(message: "compare takes two catalogs, documents or revisions")
        case .observe where operands.isEmpty: throw UsageError(message: "observe takes one recording or several")
        case .export where operands != ["openapi"]: throw UsageError(message: "export takes the word openapi")
        case .explain where config == nil: throw UsageError(message: "explain needs --config FILE")
        case .generate, .check, .validate, .explain:
            if let extra = operands.first { throw UsageError(message: "\(command.rawValue) does not take '\(extra)'") }
        default: break
        }
    }
}

extension Arguments {
    /// The words of the command that writes what this one compares.
    var writingCommand: String {
        let kept = options.filter {
            $0.option.commands.contains(.generate) && ![.quiet, .diagnostics].contains($0.option)
        }
        let words = kept.flatMap { $0.option.value == nil ? [$0.option.rawValue] : [$0.option.rawValue, $0.value] }
        return (["swift run ringcentral-generate"] + words.map(Self.shellWord)).joined(separator: " ")
    }

    /// A word as a shell takes it, in quotes only where it needs them.
    private static func shellWord(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "/._-+@%:,=".utf8.contains($0)
        }
        return isPlain && !word.isEmpty ? word : word.shellQuoted
    }
}
