/// Brings events to those who subscribed to them.
struct EventDelivery {
    let store: SubscriptionStore
    let hooks: WebhookSender
    let sockets: SocketConnections
    let maker: EventMaker

    /// How many subscriptions were told, and how many could not be.
    struct Outcome {
        var delivered = 0
        var failed = 0
    }

    /// - Throws: ``RuleProblem`` if the event can't be made as it is asked for.
    func deliver(_ occurrence: EventMaker.Occurrence) async throws(RuleProblem) -> Outcome {
        var outcome = Outcome()
        for subscription in await store.alive where subscription.blacklisted == nil {
            guard maker.filter(of: subscription, for: occurrence) != nil else { continue }
            let event = try maker.event(occurrence, for: subscription.id)
            let taken: Bool
            switch subscription.delivery {
            case .webhook(let address, let token):
                taken = await hooks.deliver(event, to: address, verificationToken: token)
            case .socket(let number):
                taken = await sockets.notify(number, event)
            }
            await store.delivered(subscription.id, successfully: taken)
            if taken { outcome.delivered += 1 } else { outcome.failed += 1 }
        }
        return outcome
    }
}
