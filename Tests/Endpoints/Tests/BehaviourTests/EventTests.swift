import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Events by webhook, from the handshake to the end of a subscription.
@Suite(.timeLimit(.minutes(2))) struct EventTests {
    static let path = "/restapi/v1.0/subscription"
    let filter = EventFilter.instantMessage()
    let handler = WebhookHandler(verificationToken: "secret")

    @Test func aWebhookShakesHandsAndHearsOfEvents() async throws {
        try await World.run { world in
            try await Hook.run(handler) { hook in
                let subscriptions = world.client().eventSubscriptions
                let delivery = EventDelivery.webhook(hook.address, verificationToken: "secret")
                let created = try await subscriptions.create([filter], delivery: delivery).value
                #expect(created.status == .active)
                #expect(await hook.outcomes.all == [.handshake])
                try await world.happen(filter, ["id": "1", "subject": "Hello"])
                let event = try #require(await hook.events.first)
                #expect(event.subscriptionID == created.id)
                #expect(try event.payload(as: .instantMessage)?.subject == "Hello")
                try await subscriptions.cancel(created.id).send()
                try await world.happen(filter, ["id": "2"])
                #expect(await hook.events.count == 1)
            }
        }
    }

    @Test func anAddressThatDoesNotShakeHandsIsRefused() async throws {
        try await World.run { world in
            let delivery = EventDelivery.webhook("http://127.0.0.1:9/hook")
            let error = await failure {
                try await world.client().eventSubscriptions.create([filter], delivery: delivery).send()
            }
            #expect(error?.code == "SUB-521")
        }
    }

    /// What lives for six minutes, six seconds here, is there after its time, because it is renewed before it ends.
    @Test func aKeeperRenewsItsSubscription() async throws {
        try await World.run { world in
            try await Hook.run(handler) { hook in
                let changes = Notes<String>()
                let keeper = SubscriptionKeeper(
                    world.client(), filters: [filter],
                    delivery: .webhook(hook.address, verificationToken: "secret"), expiresIn: 720
                ) { change in
                    let word =
                        switch change {
                        case .created: "created"
                        case .adopted: "adopted"
                        case .renewed: "renewed"
                        case .blacklisted: "blacklisted"
                        case .failed: "failed"
                        }
                    Task { await changes.add(word) }
                }
                let keeping = Task { try await keeper.run() }
                try await wait { await changes.all.count >= 2 }
                #expect(await changes.all.prefix(2) == ["created", "renewed"])
                // The first life is over by now.
                try await Task.sleep(nanoseconds: 5_500_000_000)
                try await world.happen(filter, ["id": "1", "subject": "Still here"])
                #expect(await hook.events.count == 1)
                try await keeper.cancel()
                try await keeping.value
                #expect(try await world.client().eventSubscriptions.list().value.records.isEmpty)
                let created = try await world.received(Self.path).count(where: {
                    $0["method"]?.string == "POST" && $0["path"]?.string == Self.path
                })
                #expect(created == 1)
            }
        }
    }

    @Test func aKeeperReplacesWhatIsBlacklisted() async throws {
        try await World.run { world in
            // It knows another secret, so that every event fails.
            try await Hook.run(WebhookHandler(verificationToken: "other")) { hook in
                let changes = Notes<Identifier>()
                let keeper = SubscriptionKeeper(
                    world.client(), filters: [filter], delivery: .webhook(hook.address, verificationToken: "secret"),
                    checkEvery: 1
                ) { change in
                    if case .blacklisted(let subscription) = change { Task { await changes.add(subscription.id) } }
                }
                let keeping = Task { try await keeper.run() }
                try await wait { await keeper.current != nil }
                let first = try #require(await keeper.current?.id)
                for _ in 0..<3 { try await world.happen(filter, ["id": "1"]) }
                try await wait { await !changes.all.isEmpty }
                try await wait { await keeper.current.map { $0.id != first } ?? false }
                #expect(await changes.all == [first])
                try await keeper.cancel()
                try await keeping.value
            }
        }
    }
}
