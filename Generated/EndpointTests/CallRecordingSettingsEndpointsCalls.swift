// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallRecordingSettingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.deleteCallRecordingCustomGreeting, callDeleteCallRecordingCustomGreeting)
        calls.add(.deleteCallRecordingCustomGreetings, callDeleteCallRecordingCustomGreetings)
        calls.add(.listCallRecordingCustomGreetings, callListCallRecordingCustomGreetings)
        calls.add(.listCallRecordingExtensions, callListCallRecordingExtensions)
        calls.add(.readCallRecordingSettings, callReadCallRecordingSettings)
        calls.add(.updateCallRecordingExtensions, callUpdateCallRecordingExtensions)
        calls.add(.updateCallRecordingSettings, callUpdateCallRecordingSettings)
    }

    func callDeleteCallRecordingCustomGreeting() async throws {
        try await value(client.callRecordingSettings.deleteCallRecordingCustomGreeting(
            greetingId: "401234", accountId: "~"
        ))
    }

    func callDeleteCallRecordingCustomGreetings() async throws {
        try await value(client.callRecordingSettings.deleteCallRecordingCustomGreetings(accountId: "~"))
    }

    func callListCallRecordingCustomGreetings() async throws {
        try await firstPage(client.callRecordingSettings.listCallRecordingCustomGreetings(
            type: .automaticRecording, accountId: "~"
        ))
    }

    func callListCallRecordingExtensions() async throws {
        try await firstPage(client.callRecordingSettings.listCallRecordingExtensions(accountId: "~"))
    }

    func callReadCallRecordingSettings() async throws {
        try await value(client.callRecordingSettings.readCallRecordingSettings(accountId: "~"))
    }

    func callUpdateCallRecordingExtensions() async throws {
        try await value(client.callRecordingSettings.updateCallRecordingExtensions(
            addedExtensions: [
                CallRecordingExtensionResource(
                    alternateOutboundCallRecordingMode: true,
                    callDirection: .all,
                    extensionNumber: "101",
                    id: "401234",
                    type: "Type",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            removedExtensions: [
                CallRecordingExtensionResource(
                    alternateOutboundCallRecordingMode: true,
                    callDirection: .all,
                    extensionNumber: "101",
                    id: "401234",
                    type: "Type",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            updatedExtensions: [
                CallRecordingExtensionResource(
                    alternateOutboundCallRecordingMode: true,
                    callDirection: .all,
                    extensionNumber: "101",
                    id: "401234",
                    type: "Type",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            accountId: "~"
        ))
    }

    func callUpdateCallRecordingSettings() async throws {
        try await value(client.callRecordingSettings.updateCallRecordingSettings(
            automatic: AutomaticRecordingResource(
                allowMute: true,
                enabled: true,
                extensionCount: 1,
                maxNumberLimit: 1,
                outboundCallAnnouncement: true,
                outboundCallTones: true,
                retentionPeriod: 1
            ),
            greetings: [CallRecordingGreetingResource(mode: "Automatic", type: .automaticRecording)],
            onDemand: OnDemandResource(enabled: true, retentionPeriod: 1),
            accountId: "~"
        ))
    }
}
