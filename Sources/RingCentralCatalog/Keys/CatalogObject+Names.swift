import RingCentralGenerator

extension CatalogObject {
    /// The keys of what service.json says of names on the wire.
    static let nameFactKeys: [CatalogKey] = [
        CatalogKey(
            WireNameKey.requestIDHeader, value: .definition(.headerName),
            meaning: "The header of the id that support asks for; `\(WireNameKey.usualRequestIDHeader)` by default."),
        section(.errors, .errorNames, meaning: "The names in the body of an error."),
        section(.rateLimits, .rateLimitNames, meaning: "The headers about rate limits."),
        section(.paging, .pagingNames, meaning: "The names for pagination, in requests and responses."),
        section(.sync, .syncNames, meaning: "The names for synchronization, in requests and responses."),
        .description("The source of the names.", comparison: .ignoredAsNote),
    ]

    private static func section(_ section: WireNameSection, _ object: CatalogObject, meaning: String) -> CatalogKey {
        CatalogKey(section.rawValue, value: .object(object), meaning: meaning)
    }

    /// The keys of a section.
    static func keys(of section: WireNameSection) -> [CatalogKey] {
        let name: KeyValue = section.isHeaders ? .definition(.headerName) : .nonEmptyText
        return section.keys.map { key in
            let value: KeyValue =
                switch key.usual {
                case .text: name
                case .list: .list(name, isUnique: true)
                }
            return CatalogKey(key.name, value: value, meaning: key.meaning)
        }
    }
}
