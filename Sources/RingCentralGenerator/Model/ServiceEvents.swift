extension Service {
    /// An event that one can subscribe to.
    package struct Event {
        /// A parameter of its filters.
        package struct Parameter {
            package var name: String
            package var schema: Schema
        }

        package var name: String
        package var swiftName: String?
        package var filters: [String]
        /// Further filters that a delivered event may name.
        package var deliveredAs: [String]
        /// The members by which an event that names no filter is recognized.
        package var identifiedBy: [String]
        /// What is known of the parameters in the filters' queries; others are text.
        package var parameters: [Parameter]
        package var permissions: [String]
        package var payload: String?
        package var flat: Bool
        /// The endpoints of whose changes it tells, beside those that name its payload.
        package var endpoints: [Reference]
        package var description: String
        package var source: JSONValue
    }

    /// Something to look out for with a synchronization, where no event can be delivered.
    package struct Watch {
        package var name: String
        package var swiftName: String?
        package var operation: String
        /// What to ask for.
        package var query: [(name: String, value: String)]
        /// What a record has to be.
        package var only: [(name: String, value: String)]
        /// The query parameter that keeps older records out of a full synchronization.
        package var since: String?
        /// The property of a record that says when it came to be.
        package var time: String?
        package var description: String
        package var source: JSONValue
    }

    /// What an endpoint does for a subscription.
    package enum SubscriptionRole: String, CaseIterable {
        case create, list, read, update, renew, cancel, webSocketToken
    }

    /// A name that has to be one of the catalog's, and where it stands.
    package struct Reference {
        package var name: String
        package var source: JSONValue
    }
}
