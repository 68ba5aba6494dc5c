extension Service {
    /// An event that one can subscribe to.
    struct Event {
        /// A parameter of its filters.
        struct Parameter {
            var name: String
            var schema: Schema
        }

        var name: String
        var swiftName: String?
        var filters: [String]
        /// What is known of the parameters in the filters' queries; others are text.
        var parameters: [Parameter]
        var permissions: [String]
        var payload: String?
        var flat: Bool
        var description: String
        var source: JSONValue
    }

    /// Something to look out for with a synchronization, where no event can be delivered.
    struct Watch {
        var name: String
        var swiftName: String?
        var operation: String
        /// What to ask for.
        var query: [(name: String, value: String)]
        /// What a record has to be.
        var only: [(name: String, value: String)]
        /// The query parameter that keeps older records out of a full synchronization.
        var since: String?
        /// The property of a record that says when it came to be.
        var time: String?
        var description: String
        var source: JSONValue
    }

    /// What an endpoint does for a subscription.
    enum SubscriptionRole: String, CaseIterable {
        case create, list, read, update, renew, cancel, webSocketToken
    }

    /// A name that has to be one of the catalog's, and where it stands.
    struct Reference {
        var name: String
        var source: JSONValue
    }
}
