/// The texts of --help.
enum Help {
    static func text(_ command: Arguments.Command, isDefault: Bool) -> String {
        isDefault ? overview : (commands[command] ?? "") + "\n" + options
    }

    static let overview = """
        Writes a typed Swift client from a catalog of an API.

        usage: ringcentral-generate [COMMAND] [OPTIONS]

        commands:
          generate            write the client and its documents (the default)
          check               compare what would be written with what is there
          validate            hold the catalog against its rules
          explain             tell what a configuration gets, and why
          import DOCUMENT     merge an OpenAPI document into the catalog
          compare OLD NEW     tell what changed for those who use the client
          export openapi      print the catalog as an OpenAPI 3.1 document

        \(options)
        """

    static let options = """
        options:
          --catalog DIR       the catalog (default: the one that --config names, spec, or that of
                              this package)
          --config FILE       write the part of the client that this file asks for
          --output DIR        where the client is written (default: Generated)
          --only PRODUCT      swift, openapi, endpoints, docs, site, changes or schema; repeatable
                              (default: all; of a part, swift)
          --diagnostics FORM  text (on standard error) or json (on standard output)
          --quiet, -q         no progress and no closing line
          --help, -h          this text, or that of a command

        environment:
          RINGCENTRAL_CATALOG the catalog, where --catalog is not given

        exit codes:
          0  done, nothing to report
          1  findings: errors in the catalog, files that differ (check), changes (compare)
          2  wrong usage
          3  could not read or write
        """

    static let commands: [Arguments.Command: String] = [
        .generate: """
        usage: ringcentral-generate [generate] [OPTIONS]

        Writes the files that change and removes those of earlier runs that are no longer
        written. Files that do not carry the tool's header are left alone.

        With --config FILE only what that file asks for is written, into the output folder
        itself: areas, operations, permissions, access, retired, events and exclude tell what;
        accessLevel and namespace in what dress; catalog names another catalog. The schema of
        the file, for editors, is Generated/client.schema.json.

        That of another catalog: --catalog DIR --only schema --output DIR.

          --all-files         also write the files that are left empty: build systems have to
                              know the names beforehand

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

          --left-out          also list what is asked for and not in: what is excluded, retired,
                              or of another access

        """,
        .import: """
        usage: ringcentral-generate import [--retired] [--dry-run] DOCUMENT [OPTIONS]

        Merges an OpenAPI 3 document (JSON) into the catalog. Words, names and overrides
        stay; what is new is added; what the document lacks is marked as retired.

          --retired         the document describes the past: endpoints that are not known
                            are added as retired, nothing else is touched
          --dry-run         report, and write nothing

        """,
        .compare: """
        usage: ringcentral-generate compare OLD NEW [OPTIONS]

        Tells what differs between two versions of the API for those who use the client,
        and which version the client needs next. OLD and NEW are catalogs (folders),
        OpenAPI documents (JSON files) or git revisions of the catalog; what exists as a
        path is a path. A document is merged into the other side's catalog first.

          --format FORM     text (the default), markdown (a section of a changelog), json,
                            annotations (for CI) or history (an entry of spec/history)
          --fail-on LEVEL   exit 1 if a change is of this severity or a worse one: compile,
                            runtime, deprecation, addition or wording
          --severity C=L    give changes with the code C the severity L; repeatable
          --ignore FILE     leave out the changes that the file lists, a code and a place a
                            line; a line that fits no change is an error
          --scope SCOPE     all, description (without service.json and wording.json: the
                            default for documents) or endpoints (and their parameters)

        Exits 1 also if the version that the new catalog has chosen ("release") is too low.

        """,
        .export: """
        usage: ringcentral-generate export openapi [OPTIONS]

        Prints the catalog as an OpenAPI 3.1 document (JSON) on standard output.

        """,
    ]
}
