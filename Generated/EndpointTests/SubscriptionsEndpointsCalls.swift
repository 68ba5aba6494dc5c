// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SubscriptionsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createSubscription, callCreateSubscription)
        calls.add(.deleteSubscription, callDeleteSubscription)
        calls.add(.listSubscriptions, callListSubscriptions)
        calls.add(.readSubscription, callReadSubscription)
        calls.add(.renewSubscription, callRenewSubscription)
        calls.add(.updateSubscription, callUpdateSubscription)
    }

    func callCreateSubscription() async throws {
        try await value(client.subscriptions.createSubscription(
            deliveryMode: .webHook(
                WebhookDeliveryModeRequest(
                    address: "https://example.com/", verificationToken: "U0pDMTFQMDFQQVMwMHxBQUJfTXFLaWw"
                )
            ),
            eventFilters: ["/restapi/v1.0/account/~/extension/~/message-store"],
            expiresIn: 3600
        ))
    }

    func callDeleteSubscription() async throws {
        try await value(client.subscriptions.deleteSubscription(subscriptionId: "401234"))
    }

    func callListSubscriptions() async throws {
        try await firstPage(client.subscriptions.listSubscriptions())
    }

    func callReadSubscription() async throws {
        try await value(client.subscriptions.readSubscription(subscriptionId: "401234"))
    }

    func callRenewSubscription() async throws {
        try await value(client.subscriptions.renewSubscription(subscriptionId: "401234"))
    }

    func callUpdateSubscription() async throws {
        try await value(client.subscriptions.updateSubscription(
            subscriptionId: "401234",
            body: UpdateSubscriptionRequest(
                eventFilters: ["/restapi/v1.0/account/~/extension/~/message-store"], expiresIn: 3600
            )
        ))
    }
}
