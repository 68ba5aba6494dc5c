/// The types that belong to one area's functions: the values of its query parameters above all.
///
/// Parameters of one name share one open enum in an area, with the values that any of its endpoints knows.
struct AreaScope {
    let place: TypePlanner.Place
    let nest: TypePlanner.Nest
    /// The area of every endpoint, by the endpoint's id.
    let areaOf: [String: String]
    private let enums: [String: String]

    init(_ area: Area, typeName: Identifier, types: TypePlanner, areaOf: [String: String]) {
        place = TypePlanner.Place(outer: types.names.full(typeName), model: "", path: [])
        nest = types.nest(inside: typeName)
        self.areaOf = areaOf
        var values: [String: Set<String>] = [:]
        var sample: [String: Schema] = [:]
        for endpoint in area.endpoints {
            for parameter in endpoint.parameters {
                guard let schema = Self.enumeration(parameter.schema) else { continue }
                values[parameter.name, default: []].formUnion(schema.values.map(\.text))
                if sample[parameter.name] == nil { sample[parameter.name] = schema }
            }
        }
        var enums: [String: String] = [:]
        for name in values.keys.sorted() {
            guard let schema = sample[name], let all = values[name] else { continue }
            enums[name] = types.declareEnum(
                all.sorted(), of: schema, named: Singular.of(WordForm.identifier(name, .type)), in: nest,
                at: TypePlanner.Place(outer: place.outer, model: "", path: [name]))
        }
        self.enums = enums
    }

    /// The place of a shape that has no name, in a request or in a response.
    func place(_ direction: TypePlanner.Direction) -> TypePlanner.Place {
        var place = place
        place.direction = direction
        return place
    }

    /// The inline enumeration of a parameter, or of its elements.
    private static func enumeration(_ schema: Schema) -> Schema? {
        if schema.isEnumeration { return schema }
        if case .list(let element) = schema.shape, element.isEnumeration { return element }
        return nil
    }

    /// The types that some of the area's functions use; those of others are left out.
    func types(of functions: [FunctionPlan]) -> [TypePlan] {
        var used: Set<String> = []
        for function in functions.flatMap({ [$0] + $0.variants }) {
            for argument in function.arguments { used.insert(argument.type.leaf) }
            if case .value(let type) = function.output { used.insert(type.leaf) }
            if let body = function.flattenedModel { used.insert(body) }
        }
        return nest.types.filter { used.contains($0.reference) }
    }

    func type(ofParameter parameter: Endpoint.Parameter, _ types: TypePlanner) -> SwiftType {
        if let name = enums[parameter.name], Self.enumeration(parameter.schema) != nil {
            let type = SwiftType.open(name)
            return parameter.schema.isEnumeration ? type : .list(type)
        }
        if let identifier = IdentifierForm.type(of: parameter.schema, called: parameter.name, types.api) {
            return identifier
        }
        switch ParameterType(parameter.schema, types.api) {
        case .single(.plain), .list(.plain):
            return types.type(
                of: parameter.schema, named: WordForm.identifier(parameter.name, .type), in: nest, at: place)
        case .single(.text): return .string
        case .list(.text): return .list(.string)
        }
    }
}
