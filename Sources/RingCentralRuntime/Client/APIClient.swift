/// A generated client: the functions of a service's endpoints, by area.
public protocol APIClient: Sendable {
    /// What is known of the service.
    static var description: ServiceDescription { get }

    /// What carries the calls out: raw requests and tokens are reached through it.
    var service: ServiceClient { get }

    init(_ service: ServiceClient)
}

extension APIClient {
    /// A client.
    ///
    /// - Parameters:
    ///   - authorization: How tokens are had.
    ///   - configuration: Server, transport, name of the app, and so on.
    public init(authorization: Authorization, configuration: ClientConfiguration = ClientConfiguration()) {
        self.init(
            ServiceClient(
                description: Self.description, authorization: authorization, configuration: configuration))
    }

    /// A client that serves several accounts.
    ///
    /// - Parameters:
    ///   - accounts: How tokens are had, by a name of your choice for each account; tokens are stored by it.
    ///   - account: The one that calls go to unless they say otherwise.
    ///   - configuration: Server, transport, name of the app, and so on.
    public init(
        accounts: [String: Authorization], account: String,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            ServiceClient(
                description: Self.description, accounts: accounts, account: account, configuration: configuration))
    }

    /// The same client with calls that go to another of its accounts.
    ///
    /// - Parameter name: One of the names that the client was made with; calls for any other fail unsent.
    public func account(_ name: String) -> Self { Self(service.account(name)) }

    /// The same client with less that may be called: what is not allowed fails before anything is sent.
    ///
    /// - Parameters:
    ///   - access: Whether what is allowed may change anything.
    ///   - areas: The names of the areas, as in ``APIOperation/area``; all if nil.
    ///   - permissions: Only operations that need one of these permissions of the app; all if nil.
    ///   - operations: The operations; all if nil.
    public func allowing(
        _ access: AccessRules.Access = .readWrite, areas: Set<String>? = nil, permissions: Set<String>? = nil,
        operations: Set<APIOperation>? = nil
    ) -> Self {
        let rules = AccessRules(access, areas: areas, permissions: permissions, operations: operations)
        return Self(service.allowing(rules))
    }
}
