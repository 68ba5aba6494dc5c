/// A catalog with its overrides in the place of what they correct.
struct CorrectedCatalog: Sendable {
    let files: CatalogFiles
    let overrides: [Override]
}
