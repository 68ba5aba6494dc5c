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
