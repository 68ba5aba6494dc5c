// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct BridgeManagementEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createBridge, callCreateBridge)
        calls.add(.deleteBridge, callDeleteBridge)
        calls.add(.getBridge, callGetBridge)
        calls.add(.getBridgeByPstnPin, callGetBridgeByPstnPin)
        calls.add(.getBridgeByWebPin, callGetBridgeByWebPin)
        calls.add(.getDefaultBridge, callGetDefaultBridge)
        calls.add(.updateBridge, callUpdateBridge)
    }

    func callCreateBridge() async throws {
        try await value(client.bridgeManagement.createBridge(
            name: "Front desk",
            pins: BridgePins(
                pstn: BridgePstnPins(host: "4815162342", participant: "1623424815"),
                web: "https://example.com/meet"
            ),
            preferences: BridgePreferences(
                allowEveryoneTranscribeMeetings: true,
                join: BridgeJoinPreferences(
                    audioMuted: false,
                    pstn: BridgeJoinPstnPreferences(promptAnnouncement: true),
                    videoMuted: false,
                    waitingRoomRequired: .everybody
                ),
                joinBeforeHost: true,
                musicOnHold: true,
                playTones: .off,
                recordings: RecordingsPreferences(
                    autoShared: AutoShared(enabled: true),
                    everyoneCanControl: EveryoneCanControl(enabled: true)
                ),
                recordingsMode: .auto,
                screenSharing: true,
                transcriptionsMode: .auto
            ),
            security: BridgeRequestSecurity(
                e2ee: false,
                noGuests: false,
                password: "Password",
                passwordProtected: true,
                sameAccount: false
            ),
            type: .instant,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteBridge() async throws {
        try await value(client.bridgeManagement.deleteBridge(bridgeId: "401234"))
    }

    func callGetBridge() async throws {
        try await value(client.bridgeManagement.getBridge(bridgeId: "401234", pw: "Pw"))
    }

    func callGetBridgeByPstnPin() async throws {
        try await value(client.bridgeManagement.getBridgeByPstnPin(
            pin: "130842", phoneNumber: "+16505550100", pw: "Pw"
        ))
    }

    func callGetBridgeByWebPin() async throws {
        try await value(client.bridgeManagement.getBridgeByWebPin(pin: "130842", pw: "Pw"))
    }

    func callGetDefaultBridge() async throws {
        try await value(client.bridgeManagement.getDefaultBridge(accountId: "~", extensionId: "~"))
    }

    func callUpdateBridge() async throws {
        try await value(client.bridgeManagement.updateBridge(
            bridgeId: "401234",
            name: "Front desk",
            pins: BridgePinsWithoutPstn(web: "https://example.com/meet"),
            preferences: BridgePreferences(
                allowEveryoneTranscribeMeetings: true,
                join: BridgeJoinPreferences(
                    audioMuted: false,
                    pstn: BridgeJoinPstnPreferences(promptAnnouncement: true),
                    videoMuted: false,
                    waitingRoomRequired: .everybody
                ),
                joinBeforeHost: true,
                musicOnHold: true,
                playTones: .off,
                recordings: RecordingsPreferences(
                    autoShared: AutoShared(enabled: true),
                    everyoneCanControl: EveryoneCanControl(enabled: true)
                ),
                recordingsMode: .auto,
                screenSharing: true,
                transcriptionsMode: .auto
            ),
            security: BridgeRequestSecurity(
                e2ee: false,
                noGuests: false,
                password: "Password",
                passwordProtected: true,
                sameAccount: false
            )
        ))
    }
}
