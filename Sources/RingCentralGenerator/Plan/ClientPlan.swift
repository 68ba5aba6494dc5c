/// Every Swift decision about a client, and no text: what the renderer prints.
package struct ClientPlan {
    package var service: Service
    /// The rate group of requests for tokens.
    package var tokenRateGroup: String?
    package var clientName: Identifier
    package var clientFile: String
    package var accessLevel: ClientRequest.AccessLevel
    /// The type around all types; nil if they stand at the top of the module.
    package var namespace: Identifier?
    package var areas: [AreaPlan]
    /// The files, sorted by name.
    package var files: [FilePlan]
    /// Files that the complete client has and this one leaves empty.
    package var emptyFiles: [String]
    package var events: [EventPlan]
    package var watches: [WatchPlan]
    /// The constants of the endpoints that take care of subscriptions; empty if one of them is missing.
    package var subscriptionOperations: [(role: Service.SubscriptionRole, constant: Identifier)]
    /// When those endpoints are compiled.
    package var subscriptionCondition: Condition?
    /// What gives the address and the token of a WebSocket.
    package var socketEndpoint: Endpoint?
    /// The types of the models.
    package var names: TypeNames
    package var endpointCount: Int { areas.reduce(0) { $0 + $1.functions.count } }
    /// The model that a type at the top of the module stands for, by the type's name.
    package var models: [String: String]
    package var modelCount: Int { models.count }
}

/// A file of the client: an area's functions and the types that only it needs, or types that several share.
package struct FilePlan {
    /// What is compiled under one condition.
    package struct Section {
        package var condition: Condition?
        package var area: AreaPlan?
        package var types: [TypePlan]
        /// Former names of types at the top of the module.
        package var aliases: [TypeAlias] = []
    }

    /// The file of areas/ and models/ that it comes from, without its ending.
    package var home: String
    /// The file's own name.
    package var name: String
    package var sections: [Section]

    package var area: AreaPlan? { sections.lazy.compactMap(\.area).first }
    package var types: [TypePlan] { sections.flatMap(\.types) }
}

package struct AreaPlan {
    package var id: String
    package var condition: Condition?
    package var typeName: Identifier
    package var accessor: Identifier
    package var doc: [String]
    package var functions: [FunctionPlan]
    /// Former names of functions, of other areas at times.
    package var aliases: [FunctionAlias] = []
    /// Types that only the functions need.
    package var types: [TypePlan]
}

/// A declared type.
package enum TypePlan {
    case structure(StructPlan)
    case open(EnumPlan)
    case union(UnionPlan)

    /// What a `SwiftType` names it by.
    package var reference: String {
        switch self {
        case .structure(let plan): plan.fullName
        case .open(let plan): plan.fullMarker
        case .union(let plan): plan.fullName
        }
    }
}

/// A model with properties.
package struct StructPlan {
    /// The name where it is declared, and from the top of the module.
    package var name: Identifier
    package var fullName: String
    package var doc: [String]
    package var fields: [FieldPlan]
    /// The type of additional properties, if there may be any that are of use.
    package var rest: (name: Identifier, type: SwiftType)?
    /// The field that a string literal sets.
    package var literal: Identifier?
    package var nested: [TypePlan]
    /// Former names of fields.
    package var aliases: [FieldAlias] = []
    /// The fields that the initializer takes, in its order.
    package var initializerFields: [FieldPlan] {
        let given = fields.filter { !$0.deprecated }
        return given.filter(\.isRequired) + given.filter { !$0.isRequired }
    }
    /// What those fields were called before, the newest first.
    package var formerInitializers: [[Identifier]] {
        if aliases.isEmpty { return [] }
        let fields = initializerFields
        let names = fields.map { field in aliases.filter { $0.field.wireName == field.wireName }.map(\.former) }
        return FormerLabels(names: names, today: fields.map(\.name)).past().map(\.labels)
    }
    /// Where the answers of paged calls carry their items.
    package var paged: (items: Identifier, element: SwiftType, optional: Bool)?
}

/// The former name of a field.
package struct FieldAlias {
    var former: FormerName
    package var name: Identifier
    package var field: FieldPlan
}

package struct FieldPlan {
    package enum Presence {
        case required, optional
        /// Absent, null, or a value.
        case nullable
        /// Null or a value, but there.
        case requiredNullable
    }
    package var wireName: String
    package var name: Identifier
    package var type: SwiftType
    package var presence: Presence
    /// Stored in a box, since the value contains its own type.
    package var boxed: Bool
    package var deprecated: Bool
    package var readOnly: Bool
    /// The only value there is: it need not be given.
    package var constant: Identifier?
    package var words: Words

    /// What a doc comment says.
    package var doc: [String] {
        let sentence = words.sentence
        if readOnly { return [sentence.isEmpty ? "Set by the service." : sentence + " Set by the service."] }
        return sentence.isEmpty ? [] : [sentence]
    }

    package var isRequired: Bool { presence == .required || presence == .requiredNullable }
    /// An initializer has no default for it.
    package var mustBeGiven: Bool { isRequired && constant == nil }
}

/// An open enum: a set of known values of one string.
package struct EnumPlan {
    package struct Case {
        package var name: Identifier
        package var value: String
    }
    package var name: Identifier
    /// The marker type that keeps these values apart from others.
    package var marker: String
    /// The marker, from the top of the module.
    package var fullMarker: String
    package var doc: [String]
    package var cases: [Case]
}

/// One of several shapes.
package struct UnionPlan {
    package enum Test {
        /// The discriminator has one of these values.
        case value([String])
        /// These keys are all there.
        case keys([String])
        /// One of these keys is there.
        case anyKey([String])
        case string, list, object, number, bool, always
    }
    package struct Case {
        package var name: Identifier
        package var type: SwiftType
        package var test: Test
        package var doc: String
    }
    package var name: Identifier
    package var fullName: String
    package var doc: [String]
    package var discriminator: String?
    package var cases: [Case]
    package var nested: [TypePlan] = []
}

/// The function of an endpoint, with the facts that travel at run time.
package struct FunctionPlan {
    package struct Argument {
        /// How the argument's value gets into the request.
        package enum Use: Hashable {
            case path(String), pathList(String)
            case query(String), queryList(String)
            case header(String)
            case field(String)
            case body
        }
        package enum Presence: Equatable {
            case required
            case optional
            /// Left out, this text is sent.
            case defaulting(String)
            /// Left out, the only known value is sent.
            case constant(Identifier)
        }
        package var name: Identifier
        package var type: SwiftType
        package var presence: Presence
        package var use: Use
        /// The name on the wire; nil for a body as a whole.
        package var wireName: String?
        /// A label in front, or none (`_`).
        package var labelled = true
        package var nullable = false
        package var words: Words
    }
    /// The model of the body where its fields are arguments of the function.
    package struct Flattened {
        package var model: String
        /// In the order of the model's initializer.
        package var fields: [Identifier]
        /// The properties' names, by those of the fields.
        package var wireNames: [String: String]
    }
    /// The arguments as they were in a release, in the order of the time.
    package struct Past {
        var release: ReleaseVersion
        package var arguments: [Argument]
    }
    /// An overload that takes labels of the past.
    package struct Former {
        package var arguments: [Argument]
        /// The argument that has to be given though it needn't otherwise.
        package var given: Argument.Use?
    }
    package enum BodyForm: Equatable {
        case none
        case json, form, text, raw(String)
        case multipart(mixed: Bool, fields: Bool)
    }
    package enum Output: Equatable {
        case empty, media, text
        case value(SwiftType)

        /// The type as source text.
        package var text: String {
            switch self {
            case .empty: "Empty"
            case .media: "Media"
            case .text: "String"
            case .value(let type): type.text
            }
        }
    }

    package var name: Identifier
    /// The endpoint's further functions, for other forms of its body.
    package var variants: [FunctionPlan] = []
    /// What the catalog says of this function if it is one of those.
    package var variant: Endpoint.Variant?
    /// The name of the endpoint's facts, unique in the client.
    package var constant: Identifier
    package var endpoint: Endpoint
    package var doc: [String]
    package var arguments: [Argument]
    /// For each release that was the last one with a name of the function or of an argument; the newest first.
    package var past: [Past] = []
    /// The arguments of the releases in which the function had its name of today.
    package var pastOfName: [Past] {
        let renamed = endpoint.formerNames.map(\.last).max()
        return past.filter { past in renamed.map { past.release > $0 } ?? true }
    }
    package var flattened: Flattened?
    package var body: BodyForm
    /// Whether the answer holds one of its own for each of several ids.
    package var isBatch: Bool {
        endpoint.batch != nil
            && arguments.contains { argument in
                if case .pathList = argument.use { true } else { false }
            }
    }
    package var output: Output
    /// The service may answer without a body as well.
    package var mayBeEmpty = false
    /// What a call of the function gives, as source text.
    package var result: String {
        let one = output.text + (mayBeEmpty ? "?" : "")
        return isBatch ? "BatchOf<\(one)>" : one
    }
    /// A request header Accept, where JSON is not what is asked for.
    package var accept: String?
    /// What to use instead, in words, where the endpoint is no longer current.
    package var replacement: String?
    /// The function to use instead, with its labels, where the arguments can stay as they are.
    package var renamed: String?
}

/// The former name of a function.
package struct FunctionAlias {
    package var name: Identifier
    /// What the facts of the endpoint were called, if otherwise.
    package var constant: Identifier?
    package var function: FunctionPlan
    /// The area that has the function now, if it is another one.
    package var area: (accessor: Identifier, typeName: Identifier)?
    /// The arguments of the releases in which the function had this name, the newest first.
    package var past: [FunctionPlan.Past]
    /// The arguments that it takes: those of the last release that had the name.
    package var arguments: [FunctionPlan.Argument] { past.first?.arguments ?? function.arguments }
}
