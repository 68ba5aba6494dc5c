/// What the accounts of a client have in common, and their sessions.
final class ClientCore: Sendable {
    let description: ServiceDescription
    let configuration: ClientConfiguration
    let server: Server
    let operations: OperationIndex
    let sessions: [String: AccountSession]
    let watchdog: Watchdog

    init(
        description: ServiceDescription, accounts: [String: Authorization], configuration: ClientConfiguration
    ) {
        self.description = description
        self.configuration = configuration
        let server = configuration.server ?? description.servers.first ?? Server(name: "none", url: "")
        let transport = configuration.transport ?? URLSessionTransport()
        let budget = Locked(RetryBudget())
        let watchdog = Watchdog(clock: configuration.clock)
        self.server = server
        self.watchdog = watchdog
        operations = OperationIndex(description.operations)
        var sessions: [String: AccountSession] = [:]
        for (name, authorization) in accounts {
            let limiter = RateLimiter(
                groups: description.rateGroups, policy: configuration.rateLimits, clock: configuration.clock,
                account: name,
                identity: CountingIdentity(authorization, account: name, server: server, configuration),
                names: description.names.rateLimits)
            let courier = Courier(
                configuration: configuration, description: description, transport: transport, server: server,
                limiter: limiter, account: name, budget: budget, watchdog: watchdog)
            sessions[name] = AccountSession(name: name, authorization: authorization, courier: courier)
        }
        self.sessions = sessions
    }
}
