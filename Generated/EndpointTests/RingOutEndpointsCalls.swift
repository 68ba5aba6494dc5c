// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct RingOutEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createRingOutCall, callCreateRingOutCall)
        calls.add(.createRingOutCallDeprecated, callCreateRingOutCallDeprecated)
        calls.add(.deleteRingOutCall, callDeleteRingOutCall)
        calls.add(.deleteRingOutCallDeprecated, callDeleteRingOutCallDeprecated)
        calls.add(.readRingOutCallStatus, callReadRingOutCallStatus)
        calls.add(.readRingOutCallStatusDeprecated, callReadRingOutCallStatusDeprecated)
    }

    func callCreateRingOutCall() async throws {
        try await value(client.ringOut.createRingOutCall(
            from: MakeRingOutCallerInfoRequestFrom(
                forwardingNumberId: "401234", phoneNumber: "+16505550100"
            ),
            to: "+16505550101",
            callerId: "+16505550100",
            country: MakeRingOutCountryInfo(id: "401234"),
            playPrompt: true,
            accountId: "~",
            extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateRingOutCallDeprecated() async throws {
        try await value(client.ringOut.createRingOutCallDeprecated(
            from: MakeRingOutCallerInfoRequestFrom(
                forwardingNumberId: "401234", phoneNumber: "+16505550100"
            ),
            to: "+16505550101",
            callerId: "+16505550100",
            country: MakeRingOutCountryInfo(id: "401234"),
            playPrompt: true,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteRingOutCall() async throws {
        try await value(client.ringOut.deleteRingOutCall(
            ringoutId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteRingOutCallDeprecated() async throws {
        try await value(client.ringOut.deleteRingOutCallDeprecated(
            ringoutId: 401234, accountId: "~", extensionId: "~"
        ))
    }

    func callReadRingOutCallStatus() async throws {
        try await value(client.ringOut.readRingOutCallStatus(
            ringoutId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadRingOutCallStatusDeprecated() async throws {
        try await value(client.ringOut.readRingOutCallStatusDeprecated(
            ringoutId: 401234, accountId: "~", extensionId: "~"
        ))
    }
}
