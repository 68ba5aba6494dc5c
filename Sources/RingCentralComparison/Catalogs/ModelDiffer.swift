import RingCentralGenerator

/// Compares the models that become types.
struct ModelDiffer {
    let schemas: SchemaDiffer
    private var changes: ChangeList { schemas.changes }

    func compareAll(_ pairs: Pairs) {
        for model in pairs.removedModels {
            changes.add(.modelRemoved, at: spot(model, schemas.old.direction(of: model.name)), source: model.key)
        }
        for model in pairs.addedModels {
            changes.add(.modelAdded, at: spot(model, schemas.new.direction(of: model.name)), source: model.key)
        }
        for (old, new) in pairs.models {
            let direction = schemas.old.direction(of: old.name).union(schemas.new.direction(of: new.name))
            compare(old, new, at: spot(new, direction))
        }
    }

    private func spot(_ model: Model, _ direction: Direction) -> ChangeList.Spot {
        .init(place: ChangePlace(.models, model.name), group: model.home, direction: direction)
    }

    private func compare(_ old: Model, _ new: Model, at spot: ChangeList.Spot) {
        let (name, now) = (old.schema.swiftName ?? old.name, new.schema.swiftName ?? new.name)
        if name != now { changes.add(.modelRenamed, at: spot, "\(name), \(now) now", source: new.key) }
        schemas.compare(old.schema, new.schema, at: spot)
    }
}
