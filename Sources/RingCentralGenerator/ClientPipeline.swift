import Foundation

/// The way from a catalog to its Swift client, which is all that a build in somebody's package needs. Read this first.
///
/// 1. `CatalogFiles` reads spec/ as JSON that knows its lines and columns.
/// 2. `APIReader` turns it into an `API`: what it means, in no language; `Validator` holds it against the rules.
/// 3. `Selector` tells which part of it is asked for; `ClientPlanner` takes every Swift decision.
/// 4. `SwiftRenderer` prints.
/// 5. `OutputWriter` writes what changed.
package struct ClientPipeline: Sendable {
    package let catalog: URL
    /// The part of the API that is asked for; nil stands for all of it.
    package let request: ClientRequest?

    /// - Parameters:
    ///   - catalog: the folder with service.json, areas/ and models/.
    ///   - request: what is asked for; without one, the complete client is planned, with a condition for each group of
    ///     areas.
    package init(catalog: URL, request: ClientRequest? = nil) {
        self.catalog = catalog
        self.request = request
    }

    /// A catalog that was read and planned.
    package struct Loaded: Sendable {
        package let api: API
        package let selection: Selection
        package let plan: ClientPlan
        package let warnings: [Diagnostic]
    }

    /// Reads the catalog, holds it against the rules, and plans the client.
    ///
    /// - Throws: `DiagnosticsError` with every error that was found.
    package func load() throws -> Loaded {
        let bag = DiagnosticBag()
        return try plan(try read(into: bag), bag)
    }

    /// The first half of loading: the catalog's meaning, held against the rules.
    ///
    /// - Parameter rules: further rules, for what the client has no use for.
    /// - Throws: `DiagnosticsError` if a file can't be read or parsed.
    package func read(into bag: DiagnosticBag, rules: [@Sendable (API, DiagnosticBag) -> Void] = []) throws -> API {
        let api = APIReader(files: try CatalogFiles(folder: catalog), bag: bag).read()
        if !bag.hasErrors { Validator(api: api, bag: bag).validate(and: rules) }
        return api
    }

    /// The second half: what is asked for, planned.
    ///
    /// - Throws: `DiagnosticsError` with every error that was found until now.
    package func plan(_ api: API, _ bag: DiagnosticBag) throws -> Loaded {
        request?.warnings.forEach(bag.add)
        try bag.throwIfErrors()
        let selection =
            request.map { Selector(api: api, request: $0, bag: bag).select() } ?? Selection(completeOf: api)
        try bag.throwIfErrors()
        return Loaded(
            api: api, selection: selection, plan: ClientPlanner(api, selection: selection).plan(), warnings: bag.sorted)
    }

    /// Writes the part of the client that is asked for into a folder, also the files that are left empty: build systems
    /// have to know the names beforehand.
    ///
    /// - Parameter planned: the names for which the build system asked.
    /// - Throws: `DiagnosticsError` if these are not the names of the files; an error whose description names the path
    ///   and the reason if something can't be written.
    package func write(_ loaded: Loaded, to output: URL, planned: [String]) throws {
        let files = SwiftRenderer(plan: loaded.plan).files(allFiles: true)
        try request?.check(planned: Set(planned), written: Set(files.map(\.path)))
        _ = try OutputWriter(root: output, files: files, ownedFolders: [""]).write()
    }
}

extension ClientPipeline.Loaded {
    /// The complete client of a catalog that was read elsewhere.
    package init(completeOf api: API) {
        let selection = Selection(completeOf: api)
        self.init(api: api, selection: selection, plan: ClientPlanner(api, selection: selection).plan(), warnings: [])
    }
}
