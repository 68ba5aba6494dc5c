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
