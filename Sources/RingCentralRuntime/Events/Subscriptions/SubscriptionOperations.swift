/// The endpoints that take care of subscriptions.
public struct SubscriptionOperations: Sendable, Hashable {
    public var create: APIOperation
    public var list: APIOperation
    public var read: APIOperation
    public var update: APIOperation
    public var renew: APIOperation
    public var cancel: APIOperation
    /// What gives the address and the token of a WebSocket; nil where there is none.
    public var webSocketToken: APIOperation?

    public init(
        create: APIOperation, list: APIOperation, read: APIOperation, update: APIOperation, renew: APIOperation,
        cancel: APIOperation, webSocketToken: APIOperation? = nil
    ) {
        self.create = create
        self.list = list
        self.read = read
        self.update = update
        self.renew = renew
        self.cancel = cancel
        self.webSocketToken = webSocketToken
    }
}
