/// A kind of event: what it is called, what it tells, and how it is subscribed to.
struct EventPlan {
    var name: Identifier
    var event: Service.Event
    /// The type of its body.
    var payload: SwiftType
    var filters: [FilterPlan]
    var doc: [String]
}

/// The function that makes a filter.
struct FilterPlan {
    struct Argument {
        var name: Identifier
        var type: SwiftType
        /// What stands for it where it is left out.
        var preset: String?
        var doc: String
    }

    var name: Identifier
    var template: String
    /// In the order of the template.
    var arguments: [Argument]
    /// As the function takes them: those that must be given first.
    var ordered: [Argument] { arguments.filter { $0.preset == nil } + arguments.filter { $0.preset != nil } }
}

/// Something to watch.
struct WatchPlan {
    var name: Identifier
    /// When its endpoint is compiled.
    var condition: Condition?
    var watch: Service.Watch
    /// The constant of the endpoint, and the type of its answers.
    var operation: Identifier
    var page: String
    var doc: [String]
}
