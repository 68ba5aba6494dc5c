/// Prints what one property of a struct needs.
package struct FieldRenderer {
    let access: String

    package static func type(_ field: FieldPlan) -> String {
        switch field.presence {
        case .required: field.type.text
        case .optional, .expected, .expectedInResponses: field.type.text + "?"
        case .nullable: "Nullable<\(field.type.text)>?"
        case .requiredNullable: "Nullable<\(field.type.text)>"
        }
    }

    /// The type of a stored property, an optional in full: written with a question mark it starts out as nil, by a
    /// function that is compiled for each, and that every initializer calls before it sets the property.
    private static func storedType(_ field: FieldPlan) -> String {
        switch field.presence {
        case .required, .requiredNullable: type(field)
        case .optional, .expected, .expectedInResponses: "Optional<\(field.type.text)>"
        case .nullable: "Optional<Nullable<\(field.type.text)>>"
        }
    }

    /// The name under which the value is stored: its own, unless an accessor stands in front.
    private static func stored(_ field: FieldPlan) -> String {
        field.boxed || field.deprecated ? "_\(field.name.text)" : field.name.declared
    }

    func declare(_ field: FieldPlan, _ printer: inout SwiftPrinter) {
        let type = Self.type(field)
        printer.doc(field.doc)
        if field.deprecated { printer.line("@available(*, deprecated, message: \"The service advises against it.\")") }
        guard field.boxed || field.deprecated else {
            printer.line("\(access)var \(field.name.declared): \(Self.storedType(field))")
            return
        }
        let stored = Self.stored(field)
        if field.boxed {
            printer.line(
                "\(access)var \(field.name.declared): \(type) { get { \(stored)?.value } set { \(stored) = newValue.map(Indirect.init) } }"
            )
            printer.line("private var \(stored): Indirect<\(field.type.text)>?")
        } else {
            printer.line(
                "\(access)var \(field.name.declared): \(type) { get { \(stored) } set { \(stored) = newValue } }")
            printer.line("private var \(stored): \(type)")
        }
    }

    /// The type of the initializer's parameter.
    package static func parameterType(_ field: FieldPlan) -> String {
        field.presence == .expected ? field.type.text : type(field)
    }

    static func parameter(_ field: FieldPlan) -> String {
        let base = "\(field.name.declared): \(parameterType(field))"
        if !field.isGiven { return base + " = nil" }
        return base + (field.constant.map { " = .\($0.declared)" } ?? "")
    }

    /// The statement of an initializer that takes a parameter over.
    static func assign(_ field: FieldPlan) -> String {
        field.boxed
            ? "self.\(stored(field)) = \(field.name.declared).map(Indirect.init)"
            : "self.\(field.name.declared) = \(field.name.declared)"
    }

    static func visit(_ field: FieldPlan) -> String {
        let kind =
            switch (field.presence, field.type) {
            case (.expected, _), (.expectedInResponses, _): "required"
            case (_, .list) where !field.isNullable && !field.boxed: "list"
            case (_, .map) where !field.isNullable && !field.boxed: "map"
            default: "field"
            }
        return "fields.\(kind)(\(SwiftText.literal(field.wireName)), &self.\(stored(field)))"
    }
}
