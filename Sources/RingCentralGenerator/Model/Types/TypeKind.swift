/// The kind of type that a schema becomes; `none` where it only stands for another type.
package enum TypeKind: Sendable {
    case structure, open, union, none

    package init(of schema: Schema, _ api: API) {
        switch schema.shape {
        case .primitive: self = schema.isEnumeration ? .open : .none
        case .model, .list: self = .none
        case .object:
            self =
                schema.properties.isEmpty && schema.includes.isEmpty && schema.alternatives.isEmpty
                ? .none : .structure
        case .union:
            if schema.alternatives.count == 1 {
                self = .none
            } else if UnionForm.values(of: schema, api) != nil {
                self = .open
            } else if schema.isPageSize {
                self = .none
            } else {
                self = UnionForm.isInline(schema) ? .structure : .union
            }
        }
    }
}
