/// The function that makes a filter.
package struct FilterPlan: Sendable {
    package struct Argument: Sendable {
        package var name: Identifier
        package var type: SwiftType
        /// What stands for it where it is left out.
        package var preset: String?
        package var doc: String
    }

    package var name: Identifier
    package var template: String
    /// In the order of the template.
    package var arguments: [Argument]
    /// As the function takes them: those that must be given first.
    package var ordered: [Argument] { arguments.filter { $0.preset == nil } + arguments.filter { $0.preset != nil } }
}
