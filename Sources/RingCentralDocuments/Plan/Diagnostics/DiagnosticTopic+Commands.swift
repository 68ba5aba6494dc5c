/// The topics about configurations and commands.
extension DiagnosticTopic {
    static let requests = DiagnosticTopic(
        title: "Client configurations",
        entries: [
            Entry(
                code: .emptySelection, meaning: "A key selects nothing, or the configuration leaves no operation.",
                remedy: "Name something, or remove the key."),
            Entry(
                code: .unusedSelection,
                meaning: "A name changes nothing: something else selects or excludes it already.",
                remedy: "Remove the name."),
            Entry(
                code: .ambiguousOperation, meaning: "A name fits functions of several areas.",
                remedy: "Write the name with its area, as the message shows."),
            Entry(
                code: .retiredOperation, meaning: "The service no longer describes the selected operation.",
                remedy: "Select its replacement, or set `retired` to true."),
            Entry(
                code: .stalePlan, meaning: "The build was planned for another configuration or catalog.",
                remedy: "Touch `Package.swift`, so that the package manager plans again."),
        ])

    static let commands = DiagnosticTopic(
        title: "Import, compare and observe",
        entries: [
            Entry(
                code: .reference, meaning: "A reference of an OpenAPI document leads out of it, or to nothing.",
                remedy: "Bundle the document into one file, or correct the reference."),
            Entry(
                code: .staleIgnore, meaning: "A line of an ignore file fits no change.", remedy: "Remove the line."),
            Entry(
                code: .badRecording, meaning: "A part of a recording can't be read. The rest is compared.",
                remedy: "Correct or remove the part, and check that the file is a recording."),
        ])
}
