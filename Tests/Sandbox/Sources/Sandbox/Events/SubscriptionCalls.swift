import Foundation

/// Answers the calls that create, read, renew and cancel subscriptions.
struct SubscriptionCalls {
    let options: SandboxOptions
    let store: SubscriptionStore
    let hooks: WebhookSender
    /// Address of the collection.
    let address: String

    /// Lives for seven days if nothing else is asked for.
    private static let standardLife = 604_800.0

    /// - Returns: nil if the call is none of these, or about a subscription that a sandbox never gave out.
    func reply(_ endpoint: Endpoint, id: String?, body: JSON?) async -> Reply? {
        guard let id else {
            guard endpoint.method == "POST" else { return .json(200, await list) }
            return await create(body, status: endpoint.success?.status ?? 200)
        }
        guard SubscriptionStore.isOurs(id) else { return nil }
        let found: Subscription?
        switch endpoint.method {
        case "GET": found = await store.find(id)
        case "DELETE": return await store.remove(id) ? Reply(status: 204) : unknown(id)
        default: found = await store.renew(id, filters: body?["eventFilters"]?.strings, life: life(body))
        }
        return found.map { .json(200, $0.json(address: address)) } ?? unknown(id)
    }

    private var list: JSON {
        get async {
            ["uri": .string(address), "records": .array(await store.alive.map { $0.json(address: address) })]
        }
    }

    private func create(_ body: JSON?, status: Int) async -> Reply {
        let filters = body?["eventFilters"]?.strings ?? []
        let life = life(body) ?? options.scaled(Self.standardLife)
        guard let target = body?["deliveryMode"]?["address"]?.string else {
            // By WebSocket, but not over one: nothing is ever delivered.
            let subscription = await store.add(filters, .socket(SocketConnections.none), life: life)
            return .json(status, subscription.json(address: address))
        }
        switch await hooks.shakeHands(with: target) {
        case .unreachable: return ErrorReply.service(400, "SUB-521", "The webhook address could not be reached.")
        case .refused:
            return ErrorReply.service(400, "SUB-525", "The webhook address did not echo the Validation-Token with 200.")
        case .agreed, .foreign: break
        }
        let token = body?["deliveryMode"]?["verificationToken"]?.string
        let webhook = Subscription.Delivery.webhook(address: target, verificationToken: token)
        let subscription = await store.add(filters, webhook, life: life)
        return .json(status, subscription.json(address: address))
    }

    private func life(_ body: JSON?) -> Double? {
        body?["expiresIn"]?.double.map(options.scaled)
    }

    private func unknown(_ id: String) -> Reply {
        ErrorReply.service(404, "CMN-102", "Resource for \(id) is not found.")
    }
}

extension Endpoint {
    /// Whether it is about subscriptions to events.
    var concernsSubscriptions: Bool {
        path.contains(/\/subscriptions?(\/\{subscriptionId\}(\/renew)?)?$/)
    }
}
