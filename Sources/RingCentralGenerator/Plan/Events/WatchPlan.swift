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
