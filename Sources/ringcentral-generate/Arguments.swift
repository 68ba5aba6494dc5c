import RingCentralCatalogTools

/// What the command line asks for.
struct Arguments {
    enum Command: String, CaseIterable {
        case generate, check, validate, explain, `import`, compare, export
    }

    enum Format: String { case text, json }

    var command = Command.generate
    var help = false
    var catalog: String?
    var output: String?
    /// What is asked of the client.
    var config: String?
    var allFiles = false
    var only: Set<Pipeline.Product> = []
    var format = Format.text
    var quiet = false
    var retired = false
    var dryRun = false
    /// Whether explain lists what is left out of what is asked for.
    var leftOut = false
    var compare = CompareOptions()
    /// What follows the command: a document to import, two catalogs to compare, a form to export.
    var operands: [String] = []

    /// All of them for the complete client; of a part, the client alone.
    var products: Set<Pipeline.Product> {
        if !only.isEmpty { return only }
        return config == nil ? Set(Pipeline.Product.allCases) : [.swift]
    }

    /// Why a command line can't be taken.
    struct UsageError: Error { var message: String }

    /// - Throws: `UsageError`.
    init(_ words: [String]) throws {
        var rest = words[...]
        if let first = rest.first, !first.hasPrefix("-") {
            guard let command = Command(rawValue: first) else {
                throw UsageError(message: "there is no command '\(first)'")
            }
            self.command = command
            rest.removeFirst()
        }
        while let word = rest.popFirst() {
            // --flag=value is --flag value.
            if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
                rest = [String(word[..<equals]), String(word[word.index(after: equals)...])] + rest
                continue
            }
            try take(word, &rest)
        }
        try checkOperands()
    }

    private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws {
        func value() throws -> String {
            guard let value = rest.popFirst() else { throw UsageError(message: "\(word) needs a value") }
            return value
        }
        switch word {
        case "--help", "-h": help = true
        case "--quiet", "-q": quiet = true
        case "--catalog": catalog = try value()
        case "--output": output = try value()
        case "--config": config = try value()
        case "--all-files" where command == .generate || command == .check: allFiles = true
        case "--only":
            let name = try value()
            guard let product = Pipeline.Product(rawValue: name) else {
                let all = Pipeline.Product.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageError(message: "--only takes one of \(all), not '\(name)'")
            }
            only.insert(product)
        case "--diagnostics":
            let name = try value()
            guard let format = Format(rawValue: name) else {
                throw UsageError(message: "--diagnostics takes text or json, not '\(name)'")
            }
            self.format = format
        case "--retired" where command == .import: retired = true
        case "--dry-run" where command == .import: dryRun = true
        case "--left-out" where command == .explain: leftOut = true
        case _ where command == .compare && CompareOptions.names.contains(word):
            try compare.take(word, try value())
        default:
            if word.hasPrefix("-") { throw UsageError(message: "there is no option '\(word)' for \(command.rawValue)") }
            operands.append(word)
        }
    }

    private func checkOperands() throws {
        if help { return }
        switch command {
        case .import where operands.count != 1: throw UsageError(message: "import takes one document")
        case .compare where operands.count != 2:
            throw UsageError(message: "compare takes two catalogs, documents or revisions")
        case .export where operands != ["openapi"]: throw UsageError(message: "export takes the word openapi")
        case .explain where config == nil: throw UsageError(message: "explain needs --config FILE")
        case .generate, .check, .validate, .explain:
            if let extra = operands.first { throw UsageError(message: "\(command.rawValue) does not take '\(extra)'") }
        default: break
        }
    }
}
