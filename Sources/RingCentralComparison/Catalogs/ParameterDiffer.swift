import RingCentralGenerator

/// Compares the parameters of an endpoint.
struct ParameterDiffer {
    typealias Spot = ChangeList.Spot

    let schemas: SchemaDiffer
    private var changes: ChangeList { schemas.changes }

    init(schemas: SchemaDiffer) { self.schemas = schemas }

    func compare(_ a: Endpoint, _ b: Endpoint, at endpoint: Spot) {
        var left = b.parameters
        for old in a.parameters {
            let index = left.firstIndex { same(old, a, $0, b) }
            let spot = self.spot(index.map { left[$0].name } ?? old.name, endpoint)
            guard let index else {
                let detail = isInBody(old.name, b) ? "it is in the body now" : ""
                changes.add(.parameterRemoved, at: spot, detail, source: old.key)
                continue
            }
            compare(old, left.remove(at: index), at: spot, former: self.spot(old.name, endpoint).place)
        }
        for new in left {
            let mustBeGiven = new.required && new.schema.defaultValue == nil
            changes.add(
                mustBeGiven ? .requiredParameterAdded : .parameterAdded, at: spot(new.name, endpoint), source: new.key)
        }
    }

    private func isInBody(_ name: String, _ endpoint: Endpoint) -> Bool {
        endpoint.body?.contents.contains { content in
            let schema = schemas.new.api.resolved(content.schema)
            return FlatObject(schema, schemas.new.api).properties.contains { $0.name == name }
        } ?? false
    }

    private func spot(_ name: String, _ endpoint: Spot) -> Spot {
        var spot = endpoint + "parameters" + name
        spot.direction = .request
        return spot
    }

    /// Parameters of the path are the same where they stand in the same place of the same path; others by their names.
    private func same(_ old: Endpoint.Parameter, _ a: Endpoint, _ new: Endpoint.Parameter, _ b: Endpoint) -> Bool {
        guard old.place == .path, a.shape == b.shape else { return old.name == new.name }
        return new.place == .path
            && a.pathParameterNames.firstIndex(of: old.name) == b.pathParameterNames.firstIndex(of: new.name)
    }

    private func compare(
        _ old: Endpoint.Parameter, _ new: Endpoint.Parameter, at spot: Spot, former: ChangePlace
    ) {
        if old.place != new.place || (old.commaSeparated != new.commaSeparated && Self.isList(old, new)) {
            func word(_ parameter: Endpoint.Parameter) -> String {
                // Elsewhere than in the query, lists always are.
                let isNamed = parameter.place == .query && parameter.commaSeparated
                return parameter.place.rawValue + (isNamed ? ", separated by commas" : "")
            }
            changes.add(.parameterPlaceChanged, at: spot, "\(word(old)); \(word(new)) now", source: new.key)
        }
        if old.required != new.required {
            changes.add(new.required ? .parameterBecameRequired : .parameterBecameOptional, at: spot, source: new.key)
        }
        let (name, now) = (old.schema.swiftName ?? old.name, new.schema.swiftName ?? new.name)
        if old.name != new.name {
            let detail = name == now ? "\(new.name), still labelled \(now)" : "\(name), \(now) now"
            changes.add(.pathParameterRenamed, at: spot, detail, source: new.key, also: [former])
        } else if name != now {
            changes.add(.nameChanged, at: spot, "\(name), \(now) now", source: new.key)
        }
        schemas.compare(old.schema, new.schema, at: spot)
    }

    private static func isList(_ old: Endpoint.Parameter, _ new: Endpoint.Parameter) -> Bool {
        if case .list = old.schema.shape, case .list = new.schema.shape { true } else { false }
    }
}
