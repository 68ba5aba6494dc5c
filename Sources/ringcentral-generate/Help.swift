/// The texts of --help.
enum Help {
    /// - Parameter command: what is asked about; nil for the tool as a whole.
    static func text(_ command: Arguments.Command?) -> String {
        let about = command.map { commands[$0] ?? "" } ?? overview
        return [about, options(of: command ?? .generate), more].joined(separator: "\n\n")
    }

    private static let overview = """
        Writes a typed Swift client from a catalog of an API.

        usage: ringcentral-generate [COMMAND] [OPTIONS]

        commands:
          generate            write the client and its documents (the default)
          check               compare what would be written with what is there
          validate            hold the catalog against its rules
          explain             tell what a configuration gets, and why
          import DOCUMENT     merge an OpenAPI document into the catalog
          compare OLD NEW     tell what changed for those who use the client
          observe RECORDING…  compare recorded requests and responses with the catalog
          export openapi      print the catalog as an OpenAPI 3.1 document
          help COMMAND        tell about a command and its options
        """

    private static func options(of command: Arguments.Command) -> String {
        let rows = Option.allCases.filter { $0.commands.contains(command) }.flatMap { option in
            let name = option.rawValue + (option.value.map { " \($0)" } ?? "")
            return zip([name] + Array(repeating: "", count: option.lines.count), option.lines).map { name, line in
                "  " + name + String(repeating: " ", count: max(1, 20 - name.count)) + line
            }
        }
        return (["options:"] + rows).joined(separator: "\n")
    }

    private static let more = """
        environment:
          RINGCENTRAL_CATALOG the catalog, where --catalog is not given

        exit codes:
          0  done, nothing to report
          1  findings: errors in the catalog, files that differ (check), changes (compare)
          2  wrong usage
          3  could not read or write
        """

    private static let commands: [Arguments.Command: String] = [
        .generate: """
        usage: ringcentral-generate [generate] [OPTIONS]

        Writes the files that change and removes those of earlier runs that are no longer
        written. Files that do not carry the tool's header are left alone; if one stands in
        the place of a file that is to be written, nothing is.

        With --config FILE only what that file asks for is written, into the output folder
        itself: areas, operations, permissions, access, retired, events and exclude tell what;
        accessLevel and namespace in what dress; catalog names another catalog. The schema of
        the file, for editors, is Generated/client.schema.json. That of another catalog:
        --catalog DIR --only schema --output DIR.
        """,
        .check: """
        usage: ringcentral-generate check [OPTIONS]

        Writes nothing; lists the files that generate would write or remove, and exits 1 if
        there are any.
        """,
        .validate: """
        usage: ringcentral-generate validate [OPTIONS]

        Reports everything that is wrong with the catalog, with file, line and column, and
        how much of it has words. Exits 1 if an error is among the findings.
        """,
        .explain: """
        usage: ringcentral-generate explain --config FILE [OPTIONS]

        Lists the endpoints, models and events that a configuration gets, why each is in, the
        permissions that the app and its users need, and the rate groups in which calls count.
        """,
        .import: """
        usage: ringcentral-generate import DOCUMENT [OPTIONS]

        Merges a document of OpenAPI 3.0 or 3.1 (JSON) into the catalog. Words, names and
        overrides stay; what is new is added, and has no words until somebody writes them;
        what the document lacks is marked as retired. Exits 1 if the merged catalog has
        errors, which the report lists, for you to mend.
        """,
        .compare: """
        usage: ringcentral-generate compare OLD NEW [OPTIONS]

        Tells what differs between two versions of the API for those who use the client,
        and which version the client needs next. OLD and NEW are catalogs (folders),
        OpenAPI documents (JSON files) or git revisions of the catalog; what exists as a
        path is a path. A document is merged into the other side's catalog first.

        Exits 1 also if the version that the new catalog has chosen ("release") is too low, or
        was left as it was while the description ("version") changed.
        """,
        .observe: """
        usage: ringcentral-generate observe RECORDING... [OPTIONS]

        Compares recordings of requests and responses with the catalog, and reports what
        deviates: operation, place in the body, how often, and an example of which only type
        and shape remain. A recording is a file of RecordingTransport (JSON Lines), an HTTP
        Archive (HAR 1.2), or an OpenAPI document, whose examples are compared.

        With --write, overrides for what can be corrected are added to overrides.json, with
        the recordings as evidence. Whatever they can't express, or what a request has in
        addition, is for you to judge.

        Kinds for --fail-on: unknown-operation, unknown-status, unknown-media-type,
        invalid-json, missing-header, unknown-error-code, missing-parameter,
        unknown-parameter, unknown-body, missing-body, missing-member, unknown-member,
        wrong-type, unexpected-null, unknown-value.

        Exits 1 also if a part of a recording can't be read; the rest is compared.
        """,
        .export: """
        usage: ringcentral-generate export openapi [OPTIONS]

        Prints the catalog as an OpenAPI 3.1 document (JSON) on standard output.
        """,
    ]
}
