// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct IncomingWebhooksEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.activateIncomingWebhook, callActivateIncomingWebhook)
        calls.add(.createGroupIncomingWebhook, callCreateGroupIncomingWebhook)
        calls.add(.deleteIncomingWebhook, callDeleteIncomingWebhook)
        calls.add(.listGroupIncomingWebhooks, callListGroupIncomingWebhooks)
        calls.add(.listIncomingWebhooks, callListIncomingWebhooks)
        calls.add(.readIncomingWebhook, callReadIncomingWebhook)
        calls.add(.suspendIncomingWebhook, callSuspendIncomingWebhook)
    }

    func callActivateIncomingWebhook() async throws {
        try await value(client.incomingWebhooks.activateIncomingWebhook(webhookId: "401234"))
    }

    func callCreateGroupIncomingWebhook() async throws {
        try await value(client.incomingWebhooks.createGroupIncomingWebhook(groupId: "401234"))
    }

    func callDeleteIncomingWebhook() async throws {
        try await value(client.incomingWebhooks.deleteIncomingWebhook(webhookId: "401234"))
    }

    func callListGroupIncomingWebhooks() async throws {
        try await firstPage(client.incomingWebhooks.listGroupIncomingWebhooks(groupId: "401234"))
    }

    func callListIncomingWebhooks() async throws {
        try await firstPage(client.incomingWebhooks.listIncomingWebhooks())
    }

    func callReadIncomingWebhook() async throws {
        try await each(client.incomingWebhooks.readIncomingWebhook(webhookId: ["401234", "401235"]))
    }

    func callSuspendIncomingWebhook() async throws {
        try await value(client.incomingWebhooks.suspendIncomingWebhook(webhookId: "401234"))
    }
}
