/// A declared type.
package enum TypePlan: Sendable {
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

    /// The name from the top of the module.
    package var fullName: String {
        switch self {
        case .structure(let plan): plan.fullName
        case .open(let plan): SwiftType.open(plan.fullMarker).text
        case .union(let plan): plan.fullName
        }
    }
}

/// A model with properties.
package struct StructPlan: Sendable {
    /// The property for members that have no field.
    package struct Rest: Sendable {
        package let name: Identifier
        /// The type of their values.
        package let type: SwiftType
    }

    /// The name where it is declared, and from the top of the module.
    package var name: Identifier
    package var fullName: String
    package var doc: [String]
    package var fields: [FieldPlan]
    /// The type of additional properties, if there may be any that are of use.
    package var rest: Rest?
    /// The field that a string literal sets.
    package var literal: FieldPlan?
    package var nested: [TypePlan]
    /// Former names of fields.
    package var aliases: [FieldAlias] = []
    /// The fields that the initializer takes, in its order.
    package var initializerFields: [FieldPlan] {
        var (required, others) = ([FieldPlan](), [FieldPlan]())
        for field in fields where !field.deprecated {
            if field.isGiven { required.append(field) } else { others.append(field) }
        }
        return required + others
    }
    /// What those fields were called before, the newest first.
    package var formerInitializers: [[Identifier]] {
        if aliases.isEmpty { return [] }
        let fields = initializerFields
        let names = fields.map { field in aliases.filter { $0.field.wireName == field.wireName }.map(\.former) }
        return FormerLabels(names: names, today: fields.map(\.name)).past().map(\.labels)
    }
    /// The initializers that take former names.
    var formerOverloads: [FormerLabels.Overload] {
        if aliases.isEmpty { return [] }
        let fields = initializerFields
        return FormerLabels.overloads(
            formerInitializers, base: fields.map(\.name), mustBeGiven: fields.map(\.mustBeGiven))
    }
    /// A response or an event holds it, so that it keeps the members that it has no fields for.
    package var keepsUnknownMembers = false
    /// A call gives it.
    package var isAnswer = false
    /// The place of the items in the responses of paginated calls.
    package var paged: PagedItems?
}

/// The former name of a field.
package struct FieldAlias: Sendable {
    var former: FormerName
    package var name: Identifier
    package var field: FieldPlan
}

package struct FieldPlan: Sendable {
    package enum Presence: Sendable {
        case required, optional
        /// Required, but nil in a response that lacks it: nothing else could stand for it. Requests must give it.
        case expected
        /// The same, in what no request is made of; so are members that tell of pages, which the service leaves out at
        /// times.
        case expectedInResponses
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

    /// The property is an optional.
    package var isOptional: Bool { presence != .required && presence != .requiredNullable }
    package var isNullable: Bool { presence == .nullable || presence == .requiredNullable }
    /// An initializer takes a value, not an optional.
    package var isGiven: Bool { !isOptional || presence == .expected }
    /// An initializer has no default for it.
    package var mustBeGiven: Bool { isGiven && constant == nil }
}

/// The list of items that a page carries, itself or in one of its properties.
package struct PagedItems: Sendable {
    /// The fields that lead to the list, the outermost first.
    package var path: [FieldPlan]
    package var element: SwiftType

    /// The list of a field, if it is one.
    init?(_ path: [FieldPlan]) {
        guard case .list(let element)? = path.last?.type else { return nil }
        self.path = path
        self.element = element
    }
}

/// An open enum: a set of known values of one string.
package struct EnumPlan: Sendable {
    package struct Case: Sendable {
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
package struct UnionPlan: Sendable {
    package typealias Test = UnionForm.Test

    package struct Case: Sendable {
        package var name: Identifier
        package var type: SwiftType
        package var test: UnionForm.Test
        package var doc: String
    }
    package var name: Identifier
    package var fullName: String
    package var doc: [String]
    package var discriminator: String?
    package var cases: [Case]
    package var nested: [TypePlan] = []
    /// The status of the response tells the case, not the value.
    package var isByStatus = false
    /// A call gives it.
    package var isAnswer = false
}
