/// What all the calls of a client go through.
///
/// Every area, call and sequence of pages holds one, so it is small: what is the same for all accounts stands apart.
public struct ServiceClient: Sendable {
    private let core: ClientCore
    /// The name of the account that calls go to.
    public let account: String
    /// What may be called: each of them has to allow it.
    public let rules: [AccessRules]

    /// What is known of the service.
    public var description: ServiceDescription { core.description }
    /// How the client behaves.
    public var configuration: ClientConfiguration { core.configuration }
    /// Where the service runs.
    public var server: Server { core.server }
    /// The endpoints by their paths.
    var operations: OperationIndex { core.operations }
    /// Enforces the limits of calls.
    var watchdog: Watchdog { core.watchdog }

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
        core = ClientCore(description: description, accounts: accounts, configuration: configuration)
        self.account = account
        rules = []
    }

    private init(core: ClientCore, account: String, rules: [AccessRules]) {
        self.core = core
        self.account = account
        self.rules = rules
    }

    /// The same client with calls that go to another of its accounts.
    ///
    /// - Parameter name: One of the names that the client was made with; calls for any other fail unsent.
    public func account(_ name: String) -> ServiceClient {
        ServiceClient(core: core, account: name, rules: rules)
    }

    /// The same client with less that may be called.
    ///
    /// - Parameter rules: What may be called, of that which may be already.
    public func allowing(_ rules: AccessRules) -> ServiceClient {
        ServiceClient(core: core, account: account, rules: self.rules + [rules])
    }

    /// The names of the accounts, sorted.
    public var accounts: [String] { core.sessions.keys.sorted() }

    /// The ID of the extension that is logged in; nil if no token has told it.
    var ownerID: String? {
        get async { await core.sessions[account]?.keeper?.ownerID }
    }

    func session(for operation: APIOperation) throws -> AccountSession {
        guard let session = core.sessions[account] else {
            throw APIError(
                .invalidRequest, operation: operation.id,
                underlying: RequestProblem(reason: "the client has no account of this name"))
        }
        return session
    }
}
