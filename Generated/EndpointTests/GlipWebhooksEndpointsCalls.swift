// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct GlipWebhooksEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.activateGlipWebhook, callActivateGlipWebhook)
        calls.add(.createGlipGroupWebhook, callCreateGlipGroupWebhook)
        calls.add(.deleteGlipWebhook, callDeleteGlipWebhook)
        calls.add(.listGlipGroupWebhooks, callListGlipGroupWebhooks)
        calls.add(.listGlipWebhooks, callListGlipWebhooks)
        calls.add(.readGlipWebhook, callReadGlipWebhook)
        calls.add(.suspendGlipWebhook, callSuspendGlipWebhook)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callActivateGlipWebhook() async throws {
        try await value(client.glipWebhooks.activateGlipWebhook(webhookId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipGroupWebhook() async throws {
        try await value(client.glipWebhooks.createGlipGroupWebhook(groupId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipWebhook() async throws {
        try await value(client.glipWebhooks.deleteGlipWebhook(webhookId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipGroupWebhooks() async throws {
        try await firstPage(client.glipWebhooks.listGlipGroupWebhooks(groupId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipWebhooks() async throws {
        try await firstPage(client.glipWebhooks.listGlipWebhooks())
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipWebhook() async throws {
        try await each(client.glipWebhooks.readGlipWebhook(webhookId: ["401234", "401235"]))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callSuspendGlipWebhook() async throws {
        try await value(client.glipWebhooks.suspendGlipWebhook(webhookId: "401234"))
    }
}
