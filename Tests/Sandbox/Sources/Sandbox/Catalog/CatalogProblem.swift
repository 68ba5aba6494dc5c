/// Why the catalog could not be read.
public struct CatalogProblem: Error, CustomStringConvertible {
    public var description: String

    init(_ description: String) {
        self.description = description
    }
}
