import RingCentralGenerator

/// Prints the page that lists the diagnostic codes.
struct DiagnosticsPageRenderer {
    let topics: [DiagnosticTopic]

    func text() -> String {
        ([FileHeader.text, "# Diagnostics", Self.introduction] + topics.map(section)).joined(separator: "\n\n")
            + "\n"
    }

    private static let introduction = """
        `ringcentral-generate` and the plugins report problems with a stable code, a place and a next step:

        ```
        areas/CallLog.json:12:9: error: [unknown-key] The key "summry" is not known here. Did you mean "summary"?
        ```

        `--diagnostics json` prints them as a list of objects with `severity`, `code`, `message`, `advice`, `file`, `line`
        and `column`. Errors end the tool with exit code 1, `unreadable-file` and `unwritable` with 3; warnings do not
        change the exit code.
        """

    private func section(_ topic: DiagnosticTopic) -> String {
        let rows = topic.entries.map { entry in
            "| `\(entry.code.rawValue)` | \(entry.code.severity.rawValue) | \(entry.meaning) | \(entry.remedy) |"
        }
        return
            (["## \(topic.title)", "", "| code | severity | meaning | what to do |", "| --- | --- | --- | --- |"]
            + rows).joined(separator: "\n")
    }
}
