// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MSTeamsDirectRoutingEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.connectTeamsUsers, callConnectTeamsUsers)
        calls.add(.disconnectTeamsUsers, callDisconnectTeamsUsers)
        calls.add(.listTeamsUsers, callListTeamsUsers)
    }

    func callConnectTeamsUsers() async throws {
        try await value(client.msTeamsDirectRouting.connectTeamsUsers(
            mappings: [MsTeamsUserEntry(extensionId: "400101", phoneNumber: "+16505550100")], accountId: "~"
        ))
    }

    func callDisconnectTeamsUsers() async throws {
        try await value(client.msTeamsDirectRouting.disconnectTeamsUsers(
            extensionIds: ["400101"], accountId: "~"
        ))
    }

    func callListTeamsUsers() async throws {
        try await value(client.msTeamsDirectRouting.listTeamsUsers(
            extensionIds: ["400101"], accountId: "~"
        ))
    }
}
