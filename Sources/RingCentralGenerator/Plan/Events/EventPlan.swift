/// A kind of event: what it is called, what it tells, and how it is subscribed to.
package struct EventPlan: Sendable {
    package var name: Identifier
    /// The service's name of it.
    package var id: String
    /// When it is compiled.
    package var condition: Condition?
    /// The filters by which it is subscribed to.
    package var templates: [String]
    /// Further filters that a delivered event may name.
    package var deliveredAs: [String]
    package var permissions: [String]
    package var isEnveloped: Bool
    /// The members by which an event that names no filter is recognized.
    package var identifiedBy: [String]
    /// The type of its body.
    package var payload: SwiftType
    package var filters: [FilterPlan]
    /// A sentence; empty if the catalog has none.
    package var words: String
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
    /// A name with its value.
    package struct Pair: Sendable {
        package let name: String
        package let value: String
    }

    package var name: Identifier
    /// The catalog's name of it.
    package var id: String
    /// When its endpoint is compiled.
    package var condition: Condition?
    /// The query of its calls.
    package var query: [Pair]
    /// What a record has to be.
    package var only: [Pair]
    /// The query parameter that keeps older records out of a full synchronization.
    package var since: String?
    /// The property of a record that says when it came to be.
    package var time: String?
    /// The constant of the endpoint, and the type of its answers.
    package var operation: Identifier
    package var page: String
    package var doc: [String]
}
