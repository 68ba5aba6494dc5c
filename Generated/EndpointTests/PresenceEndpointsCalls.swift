// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct PresenceEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.readAccountPresence, callReadAccountPresence)
        calls.add(.readCallQueuePresence, callReadCallQueuePresence)
        calls.add(.readExtensionCallQueuePresence, callReadExtensionCallQueuePresence)
        calls.add(.readUnifiedPresence, callReadUnifiedPresence)
        calls.add(.readUserPresenceStatus, callReadUserPresenceStatus)
        calls.add(.updateCallQueuePresence, callUpdateCallQueuePresence)
        calls.add(.updateExtensionCallQueuePresence, callUpdateExtensionCallQueuePresence)
        calls.add(.updateUnifiedPresence, callUpdateUnifiedPresence)
        calls.add(.updateUserPresenceStatus, callUpdateUserPresenceStatus)
    }

    func callReadAccountPresence() async throws {
        try await firstPage(client.presence.readAccountPresence(
            detailedTelephonyState: true, page: 1, perPage: 1, sipData: true, accountId: "~"
        ))
    }

    func callReadCallQueuePresence() async throws {
        try await firstPage(client.presence.readCallQueuePresence(groupId: "401234", accountId: "~"))
    }

    func callReadExtensionCallQueuePresence() async throws {
        try await firstPage(client.presence.readExtensionCallQueuePresence(
            editableMemberStatus: true, accountId: "~", extensionId: "~"
        ))
    }

    func callReadUnifiedPresence() async throws {
        try await each(client.presence.readUnifiedPresence(
            extensionId: ["400101", "400102"], accountId: "~"
        ))
    }

    func callReadUserPresenceStatus() async throws {
        try await value(client.presence.readUserPresenceStatus(
            detailedTelephonyState: true, sipData: true, accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateCallQueuePresence() async throws {
        try await value(client.presence.updateCallQueuePresence(
            groupId: "401234",
            records: [
                CallQueueMemberPresence(
                    acceptCurrentQueueCalls: true,
                    member: CallQueueMember(
                        extensionNumber: "101",
                        extensionSubType: .digitalSignageOnlyRooms,
                        id: "401234",
                        name: "Front desk"
                    )
                )
            ],
            accountId: "~"
        ))
    }

    func callUpdateExtensionCallQueuePresence() async throws {
        try await value(client.presence.updateExtensionCallQueuePresence(
            records: [
                ExtensionCallQueueUpdatePresence(acceptCalls: true, callQueue: CallQueueId(id: "401234"))
            ],
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateUnifiedPresence() async throws {
        try await value(client.presence.updateUnifiedPresence(
            glip: UpdateUnifiedPresenceGlip(availability: .available, visibility: .invisible),
            telephony: UpdateUnifiedPresenceTelephony(availability: .doNotAcceptAnyCalls),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateUserPresenceStatus() async throws {
        try await value(client.presence.updateUserPresenceStatus(
            acceptCallQueueCalls: false,
            allowSeeMyPresence: true,
            callerIdVisibility: .all,
            dndStatus: .takeAllCalls,
            dndStatusPersonal: .takeAllCalls,
            message: "The parcel has arrived.",
            pickUpCallsOnHold: false,
            ringOnMonitoredCall: false,
            userStatus: .available,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
