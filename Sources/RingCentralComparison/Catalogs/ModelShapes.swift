import RingCentralGenerator
import RingCentralImport

/// Tells which of the models that are gone have come back under another name.
enum ModelShapes {
    /// New names by old ones.
    static func renames(_ gone: [Model], _ old: API, _ come: [Model], _ new: API) -> [String: String] {
        if gone.isEmpty || come.isEmpty { return [:] }
        return ModelRenames(side(old, gone), side(new, come)).names
    }

    private static func side(_ api: API, _ own: [Model]) -> ModelRenames.Side {
        .init(
            models: Dictionary(
                api.models.map { ($0.name, JSONTree($0.schema.source)) }, uniquingKeysWith: { a, _ in a }),
            endpoints: Dictionary(
                api.endpoints.map { ($0.shape, JSONTree($0.source).object ?? JSONMembers()) },
                uniquingKeysWith: { a, _ in a }),
            own: Set(own.map(\.name)))
    }
}
