import RingCentralGenerator

/// Compares two schemas of one place.
struct SchemaDiffer {
    typealias Spot = ChangeList.Spot

    let old: ComparedCatalog
    let new: ComparedCatalog
    let pairs: Pairs
    let changes: ChangeList
    /// Compares JSON's types and defaults alone: an index of an API knows no formats, values and limits.
    var byTypeOnly = false

    func compare(_ a: Schema, _ b: Schema, at spot: Spot) {
        if byTypeOnly { return compareTypes(a, b, at: spot) }
        compareWords(a, b, at: spot)
        compareFlags(a, b, at: spot)
        let (before, after) = (old.followed(a), new.followed(b))
        LimitDiffer(changes: changes).compare(a, b, before, after, at: spot)
        compareForms(before, after, at: spot)
    }

    private func compareTypes(_ a: Schema, _ b: Schema, at spot: Spot) {
        let (type, now) = (TypeForm.jsonType(a, old), TypeForm.jsonType(b, new))
        if type != now { changes.add(.typeChanged, at: spot, "\(type), \(now) now", source: b.source) }
        LimitDiffer(changes: changes).compareDefaults(a, b, old.followed(a), new.followed(b), at: spot)
    }

    private func compareWords(_ a: Schema, _ b: Schema, at spot: Spot) {
        if a.description != b.description { changes.add(.wordsChanged, at: spot, source: b.source) }
    }

    private func compareFlags(_ a: Schema, _ b: Schema, at spot: Spot) {
        if a.nullable != b.nullable {
            changes.add(b.nullable ? .becameNullable : .noLongerNullable, at: spot, source: b.source)
        }
        if a.deprecated != b.deprecated {
            changes.add(b.deprecated ? .becameDeprecated : .noLongerDeprecated, at: spot, source: b.source)
        }
        if a.readOnly != b.readOnly || a.writeOnly != b.writeOnly {
            func word(_ schema: Schema) -> String {
                schema.readOnly ? "read only" : schema.writeOnly ? "write only" : "both ways"
            }
            changes.add(.directionChanged, at: spot, "\(word(a)), \(word(b)) now", source: b.source)
        }
        changes.add(formerNames: a.formerNames.map(\.name), b.formerNames.map(\.name), at: spot, source: b.source)
        if a.literal != b.literal {
            changes.add(
                .literalChanged, at: spot, "\(a.literal ?? "none"), \(b.literal ?? "none") now", source: b.source)
        }
    }

    private func compareForms(_ a: Schema, _ b: Schema, at spot: Spot) {
        switch (TypeForm(a, old.api), TypeForm(b, new.api)) {
        case (.word(let word, let had), .word(let now, let has)):
            if word != now || had.isEmpty != has.isEmpty { return typeChanged(a, b, at: spot) }
            let (gone, come) = (Set(had).subtracting(has).sorted(), Set(has).subtracting(had).sorted())
            // Each value is a declaration of its own.
            func places(_ values: [String]) -> [ChangePlace] { values.map { spot.place + ChangePlace.value($0) } }
            if !gone.isEmpty {
                changes.add(.valuesRemoved, at: spot, list(gone), source: b.source, also: places(gone))
            }
            if !come.isEmpty { changes.add(.valuesAdded, at: spot, list(come), source: b.source, also: places(come)) }
        case (.model(let name), .model(let now)):
            if pairs.newModels[name] ?? name != now { typeChanged(a, b, at: spot) }
        case (.list(let element), .list(let now)): compare(element, now, at: spot)
        case (.object(let had), .object(let has)): PropertyDiffer(schemas: self).compare(had, has, b, at: spot)
        case (.union(let had), .union(let has)): compareCases(had, has, a, b, at: spot)
        default: typeChanged(a, b, at: spot)
        }
    }

    private func typeChanged(_ a: Schema, _ b: Schema, at spot: Spot) {
        let detail = "\(TypeForm.text(a, old)), \(TypeForm.text(b, new)) now"
        changes.add(.typeChanged, at: spot, detail, source: b.source)
    }

    private func compareCases(
        _ had: [UnionForm.Case], _ has: [UnionForm.Case], _ a: Schema, _ b: Schema, at spot: Spot
    ) {
        let before = Dictionary(had.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(has.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        func renamed(_ name: String) -> String { after[name] == nil ? pairs.newModels[name] ?? name : name }
        let gone = before.keys.filter { after[renamed($0)] == nil }.sorted()
        let come = Set(after.keys).subtracting(before.keys.map(renamed)).sorted()
        if !gone.isEmpty { changes.add(.unionCaseRemoved, at: spot, list(gone), source: b.source) }
        if !come.isEmpty { changes.add(.unionCaseAdded, at: spot, list(come), source: b.source) }
        for name in before.keys.sorted() {
            guard let one = before[name], let other = after[renamed(name)] else { continue }
            compareForms(old.followed(one.schema), new.followed(other.schema), at: spot)
        }
        let known = { (schema: Schema) in schema.discriminator?.mapping.map(\.value) ?? [] }
        let sameCases = gone.isEmpty && come.isEmpty
        if a.discriminator?.property != b.discriminator?.property || (sameCases && known(a) != known(b)) {
            let detail = "\(a.discriminator?.property ?? "none"), \(b.discriminator?.property ?? "none") now"
            changes.add(.discriminatorChanged, at: spot, detail, source: b.source)
        }
    }

    private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
