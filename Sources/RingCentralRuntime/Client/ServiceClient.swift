import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What all the calls of a client go through.
public struct ServiceClient: Sendable {
    public let description: ServiceDescription
    public let configuration: ClientConfiguration
    /// Where the service runs.
    public let server: Server
    /// The name of the account that calls go to.
    public let account: String
    /// What may be called: each of them has to allow it.
    public let rules: [AccessRules]
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
        rules = []
        var sessions: [String: AccountSession] = [:]
        for (name, authorization) in accounts {
            let limiter = RateLimiter(
                groups: description.rateGroups, policy: configuration.rateLimits, clock: configuration.clock,
                account: name, identity: authorization.identity(name))
            let courier = Courier(
                configuration: configuration, transport: transport, server: server, limiter: limiter, account: name,
                budget: budget)
            sessions[name] = AccountSession(
                name: name, authorization: authorization, courier: courier, description: description)
        }
        self.sessions = sessions
    }

    private init(_ other: ServiceClient, account: String, rules: [AccessRules]) {
        description = other.description
        configuration = other.configuration
        server = other.server
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

    /// A call of an endpoint that has no function.
    ///
    /// - Parameters:
    ///   - method: What to do.
    ///   - path: The path from the root, encoded, perhaps with a query; addresses with a host are refused.
    ///   - query: More of the query, not yet encoded.
    ///   - body: What to send as JSON; nil for nothing.
    ///   - type: What to read the answer as.
    public func request<Output: ResponseValue>(
        _ method: HTTPMethod, _ path: String, query: KeyValuePairs<String, any ParameterValue> = [:],
        body: JSONValue? = nil, as type: Output.Type = JSONValue.self
    ) -> Call<Output> {
        let access: APIOperation.Access = method == .get || method == .head ? .read : .write
        let pathOnly = String(path.prefix { $0 != "?" })
        var parts = RequestParts(APIOperation("\(method) \(pathOnly)", method, pathOnly, area: "", access: access))
        if !ServerAddress.isRelative(path) { parts.refuse("the address is not a path from the root") }
        for (name, value) in query { parts.query(name, value) }
        let pairs = parts.queryItems.map { PercentEncoding.encode($0.name) + "=" + $0.value }
        let mark = path.contains("?") ? "&" : "?"
        parts.address = pairs.isEmpty ? path : path + mark + pairs.joined(separator: "&")
        parts.body(body)
        return Call(self, parts)
    }

    /// A call for a file at an address that the service returned, such as a recording's `contentUri`.
    ///
    /// - Parameter uri: The address; it has to be on one of the service's own hosts.
    public func media(at uri: String) -> Call<Media> {
        let isOnAPIHost = URL(string: uri).map { ServerAddress.isOwn($0, Server(name: "", url: server.url)) } ?? true
        let host: APIOperation.Host = isOnAPIHost || uri.hasPrefix("/") ? .api : .media
        var parts = RequestParts(APIOperation("media", .get, "", area: "", host: host))
        parts.follow(uri, server)
        return Call(self, parts)
    }
}

extension RequestParts {
    /// Uses an address that the service returned, if it is the service's own.
    mutating func follow(_ link: String, _ server: Server) {
        if ServerAddress.isRelative(link) {
            address = link
            return
        }
        guard let url = URL(string: link), ServerAddress.isOwn(url, server),
            let components = URLComponents(url: url, resolvingAgainstBaseURL: true)
        else { return refuse("a link leads away from the service") }
        let path = components.percentEncodedPath + (components.percentEncodedQuery.map { "?" + $0 } ?? "")
        guard ServerAddress.isRelative(path) else { return refuse("a link is no plain address") }
        address = path
    }
}
