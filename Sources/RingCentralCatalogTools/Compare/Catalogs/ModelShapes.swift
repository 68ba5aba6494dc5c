import RingCentralGenerator

/// Tells which of the models that are gone have come back under another name.
enum ModelShapes {
    /// New names by old ones.
    static func renames(_ gone: [Model], _ old: API, _ come: [Model], _ new: API) -> [String: String] {
        if gone.isEmpty || come.isEmpty { return [:] }
        return ShapeIndex.renames(
            of: Set(gone.map(\.name)), in: trees(old), to: Set(come.map(\.name)), in: trees(new))
    }

    private static func trees(_ api: API) -> [String: JSONTree] {
        Dictionary(api.models.map { ($0.name, JSONTree($0.schema.source)) }, uniquingKeysWith: { first, _ in first })
    }
}
