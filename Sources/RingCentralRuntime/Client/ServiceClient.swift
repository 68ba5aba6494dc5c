import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What all the calls of a client go through.
public struct ServiceClient: Sendable {
    /// What is known of the service.
    public let description: ServiceDescription
    /// How the client behaves.
    public let configuration: ClientConfiguration
    /// Where the service runs.
    public let server: Server
    /// The name of the account that calls go to.
    public let account: String
    /// What may be called: each of them has to allow it.
    public let rules: [AccessRules]
    /// The endpoints by their paths.
    let operations: OperationIndex
    private let sessions: [String: AccountSession]

    /// - Parameters:
    ///   - description: What to know of the service.
    ///   - authorization: Who asks.
    ///   - configuration: How to behave.
    public init(
        description: ServiceDescription, authorization: Authorization,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        let name = "default"
        self.init(
            description: description, accounts: [name: authorization], account: name, configuration: configuration)
    }

    /// A client that serves several accounts.
    ///
    /// - Parameters:
    ///   - description: What to know of the service.
    ///   - accounts: Who asks, by a name of your choice; tokens are stored by it.
    ///   - account: The one that calls go to unless they say otherwise.
    ///   - configuration: How to behave.
    public init(
        description: ServiceDescription, accounts: [String: Authorization], account: String,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.description = description
        self.configuration = configuration
        self.account = account
        let server = configuration.server ?? description.servers.first ?? Server(name: "none", url: "")
        let transport = configuration.transport ?? URLSessionTransport()
        let budget = Locked(RetryBudget())
        self.server = server
        operations = OperationIndex(description.operations)
        rules = []
        var sessions: [String: AccountSession] = [:]
        for (name, authorization) in accounts {
            let limiter = RateLimiter(
                groups: description.rateGroups, policy: configuration.rateLimits, clock: configuration.clock,
                account: name,
                identity: CountingIdentity(authorization, account: name, server: server, configuration))
            let courier = Courier(
                configuration: configuration, description: description, transport: transport, server: server,
                limiter: limiter, account: name, budget: budget)
            sessions[name] = AccountSession(name: name, authorization: authorization, courier: courier)
        }
        self.sessions = sessions
    }

    private init(_ other: ServiceClient, account: String, rules: [AccessRules]) {
        description = other.description
        configuration = other.configuration
        server = other.server
        operations = other.operations
        sessions = other.sessions
        self.account = account
        self.rules = rules
    }

    /// The same client with calls that go to another of its accounts.
    ///
    /// - Parameter name: One of the names that the client was made with; calls for any other fail unsent.
    public func account(_ name: String) -> ServiceClient {
        ServiceClient(self, account: name, rules: rules)
    }

    /// The same client with less that may be called.
    ///
    /// - Parameter rules: What may be called, of that which may be already.
    public func allowing(_ rules: AccessRules) -> ServiceClient {
        ServiceClient(self, account: account, rules: self.rules + [rules])
    }

    /// The names of the accounts, sorted.
    public var accounts: [String] { sessions.keys.sorted() }

    func session(for operation: APIOperation) throws -> AccountSession {
        guard let session = sessions[account] else {
            throw APIError(
                .invalidRequest, operation: operation.id,
                underlying: RequestProblem(reason: "the client has no account of this name"))
        }
        return session
    }
}
