/// A kind of event: what it is called, what it tells, and how it is subscribed to.
package struct EventPlan: Sendable {
    package var name: Identifier
    /// When it is compiled.
    package var condition: Condition?
    package var event: Service.Event
    /// The type of its body.
    package var payload: SwiftType
    package var filters: [FilterPlan]
    package var doc: [String]
}

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

/// Something to watch.
package struct WatchPlan: Sendable {
    package var name: Identifier
    /// When its endpoint is compiled.
    package var condition: Condition?
    package var watch: Service.Watch
    /// The constant of the endpoint, and the type of its answers.
    package var operation: Identifier
    package var page: String
    package var doc: [String]
}
