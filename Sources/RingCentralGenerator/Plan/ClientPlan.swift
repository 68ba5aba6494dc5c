/// Every Swift decision about a client, and no text: what the renderer prints.
struct ClientPlan {
    var service: Service
    /// The rate group of requests for tokens.
    var tokenRateGroup: String?
    var clientName: Identifier
    var clientFile: String
    var accessLevel: ClientRequest.AccessLevel
    /// The type around all types; nil if they stand at the top of the module.
    var namespace: Identifier?
    var areas: [AreaPlan]
    /// The files, sorted by name.
    var files: [FilePlan]
    /// Files that the complete client has and this one leaves empty.
    var emptyFiles: [String]
    var events: [EventPlan]
    var watches: [WatchPlan]
    /// The constants of the endpoints that take care of subscriptions; empty if one of them is missing.
    var subscriptionOperations: [(role: Service.SubscriptionRole, constant: Identifier)]
    /// When those endpoints are compiled.
    var subscriptionCondition: Condition?
    /// The types of the models.
    var names: TypeNames
    var endpointCount: Int { areas.reduce(0) { $0 + $1.functions.count } }
    /// The model that a type at the top of the module stands for, by the type's name.
    var models: [String: String]
    var modelCount: Int { models.count }
}

/// A file of the client: an area's functions and the types that only it needs, or types that several share.
struct FilePlan {
    /// What is compiled under one condition.
    struct Section {
        var condition: Condition?
        var area: AreaPlan?
        var types: [TypePlan]
        /// Former names of types at the top of the module.
        var aliases: [TypeAlias] = []
    }

    /// The file of areas/ and models/ that it comes from, without its ending.
    var home: String
    /// The file's own name.
    var name: String
    var sections: [Section]

    var area: AreaPlan? { sections.lazy.compactMap(\.area).first }
    var types: [TypePlan] { sections.flatMap(\.types) }
}

struct AreaPlan {
    var id: String
    var condition: Condition?
    var typeName: Identifier
    var accessor: Identifier
    var doc: [String]
    var functions: [FunctionPlan]
    /// Former names of functions, of other areas at times.
    var aliases: [FunctionAlias] = []
    /// Types that only the functions need.
    var types: [TypePlan]
}

/// A declared type.
enum TypePlan {
    case structure(StructPlan)
    case open(EnumPlan)
    case union(UnionPlan)

    /// What a `SwiftType` names it by.
    var reference: String {
        switch self {
        case .structure(let plan): plan.fullName
        case .open(let plan): plan.fullMarker
        case .union(let plan): plan.fullName
        }
    }
}

/// A model with properties.
struct StructPlan {
    /// The name where it is declared, and from the top of the module.
    var name: Identifier
    var fullName: String
    var doc: [String]
    var fields: [FieldPlan]
    /// The type of additional properties, if there may be any that are of use.
    var rest: (name: Identifier, type: SwiftType)?
    /// The field that a string literal sets.
    var literal: Identifier?
    var nested: [TypePlan]
    /// Former names of fields.
    var aliases: [(name: Identifier, field: FieldPlan)] = []
    /// The fields that the initializer takes, in its order.
    var initializerFields: [FieldPlan] {
        let given = fields.filter { !$0.deprecated }
        return given.filter(\.isRequired) + given.filter { !$0.isRequired }
    }
    /// Where the answers of paged calls carry their items.
    var paged: (items: Identifier, element: SwiftType, optional: Bool)?
}

struct FieldPlan {
    enum Presence {
        case required, optional
        /// Absent, null, or a value.
        case nullable
        /// Null or a value, but there.
        case requiredNullable
    }
    var wireName: String
    var name: Identifier
    var type: SwiftType
    var presence: Presence
    /// Stored in a box, since the value contains its own type.
    var boxed: Bool
    var deprecated: Bool
    var readOnly: Bool
    /// The only value there is: it need not be given.
    var constant: Identifier?
    var words: Words

    /// What a doc comment says.
    var doc: [String] {
        let sentence = words.sentence
        if readOnly { return [sentence.isEmpty ? "Set by the service." : sentence + " Set by the service."] }
        return sentence.isEmpty ? [] : [sentence]
    }

    var isRequired: Bool { presence == .required || presence == .requiredNullable }
    /// An initializer has no default for it.
    var mustBeGiven: Bool { isRequired && constant == nil }
}

/// An open enum: a set of known values of one string.
struct EnumPlan {
    struct Case {
        var name: Identifier
        var value: String
    }
    var name: Identifier
    /// The marker type that keeps these values apart from others.
    var marker: String
    /// The marker, from the top of the module.
    var fullMarker: String
    var doc: [String]
    var cases: [Case]
}

/// One of several shapes.
struct UnionPlan {
    enum Test {
        /// The discriminator has one of these values.
        case value([String])
        /// These keys are all there.
        case keys([String])
        /// One of these keys is there.
        case anyKey([String])
        case string, list, object, number, bool, always
    }
    struct Case {
        var name: Identifier
        var type: SwiftType
        var test: Test
        var doc: String
    }
    var name: Identifier
    var fullName: String
    var doc: [String]
    var discriminator: String?
    var cases: [Case]
    var nested: [TypePlan] = []
}

/// The function of an endpoint, with the facts that travel at run time.
struct FunctionPlan {
    struct Argument {
        /// How the argument's value gets into the request.
        enum Use: Equatable {
            case path(String), pathList(String)
            case query(String), queryList(String)
            case header(String)
            case field(String)
            case body
        }
        enum Presence: Equatable {
            case required
            case optional
            /// Left out, this text is sent.
            case defaulting(String)
            /// Left out, the only known value is sent.
            case constant(Identifier)
        }
        var name: Identifier
        var type: SwiftType
        var presence: Presence
        var use: Use
        /// The name on the wire; nil for a body as a whole.
        var wireName: String?
        /// A label in front, or none (`_`).
        var labelled = true
        var nullable = false
        var words: Words
    }
    /// The model of the body where its fields are arguments of the function.
    struct Flattened {
        var model: String
        /// In the order of the model's initializer.
        var fields: [Identifier]
        /// The properties' names, by those of the fields.
        var wireNames: [String: String]
    }
    /// The arguments as they were when one of them had another label.
    struct Former {
        /// The former label.
        var name: Identifier
        /// What the label is now.
        var argument: Argument
        var arguments: [Argument]
    }
    enum BodyForm: Equatable {
        case none
        case json, form, text, raw(String)
        case multipart(mixed: Bool, fields: Bool)
    }
    enum Output: Equatable {
        case empty, media, text
        case value(SwiftType)

        /// The type as source text.
        var text: String {
            switch self {
            case .empty: "Empty"
            case .media: "Media"
            case .text: "String"
            case .value(let type): type.text
            }
        }
    }

    var name: Identifier
    /// The name of the endpoint's facts, unique in the client.
    var constant: Identifier
    var endpoint: Endpoint
    var doc: [String]
    var arguments: [Argument]
    /// For each former label of an argument.
    var formers: [Former] = []
    var flattened: Flattened?
    var body: BodyForm
    /// Whether the answer holds one of its own for each of several ids.
    var isBatch: Bool {
        endpoint.batch != nil
            && arguments.contains { argument in
                if case .pathList = argument.use { true } else { false }
            }
    }
    var output: Output
    /// The service may answer without a body as well.
    var mayBeEmpty = false
    /// What a call of the function gives, as source text.
    var result: String {
        let one = output.text + (mayBeEmpty ? "?" : "")
        return isBatch ? "BatchOf<\(one)>" : one
    }
    /// A request header Accept, where JSON is not what is asked for.
    var accept: String?
    /// What to use instead, in words, where the endpoint is no longer current.
    var replacement: String?
    /// The function to use instead, with its labels, where the arguments can stay as they are.
    var renamed: String?
}

/// The former name of a function.
struct FunctionAlias {
    var name: Identifier
    /// What the facts of the endpoint were called, if otherwise.
    var constant: Identifier?
    var function: FunctionPlan
    /// The area that has the function now, if it is another one.
    var area: (accessor: Identifier, typeName: Identifier)?
}
