/// Creates, lists, renews and cancels subscriptions to events.
///
///     let created = try await client.eventSubscriptions.create(
///         [.instantMessage(), .voicemailMessage()], delivery: .webhook("https://…", verificationToken: secret)).value
public struct EventSubscriptions: Sendable {
    let client: ServiceClient

    /// Subscribes to events.
    ///
    /// - Parameters:
    ///   - filters: What to tell of.
    ///   - delivery: Where to.
    ///   - expiresIn: How many seconds the subscription lives; the service's own choice if nil.
    public func create(
        _ filters: [EventFilter], delivery: EventDelivery, expiresIn: Int? = nil
    ) -> Call<EventSubscription> {
        var call: Call<EventSubscription> = call(\.create, body: Self.body(filters, expiresIn, delivery))
        if let problem = delivery.problem { call.parts.refuse(problem) }
        return call
    }

    /// The subscriptions of this user and app.
    public func list() -> Call<EventSubscriptionList> { call(\.list) }

    /// One subscription.
    public func read(_ id: String) -> Call<EventSubscription> { call(\.read, id) }

    /// Replaces what a subscription tells of, and renews it.
    public func update(_ id: String, _ filters: [EventFilter], expiresIn: Int? = nil) -> Call<EventSubscription> {
        call(\.update, id, body: Self.body(filters, expiresIn, nil))
    }

    /// Gives a subscription its full life again.
    public func renew(_ id: String) -> Call<EventSubscription> { call(\.renew, id) }

    /// Ends a subscription.
    public func cancel(_ id: String) -> Call<Empty> { call(\.cancel, id) }

    private func call<Output: ResponseValue>(
        _ operation: KeyPath<SubscriptionOperations, APIOperation>, _ id: String? = nil, body: JSONValue? = nil
    ) -> Call<Output> {
        guard let operations = client.description.subscriptions else {
            var parts = RequestParts(APIOperation("subscription", .get, "", area: ""))
            parts.refuse("the client has no endpoints for subscriptions")
            return Call(client, parts)
        }
        var parts = RequestParts(operations[keyPath: operation])
        if let id { parts.path(id) }
        parts.body(body)
        return Call(client, parts)
    }

    static func body(_ filters: [EventFilter], _ expiresIn: Int?, _ delivery: EventDelivery?) -> JSONValue {
        var body: JSONObject = ["eventFilters": .array(filters.map { .string($0.rawValue) })]
        if let expiresIn { body["expiresIn"] = .number(JSONNumber(expiresIn)) }
        if let delivery { body["deliveryMode"] = .object(delivery.mode) }
        return .object(body)
    }
}

extension APIClient {
    /// Subscriptions to events.
    public var eventSubscriptions: EventSubscriptions { EventSubscriptions(client: service) }
}
