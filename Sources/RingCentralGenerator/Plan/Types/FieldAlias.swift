/// The former name of a field.
package struct FieldAlias: Sendable {
    var former: FormerName
    package var name: Identifier
    package var field: FieldPlan
}
