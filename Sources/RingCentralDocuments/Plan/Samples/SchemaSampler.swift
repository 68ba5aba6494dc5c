import RingCentralComparison
import RingCentralGenerator

/// Makes up values that fit the schemas of a catalog.
struct SchemaSampler {
    /// Who sends the value: properties that the other side writes are left out.
    enum Direction { case request, response }

    let api: API
    let words: SampleWords
    let direction: Direction
    /// The parameters that only an earlier answer can give.
    let cursors: Set<String>
    /// How many of the properties that may be left out are given, by how deep the object lies; none any deeper.
    let breadth: [Int]

    init(_ api: API, _ direction: Direction, breadth: [Int]) {
        self.api = api
        self.direction = direction
        self.breadth = breadth
        cursors = PaginationNames(api.service).cursors
        words = SampleWords(samples: api.wording.samples)
    }

    /// A value, or nil where one would have to hold another of its own kind.
    ///
    /// - Parameter owner: the endpoint whose parameter it is, for which there may be a sample of its own.
    func value(of schema: Schema, named name: String, of owner: String = "") -> SampleValue? {
        value(of: schema, Place(name: name, holder: owner, model: "", depth: 0, trail: []))
    }

    /// Where in the whole a value stands.
    private struct Place {
        var name: String
        /// The name of the object around it.
        var holder: String
        /// The model around it.
        var model: String
        /// How many objects are around it.
        var depth: Int
        /// The models around it.
        var trail: Set<String>
        /// The values that were made up for the whole.
        var count = Count()
    }

    /// The number of objects that a value may have around it, and of values that one may be made of: what must be there
    /// may lead on as far as the catalog does.
    private static let (mostLevels, mostValues) = (32, 20_000)

    private func value(of schema: Schema, _ place: Place) -> SampleValue? {
        if place.depth > Self.mostLevels || place.count.take() > Self.mostValues { return nil }
        switch schema.shape {
        case .primitive(let type):
            if direction == .response, schema.defaultValue?.text == Self.own, !schema.isEnumeration {
                return .text(words.text(type.rawValue, named: place.name))
            }
            return words.value(of: schema, type, named: place.name, in: [place.model, place.holder])
        case .model(let name): return value(ofModel: name, place)
        case .list(let element): return value(of: element, place).map { .list([$0]) }
        case .object: return object(schema, place)
        case .union: return union(schema, place)
        }
    }

    private final class Count {
        private var taken = 0

        func take() -> Int {
            taken += 1
            return taken
        }
    }

    private func value(ofModel name: String, _ place: Place) -> SampleValue? {
        guard let model = api.modelsByName[name] else { return .null }
        var inner = place
        guard inner.trail.insert(name).inserted else { return nil }
        if !api.resolved(model.schema).isEnumeration { inner.model = name }
        // A model may tell more than the name of what holds it.
        if api.wording.samples[name] != nil { inner.name = name }
        return value(of: model.schema, inner)
    }

    /// Stands for whoever is logged in where a request leaves an id out; an answer has the id.
    private static let own = "~"

    // MARK: Unions

    /// The first alternative that a value can be made of.
    private func union(_ schema: Schema, _ place: Place) -> SampleValue? {
        if let choice = choice(schema) {
            return value(of: choice.model, place).map { tagged($0, choice.tag) }
        }
        for alternative in schema.alternatives {
            if let value = value(of: alternative, place) { return value }
        }
        return nil
    }

    /// What tells alternatives apart, and the one it stands for: the catalog's sample for the property, or the first.
    private func choice(_ schema: Schema) -> (tag: SampleValue.Member, model: Schema)? {
        guard let discriminator = schema.discriminator else { return nil }
        let wanted = api.wording.samples[discriminator.property]?.string
        let mapping = discriminator.mapping
        guard let choice = mapping.first(where: { $0.value == wanted }) ?? mapping.first else { return nil }
        let model = Schema(source: schema.source, shape: .model(choice.model))
        return (.init(name: discriminator.property, value: .text(choice.value)), model)
    }

    private func tagged(_ value: SampleValue, _ tag: SampleValue.Member) -> SampleValue {
        .object([tag] + value.members.filter { $0.name != tag.name })
    }

    // MARK: Objects

    private func object(_ schema: Schema, _ place: Place) -> SampleValue? {
        if schema.properties.isEmpty, schema.includes.isEmpty, schema.alternatives.isEmpty {
            return map(schema, place)
        }
        let outline = outline(schema, place)
        var members: [String: SampleValue] = [:]
        for property in outline.required {
            guard let value = value(of: property.schema, inside(place, property)) else {
                if canBeNull(property.schema) { members[property.name] = .null }
                if case .list = api.resolved(property.schema).shape { members[property.name] = .list([]) }
                continue
            }
            members[property.name] = value
        }
        addOptional(outline.optional, place, &members)
        let value = SampleValue.object(
            members.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) })
        return choice(schema).map { tagged(value, $0.tag) } ?? value
    }

    private func map(_ schema: Schema, _ place: Place) -> SampleValue? {
        var inner = place
        inner.depth += 1
        if case .some(let type) = schema.additional, let value = value(of: type, inner) {
            return .object([.init(name: "key", value: value)])
        }
        return .object([.init(name: "key", value: .text("value"))])
    }

    private func inside(_ place: Place, _ property: FlatObject.Field) -> Place {
        Place(
            name: property.name, holder: place.name, model: place.model, depth: place.depth + 1, trail: place.trail,
            count: place.count)
    }

    private func canBeNull(_ schema: Schema) -> Bool { schema.nullable || api.resolved(schema).nullable }

    /// Adds as many of the other properties as the depth allows. An object that would be empty gets one of plain value,
    /// the outermost two of any kind.
    private func addOptional(
        _ properties: [FlatObject.Field], _ place: Place, _ members: inout [String: SampleValue]
    ) {
        var room = place.depth < breadth.count ? breadth[place.depth] : 0
        let onlyPlain = room == 0 && place.depth > 0
        if room == 0, members.isEmpty { room = place.depth > 0 ? 1 : 2 }
        for property in properties where room > 0 {
            if onlyPlain, !isPlain(property.schema) { continue }
            guard let value = value(of: property.schema, inside(place, property)) else { continue }
            members[property.name] = value
            room -= 1
        }
    }

    /// What an object shows.
    private struct Outline {
        var required: [FlatObject.Field]
        /// What may be left out: the property that says most, then those of well-known names.
        var optional: [FlatObject.Field]
    }

    /// The outlines that were made: answers come back to the same few hundred models.
    private final class Outlines {
        struct Key: Hashable {
            var schema: ObjectIdentifier
            var model: String
        }
        var known: [Key: Outline] = [:]
    }
    private let outlines = Outlines()

    private func outline(_ schema: Schema, _ place: Place) -> Outline {
        let key = Outlines.Key(schema: ObjectIdentifier(schema), model: place.model)
        if let known = outlines.known[key] { return known }
        let properties = FlatObject(schema, api, choosing: { choice($0)?.model ?? $0.alternatives.first }).properties
        let open = properties.filter { !$0.required && isShown($0) }.map { (rank($0, schema, place), $0) }
        let outline = Outline(
            required: properties.filter { $0.required && !$0.schema.deprecated },
            optional: (0...2).flatMap { wanted in open.filter { $0.0 == wanted }.map(\.1) })
        outlines.known[key] = outline
        return outline
    }

    private func rank(_ property: FlatObject.Field, _ schema: Schema, _ place: Place) -> Int {
        let samples = api.wording.samples
        if property.name == schema.literal || samples["\(place.model).\(property.name)"] != nil { return 0 }
        return samples[property.name] != nil ? 1 : 2
    }

    private func isShown(_ property: FlatObject.Field) -> Bool {
        if property.schema.deprecated { return false }
        switch direction {
        case .request: return !property.schema.readOnly && !cursors.contains(property.name)
        // What went well tells of no error.
        case .response: return !property.schema.writeOnly && !WordForm.words(property.name).contains("error")
        }
    }

    private func isPlain(_ schema: Schema) -> Bool {
        if case .primitive(let type) = api.resolved(schema).shape { !type.isFile } else { false }
    }
}
