import RingCentralGenerator

/// The diagnostic codes of one topic, with their documentation.
struct DiagnosticTopic {
    /// The documentation of one code.
    struct Entry {
        var code: DiagnosticCode
        /// The problem that the code reports.
        var meaning: String
        /// The next step.
        var remedy: String
    }

    var title: String
    var entries: [Entry]

    /// All topics, in the order of the page.
    static let all = [files, values, names, operations, types, words, requests, commands]
}
