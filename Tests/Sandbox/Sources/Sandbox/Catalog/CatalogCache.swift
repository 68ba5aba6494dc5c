import Foundation

/// Catalogs that were read: tests start many servers, and reading takes longer than starting.
actor CatalogCache {
    static let shared = CatalogCache()

    private var catalogs: [URL: Catalog] = [:]

    func catalog(_ folder: URL) throws -> Catalog {
        if let known = catalogs[folder] { return known }
        let read = try Catalog(folder: folder)
        catalogs[folder] = read
        return read
    }
}
