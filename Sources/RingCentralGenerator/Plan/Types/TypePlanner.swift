/// Decides what Swift types the catalog's schemas become.
///
/// Models that are objects become structs, string enumerations open enums, unions enums; names that only stand for
/// another type are followed and leave no trace. Shapes without a name are declared inside the type that uses them.
package final class TypePlanner {
    let api: API
    let names: TypeNames
    let doc: DocPlanner
    /// The properties that are stored in a box, by model.
    let boxed: [String: Set<String>]
    /// Models that only tell of pages: what they require is nil in a response that lacks it.
    private let pagingModels: Set<String>
    /// The properties that only tell of pages.
    private let tellers: Set<String>
    /// Every struct planned so far, by its full name.
    private var structures: [String: StructPlan] = [:]

    init(api: API, names: TypeNames, doc: DocPlanner) {
        self.api = api
        self.names = names
        self.doc = doc
        boxed = CycleFinder(api: api).boxedProperties()
        var paging: Set<String> = []
        tellers = PaginationNames(api.service).tellers
        for model in api.models {
            for property in model.schema.properties where tellers.contains(property.name) {
                if case .model(let name) = property.schema.shape { paging.insert(name) }
            }
        }
        pagingModels = paging
        let reach = ModelReach(api)
        sent = reach.fromRequests()
        received = reach.fromAnswers()
    }

    /// Models that requests are made of, by what their bodies reach.
    private let sent: Set<String>

    /// Models that responses and events hold.
    private let received: Set<String>

    private func isSent(_ place: Place) -> Bool {
        place.model.isEmpty ? place.direction != .response : sent.contains(place.model)
    }

    private func isReceived(_ place: Place) -> Bool {
        place.model.isEmpty ? place.direction != .request : received.contains(place.model)
    }

    private func presence(
        required: Bool, nullable: Bool, canBeNull: Bool, _ type: SwiftType, at place: Place
    ) -> FieldPlan.Presence {
        if nullable { return required ? .requiredNullable : .nullable }
        guard required, !canBeNull else { return .optional }
        guard type.isExact, isReceived(place) else { return .required }
        return isSent(place) ? .expected : .expectedInResponses
    }

    /// The struct with a full name, if it was planned.
    func structure(_ fullName: String) -> StructPlan? { structures[fullName] }

    // MARK: Types of schemas

    /// The type of a property or parameter: an identifier by its name, else by its schema alone.
    ///
    /// - Parameters:
    ///   - name: The name on the wire.
    func type(of schema: Schema, called name: String, named hint: String, in nest: Nest, at place: Place) -> SwiftType {
        IdentifierForm.type(of: schema, called: name, api) ?? type(of: schema, named: hint, in: nest, at: place)
    }

    /// The type of a value with a schema; types that it needs and that have no name go into the nest.
    func type(of schema: Schema, named hint: String, in nest: Nest, at place: Place) -> SwiftType {
        switch schema.shape {
        case .primitive(let primitive):
            if schema.isEnumeration {
                return .open(declareEnum(schema.values.map(\.text), of: schema, named: hint, in: nest, at: place))
            }
            return Self.type(of: primitive)
        case .model(let name): return type(ofModel: name, named: hint, in: nest, at: place)
        case .list(let element):
            return .list(type(of: element, named: Singular.of(hint), in: nest, at: place))
        case .object:
            if schema.properties.isEmpty, schema.includes.isEmpty, schema.alternatives.isEmpty {
                if case .some(let value) = schema.additional {
                    return .map(type(of: value, named: hint, in: nest, at: place))
                }
                return .map(.json)
            }
            return declareStruct(schema, named: hint, in: nest, at: place)
        case .union: return union(schema, named: hint, in: nest, at: place)
        }
    }

    static func type(of primitive: Schema.Primitive) -> SwiftType {
        switch primitive {
        case .any: .json
        case .object: .map(.json)
        case .string, .uri, .email, .password, .ipv4, .uuid, .time, .date: .string
        case .boolean: .bool
        case .integer, .int32: .int
        case .int64: .int64
        case .number, .float, .double: .double
        case .dateTime: .date
        case .binary, .byte: .file
        }
    }

    private func type(ofModel name: String, named hint: String, in nest: Nest, at place: Place) -> SwiftType {
        guard let model = api.modelsByName[name] else { return .json }
        guard let identifier = names[name] else {
            // The name stands for another type.
            return type(of: model.schema, named: hint, in: nest, at: place)
        }
        switch kind(of: model) {
        case .open: return .open(names.full(identifier) + SwiftType.markerSuffix)
        default: return .named(names.full(identifier))
        }
    }

    /// What kind of type a model becomes.
    func kind(of model: Model) -> TypeKind { TypeKind(of: model.schema, api) }

    /// Where types inside another one are declared: they take neither its name nor that of a type that it may mean.
    func nest(inside name: Identifier) -> Nest { Nest(outside: names.taken, around: name) }

    // MARK: Declarations

    /// The plan of a model that becomes a type.
    func plan(_ model: Model) -> TypePlan? {
        guard let name = names[model.name] else { return nil }
        let place = Place(outer: "", model: model.name, path: [])
        let words = doc.of(model)
        switch kind(of: model) {
        case .none: return nil
        case .open:
            let values = UnionForm.values(of: model.schema, api) ?? model.schema.values.map(\.text)
            return .open(enumPlan(name, outer: names.namespace?.text ?? "", values: values, doc: words))
        case .structure:
            return .structure(structPlan(model.schema, named: name, names.full(name), doc: words, at: place))
        case .union: return .union(unionPlan(model.schema, named: name, names.full(name), doc: words, at: place))
        }
    }

    func declareStruct(_ schema: Schema, named hint: String, in nest: Nest, at place: Place) -> SwiftType {
        let name = nest.name(hint)
        let full = place.outer.isEmpty ? name.text : "\(place.outer).\(name.text)"
        let words = doc.of(schema, fallback: "A part of `\(place.outer.isEmpty ? place.model : place.outer)`.")
        nest.types.append(.structure(structPlan(schema, named: name, full, doc: words, at: place)))
        return .named(full)
    }

    func declareEnum(
        _ values: [String], of schema: Schema, named hint: String, in nest: Nest, at place: Place
    ) -> String {
        let name = nest.name(hint, also: SwiftType.markerSuffix)
        let plan = enumPlan(
            name, outer: place.outer, values: values,
            doc: doc.of(schema, fallback: "The known values of `\(place.path.last ?? hint)`."))
        nest.types.append(.open(plan))
        return plan.fullMarker
    }

    private func enumPlan(_ name: Identifier, outer: String, values: [String], doc: [String]) -> EnumPlan {
        var scope = NameScope(.member, forbidden: ReservedWords.members)
        for value in values {
            // Where the enum is optional, `.none` would mean nil.
            let hidden = ReservedWords.optionalCases.contains(WordForm.identifier(value, .member))
            scope.wish(value, named: hidden ? value + "Value" : value)
        }
        let names = scope.resolve()
        var seen: Set<String> = []
        let cases = values.sorted().filter { seen.insert($0).inserted }
            .compactMap { value in names[value].map { EnumPlan.Case(name: $0, value: value) } }
        let marker = name.text + SwiftType.markerSuffix
        return EnumPlan(
            name: name, marker: marker, fullMarker: outer.isEmpty ? marker : "\(outer).\(marker)", doc: doc,
            cases: cases)
    }

    private func structPlan(
        _ schema: Schema, named name: Identifier, _ full: String, doc words: [String], at place: Place
    ) -> StructPlan {
        let flat = FlatObject(schema, api)
        var scope = NameScope(.member, forbidden: ReservedWords.members)
        for property in flat.properties { scope.wish(property.name, named: property.schema.swiftName ?? property.name) }
        if flat.rest != nil { scope.wish("*", named: "additionalProperties") }
        let identifiers = scope.resolve()
        let nest = nest(inside: name)
        let boxedNames = place.path.isEmpty ? self.boxed[place.model] : nil
        var fields: [FieldPlan] = []
        for property in flat.properties {
            guard let identifier = identifiers[property.name] else { continue }
            fields.append(
                field(
                    property, identifier, isBoxed: boxedNames?.contains(property.name) ?? false, in: nest,
                    of: full, place))
        }
        let rest = flat.rest.flatMap { schema in
            identifiers["*"].map {
                StructPlan.Rest(
                    name: $0,
                    type: schema.map { type(of: $0, named: "AdditionalProperty", in: nest, at: place) } ?? .json)
            }
        }
        let plan = StructPlan(
            name: name, fullName: full, doc: words, fields: fields, rest: rest,
            literal: Self.literal(schema, fields), nested: nest.types,
            aliases: AliasPlanner.fields(flat, fields, forbidden: identifiers),
            keepsUnknownMembers: isReceived(place), paged: nil)
        structures[full] = plan
        return plan
    }

    private func field(
        _ property: FlatObject.Field, _ identifier: Identifier, isBoxed boxed: Bool, in nest: Nest, of full: String,
        _ place: Place
    ) -> FieldPlan {
        let inner = Place(
            outer: full, model: place.model, path: place.path + [property.name], direction: place.direction)
        let resolved = api.resolved(property.schema)
        // A value can not hold itself, and nobody has to give what the service advises against.
        let promised = property.required && !boxed && !property.schema.deprecated
        let tellsOfPages = tellers.contains(property.name) || pagingModels.contains(place.model)
        let required = promised && !tellsOfPages
        // Null is told apart from nothing where it can be sent.
        let nullable = (property.schema.nullable || resolved.nullable) && !boxed && isSent(place)
        let type =
            property.ambiguous
            ? .json
            : type(of: property.schema, called: property.name, named: identifier.text, in: nest, at: inner)
        return FieldPlan(
            wireName: property.name, name: identifier, type: type,
            presence: promised && tellsOfPages && !property.schema.nullable && isReceived(place) && !isSent(place)
                ? .expectedInResponses
                : presence(
                    required: required, nullable: nullable, canBeNull: property.schema.nullable, type, at: place),
            boxed: boxed, deprecated: property.schema.deprecated, readOnly: property.schema.readOnly,
            constant: required && resolved.isEnumeration && resolved.values.count == 1
                ? NameScope.single(resolved.values[0].text, .member) : nil,
            words: doc.of(property))
    }

    /// The field that a literal can stand for: a string, while nothing else has to be given.
    private static func literal(_ schema: Schema, _ fields: [FieldPlan]) -> FieldPlan? {
        guard let field = fields.first(where: { $0.wireName == schema.literal }),
            field.type == .string || field.type == .identifier,
            fields.allSatisfy({ !$0.mustBeGiven || $0.wireName == field.wireName })
        else { return nil }
        return field
    }
}
