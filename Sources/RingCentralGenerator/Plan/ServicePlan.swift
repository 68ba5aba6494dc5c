/// The facts of the service that are there at run time.
package struct ServicePlan: Sendable {
    package struct Server: Sendable {
        package let name: String
        package let url: String
        package let mediaURL: String
    }

    package struct RateGroup: Sendable {
        package let name: String
        package let limit: Int?
        package let window: Int
        package let penalty: Int
    }

    /// The form of requests for several ids, and of their responses.
    package struct Batch: Sendable {
        package let limit: Int?
        package let mediaType: String
        package let id: String
        package let status: String
        package let body: String
        package let mixed: Mixed?

        package struct Mixed: Sendable {
            package let list: String
            package let address: String
        }
    }

    /// The operations that take care of subscriptions.
    package struct Subscriptions: Sendable {
        package struct Role: Sendable {
            package let name: String
            /// The constant of the operation.
            package let constant: Identifier
        }

        package let roles: [Role]
        /// The operation that gives the address and the token of a WebSocket; the runtime calls it itself.
        package let webSocketToken: OperationFacts?
        /// The condition under which the operations are compiled.
        package let condition: Condition?
    }

    package let name: String
    package let title: String
    package let version: String
    /// The words of the client's doc comment.
    package let words: String
    /// The name of the constant that holds these facts.
    package let constant: Identifier
    package let servers: [Server]
    package let authorizePath: String
    package let tokenPath: String
    package let revokePath: String
    /// The rate group of requests for tokens.
    package let tokenRateGroup: String?
    package let rateGroups: [RateGroup]
    package let batch: Batch?
    /// The error codes that say that a sync token is no longer good.
    package let syncRestartCodes: [String]
    /// The names on the wire that are not the usual ones, by section; those without any are left out.
    package let names: [WireNamePlan]
    /// The header of the id that support asks for; nil if it is the usual one.
    package let requestIDHeader: String?
    /// nil where the client lacks one of the operations.
    package let subscriptions: Subscriptions?
}

extension ServicePlan {
    init(_ api: API, subscriptions: Subscriptions?) {
        let service = api.service
        self.init(
            name: service.name, title: service.title, version: service.version,
            words: service.description.isEmpty ? service.title : service.description,
            constant: NameScope.single(service.name, .member),
            servers: service.servers.map { Server(name: $0.name, url: $0.url, mediaURL: $0.mediaURL) },
            authorizePath: service.authorizePath, tokenPath: service.tokenPath, revokePath: service.revokePath,
            tokenRateGroup: api.endpoints.first { $0.path == service.tokenPath }?.rateGroup,
            rateGroups: service.rateGroups.map {
                RateGroup(name: $0.name, limit: $0.limit, window: $0.window, penalty: $0.penalty)
            },
            batch: service.batch.flatMap(Batch.init), syncRestartCodes: service.syncRestartCodes.map(\.name),
            names: WireNamePlan.all(service),
            requestIDHeader: service.requestIDHeader == WireNameKey.usualRequestIDHeader
                ? nil : service.requestIDHeader,
            subscriptions: subscriptions)
    }
}

extension ServicePlan.Batch {
    /// The form; nil where it is not known what the members of an entry are called.
    fileprivate init?(_ batch: Service.Batch) {
        guard let entry = batch.entry else { return nil }
        self.init(
            limit: batch.limit, mediaType: batch.media.text, id: entry.id, status: entry.status, body: entry.body,
            mixed: batch.mixed.map { Mixed(list: $0.list, address: $0.address) })
    }
}
