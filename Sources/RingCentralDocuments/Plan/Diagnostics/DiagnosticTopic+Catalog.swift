import RingCentralGenerator

/// The topics about a catalog.
extension DiagnosticTopic {
    static let files = DiagnosticTopic(
        title: "Files",
        entries: [
            Entry(
                code: .unreadableFile, meaning: "A file, folder or revision is missing or can't be read.",
                remedy: "Check the path and its permissions. `--catalog` names another catalog."),
            Entry(
                code: .unwritable, meaning: "A file or standard output can't be written. Files stay as they were.",
                remedy: "Check permissions and disk space. Move foreign files and links out of the output folder."),
            Entry(
                code: .jsonSyntax, meaning: "The file is not valid JSON.",
                remedy: "Correct the syntax at the line and column given."),
            Entry(
                code: .formatVersion, meaning: "The catalog or document has a format that this version can't read.",
                remedy: "Use the version of the tool that the catalog was written for, or OpenAPI 3.0 or 3.1."),
        ])

    static let values = DiagnosticTopic(
        title: "Keys and values",
        entries: [
            Entry(
                code: .wrongType, meaning: "A value has another JSON type than its key requires.",
                remedy: "Correct the value; the message names the expected type."),
            Entry(
                code: .unknownKey, meaning: "The object has a key that is not defined there.",
                remedy: "Correct the spelling or remove the key. [README.md](README.md) lists the keys."),
            Entry(code: .missingKey, meaning: "A required key is missing.", remedy: "Add the key."),
            Entry(
                code: .badValue, meaning: "A value has the right type, but is not allowed for its key.",
                remedy: "Use one of the values that the message gives."),
            Entry(code: .duplicateKey, meaning: "An object has a key twice.", remedy: "Keep one of them."),
            Entry(
                code: .duplicateDefinition, meaning: "Two definitions have the same name.",
                remedy: "Keep one of them, or rename it. The message gives the place of the other."),
            Entry(
                code: .staleOverride, meaning: "An override corrects something that is no longer there.",
                remedy: "Delete the override, or correct its target."),
        ])

    static let names = DiagnosticTopic(
        title: "References",
        entries: [
            unknown(.unknownModel, "model", "Define it in `models/`"),
            unknown(.unknownPermission, "permission", "Add it to `permissions` or `userPermissions` of `service.json`"),
            unknown(.unknownRateGroup, "rate limit group", "Add it to `rateGroups` of `service.json`"),
            unknown(.unknownErrorCode, "error code", "Add it to `errorCodes` of `service.json`"),
            unknown(.unknownEndpoint, "operation", "Define it in `areas/`"),
            unknown(.unknownArea, "area, or an area is in no group", "Add it to `areas/` and to a group"),
            unknown(.unknownProperty, "property or parameter", "Define it"),
            unknown(.unknownEvent, "event", "Add it to `events` of `service.json`"),
            Entry(
                code: .formerName, meaning: "A former name is in use today, or older than one major version.",
                remedy: "Remove the former name."),
        ])

    private static func unknown(_ code: DiagnosticCode, _ what: String, _ remedy: String) -> Entry {
        Entry(
            code: code, meaning: "A reference names an unknown \(what).", remedy: "\(remedy), or correct the reference."
        )
    }
}
