import Foundation

/// What the sandbox knows of the service: all of it stands in the repository's `spec/`.
///
/// Read by code of its own, so that it can contradict the generator that reads the same files.
struct Catalog: Sendable {
    let endpoints: [Endpoint]
    let models: [String: Schema]
    let service: ServiceFacts
    let routes: Routes
    /// Model to the property and value that tell it from its siblings.
    let discriminatorValues: [String: (property: String, value: String)]

    /// Reads the folder, with the overrides applied.
    ///
    /// - Throws: ``CatalogProblem``, with the file.
    init(folder: URL) throws {
        var files = try CatalogFiles(folder: folder)
        try files.applyOverrides()
        var endpoints: [Endpoint] = []
        for (id, entry) in files.endpoints.sorted(by: { $0.key < $1.key }) {
            endpoints.append(try Endpoint(id: id, area: entry.area, entry.json))
        }
        self.endpoints = endpoints
        models = try files.models.mapValues { try Schema($0) }
        discriminatorValues = DiscriminatorValues.collect(models)
        service = try ServiceFacts(files.service)
        routes = Routes(endpoints)
    }

    func endpoint(_ id: String) -> Endpoint? {
        endpoints.first { $0.id == id }
    }

    func endpoint(_ method: String, _ path: String) -> Endpoint? {
        endpoints.first { $0.method == method && $0.path == path }
    }
}
