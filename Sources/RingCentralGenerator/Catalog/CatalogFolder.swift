/// Where the files of a catalog lie.
package protocol CatalogFolder: Sendable {
    /// The name under which its files are reported.
    var shownName: String { get }
    /// The names in a folder of the catalog; nil if there is no such folder.
    ///
    /// - Throws: `FileBytes.Failure`.
    func names(below folder: String) throws -> [String]?
    func has(_ path: String) -> Bool
    /// - Throws: `FileBytes.Failure`.
    func bytes(_ path: String) throws -> [UInt8]
}

extension CatalogFolder {
    /// How diagnostics name a path of the catalog.
    package func shown(_ path: String) -> String { shownName == "." ? path : "\(shownName)/\(path)" }
}
