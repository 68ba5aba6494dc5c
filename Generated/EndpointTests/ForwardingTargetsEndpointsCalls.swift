// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct ForwardingTargetsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.deleteForwardingTargets, callDeleteForwardingTargets)
        calls.add(.listExtensionsUsingForwardingDeviceTarget, callListExtensionsUsingForwardingDeviceTarget)
        calls.add(.readForwardingTargets, callReadForwardingTargets)
    }

    func callDeleteForwardingTargets() async throws {
        try await value(client.forwardingTargets.deleteForwardingTargets(
            records: [
                .cloudConnectorRingTarget(
                    CommCloudConnectorRingTargetRequest(
                        destination: CommCloudDestination(
                            integrationId: "401234", extensionNumber: "101", phoneNumber: "+16505550100"
                        ),
                        name: "Front desk",
                        type: .cloudConnectorRingTarget
                    )
                )
            ],
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListExtensionsUsingForwardingDeviceTarget() async throws {
        try await firstPage(client.forwardingTargets.listExtensionsUsingForwardingDeviceTarget(
            deviceId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callReadForwardingTargets() async throws {
        try await firstPage(client.forwardingTargets.readForwardingTargets(
            excludeOwnTargets: .`false`, page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }
}
