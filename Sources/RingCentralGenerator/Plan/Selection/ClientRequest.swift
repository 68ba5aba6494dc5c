import Foundation

/// What somebody asks of a client, as their configuration file says it: which part of the API, and in what dress.
package struct ClientRequest: Sendable {
    /// How far the generated declarations can be seen.
    package enum AccessLevel: String, CaseIterable, Sendable {
        case `internal`, package, `public`
    }

    /// A name as it stands in the file.
    struct Name: Sendable {
        var text: String
        var source: JSONValue
    }

    /// Names by what they are names of.
    struct Names: Sendable {
        var areas: [Name] = []
        var operations: [Name] = []
        var permissions: [Name] = []
        var events: [Name] = []

        /// Whether endpoints are named in any way.
        var namesEndpoints: Bool { !areas.isEmpty || !operations.isEmpty || !permissions.isEmpty }
    }

    var source: JSONValue
    var include = Names()
    var exclude = Names()
    var excludeSource: JSONValue?
    /// Only endpoints that read, or only those that write.
    var access: Endpoint.Access?
    var accessSource: JSONValue?
    /// Whether endpoints that the service no longer describes come with the others.
    var retired = false
    var accessLevel = AccessLevel.internal
    /// The type around all generated types.
    var namespace: Name?
    /// The catalog that the client is made of, if it is not the usual one.
    package internal(set) var catalog: URL?
    /// What was found in the file and stops nothing.
    private(set) var warnings: [Diagnostic] = []

    /// Reads a configuration file.
    ///
    /// - Parameter file: a JSON file; a catalog that it names is looked for from its folder on.
    /// - Throws: `DiagnosticsError` with every mistake that shows without a look at the catalog.
    package init(file: URL) throws {
        let shown = file.relativePath
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(file.path)
        } catch {
            throw DiagnosticsError([
                Diagnostic(
                    .unreadableFile, "The file can't be read: \(error)",
                    advice: "Check that it exists and may be read", at: .init(file: shown))
            ])
        }
        let bag = DiagnosticBag()
        let document = try JSONDocument(bytes, file: shown)
        self = ClientRequestReader(bag: bag).read(document.root, folder: file.deletingLastPathComponent())
        try bag.throwIfErrors()
        warnings = bag.sorted
    }

    init(source: JSONValue) { self.source = source }
}
