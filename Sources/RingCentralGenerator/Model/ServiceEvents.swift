extension Service {
    /// An event that one can subscribe to.
    package struct Event: Sendable {
        /// A parameter of its filters.
        package struct Parameter: Sendable {
            package let name: String
            package let schema: Schema
        }

        package let name: String
        package let swiftName: String?
        package let filters: [String]
        /// Further filters that a delivered event may name.
        package let deliveredAs: [String]
        /// The members by which an event that names no filter is recognized.
        package let identifiedBy: [String]
        /// What is known of the parameters in the filters' queries; others are text.
        package let parameters: [Parameter]
        package let permissions: [String]
        package let payload: String?
        package let flat: Bool
        /// The endpoints of whose changes it tells, beside those that name its payload.
        package let endpoints: [Reference]
        package let description: String
        package let source: JSONValue
    }

    /// Something to look out for with a synchronization, where no event can be delivered.
    package struct Watch: Sendable {
        /// A name with its value.
        package struct Pair: Sendable {
            package let name: String
            package let value: String
        }

        package let name: String
        package let swiftName: String?
        package let operation: String
        /// What to ask for.
        package let query: [Pair]
        /// What a record has to be.
        package let only: [Pair]
        /// The query parameter that keeps older records out of a full synchronization.
        package let since: String?
        /// The property of a record that says when it came to be.
        package let time: String?
        package let description: String
        package let source: JSONValue
    }

    /// What an endpoint does for a subscription.
    package enum SubscriptionRole: String, CaseIterable, Sendable {
        case create, list, read, update, renew, cancel, webSocketToken
    }

    /// A name that has to be one of the catalog's, and where it stands.
    package struct Reference: Sendable {
        package let name: String
        package let source: JSONValue
    }
}
