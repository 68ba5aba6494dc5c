// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct WebinarSubscriptionsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createWebinarSubscription, callCreateWebinarSubscription)
        calls.add(.deleteWebinarSubscription, callDeleteWebinarSubscription)
        calls.add(.getWebinarSubscription, callGetWebinarSubscription)
        calls.add(.listWebinarSubscriptions, callListWebinarSubscriptions)
        calls.add(.renewWebinarSubscription, callRenewWebinarSubscription)
        calls.add(.updateWebinarSubscription, callUpdateWebinarSubscription)
    }

    func callCreateWebinarSubscription() async throws {
        try await value(client.webinarSubscriptions.createWebinarSubscription(
            deliveryMode: WebhookDeliveryModeRequest(
                address: "https://example.com/", verificationToken: "U0pDMTFQMDFQQVMwMHxBQUJfTXFLaWw"
            ),
            eventFilters: ["/restapi/v1.0/account/~/extension/~/message-store"],
            expiresIn: 3600
        ))
    }

    func callDeleteWebinarSubscription() async throws {
        try await value(client.webinarSubscriptions.deleteWebinarSubscription(subscriptionId: "401234"))
    }

    func callGetWebinarSubscription() async throws {
        try await value(client.webinarSubscriptions.getWebinarSubscription(subscriptionId: "401234"))
    }

    func callListWebinarSubscriptions() async throws {
        try await firstPage(client.webinarSubscriptions.listWebinarSubscriptions())
    }

    func callRenewWebinarSubscription() async throws {
        try await value(client.webinarSubscriptions.renewWebinarSubscription(subscriptionId: "401234"))
    }

    func callUpdateWebinarSubscription() async throws {
        try await value(client.webinarSubscriptions.updateWebinarSubscription(
            subscriptionId: "401234",
            eventFilters: ["/restapi/v1.0/account/~/extension/~/message-store"],
            expiresIn: 3600
        ))
    }
}
