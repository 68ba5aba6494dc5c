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
