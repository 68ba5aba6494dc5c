/// A key of the catalog: what it is called, what stands there, whose it is and what it means.
///
/// The import and the comparison go by these rows. spec/catalog.schema.json and the tables of spec/README.md are written
/// from them, and the readers are tested against them.
package struct CatalogKey: Sendable {
    package let name: String
    package let owner: KeyOwner
    package let value: KeyValue
    package let isRequired: Bool
    package let comparison: KeyComparison
    /// The meaning, in one sentence or two.
    package let meaning: String

    package init(
        _ name: String, owner: KeyOwner = .catalog, value: KeyValue, isRequired: Bool = false,
        comparison: KeyComparison = .reported, meaning: String
    ) {
        self.name = name
        self.owner = owner
        self.value = value
        self.isRequired = isRequired
        self.comparison = comparison
        self.meaning = meaning
    }

    /// The link to the JSON Schema with which a file begins.
    static let schemaLink = CatalogKey(
        "$schema", value: .definition(.schemaLink), comparison: .ignored(reason: "Only editors read it."),
        meaning: "The path of the JSON Schema, for editors.")

    /// A key with words about the object that it stands in.
    static func description(_ meaning: String, comparison: KeyComparison = .reported) -> CatalogKey {
        CatalogKey("description", value: .text, comparison: comparison, meaning: meaning)
    }
}
