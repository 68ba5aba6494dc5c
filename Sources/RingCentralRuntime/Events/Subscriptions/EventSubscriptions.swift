/// Creates, lists, renews and cancels subscriptions to events.
///
///     let created = try await client.eventSubscriptions.create(
///         [.instantMessage(), .voicemailMessage()], delivery: .webhook("https://…", verificationToken: secret)).value
public struct EventSubscriptions: Sendable {
    let client: ServiceClient

    /// Subscribes to events.
    ///
    /// - Parameters:
    ///   - filters: The events to subscribe to.
    ///   - delivery: The way the events are delivered.
    ///   - expiresIn: The life of the subscription, in seconds; the service's own choice if nil.
    public func create(
        _ filters: [EventFilter], delivery: EventDelivery, expiresIn: Int? = nil
    ) -> Call<EventSubscription> {
        var call: Call<EventSubscription> = call(\.create, body: Self.body(filters, expiresIn, delivery))
        if let problem = delivery.problem { call.parts.refuse(problem) }
        call.parts.require(filters)
        return call
    }

    /// The subscriptions of this user and app.
    public func list() -> Call<EventSubscriptionList> { call(\.list) }

    /// One subscription.
    public func read(_ id: Identifier) -> Call<EventSubscription> { call(\.read, id) }

    /// Replaces the filters of a subscription, and renews it.
    public func update(_ id: Identifier, _ filters: [EventFilter], expiresIn: Int? = nil) -> Call<EventSubscription> {
        var call: Call<EventSubscription> = call(\.update, id, body: Self.body(filters, expiresIn, nil))
        call.parts.require(filters)
        return call
    }

    /// Gives a subscription its full life again.
    public func renew(_ id: Identifier) -> Call<EventSubscription> { call(\.renew, id) }

    /// Ends a subscription.
    public func cancel(_ id: Identifier) -> Call<Empty> { call(\.cancel, id) }

    private func call<Output: ResponseValue>(
        _ operation: KeyPath<SubscriptionOperations, APIOperation>, _ id: Identifier? = nil, body: JSONValue? = nil
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

extension RequestParts {
    /// Refuses a subscription with a filter that lacks an identifier.
    fileprivate mutating func require(_ filters: [EventFilter]) {
        if filters.contains(where: \.isMissingIdentifier) { refuse(Identifier.missingWords(" in an event filter")) }
    }
}

extension APIClient {
    /// Subscriptions to events.
    public var eventSubscriptions: EventSubscriptions { EventSubscriptions(client: service) }
}
