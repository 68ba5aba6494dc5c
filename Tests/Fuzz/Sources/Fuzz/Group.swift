/// What is fuzzed together.
enum Group: String, CaseIterable {
    case parsers, generator

    /// The share of a run that is for the group, where nothing else is said.
    var share: Int { self == .parsers ? 9 : 1 }
}

/// An input as it is kept, and shown.
struct Input {
    /// What reads it.
    var target: String
    /// The files, by path; one without a name where it is no catalog.
    var files: [String: [UInt8]]

    var text: String {
        "target: \(target)\n"
            + files.sorted { $0.key < $1.key }
            .map { "--- \($0.key)\n\(String(decoding: $0.value, as: UTF8.self))\n" }.joined()
    }
}

/// What came of an input.
enum Outcome {
    /// It was refused, with findings that have places or an error that is foreseen.
    case refused
    case accepted
    /// Swift files, by name.
    case written([String: String])
    /// What must not be.
    case wrong(String)
}
