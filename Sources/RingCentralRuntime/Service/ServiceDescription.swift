/// What a client has to know of a service beside its endpoints.
public struct ServiceDescription: Sendable {
    /// What to call the service.
    public var name: String
    /// The version of the catalog that the client was made from.
    public var version: String
    /// The places where the service runs; the first is the usual one.
    public var servers: [Server]
    /// Where a browser is sent to sign in.
    public var authorizePath: String
    /// Where tokens are asked for.
    public var tokenPath: String
    /// Where tokens are given back.
    public var revokePath: String
    /// The rate group in which requests for tokens are counted; nil if they are not.
    public var tokenRateGroup: String?
    /// The groups in which requests are counted.
    public var rateGroups: [RateGroup]
    /// How several ids are sent and answered; nil where no operation takes several.
    public var batch: BatchForm?
    /// The header of the id that support asks for.
    public var requestIDHeader: String
    /// The endpoints that take care of subscriptions; nil where there are none.
    public var subscriptions: SubscriptionOperations?
    /// The error codes that say that a sync token is no longer good.
    public var syncRestartCodes: [String]
    /// The names on the wire that the service chooses.
    public var names: Names
    /// The endpoints that are known, which calls without a function are looked up in when there is one.
    public var operations: @Sendable () -> [APIOperation]

    /// - Parameters:
    ///   - name: What to call the service.
    ///   - version: The version of the catalog that the client was made from.
    ///   - servers: The places where the service runs; the first is the usual one.
    ///   - authorizePath: Where a browser is sent to sign in.
    ///   - tokenPath: Where tokens are asked for.
    ///   - revokePath: Where tokens are given back.
    ///   - tokenRateGroup: The rate group in which requests for tokens are counted; nil if they are not.
    ///   - rateGroups: The groups in which requests are counted.
    ///   - batch: How several ids are sent and answered; nil where no operation takes several.
    ///   - requestIDHeader: The header of the id that support asks for.
    ///   - subscriptions: The endpoints that take care of subscriptions; nil where there are none.
    ///   - syncRestartCodes: The error codes that say that a sync token is no longer good.
    ///   - names: The names on the wire that the service chooses.
    ///   - operations: The endpoints that are known.
    public init(
        name: String, version: String = "", servers: [Server], authorizePath: String = "", tokenPath: String,
        revokePath: String, tokenRateGroup: String? = nil, rateGroups: [RateGroup] = [],
        batch: BatchForm? = nil, requestIDHeader: String = "RCRequestId",
        subscriptions: SubscriptionOperations? = nil, syncRestartCodes: [String] = [],
        names: Names = Names(),
        operations: @escaping @Sendable () -> [APIOperation] = { [] }
    ) {
        self.name = name
        self.version = version
        self.servers = servers
        self.authorizePath = authorizePath
        self.tokenPath = tokenPath
        self.revokePath = revokePath
        self.tokenRateGroup = tokenRateGroup
        self.rateGroups = rateGroups
        self.batch = batch
        self.requestIDHeader = requestIDHeader
        self.subscriptions = subscriptions
        self.syncRestartCodes = syncRestartCodes
        self.names = names
        self.operations = operations
    }

    /// Whether tokens or an app's secret go out or come back in the bodies of an operation.
    func handsOutTokens(_ operation: APIOperation) -> Bool {
        operation.authorization == .client || operation == subscriptions?.webSocketToken
    }
}
