/// The operations and options that a command line names.
public struct CheckArguments: Equatable, Sendable {
    /// An operation by its id, with its parameters in the order in which they were given.
    public struct Request: Equatable, Sendable {
        public var operation: String
        public var parameters: [Parameter] = []
    }

    /// A parameter of an operation.
    public struct Parameter: Equatable, Sendable {
        public var name: String
        public var value: String
    }

    public var requests: [Request] = []
    /// The file of the recording.
    public var recording = "live-check.jsonl"
    public var listsOperations = false
    public var showsHelp = false

    /// Reads a command line.
    ///
    /// - Parameter words: the words after the name of the tool.
    /// - Throws: ``UsageProblem`` if the words can't be understood.
    public init(_ words: [String]) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--help", "-h": showsHelp = true
            case "--list": listsOperations = true
            case "--record":
                guard let file = rest.popFirst() else { throw UsageProblem("--record needs the name of a file") }
                recording = file
            case _ where word.hasPrefix("-"): throw UsageProblem("unknown option '\(word)'")
            case _ where word.contains("="): try addParameter(word)
            default: requests.append(Request(operation: word))
            }
        }
        if requests.isEmpty, !showsHelp, !listsOperations { throw UsageProblem("no operation is named") }
    }

    private mutating func addParameter(_ word: String) throws {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard !requests.isEmpty, !parts[0].isEmpty else {
            throw UsageProblem("'\(word)' belongs to no operation; write the operation first")
        }
        requests[requests.count - 1].parameters.append(Parameter(name: parts[0], value: parts[1]))
    }

    /// The text of `--help`.
    public static let help = """
        Sends read-only requests to a real account and records the responses, redacted.

        usage: live-check OPERATION [NAME=VALUE...] [OPERATION [NAME=VALUE...]...] [OPTIONS]

        An operation is named by its id, such as readExtension. Parameters of the path that are
        left out stand for the account and the extension that are signed in.

        options:
          --record FILE   the recording (default: live-check.jsonl)
          --list          list the operations that can be checked
          --help, -h      this text

        environment:
          RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET, RINGCENTRAL_JWT
                          the credentials
          RINGCENTRAL_SERVER
                          the server (default: https://platform.ringcentral.com)

        exit codes:
          0  every request was answered with a success
          1  some were not
          2  wrong usage; nothing was sent
          3  the recording could not be written

        Compare the recording with the catalog:

          swift run ringcentral-generate observe live-check.jsonl
        """
}

/// An error in the command line or the environment; nothing was sent.
public struct UsageProblem: Error, Equatable, CustomStringConvertible {
    public var description: String

    init(_ description: String) { self.description = description }
}
