/// The endpoints that take care of subscriptions.
public struct SubscriptionOperations: Sendable, Hashable {
    /// Creates a subscription.
    public var create: APIOperation
    /// Lists the subscriptions of a user and app.
    public var list: APIOperation
    /// Reads one.
    public var read: APIOperation
    /// Replaces what one tells of, and renews it.
    public var update: APIOperation
    /// Gives one its full life again.
    public var renew: APIOperation
    /// Ends one.
    public var cancel: APIOperation
    /// What gives the address and the token of a WebSocket; nil where there is none.
    public var webSocketToken: APIOperation?

    /// - Parameters:
    ///   - create: Creates a subscription.
    ///   - list: Lists the subscriptions of a user and app.
    ///   - read: Reads one.
    ///   - update: Replaces what one tells of, and renews it.
    ///   - renew: Gives one its full life again.
    ///   - cancel: Ends one.
    ///   - webSocketToken: Gives the address and the token of a WebSocket; nil where there is none.
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
