import RingCentralGenerator

/// Compares the properties of two objects, those of what they include among them.
struct PropertyDiffer {
    let schemas: SchemaDiffer
    private var changes: ChangeList { schemas.changes }

    init(schemas: SchemaDiffer) { self.schemas = schemas }

    func compare(_ a: FlatObject, _ b: FlatObject, _ schema: Schema, at spot: ChangeList.Spot) {
        let after = Dictionary(b.properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let before = Set(a.properties.map(\.name))
        for old in a.properties {
            if let new = after[old.name] {
                compare(old, new, at: spot + old.name)
            } else {
                changes.add(.propertyRemoved, at: spot + old.name, source: old.schema.source)
            }
        }
        for new in b.properties where !before.contains(new.name) {
            changes.add(
                new.required ? .requiredPropertyAdded : .propertyAdded, at: spot + new.name, source: new.schema.source)
        }
        compareRest(a, b, schema, at: spot)
    }

    private func compare(_ old: FlatObject.Field, _ new: FlatObject.Field, at spot: ChangeList.Spot) {
        if old.required != new.required {
            changes.add(
                new.required ? .propertyBecameRequired : .propertyBecameOptional, at: spot, source: new.schema.source)
        }
        let (name, now) = (old.schema.swiftName ?? old.name, new.schema.swiftName ?? new.name)
        if name != now { changes.add(.nameChanged, at: spot, "\(name), \(now) now", source: new.schema.source) }
        schemas.compare(old.schema, new.schema, at: spot)
    }

    private func compareRest(_ a: FlatObject, _ b: FlatObject, _ schema: Schema, at spot: ChangeList.Spot) {
        switch (a.rest, b.rest) {
        case (.none, .none), (.some(.none), .some(.none)): break
        case (.some(.some(let old)), .some(.some(let new))): schemas.compare(old, new, at: spot)
        default:
            func word(_ rest: Schema??, _ side: ComparedCatalog) -> String {
                rest.map { $0.map { TypeForm.text($0, side) } ?? "anything" } ?? "none"
            }
            let detail = "\(word(a.rest, schemas.old)), \(word(b.rest, schemas.new)) now"
            changes.add(.additionalChanged, at: spot, detail, source: schema.source)
        }
    }
}
